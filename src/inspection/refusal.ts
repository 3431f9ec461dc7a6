/*
 * 企业的拒绝权: 行政处罚法 第五十五条第一款 (no certificate shown), 国办发〔2024〕54号 by its press (an item that was not published),
 * 粤府办〔2025〕15号 by its reading (no code shown without good reason).
 */
import type { LegalBasis, Problem, Term } from '../core/index.js';
import type { InspectionVerdict } from './frequency.js';
import { inspectionProblem } from './problems.js';
import { basisOf, type InspectionSourceId } from './sources.js';

/** 拒绝检查的理由. Closed: those that the sources name. */
export type RefusalGround = 'noCertificate' | 'noCodeOrNotice' | 'itemUnpublished';

/** What one ground is, and where it stands. */
export interface RefusalGroundDefinition {
  /** What it is. */
  readonly label: Term;
  /** Where it stands, the comparator last. */
  readonly sources: readonly InspectionSourceId[];
  /** Whether a text that was read gives the right in Guangdong. */
  readonly verified: boolean;
}

/**
 * 拒绝理由表.
 *
 * @example
 * refusalGrounds.noCertificate.verified // => true
 */
export const refusalGrounds: Readonly<Record<RefusalGround, RefusalGroundDefinition>> = {
  noCertificate: {
    label: { zh: '执法人员未出示执法证件', en: 'the officers show no certificate' },
    sources: ['certificateShown'],
    verified: true,
  },
  noCodeOrNotice: {
    label: {
      zh: '无正当理由不出示检查码，也没有检查通知书',
      en: 'neither code nor notice is shown, without good reason',
    },
    sources: ['codeShown', 'jiangmenShow', 'hainanCode', 'hainanRefusal'],
    verified: false,
  },
  itemUnpublished: {
    label: { zh: '检查事项未经公布', en: 'the item was not published' },
    sources: ['publishedItems', 'hainanItems', 'hainanRefusal'],
    verified: false,
  },
};

/** 入企时的情形: what the enterprise sees at its door. What is left out is not known. */
export interface EntryObserved {
  /** 出示执法证件. */
  readonly certificatesShown?: boolean;
  /** 出示检查码. */
  readonly codeShown?: boolean;
  /** 出示检查通知书. */
  readonly noticeShown?: boolean;
  /** 不能出示码的正当理由: an emergency or a fault of network or system. */
  readonly excused?: boolean;
  /** 检查事项已经公布. */
  readonly itemPublished?: boolean;
}

/** 拒绝是否正当. */
export interface RefusalAnswer {
  /** `met`: the enterprise may refuse; `undetermined`: no ground is known to hold, and a fact is missing. */
  readonly verdict: InspectionVerdict;
  /** The grounds that hold. */
  readonly grounds: readonly RefusalGround[];
  /** `inspection.refusalUnverified` for each ground whose text was not read; `inspection.refusalFactMissing`. */
  readonly problems: readonly Problem[];
  /** Where the grounds stand. */
  readonly basis: readonly LegalBasis[];
}

const GROUNDS = Object.keys(refusalGrounds) as readonly RefusalGround[];

/**
 * 企业可否拒绝检查: whether the enterprise may refuse, with the grounds.
 *
 * @example
 * mayRefuseInspection({ certificatesShown: false }).grounds // => ['noCertificate']
 * mayRefuseInspection({ certificatesShown: true, codeShown: true, itemPublished: true }).verdict // => 'notMet'
 */
export function mayRefuseInspection(observed: EntryObserved): RefusalAnswer {
  const answers = GROUNDS.map((ground) => [ground, groundHolds(ground, observed)] as const);
  const grounds = answers.filter(([, holds]) => holds === true).map(([ground]) => ground);
  const unknown = answers.filter(([, holds]) => holds === undefined).map(([ground]) => ground);
  return {
    verdict: grounds.length > 0 ? 'met' : unknown.length > 0 ? 'undetermined' : 'notMet',
    grounds,
    problems: [
      ...grounds
        .filter((ground) => !refusalGrounds[ground].verified)
        .map((ground) => inspectionProblem('inspection.refusalUnverified', { ground })),
      ...unknown.map((ground) => inspectionProblem('inspection.refusalFactMissing', { ground })),
    ],
    basis: grounds.flatMap((ground) => basisOf(...refusalGrounds[ground].sources)),
  };
}

function groundHolds(ground: RefusalGround, observed: EntryObserved): boolean | undefined {
  const { certificatesShown, codeShown, noticeShown, excused, itemPublished } = observed;
  if (ground === 'noCertificate') return not(certificatesShown);
  if (ground === 'itemUnpublished') return not(itemPublished);
  if (codeShown === true || noticeShown === true || excused === true) return false;
  return codeShown === false && noticeShown === false && excused === false ? true : undefined;
}

const not = (fact: boolean | undefined): boolean | undefined =>
  fact === undefined ? undefined : !fact;
