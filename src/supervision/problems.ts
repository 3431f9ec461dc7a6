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
  'supervision.handOverUnnamed': {
    zh: '移送须写明移送机关、接收机关、涉及的机关和事项',
    en: 'a hand-over names its sender, its recipient, the body and the matter',
  },
  'supervision.handOverToBody': {
    zh: '不能移送给所涉及的机关“{body}”本身',
    en: 'nothing is handed over to "{body}", the body that it is about',
  },
  'supervision.handOverLacks': {
    zh: '移送缺少：{contentZh}',
    en: 'the hand-over lacks: {content}',
  },
  'supervision.handOverContentUnknown': {
    zh: '移送材料“{content}”不在该种移送的材料之列',
    en: '"{content}" is no content of this hand-over',
  },
  'supervision.handOverStartMissing': {
    zh: '移送期限的起算未知：{startZh}',
    en: 'what the term to hand over runs from is not known: {start}',
  },
  'supervision.handOverLate': {
    zh: '应当在 {dueBy} 以前移送',
    en: 'it should have been handed over by {dueBy}',
  },
  'supervision.handOverBackdated': {
    zh: '移送的 {later} 早于应当在前的 {earlier}',
    en: 'it was handed over at {later}, before {earlier}, which it follows',
  },
  'supervision.handOverDayDiffers': {
    zh: '移送时刻 {sentAt} 不在移送日期 {on}',
    en: 'the instant of the sending {sentAt} is not on the day of the hand-over {on}',
  },
  'supervision.handOverTermMissing': {
    zh: '没有法定的反馈期限，须由移送机关写明',
    en: 'no text sets a term to answer; the sender has to set one',
  },
  'supervision.specialLevel': {
    zh: '专项监督由省级以上行政执法监督机构开展，实为“{level}”',
    en: 'special supervision is for provinces and above, got "{level}"',
  },
  'supervision.specialLacks': {
    zh: '专项监督工作方案缺少：{contentZh}',
    en: 'the plan of the special supervision lacks: {content}',
  },
  'supervision.specialNotApproved': {
    zh: '专项监督 {startedOn} 开始，此前未经 {government} 批准',
    en: 'the special supervision began on {startedOn} without the approval of {government}',
  },
  'supervision.specialNotReported': {
    zh: '专项监督 {endedOn} 结束后没有向本级人民政府报告结果',
    en: 'no report to the government on the result of the special supervision that ended on {endedOn}',
  },
  'supervision.circularUnverified': {
    zh: '监督案件 {id} 没有查明问题，不得通报或者公布',
    en: 'case {id} has no verified problem; nothing is circulated or published',
  },
  'supervision.circularContent': { zh: '通报没有内容', en: 'the circular has no content' },
  'supervision.circularScope': {
    zh: '通报须写明范围',
    en: 'who gets the circular has to be said',
  },
  'supervision.circularConsent': {
    zh: '通报未经 {government} 同意（广东）',
    en: '{government} did not consent to the circular (Guangdong)',
  },
  'supervision.proposalUnverified': {
    zh: '监督案件 {id} 没有查明违法或者明显不当，不得建议处理执法人员',
    en: 'case {id} has nothing verified as unlawful or manifestly improper; no measure against an officer is proposed',
  },
  'supervision.proposalLacks': {
    zh: '处理建议缺少：{contentZh}',
    en: 'the proposal lacks: {content}',
  },
  'supervision.proposalMeasure': {
    zh: '处理建议须写明批评教育、离岗教育、调离执法岗位或者取消执法资格',
    en: 'the proposal names criticism, training off the post, transfer or disqualification',
  },
} as const;

/**
 * Makes the problems of `supervision`.
 *
 * @example
 * describe(supervisionProblem('supervision.hole', { code: '440106', name: '天河区', on: '2026-04-01' }), 'zh')
 * // => '440106（天河区）在 2026-04-01 没有行政执法监督主体'
 */
export const supervisionProblem: ProblemMaker<typeof supervisionProblems> =
  problemsOf(supervisionProblems);
