import { type ProblemMaker, problemsOf } from '../core/index.js';

/** Sentences of the problems of `inspection`. */
export const inspectionProblems = {
  'inspection.triggerMissing': {
    zh: '2020年的“{type}”可能是2025年的个案检查或者专项检查，须知道检查的起因',
    en: 'a "{type}" inspection of 2020 may be a case or a special one of 2025; what set it off must be known',
  },
  'inspection.triggerContradicts': {
    zh: '起因“{trigger}”的检查不是2020年的“{type}”',
    en: 'an inspection set off by "{trigger}" is not "{type}" in the version of 2020',
  },
  'inspection.capUnknown': {
    zh: '不知道“{body}”{year} 年对同一企业的检查频次上限，不能确定可否检查“{enterprise}”',
    en: 'the cap of "{body}" for {year} is not known, so whether it may inspect "{enterprise}" is not either',
  },
  'inspection.capReached': {
    zh: '“{body}”{year} 年已检查“{enterprise}”{counted} 次，上限为 {most} 次',
    en: '"{body}" has inspected "{enterprise}" {counted} times in {year}, and the cap is {most}',
  },
  'inspection.exemptOften': {
    zh: '“{body}”{year} 年对“{enterprise}”不受上限限制的检查已有 {exempted} 次，上限为 {most} 次，监督机关应当跟踪监督',
    en: '"{body}" has made {exempted} exempt inspections of "{enterprise}" in {year} where the cap is {most}; the supervision organ follows it up',
  },
  'inspection.seedMalformed': {
    zh: '随机种子应为 32 位小写十六进制数字：{seed}',
    en: 'a seed is 32 lower-case hexadecimal digits: {seed}',
  },
  'inspection.objectTwice': {
    zh: '检查对象“{id}”在名录库中重复',
    en: 'enterprise "{id}" is listed twice',
  },
  'inspection.stratumTwice': {
    zh: '风险分类“{id}”重复',
    en: 'risk class "{id}" is given twice',
  },
  'inspection.stratumUnknown': {
    zh: '检查对象“{id}”的风险分类“{stratum}”没有抽查比例',
    en: 'risk class "{stratum}" of enterprise "{id}" has no share',
  },
  'inspection.shareOutside': {
    zh: '风险分类“{id}”的抽查比例应在 0 和 1 之间：{share}',
    en: 'the share of risk class "{id}" lies between 0 and 1: {share}',
  },
  'inspection.teamTooSmall': {
    zh: '检查“{enterprise}”至少要 {needed} 名执法人员，可以选派的有 {officers} 名',
    en: '"{enterprise}" needs {needed} officers and {officers} can be drawn',
  },
  'inspection.notPublished': {
    zh: '没有公示：{nameZh}（{content}）',
    en: 'not made public: {name} ({content})',
  },
  'inspection.prohibited': {
    zh: '严禁或者不得的行为：{nameZh}（{conduct}）',
    en: 'prohibited conduct: {name} ({conduct})',
  },
  'inspection.conductUnknown': {
    zh: '没有核对有无下列行为：{conduct}',
    en: 'nobody looked for this conduct: {conduct}',
  },
  'inspection.refusalUnverified': {
    zh: '拒绝理由“{ground}”的原文未见',
    en: 'the text that gives the ground "{ground}" was not seen',
  },
  'inspection.refusalFactMissing': {
    zh: '有无拒绝理由“{ground}”尚不清楚',
    en: 'whether the ground "{ground}" holds is not known',
  },
  'inspection.planLacks': {
    zh: '检查计划缺少内容：{content}',
    en: 'the plan lacks: {content}',
  },
  'inspection.planTimeReversed': {
    zh: '检查计划的时间自 {from} 至 {through}，不含任何一天',
    en: 'the plan runs from {from} through {through}, which is no day',
  },
  'inspection.planOutsideYear': {
    zh: '检查计划的时间自 {from} 至 {through}，不在 {year} 年之内',
    en: 'the plan runs from {from} through {through}, outside {year}',
  },
} as const;

/**
 * Makes the problems of `inspection`.
 *
 * @example
 * describe(inspectionProblem('inspection.notPublished', { nameZh: '检查事项', name: 'items of inspection', content: 'items' }), 'zh')
 * // => '没有公示：检查事项（items）'
 */
export const inspectionProblem: ProblemMaker<typeof inspectionProblems> =
  problemsOf(inspectionProblems);
