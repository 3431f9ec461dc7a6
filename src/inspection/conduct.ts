/*
 * 五个严禁、八个不得: two lists of 国办发〔2024〕54号, as its press gives them; the text was not seen. The third ban is 任性处罚企业.
 */
import type { Problem, Term } from '../core/index.js';
import { inspectionProblem } from './problems.js';
import type { InspectionSourceId } from './sources.js';

/** 严禁和不得的行为. */
export type ProhibitedConduct =
  | 'forProfit'
  | 'disturbingBusiness'
  | 'wilfulPenalties'
  | 'quotas'
  | 'disguised'
  | 'gifts'
  | 'banquets'
  | 'costs'
  | 'namedIntermediary'
  | 'presenceDemanded'
  | 'wantonMeasures'
  | 'appraisalByCounts'
  | 'otherNames';

/** What one conduct is, and in which list it stands. */
export interface ProhibitedConductDefinition {
  /** What it is. */
  readonly label: Term;
  /** Where it stands: `bans` or `mustNots`. */
  readonly source: Extract<InspectionSourceId, 'bans' | 'mustNots'>;
}

/**
 * 严禁和不得的行为表: five bans, then eight must-nots.
 *
 * @example
 * prohibitedConduct.wilfulPenalties.label.zh // => '任性处罚企业'
 */
export const prohibitedConduct: Readonly<Record<ProhibitedConduct, ProhibitedConductDefinition>> = {
  forProfit: { label: { zh: '逐利检查', en: 'inspecting for profit' }, source: 'bans' },
  disturbingBusiness: {
    label: { zh: '干扰企业正常生产经营', en: 'disturbing the normal business' },
    source: 'bans',
  },
  wilfulPenalties: {
    label: { zh: '任性处罚企业', en: 'penalising enterprises at will' },
    source: 'bans',
  },
  quotas: { label: { zh: '下达检查指标', en: 'setting inspection quotas' }, source: 'bans' },
  disguised: { label: { zh: '变相检查', en: 'disguised inspection' }, source: 'bans' },
  gifts: {
    label: { zh: '接受馈赠、报酬、福利', en: 'taking gifts, pay or benefits' },
    source: 'mustNots',
  },
  banquets: {
    label: { zh: '参加宴请、娱乐、旅游', en: 'joining banquets, entertainment or travel' },
    source: 'mustNots',
  },
  costs: {
    label: { zh: '由企业支付费用或者转嫁检查费用', en: 'making the enterprise pay' },
    source: 'mustNots',
  },
  namedIntermediary: {
    label: { zh: '强制接受指定中介服务', en: 'forcing a named intermediary on it' },
    source: 'mustNots',
  },
  presenceDemanded: {
    label: {
      zh: '故意要求法定代表人到场',
      en: 'demanding the legal representative’s presence on purpose',
    },
    source: 'mustNots',
  },
  wantonMeasures: {
    label: {
      zh: '肆意查封、扣押、冻结、责令停产停业',
      en: 'wanton sealing, seizing, freezing or ordering of stoppage',
    },
    source: 'mustNots',
  },
  appraisalByCounts: {
    label: {
      zh: '将考核、预算与检查频次、罚款数额挂钩',
      en: 'tying appraisal or budget to counts or fines',
    },
    source: 'mustNots',
  },
  otherNames: {
    label: {
      zh: '以观摩、督导、考察等名义行检查之实',
      en: 'inspecting under the name of a visit, guidance or study',
    },
    source: 'mustNots',
  },
};

const CONDUCT = Object.keys(prohibitedConduct) as readonly ProhibitedConduct[];

/**
 * 核对检查行为: every prohibited conduct that was observed, and every one that nobody looked at.
 *
 * Gives: `inspection.prohibited`; `inspection.conductUnknown`, once for all that were not looked at.
 *
 * @example
 * checkConduct({ gifts: true }).map(({ code }) => code) // => ['inspection.prohibited', 'inspection.conductUnknown']
 */
export function checkConduct(
  observed: Readonly<Partial<Record<ProhibitedConduct, boolean>>>,
): readonly Problem[] {
  const found = CONDUCT.filter((conduct) => observed[conduct] === true).map((conduct) => {
    const { zh, en } = prohibitedConduct[conduct].label;
    const names = { conduct, name: en, nameZh: zh };
    return inspectionProblem('inspection.prohibited', names, [conduct]);
  });
  const unknown = CONDUCT.filter((conduct) => observed[conduct] === undefined);
  return unknown.length === 0
    ? found
    : [...found, inspectionProblem('inspection.conductUnknown', { conduct: unknown.join(' ') })];
}
