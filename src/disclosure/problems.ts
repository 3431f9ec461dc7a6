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
  'disclosure.noRelease': { zh: '没有任何一次发布', en: 'there is no release' },
  'disclosure.releaseRecord': {
    zh: '发布“{id}”属于另一记录：{record}',
    en: 'release "{id}" is of another record: {record}',
  },
  'disclosure.releaseChanged': {
    zh: '发布“{id}”前后内容不同：已发布的不得改动，更正应另行发布',
    en: 'release "{id}" says two things: a release stays as it is, a correction is a release of its own',
  },
  'disclosure.releaseOrder': {
    zh: '发布“{id}”的次序为 {order}，应为 {expected}：缺少一次发布，或者次序重复',
    en: 'release "{id}" has order {order} where {expected} is due: one is missing, or two claim a place',
  },
  'disclosure.releaseDates': {
    zh: '发布“{id}”的日期 {on} 早于上一次 {before}',
    en: 'release "{id}" of {on} lies before the one before it, {before}',
  },
  'disclosure.releaseOutOfPlace': {
    zh: '记录处于“{status}”时不能“{tag}”',
    en: 'a record that is "{status}" cannot be "{tag}"',
  },
  'disclosure.neverPublic': {
    zh: '“{field}”在任何渠道都不公开',
    en: '"{field}" is shown in no channel',
  },
  'disclosure.fieldUnclassed': {
    zh: '“{field}”没有分类，不予显示',
    en: '"{field}" has no class and is not shown',
  },
  'disclosure.fieldTooLong': {
    zh: '“{field}”有 {length} 个字符，超过 {limit} 个',
    en: '"{field}" has {length} characters, more than {limit}',
  },
  'disclosure.tooManyDigits': {
    zh: '“{field}”有 {digits} 位数字，超过 {limit} 位',
    en: '"{field}" has {digits} digits, more than {limit}',
  },
  'disclosure.partyUnidentified': {
    zh: '应填写行政相对人代码之一，或者证件类型和证件号码',
    en: 'one of the party codes is due, or the kind and number of an identity document',
  },
  'disclosure.amountMissing': {
    zh: '处罚类别有罚款而没有处罚金额',
    en: 'the kind names a fine and no amount is given',
  },
  'disclosure.datesReversed': {
    zh: '“{field}”早于处罚决定日期',
    en: '"{field}" lies before the date of the decision',
  },
  'disclosure.yearMalformed': {
    zh: '统计年度应为四位年份：{actual}',
    en: 'the year is a number of four digits: {actual}',
  },
  'disclosure.tableMissing': {
    zh: '缺少“{kind}”的数据；没有执法权的应写明',
    en: 'the data of "{kind}" are missing; a body without the power says so',
  },
  'disclosure.powerUnknown': {
    zh: '应写明有或者没有执法权：{actual}',
    en: 'whether the body holds the power is not said: {actual}',
  },
  'disclosure.valuesWithoutPower': {
    zh: '没有“{kind}”的执法权，不应有数据',
    en: 'there is no power of "{kind}", so there are no data',
  },
  'disclosure.columnMissing': {
    zh: '“{column}”没有填，没有发生的应填0',
    en: '"{column}" is not filled; what did not occur is 0',
  },
  'disclosure.columnNotCount': {
    zh: '“{column}”应为非负整数：{actual}',
    en: '"{column}" must be a whole number, not negative: {actual}',
  },
  'disclosure.columnSum': {
    zh: '各栏之和 {sum} 不等于合计 {total}',
    en: 'the columns add up to {sum}, the total says {total}',
  },
  'disclosure.factNotBoolean': { zh: '“{fact}”应为是或者否', en: '"{fact}" must be yes or no' },
} as const;

/**
 * Makes the problems of `disclosure`.
 *
 * @example
 * describe(disclosureProblem('disclosure.noTerm', { item: 'officerIdentity' }), 'zh')
 * // => '“officerIdentity”在执法时当场公示，没有期限'
 */
export const disclosureProblem: ProblemMaker<typeof disclosureProblems> =
  problemsOf(disclosureProblems);
