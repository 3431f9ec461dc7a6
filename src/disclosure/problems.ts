import { type ProblemMaker, problemsOf } from '../core/index.js';

/** Sentences of the problems of `disclosure`. None repeats what is to be hidden. */
export const disclosureProblems = {
  'disclosure.fieldMissing': { zh: '缺少“{field}”', en: '"{field}" is missing' },
  'disclosure.notList': {
    zh: '应为字符串的数组，实为 {actual}',
    en: 'expected a list of strings, got {actual}',
  },
  'disclosure.partyKindUnknown': {
    zh: '当事人类型应为自然人、法人、非法人组织或者个体工商户：{actual}',
    en: 'the kind of party must be one of the four of the registry: {actual}',
  },
  'disclosure.valueEmpty': {
    zh: '应隐去的内容没有文字和数字，无法在正文中查找',
    en: 'what is to be hidden has no letter or digit and cannot be found in the texts',
  },
  'disclosure.alreadyMasked': {
    zh: '应隐去的内容含有“*”：应给出未遮盖的原文，否则正文中的原文查不出来',
    en: 'what is to be hidden contains "*": the unmasked original is needed to find it in the texts',
  },
  'disclosure.valueTooLong': {
    zh: '应隐去的内容超过 {limit} 个字符，请分段列出',
    en: 'what is to be hidden is longer than {limit} characters: list it in parts',
  },
  'disclosure.factMissing': {
    zh: '是否公开尚不能确定，缺少事实：{fact}',
    en: 'whether the decision is disclosed is not known yet: {fact} is missing',
  },
  'disclosure.minorContradicted': {
    zh: '当事人 {bornOn} 出生，作出决定时未满十八周岁，与“不是未成年人”矛盾',
    en: 'the party was born on {bornOn} and is a minor on the day of the decision, against the fact given',
  },
  'disclosure.passagesUnmarked': {
    zh: '经同意或者因公共利益公开商业秘密、个人隐私的，应脱密脱敏：须列出应隐去的段落',
    en: 'a secret that is released must be taken out of the texts: the passages to hide are not listed',
  },
  'disclosure.formalShowsHidden': {
    zh: '“{field}”照录公开，而其中有应隐去的内容，请先更正',
    en: '"{field}" is shown as it stands, and something that is to be hidden stands in it: correct it first',
  },
  'disclosure.perhapsSealed': {
    zh: '法律依据提到治安管理处罚法：违反治安管理的记录应当封存，请核对',
    en: 'the legal basis names the Public Security Administration Punishments Law, whose records are sealed: check that this is none',
  },
  'disclosure.ruleNotInForce': {
    zh: '{on} 没有施行中的公示期限：{rule}',
    en: 'no time limit for disclosure was in force on {on}: {rule}',
  },
  'disclosure.itemUnknown': {
    zh: '没有这一项公示内容：{item}',
    en: 'no such item of disclosure: {item}',
  },
  'disclosure.channelUnknown': {
    zh: '没有这一公示渠道：{channel}',
    en: 'no such channel: {channel}',
  },
  'disclosure.actUnknown': {
    zh: '不是六类行政执法行为：{act}',
    en: 'not one of the six kinds of enforcement: {act}',
  },
  'disclosure.noTerm': {
    zh: '“{item}”在执法时当场公示，没有期限',
    en: '"{item}" is shown while the act is carried out and has no term',
  },
  'disclosure.channelSilent': {
    zh: '“{channel}”没有规定“{item}”的公开期限',
    en: 'the text of "{channel}" sets no time for "{item}"',
  },
  'disclosure.publishedBeforeStart': {
    zh: '{published} 早于起算之日 {start}',
    en: '{published} lies before the day that the time runs from, {start}',
  },
  'disclosure.publishedInFuture': {
    zh: '{published} 晚于查询之日 {asOf}',
    en: '{published} lies after the day of the question, {asOf}',
  },
  'disclosure.publishedLate': {
    zh: '“{item}”应于 {dueBy} 前公开，迟了 {days} 天',
    en: '"{item}" was due by {dueBy} and came {days} days late',
  },
  'disclosure.overdue': {
    zh: '“{item}”应于 {dueBy} 前公开，至今未公开，已过 {days} 天',
    en: '"{item}" was due by {dueBy} and is {days} days overdue',
  },
  'disclosure.itemMissing': {
    zh: '应当事前公开而没有：{labelZh}（{item}）',
    en: 'must be made known before enforcement and is not: {label} ({item})',
  },
  'disclosure.absentNotAllowed': {
    zh: '“{labelZh}”（{item}）不能没有，或者没有说明理由',
    en: '"{label}" ({item}) cannot be absent, or no reason is given',
  },
  'disclosure.duringMissing': {
    zh: '执法时应当公示而没有：{labelZh}（{item}）',
    en: 'must be shown or told during enforcement and was not: {label} ({item})',
  },
  'disclosure.causeUnknown': {
    zh: '不是撤回的原因：{cause}',
    en: 'no cause of withdrawal: {cause}',
  },
  'disclosure.withdrawnLate': {
    zh: '应于 {dueBy} 前撤回，迟了 {days} 天',
    en: 'due to be withdrawn by {dueBy}, {days} days late',
  },
  'disclosure.withdrawalOverdue': {
    zh: '应于 {dueBy} 前撤回，至今未撤回',
    en: 'due to be withdrawn by {dueBy} and still shown',
  },
  'disclosure.reasonMissing': {
    zh: '撤回应当公开说明理由',
    en: 'the reasons of a withdrawal are published',
  },
  'disclosure.kindsMissing': { zh: '缺少处罚种类', en: 'the kinds of penalty are missing' },
  'disclosure.kindUnknown': {
    zh: '没有这一处罚种类：{kind}',
    en: 'no such kind of penalty: {kind}',
  },
  'disclosure.warningNotPublished': {
    zh: '仅受到警告处罚的不予公示，没有公示期',
    en: 'a warning alone is not published and has no term',
  },
  'disclosure.warningBeside': {
    zh: '规定没有写明警告与通报批评、较低数额罚款并处时的公示期：按三个月，请核对',
    en: 'the text does not name a warning beside a light penalty: read as three months, to be checked',
  },
  'disclosure.restrictionReversed': {
    zh: '限制自 {from} 至 {until}，前后颠倒',
    en: 'the restriction ends on {until}, before it begins on {from}',
  },
  'disclosure.gradeUnknown': {
    zh: '没有这一失信程度：{grade}',
    en: 'no such grade of breach: {grade}',
  },
  'disclosure.factNotBoolean': { zh: '“{fact}”应为是或者否', en: '"{fact}" must be yes or no' },
} as const;

/** Makes the problems of `disclosure`. */
export const disclosureProblem: ProblemMaker<typeof disclosureProblems> =
  problemsOf(disclosureProblems);
