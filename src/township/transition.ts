import type { LegalBasis, Term } from '../core/index.js';
import { ZHONGSHAN_TRANSITION } from './basis.js';

/** Who goes on with a case in flight; `notStated` where the announcement is silent, which is never read as either. */
export type TransitionSide = 'originalBody' | 'receivingBody' | 'notStated';

/** 过渡规则: who finishes cases when an item passes from one body to another. */
export interface TransitionPolicy {
  /** Stable name. */
  readonly id: string;
  /** Its name. */
  readonly label: Term;
  /** 公告前已立案: cases filed before the day of the announcement. */
  readonly filedBeforeAnnouncement: TransitionSide;
  /** 交接期内立案: cases filed from the day of the announcement until the day before it takes effect. */
  readonly filedDuringHandover: TransitionSide;
  /** 生效前未立案: cases and clues that a unit had and did not file before the announcement took effect. */
  readonly notFiledBeforeEffect: 'unitInPossession' | 'receivingBody' | 'notStated';
  /** 确需移送的: the rule by which a case may still be transferred, where one is named. */
  readonly transfer?: Term;
  /** Where the policy was published. */
  readonly basis: readonly LegalBasis[];
  /** Whether the official text itself was read. */
  readonly verified: boolean;
}

/**
 * 中山市过渡规则 (in effect 2023-04-01): filed before the announcement, the original body finishes; not filed before the
 * effective date, the unit in possession files and closes; where a transfer is really needed, by 《工作意见（试行）》 and the city's
 * transfer system. Of cases filed between the two days the published text says nothing.
 *
 * @example
 * zhongshanTransition.filedDuringHandover // => 'notStated'
 */
export const zhongshanTransition: TransitionPolicy = {
  id: 'zhongshan-2023',
  label: { zh: '中山市镇街事项调整过渡规则', en: 'transition rule of Zhongshan' },
  filedBeforeAnnouncement: 'originalBody',
  filedDuringHandover: 'notStated',
  notFiledBeforeEffect: 'unitInPossession',
  transfer: {
    zh: '确需移送的，按照《工作意见（试行）》（粤司办〔2020〕151号）和本市行政处罚案件移送制度执行',
    en: 'where a transfer is really needed, by the working opinion 粤司办〔2020〕151号 and the city’s rules on transfers',
  },
  basis: [ZHONGSHAN_TRANSITION],
  verified: false,
};
