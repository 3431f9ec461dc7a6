import { type ProblemMaker, problemsOf } from '../core/index.js';

/** Sentences of the problems of `review`. */
export const reviewProblems = {
  'review.factMissing': {
    zh: '是否应当法制审核尚不能确定，缺少事实：{fact}',
    en: 'whether a legal review is needed is not known yet: {fact} is missing',
  },
  'review.materialMissing': {
    zh: '缺少送审材料：{nameZh}（{material}）',
    en: 'review material is missing: {name} ({material})',
  },
  'review.materialUnknown': {
    zh: '是否应有该送审材料尚不清楚：{nameZh}（{material}）',
    en: 'whether this review material must be there is not known: {name} ({material})',
  },
  'review.discussionTooFew': {
    zh: '集体讨论应有两名以上负责人，现有 {count} 名',
    en: 'a collective discussion needs two or more heads, there are {count}',
  },
  'review.discussionUnrecorded': {
    zh: '集体讨论没有记录',
    en: 'the collective discussion has no record',
  },
  'review.discussionRecused': {
    zh: '应当回避的负责人“{name}”参加了集体讨论',
    en: '{name}, who must withdraw, took part in the discussion',
  },
  'review.discussionUnsigned': {
    zh: '负责人“{name}”没有在集体讨论记录上签字确认',
    en: '{name} did not sign the record of the discussion',
  },
  'review.opinionMissing': {
    zh: '集体讨论记录没有负责人“{name}”的意见',
    en: 'the record of the discussion lacks the opinion of {name}',
  },
  'review.opinionForeign': {
    zh: '“{name}”不是参加讨论的负责人，其意见不是讨论意见',
    en: '{name} did not take part as a head, so the opinion is none of the discussion',
  },
  'review.opinionEmpty': {
    zh: '负责人“{name}”的意见没有内容',
    en: 'the opinion of {name} is empty',
  },
  'review.superiorUnknown': {
    zh: '“{body}”的上一级业务主管部门不明',
    en: 'the superior in line of "{body}" is not known',
  },
  'review.superiorAmbiguous': {
    zh: '“{body}”有多个可能的上一级业务主管部门：{found}',
    en: '"{body}" has several possible superiors in line: {found}',
  },
  'review.superiorCircular': {
    zh: '业务主管部门的上下级关系绕回“{body}”',
    en: 'the superiors in line lead back to "{body}"',
  },
  'review.officersNone': {
    zh: '“{body}”没有持有效证件的执法人员，审核人员占比无从计算',
    en: '"{body}" has no officer with a certificate in force, so no share can be computed',
  },
  'review.reviewersTooFew': {
    zh: '“{body}”有执法人员 {officers} 名，法制审核人员应不少于 {required} 名，现有 {reviewers} 名',
    en: '"{body}" has {officers} officers and needs {required} legal reviewers, there are {reviewers}',
  },
  'review.reviewersUnclear': {
    zh: '“{body}”有 {unclear} 名审核人员的资格尚不清楚',
    en: 'of {unclear} reviewers of "{body}" nobody knows whether they are qualified',
  },
  'review.decisionUnreviewed': {
    zh: '“{body}”于 {decidedOn} 作出的决定应当法制审核而未审核',
    en: 'the decision of "{body}" on {decidedOn} needed a legal review and had none',
  },
  'review.decisionAgainstOpinion': {
    zh: '“{body}”的法制审核未通过，仍于 {decidedOn} 作出决定',
    en: '"{body}" decided on {decidedOn} although its legal review had not passed',
  },
  'review.decisionBeforeReview': {
    zh: '“{body}”于 {decidedOn} 作出决定，法制审核在 {concludedOn} 才通过',
    en: '"{body}" decided on {decidedOn}, and its legal review passed only on {concludedOn}',
  },
  'review.decisionDiffers': {
    zh: '案件 {caseCode} 作出的决定与送审的决定不一致，应当另行审核',
    en: 'the decision in case {caseCode} is not the one that was reviewed; it needs its own review',
  },
  'review.decisionUncompared': {
    zh: '案件 {caseCode} 作出的决定与送审的决定是否一致，没有核对',
    en: 'nobody compared the decision in case {caseCode} with the one that was reviewed',
  },
  'review.rubricPoints': {
    zh: '评查标准各部分的分值合计应为 100 分，实为 {total}',
    en: 'the parts of a scoring table must add up to 100 points, not {total}',
  },
  'review.rubricTwice': {
    zh: '评查标准中编号 {id} 出现不止一次',
    en: 'the id {id} stands more than once in the scoring table',
  },
  'review.rubricDeduction': {
    zh: '扣分项 {id} 每次扣 {each} 分：应大于零，且不超过上限和所在部分的分值',
    en: 'the fault {id} takes off {each} each time; it must be above zero and within its limit and its part',
  },
  'review.markUnknown': {
    zh: '评查标准中没有 {item}',
    en: 'the scoring table has no {item}',
  },
  'review.markTimes': {
    zh: '{item} 的次数应为正整数',
    en: 'the times of {item} must be a positive integer',
  },
  'review.markReason': {
    zh: '{item} 没有写明扣分理由',
    en: 'no reason is stated for {item}',
  },
  'review.fileReviewNotInForce': {
    zh: '《广东省行政执法案卷评查办法》在 {on} 尚未施行',
    en: 'the Guangdong measures on case-file review were not in force on {on}',
  },
  'review.sheetsMissing': {
    zh: '没有任何评查人的评分',
    en: 'there is no sheet of any reviewer',
  },
  'review.sheetTwice': {
    zh: '评查人 {reviewer} 有不止一份评分',
    en: 'the reviewer {reviewer} has more than one sheet',
  },
  'review.reviewerRecused': {
    zh: '{reviewer} 承办过本案或者应当回避，不得评查',
    en: '{reviewer} handled the case or must withdraw, and may not review its file',
  },
  'review.queryEmpty': {
    zh: '检索条件为空',
    en: 'the query asks for nothing',
  },
  'review.weightNegative': {
    zh: '权重 {part} 不能为负',
    en: 'the weight of {part} cannot be negative',
  },
} as const;

/**
 * Makes the problems of `review`.
 *
 * @example
 * describe(reviewProblem('review.materialMissing', { nameZh: '法律依据', name: 'legal basis', material: 'legalBasis' }), 'zh')
 * // => '缺少送审材料：法律依据（legalBasis）'
 */
export const reviewProblem: ProblemMaker<typeof reviewProblems> = problemsOf(reviewProblems);
