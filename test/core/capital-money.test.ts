/*
 * 中文大写金额: 正确填写票据和结算凭证的基本规定, 银发〔1997〕393号 annex 1. The examples of its articles two to five, then
 * amounts written out by hand from the same articles.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capitalMoney, money } from '../../src/core/index.js';
import { amountOf, fens } from './arbitraries.js';
import { fenOfCapitals } from './capital-numerals.js';

describe('capitalMoney', () => {
  it.each([
    ['1409.50', '人民币壹仟肆佰零玖元伍角'],
    ['6007.14', '人民币陆仟零柒元壹角肆分'],
    ['1680.32', '人民币壹仟陆佰捌拾元零叁角贰分'],
    ['107000.53', '人民币壹拾万柒仟元零伍角叁分'],
    ['16409.02', '人民币壹万陆仟肆佰零玖元零贰分'],
    ['325.04', '人民币叁佰贰拾伍元零肆分'],
  ])("the rule's own example %s", (amount, capitals) => {
    expect(capitalMoney(money(amount))).toBe(capitals);
  });

  it.each([
    ['0', '人民币零元整'],
    ['0.01', '人民币壹分'],
    ['0.05', '人民币伍分'],
    ['0.50', '人民币伍角'],
    ['0.55', '人民币伍角伍分'],
    ['1', '人民币壹元整'],
    ['1.05', '人民币壹元零伍分'],
    ['10', '人民币壹拾元整'],
    ['10.50', '人民币壹拾元零伍角'],
    ['11', '人民币壹拾壹元整'],
    ['100', '人民币壹佰元整'],
    ['101', '人民币壹佰零壹元整'],
    ['110', '人民币壹佰壹拾元整'],
    ['1001', '人民币壹仟零壹元整'],
    ['1010', '人民币壹仟零壹拾元整'],
    ['10000', '人民币壹万元整'],
    ['10001', '人民币壹万零壹元整'],
    ['10100', '人民币壹万零壹佰元整'],
    ['11000', '人民币壹万壹仟元整'],
    ['100001', '人民币壹拾万零壹元整'],
    ['101000', '人民币壹拾万壹仟元整'],
    ['560000', '人民币伍拾陆万元整'],
    ['1000000', '人民币壹佰万元整'],
    ['20003000', '人民币贰仟万叁仟元整'],
    ['100000000', '人民币壹亿元整'],
    ['100000001', '人民币壹亿零壹元整'],
    ['100010000', '人民币壹亿零壹万元整'],
    ['100010001', '人民币壹亿零壹万零壹元整'],
    ['110000000', '人民币壹亿壹仟万元整'],
    ['1000000000', '人民币壹拾亿元整'],
    ['1000000000000', '人民币壹万亿元整'],
    ['1000000000001', '人民币壹万亿零壹元整'],
    ['1000100000000', '人民币壹万零壹亿元整'],
    ['9999999999999.99', '人民币玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分'],
    ['10000000000000000', '人民币壹亿亿元整'],
  ])('%s', (amount, capitals) => {
    expect(capitalMoney(money(amount))).toBe(capitals);
  });

  it('says the amount: an independent reader gets it back', () => {
    fc.assert(
      fc.property(fens, (fen) => {
        expect(fenOfCapitals(capitalMoney(amountOf(fen)))).toBe(fen);
      }),
      { numRuns: 5000 },
    );
  });

  it('closes with 整 after 元 and only then; no 零 stands twice, before a unit or at the end', () => {
    fc.assert(
      fc.property(fens, (fen) => {
        const text = capitalMoney(amountOf(fen));
        expect(text).toMatch(fen % 100n === 0n ? /元整$/ : /[角分]$/);
        expect(text.replace('人民币零元整', '')).not.toMatch(/零零|零[拾佰仟万亿元角分整]|零$/);
      }),
      { numRuns: 2000 },
    );
  });
});
