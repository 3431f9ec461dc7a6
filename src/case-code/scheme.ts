import type { Brand, Result, Term } from '../core/index.js';
import type { ActKind } from '../registry/index.js';

/** 案件编码（一案一码）: the canonical text of a valid code of some scheme. */
export type CaseCode = Brand<'CaseCode'>;

/** 编码类别: 正式, 离线暂编, 培训. A code of training is refused unless it is asked for. */
export type CaseCodeProfile = 'issued' | 'provisional' | 'training';

/**
 * 编码要素: what a code is made of, whatever the scheme.
 *
 * No stage (the code stays the same from 立案 to 归档) and nothing about the party.
 */
export interface CaseCodeParts {
  /** 编码类别. */
  readonly profile: CaseCodeProfile;
  /** 行政区划: 6 digits (GB/T 2260) of the issuing body on the day of issue; frozen from then on. */
  readonly division: string;
  /** 主体编号: the number of the issuing body in that division, as the registry of bodies gave it. */
  readonly body: string;
  /** 年份 of the day of filing, in China. */
  readonly year: number;
  /** 行为种类. */
  readonly kind: ActKind;
  /** 顺序号 within body, year and kind; for a provisional code a random number. */
  readonly serial: number;
}

/** 解析结果: a code and what it is made of. */
export interface ParsedCaseCode extends CaseCodeParts {
  /** The canonical text. */
  readonly code: CaseCode;
  /** `id` of the scheme that read it. */
  readonly scheme: string;
}

/** 书写形式: `canonical` is stored, `display` is printed, `urn` names the case to other systems. */
export type CaseCodeStyle = 'canonical' | 'display' | 'urn';

/** The segments that a code may have; a scheme may leave some out. */
export type CaseCodeSegmentName =
  | 'profile'
  | 'division'
  | 'body'
  | 'year'
  | 'kind'
  | 'serial'
  | 'check';

/** 码段. */
export interface CaseCodeSegment {
  /** Stable name. */
  readonly name: CaseCodeSegmentName;
  /** Official or proposed term. */
  readonly label: Term;
  /** Number of symbols. */
  readonly length: number;
  /** Index of its first symbol. */
  readonly start: number;
  /** Index after its last symbol. */
  readonly end: number;
  /** The symbols that may stand in it. */
  readonly symbols: string;
}

/**
 * 编码方案: how codes are written. A province that prescribes its own passes its own scheme; callers stay as they are.
 */
export interface CaseCodeScheme {
  /** Stable name with its version. */
  readonly id: string;
  /** Name for people. */
  readonly title: Term;
  /** Whether an authority prescribes it. */
  readonly official: boolean;
  /** What standing it has, and where it comes from. */
  readonly standing: Term;
  /** The segments, in order. */
  readonly segments: readonly CaseCodeSegment[];
  /** Every symbol that some segment has, in order of value. */
  readonly alphabet: string;
  /** Lengths of the groups of the display form, in symbols. */
  readonly groups: readonly number[];
  /** What stands before the canonical text in a URN. */
  readonly urnPrefix: string;
  /** Letters that no code has, and the symbol that each is read as, with a warning. */
  readonly lookAlikes: Readonly<Record<string, string>>;
  /** The check symbols of what stands before them. Absent: the scheme has none, and no candidates are suggested. */
  readonly checkSymbolsOf?: (payload: string) => string;
  /** First and last year of the scheme. */
  readonly years: readonly [from: number, to: number];
  /** Last serial of a body, year and kind; the first is 1. */
  readonly lastSerial: number;
  /** Reads canonical text, and only that; all problems at once. */
  readonly read: (text: string) => Result<ParsedCaseCode>;
  /** Writes the canonical text; check symbols are added. */
  readonly write: (parts: CaseCodeParts) => Result<CaseCode>;
}
