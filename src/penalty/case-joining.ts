/*
 * 并案、分案: no stored text says when cases are joined or split. What is held to: both are with the same body, both are still
 * investigated, and nobody gains time. A joined case runs from the earlier filing, a case that was split off from the filing of the
 * case that it comes from (行政处罚法 第六十条).
 */
import type { LocalDate } from '../core/index.js';
import { failed, ok, type Result } from '../core/index.js';
import type { CaseEvidence } from './evidence.js';
import { penaltyProblem } from './problems.js';

declare const merged: unique symbol;
declare const split: unique symbol;

/** 分出的案件: what was split off, and under which number it is handled. */
export interface SplitOffPart {
  /** 另案的案件编号. */
  readonly caseCode: string;
  /** 分出的违法行为或者当事人. */
  readonly what: string;
  /** 分案日期. */
  readonly on: LocalDate;
}

/** 移交内容: what one case hands to another. */
export interface HandedOn {
  /** 案件编号. */
  readonly caseCode: string;
  /** Day of its last step. */
  readonly on: LocalDate;
  /** 行政执法主体. */
  readonly body: string;
  /** 立案日期. */
  readonly filedOn: LocalDate;
  /** 证据. */
  readonly evidence: readonly CaseEvidence[];
  /** 办案人员. */
  readonly investigators: readonly string[];
}

/** 并入的案件: what a case that was merged hands on; only {@link mergedCase} makes it. */
export interface MergedCase extends HandedOn {
  /** In types alone: made by its own function. */
  readonly [merged]: true;
  /** 并入哪一案件. */
  readonly into: string;
}

/** 分出的案件的来源: what a case hands to one that is split off; only {@link splitOffCase} makes it. */
export interface SplitOffCase extends HandedOn {
  /** In types alone: made by its own function. */
  readonly [split]: true;
  /** 原案件编号; `filedOn` is the day on which the original case was filed. */
  readonly from: string;
}

/**
 * 并入的案件: what a merged case proves to the case that takes it in.
 *
 * @example
 * const handedOn = {
 *   caseCode: 'G2', on: localDate('2024-05-06'), body: 'b1', filedOn: localDate('2024-04-01'), evidence: [], investigators: ['o1', 'o2'],
 * }
 * const { into, filedOn } = mergedCase({ ...handedOn, status: 'merged', mergedInto: 'G1' })
 * into // => 'G1'
 * filedOn // => '2024-04-01'
 */
export function mergedCase({
  caseCode,
  mergedInto,
  on,
  body,
  filedOn,
  evidence,
  investigators,
}: HandedOn & { readonly status: 'merged'; readonly mergedInto: string }): MergedCase {
  return {
    caseCode,
    into: mergedInto,
    on,
    body,
    filedOn,
    evidence,
    investigators,
  } as MergedCase;
}

/**
 * 分出的案件: what a case proves to one that was split off from it.
 *
 * Fails: `penalty.notSplitOff` where no part of the case has that number.
 *
 * @example
 * const handedOn = {
 *   caseCode: 'G1', on: localDate('2024-05-06'), body: 'b1', filedOn: localDate('2024-04-01'), evidence: [], investigators: ['o1', 'o2'],
 * }
 * const state = { ...handedOn, status: 'investigating', splitOff: [{ caseCode: 'G2', what: '另一当事人', on: localDate('2024-05-06') }] }
 * splitOffCase(state, 'G2').value.from // => 'G1'
 * splitOffCase(state, 'G3').problems[0].code // => 'penalty.notSplitOff'
 */
export function splitOffCase(
  state: HandedOn & {
    readonly status: 'investigating';
    readonly splitOff?: readonly SplitOffPart[];
  },
  caseCode: string,
): Result<SplitOffCase> {
  const part = state.splitOff?.find((one) => one.caseCode === caseCode);
  if (part === undefined)
    return failed(penaltyProblem('penalty.notSplitOff', { caseCode, from: state.caseCode }));
  const { body, filedOn, evidence, investigators } = state;
  return ok({
    from: state.caseCode,
    caseCode,
    on: part.on,
    body,
    filedOn,
    evidence,
    investigators,
  } as SplitOffCase);
}
