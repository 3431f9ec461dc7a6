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
} as const;

/** Makes the problems of `disclosure`. */
export const disclosureProblem: ProblemMaker<typeof disclosureProblems> =
  problemsOf(disclosureProblems);
