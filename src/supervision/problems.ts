import { type ProblemMaker, problemsOf } from '../core/index.js';

/** Sentences of the problems of `supervision`. */
export const supervisionProblems = {
  'supervision.supervisorKind': {
    zh: '监督主体类型应为 {kinds} 之一，实为 {actual}',
    en: 'the kind of a supervisor is one of {kinds}, got {actual}',
  },
  'supervision.emptyPeriod': {
    zh: '自 {from} 至 {until} 的时段不含任何一天',
    en: 'the days from {from} until {until} are none',
  },
  'supervision.kindAtLevel': {
    zh: '{code}（{name}）属于“{levelZh}”，不能由“{kindZh}”承担行政执法监督',
    en: '{code} ({name}) is of the level "{level}" and is not supervised by a "{kind}"',
  },
  'supervision.noGovernment': {
    zh: '{code}（{name}）只是统计单位，没有政府，不需要行政执法监督主体',
    en: '{code} ({name}) is a unit for statistics without a government and needs no supervisor',
  },
  'supervision.hole': {
    zh: '{code}（{name}）在 {on} 没有行政执法监督主体',
    en: '{code} ({name}) has no supervisor of enforcement on {on}',
  },
  'supervision.twoSupervisors': {
    zh: '{code}（{name}）在 {on} 有不止一个行政执法监督主体：{supervisors}',
    en: '{code} ({name}) has more than one supervisor of enforcement on {on}: {supervisors}',
  },
  'supervision.personByPlanOnly': {
    zh: '“{supervisor}”是指定的专人：2026年2月1日起《行政执法监督条例》只写司法所，指定专人仅见于2023—2025年实施计划',
    en: '"{supervisor}" is a designated person: the regulation in force since 2026-02-01 names only justice offices, and the plan of 2023 to 2025 alone names designated persons',
  },
  'supervision.divisionsUnverified': {
    zh: '有 {count} 个区划的资料对 {on} 未经核实',
    en: 'the source is not verified for {on} for {count} divisions',
  },
  'supervision.divisionsUndated': {
    zh: '有 {count} 个停用代码的停用日期未知，{on} 是否仍在用不能确定，未计入',
    en: '{count} codes were retired on days that are not known; whether they stood on {on} is not established, and they are not counted',
  },
  'supervision.nothingToCover': {
    zh: '区划表在 {on} 没有应当监督的区划',
    en: 'the table has no division to supervise on {on}',
  },
  'supervision.recordOutOfOrder': {
    zh: '记录 {id} 的日期 {on} 早于前一记录的 {lastOn}',
    en: 'the record {id} is dated {on}, before the record before it, {lastOn}',
  },
  'supervision.inboundBackdated': {
    zh: '收到日期 {receivedOn} 早于制发日期 {issuedOn}',
    en: 'received on {receivedOn}, before it was issued on {issuedOn}',
  },
  'supervision.inboundTermMissing': {
    zh: '“{dutyZh}”没有法定期限，文书也没有写明，须由承办单位写明期限',
    en: 'no text and no document sets a term for "{duty}"; who holds the matter has to set one',
  },
  'supervision.inboundTermPast': {
    zh: '期限 {dueOn} 早于收到日期 {receivedOn}',
    en: 'the last day {dueOn} is before the receipt on {receivedOn}',
  },
  'supervision.inboundClueTermMissing': {
    zh: '来文成为监督线索，须写明研判的最后一日',
    en: 'the document is a clue: the last day to assess it has to be set',
  },
  'supervision.inboundDecisionUnknown': {
    zh: '来文涉及处罚决定 {decision}，但没有给出该决定',
    en: 'the document is on the penalty decision {decision}, which was not given',
  },
  'supervision.inboundOtherDecision': {
    zh: '来文涉及处罚决定 {decision}，给出的是 {known}',
    en: 'the document is on the penalty decision {decision}, but {known} was given',
  },
  'supervision.inboundRefused': {
    zh: '来文不能成为复议、诉讼程序的步骤“{event}”（{outcome}）：{whyZh}',
    en: 'the document is no step "{event}" of the proceeding ({outcome}): {why}',
  },
} as const;

/** Makes the problems of `supervision`. */
export const supervisionProblem: ProblemMaker<typeof supervisionProblems> =
  problemsOf(supervisionProblems);
