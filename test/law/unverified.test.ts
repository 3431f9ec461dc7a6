import { describe, expect, it } from 'vitest';
import { formatLegalBasis, legalRules, unverifiedConstants } from '../../src/law/index.js';

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function report(): string {
  const open = Object.values(legalRules).filter(
    ({ verified, question }) => verified && question !== undefined,
  );
  return [
    '# 未核实的数值与未决问题 · Unverified constants and open questions',
    '',
    '由 `test/law/unverified.test.ts` 写出；登记表变了，用 `npx vitest run test/law -u` 重写。',
    '',
    'Written by `test/law/unverified.test.ts`; after a change of the register, `npx vitest run test/law -u` writes it again.',
    '',
    '## 没有存档文本证明 · No stored text proves it',
    '',
    row('名称 name', '是什么 what', '依据 basis', '原因 why'),
    row('---', '---', '---', '---'),
    ...unverifiedConstants().map(({ id, label, basis, question }) =>
      row(
        id,
        `${label.zh} · ${label.en}`,
        formatLegalBasis(basis, 'zh'),
        `${question.zh} · ${question.en}`,
      ),
    ),
    '',
    '## 原文已核对，含义未决 · Proved, with a question left open by the text',
    '',
    row('名称 name', '依据 basis', '问题 question'),
    row('---', '---', '---'),
    ...open.map(({ id, basis, question }) =>
      row(id, formatLegalBasis(basis, 'zh'), `${question?.zh} · ${question?.en}`),
    ),
    '',
  ].join('\n');
}

describe('the report of what is not verified', () => {
  it('is the one in docs', async () => {
    await expect(report()).toMatchFileSnapshot('../../docs/unverified.md');
  });

  it('lists a rule exactly when it is not verified', () => {
    const ids = new Set(unverifiedConstants().map(({ id }) => id));
    for (const { id, verified } of Object.values(legalRules)) expect(ids.has(id)).toBe(!verified);
  });

  it('lists a first day in force that no stored text states', () => {
    expect(unverifiedConstants()).toContainEqual({
      id: '水污染防治法 2018-01-01',
      label: {
        zh: '水污染防治法的施行日期',
        en: 'first day in force of the Water Pollution Prevention and Control Law',
      },
      basis: { law: '水污染防治法', version: '2018-01-01' },
      question: { zh: '2017年修正文本，未存档', en: 'the text as amended in 2017; not stored' },
    });
  });
});
