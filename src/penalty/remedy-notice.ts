/*
 * 告知救济途径: 行政复议法 第二十四条至第二十八条 (which organ), 第二十条 (sixty days), 第二十三条 (reconsideration first); 行政诉讼法
 * 第四十六条 (six months), 第四十五条 (fifteen days). Since 2024-01-01 the organ is the government of the same level, no longer the
 * superior department.
 */
import {
  failed,
  type LegalBasis,
  type LocalDate,
  localDate,
  ok,
  type Result,
  type Term,
} from '../core/index.js';
import { legalRules, litigationLaw, reconsiderationLaw, ruleOn } from '../law/index.js';
import { penaltyProblem } from './problems.js';

/** 作出处罚决定的行政机关, as far as 行政复议法 第二十四条至第二十八条 tell them apart. Closed. */
export type ReconsiderationRespondent =
  | 'governmentDepartment'
  | 'localGovernment'
  | 'dispatchedOrgan'
  | 'authorisedOrganisation'
  | 'provincialGovernment'
  | 'stateCouncilDepartment'
  | 'verticalOrgan'
  | 'justiceDepartment';

/** 行政复议机关: to whom the party applies. */
export interface ReconsiderationOrgan {
  /** Who it is; two where the party may choose. */
  readonly organs: readonly Term[];
  /** Where it stands. */
  readonly basis: readonly LegalBasis[];
}

const SAME_LEVEL: Term = { zh: '本级人民政府', en: 'the government of the same level' };
const item = (organ: Term, paragraph: number, number: number): ReconsiderationOrgan => ({
  organs: [organ],
  basis: [reconsiderationLaw(24, paragraph, number)],
});

const ORGANS: Readonly<Record<ReconsiderationRespondent, ReconsiderationOrgan>> = {
  governmentDepartment: item(SAME_LEVEL, 1, 1),
  localGovernment: item(
    { zh: '上一级人民政府', en: 'the government of the next higher level' },
    1,
    2,
  ),
  dispatchedOrgan: item(
    { zh: '设立该派出机关的人民政府', en: 'the government that set the dispatched organ up' },
    1,
    3,
  ),
  authorisedOrganisation: item(
    {
      zh: '管理该组织的本级人民政府',
      en: 'the government that manages it, or whose department does',
    },
    1,
    4,
  ),
  provincialGovernment: {
    organs: [{ zh: '该省、自治区、直辖市人民政府', en: 'that provincial government itself' }],
    basis: [reconsiderationLaw(24, 2)],
  },
  stateCouncilDepartment: {
    organs: [{ zh: '该国务院部门', en: 'that department of the State Council itself' }],
    basis: [reconsiderationLaw(25, undefined, 1)],
  },
  verticalOrgan: {
    organs: [{ zh: '上一级主管部门', en: 'the competent department of the next higher level' }],
    basis: [reconsiderationLaw(27)],
  },
  justiceDepartment: {
    organs: [
      SAME_LEVEL,
      { zh: '上一级司法行政部门', en: 'the justice department of the next higher level' },
    ],
    basis: [reconsiderationLaw(28)],
  },
};

/** 救济告知: what a decision must tell the party of its remedies. */
export interface RemedyNotice {
  /** 行政复议机关. */
  readonly organ: ReconsiderationOrgan;
  /** 申请行政复议的期限, in calendar days. */
  readonly reconsiderationDays: number;
  /** 应当先申请行政复议. */
  readonly reconsiderationFirst: boolean;
  /** The sentence for the decision. */
  readonly text: Term;
  /** Where it stands. */
  readonly basis: readonly LegalBasis[];
}

/** The first day of 行政复议法 of 2023. */
const SINCE = localDate('2024-01-01');

/**
 * 救济告知: the reconsideration organ, the terms and the sentence that a decision of that day must carry.
 *
 * A decision made on the spot says that reconsideration comes first, and that it may be handed to the body itself
 * (行政复议法 第二十三条第一款第（一）项、第二款, 第三十二条第一款).
 * Fails: `penalty.remedyTextUnknown` before 2024-01-01, when another law named other organs.
 *
 * @example
 * remedyNotice({ respondent: 'governmentDepartment', organ: '示例区人民政府', court: '示例区人民法院', procedure: 'ordinary' }, localDate('2024-05-06')).value.text.zh
 * // => '如不服本决定，可以自收到本决定书之日起60日内向示例区人民政府申请行政复议，也可以自收到本决定书之日起6个月内向示例区人民法院提起行政诉讼。'
 */
export function remedyNotice(
  {
    respondent,
    organ,
    court,
    procedure,
  }: {
    readonly respondent: ReconsiderationRespondent;
    /** 行政复议机关的名称. */
    readonly organ: string;
    /** 人民法院的名称. */
    readonly court: string;
    readonly procedure: 'ordinary' | 'summary';
  },
  on: LocalDate,
): Result<RemedyNotice> {
  const days = ruleOn(legalRules.reconsiderationApplication, on);
  const months = ruleOn(legalRules.litigationFiling, on);
  const after = ruleOn(legalRules.litigationAfterReconsideration, on);
  if (
    on < SINCE ||
    days.status !== 'inForce' ||
    months.status !== 'inForce' ||
    after.status !== 'inForce'
  )
    return failed(penaltyProblem('penalty.remedyTextUnknown', { on }));
  const first = procedure === 'summary';
  const { count } = days.value;
  const text: Term = first
    ? {
        zh: `如不服本决定，应当先自本决定作出之日起${count}日内向${organ}申请行政复议，也可以通过本机关提交行政复议申请；对行政复议决定不服的，可以自收到行政复议决定书之日起${after.value.count}日内向${court}提起行政诉讼。`,
        en: `Against this decision you must first apply to ${organ} for reconsideration within ${count} days of it; the application may also be handed to this body. Against the reconsideration decision you may sue before ${court} within ${after.value.count} days of its receipt.`,
      }
    : {
        zh: `如不服本决定，可以自收到本决定书之日起${count}日内向${organ}申请行政复议，也可以自收到本决定书之日起${months.value.count}个月内向${court}提起行政诉讼。`,
        en: `Against this decision you may apply to ${organ} for reconsideration within ${count} days of its receipt, or sue before ${court} within ${months.value.count} months of its receipt.`,
      };
  return ok({
    organ: ORGANS[respondent],
    reconsiderationDays: count,
    reconsiderationFirst: first,
    text,
    basis: [
      ...ORGANS[respondent].basis,
      reconsiderationLaw(20, 1),
      ...(first
        ? [
            reconsiderationLaw(23, 1, 1),
            reconsiderationLaw(23, 2),
            reconsiderationLaw(32, 1),
            litigationLaw(45),
          ]
        : [litigationLaw(46, 1)]),
    ],
  });
}
