import { type ProblemMaker, problemsOf } from '../core/index.js';

/** Sentences of the problems of `penalty`. */
export const penaltyProblems = {
  'penalty.noticeIncomplete': {
    zh: '事先告知书缺少：{element}',
    en: 'the prior notice lacks: {element}',
  },
  'penalty.serviceOfOtherDocument': {
    zh: '送达凭证属于别的案件或者文书：{served}',
    en: 'the proof of service is of another case or document: {served}',
  },
  'penalty.decisionIncomplete': {
    zh: '行政处罚决定书缺少：{elementZh}',
    en: 'the penalty decision lacks: {element}',
  },
  'penalty.overlayOff': {
    zh: '领域“{line}”另有专门的程序，须明确选用',
    en: 'the field "{line}" has a procedure of its own, which must be asked for',
  },
  'penalty.noOverlay': {
    zh: '领域“{line}”没有登记部门规则，适用一般程序',
    en: 'no rules are registered for the field "{line}"; the general procedure applies',
  },
  'penalty.ruleNotInForce': {
    zh: '{topicZh}：“{ruleZh}”在 {on} 未施行',
    en: '{topic}: "{rule}" is not in force on {on}',
  },
  'penalty.surchargeUnknown': {
    zh: '{on} 的加处罚款标准未登记',
    en: 'no surcharge rate is registered for {on}',
  },
  'penalty.pauseReversed': {
    zh: '停止计算的期间自 {from} 至 {until}，不含任何一天',
    en: 'the pause from {from} until {until} contains no day',
  },
  'penalty.thresholdUnknown': {
    zh: '{on} 的听证数额标准未登记',
    en: 'no hearing threshold is registered for {on}',
  },
  'penalty.summaryCeilingUnknown': {
    zh: '{on} 的当场处罚罚款上限未登记',
    en: 'no ceiling of on-the-spot fines is registered for {on}',
  },
  'penalty.summaryKind': {
    zh: '“{kind}”不能当场作出，当场处罚限于警告和罚款',
    en: '"{kind}" cannot be imposed on the spot: only a warning or a fine can',
  },
  'penalty.summaryAmount': {
    zh: '罚款 {amount} 元超过当场处罚的上限 {ceiling} 元',
    en: 'a fine of {amount} yuan is above the ceiling of {ceiling} yuan for on-the-spot penalties',
  },
  'penalty.planIncomplete': {
    zh: '延期、分期缴纳缺少：{element}',
    en: 'the deferral or instalment plan lacks: {element}',
  },
  'penalty.planOrder': {
    zh: '{dueOn} 的一期（{amount} 元）不在 {previous} 之后，或者数额不为正数',
    en: 'the instalment of {dueOn} ({amount} yuan) does not follow {previous}, or is not positive',
  },
  'penalty.planTotal': {
    zh: '各期合计 {total} 元，与未缴数额 {outstanding} 元不符',
    en: 'the instalments come to {total} yuan, but {outstanding} yuan are outstanding',
  },
  'penalty.urgingIncomplete': { zh: '催告书缺少：{element}', en: 'the urging lacks: {element}' },
  'penalty.urgingTermPast': {
    zh: '催告书载明的履行期限 {performBy} 不在送达日期 {servedOn} 之后',
    en: 'the term {performBy} that the urging sets does not follow its service on {servedOn}',
  },
  'penalty.measureIncomplete': {
    zh: '查封、扣押、冻结决定书缺少：{element}',
    en: 'the decision of sealing, seizure or freezing lacks: {element}',
  },
  'penalty.orderIncomplete': {
    zh: '强制执行决定书缺少：{element}',
    en: 'the order of compulsory execution lacks: {element}',
  },
  'penalty.remedyTextUnknown': {
    zh: '{on} 适用的复议机关未登记，救济告知无法生成',
    en: 'the reconsideration organs of {on} are not registered, so that no text can be made',
  },
  'penalty.remedyPending': {
    zh: '复议或者诉讼正在进行，期限尚未届满',
    en: 'a reconsideration or lawsuit goes on, so that the terms have not ended',
  },
  'penalty.termUnknown': {
    zh: '“{rule}”在 {on} 没有登记的期限',
    en: 'rule "{rule}" has no registered term on {on}',
  },
  'penalty.evidenceInadmissible': {
    zh: '证据“{title}”不得采信：不符合“{factZh}”',
    en: 'the evidence "{title}" may not be used; this does not hold: {fact}',
  },
  'penalty.evidenceFactMissing': {
    zh: '证据“{title}”能否采信尚不能确定，缺少事实：{factZh}',
    en: 'whether the evidence "{title}" may be used is not known yet; a fact is missing: {fact}',
  },
  'penalty.clueIncomplete': {
    zh: '线索缺少：{elementZh}',
    en: 'the clue lacks: {element}',
  },
  'penalty.clueFoundLater': {
    zh: '线索发现日期 {foundOn} 晚于登记日期 {on}',
    en: 'the clue was found on {foundOn}, after {on}, the day of its registration',
  },
  'penalty.noOtherParty': {
    zh: '没有其他当事人',
    en: 'there is no other party',
  },
  'penalty.partyRepeated': {
    zh: '当事人“{name}”重复',
    en: 'the party "{name}" is there already',
  },
  'penalty.partyUnknown': {
    zh: '案件没有当事人“{party}”',
    en: 'the case has no party "{party}"',
  },
  'penalty.jointPartOpen': {
    zh: '当事人“{party}”的部分尚未结案，不得归档',
    en: 'the part of the party "{party}" is not closed yet, so the case is not filed in the archive',
  },
  'penalty.notSplitOff': {
    zh: '案件 {from} 没有分出案件 {caseCode}',
    en: 'case {from} has no part that was split off as {caseCode}',
  },
  'penalty.correctionChangesContent': {
    zh: '补正、更正不得改变决定内容：{element}',
    en: 'a correction does not change what was decided: {element}',
  },
  'penalty.correctionAffectsRights': {
    zh: '未确认补正、更正对当事人的合法权益没有实际影响',
    en: 'nobody stated that the correction leaves the rights of the party unaffected',
  },
  'penalty.correctionIncomplete': {
    zh: '补正、更正缺少：{element}',
    en: 'the correction lacks: {element}',
  },
  'penalty.correctionEmpty': {
    zh: '补正、更正没有改动任何文字',
    en: 'the correction changes nothing',
  },
  'penalty.correctionEarly': {
    zh: '补正、更正的日期 {on} 早于决定日期 {decidedOn}',
    en: 'the correction of {on} is earlier than the decision of {decidedOn}',
  },
} as const;

/**
 * Makes the problems of `penalty`.
 *
 * @example
 * describe(penaltyProblem('penalty.summaryAmount', { amount: '300.00', ceiling: '200.00' }), 'zh')
 * // => '罚款 300.00 元超过当场处罚的上限 200.00 元'
 */
export const penaltyProblem: ProblemMaker<typeof penaltyProblems> = problemsOf(penaltyProblems);
