import { type ProblemMaker, problemsOf } from '../core/index.js';

/** Sentences of the problems of `registry`. */
export const registryProblems = {
  'registry.certificateNone': { zh: '没有行政执法证件', en: 'there is no enforcement certificate' },
  'registry.certificateNotYet': {
    zh: '证件 {number} 自 {from} 起有效',
    en: 'certificate {number} is valid from {from}',
  },
  'registry.certificateExpired': {
    zh: '证件 {number} 有效期至 {through}',
    en: 'certificate {number} was valid through {through}',
  },
  'registry.certificateSuspended': {
    zh: '证件 {number} 自 {from} 起暂扣',
    en: 'certificate {number} is suspended from {from}',
  },
  'registry.certificateRevoked': {
    zh: '证件 {number} 已于 {on} 撤销',
    en: 'certificate {number} was revoked on {on}',
  },
  'registry.auxiliary': {
    zh: '“{officer}”是执法辅助人员，不得作为执法人员实施执法、作出决定',
    en: '"{officer}" is an auxiliary and neither enforces nor decides as an officer',
  },
  'registry.noOfficerBeside': {
    zh: '辅助人员“{officer}”须在执法人员指导、监督下工作：具备资格的执法人员有 {qualified} 名，要求不少于 {required} 名',
    en: 'auxiliary "{officer}" works under officers: {qualified} qualified officers are there, {required} are needed',
  },
  'registry.personnelUnknown': {
    zh: '没有说明“{officer}”的人员类别',
    en: 'it is not stated what kind of personnel "{officer}" is',
  },
  'registry.certificateOfOtherBody': {
    zh: '证件 {number} 是为“{issuedFor}”制发的，不是“{body}”',
    en: 'certificate {number} was issued for "{issuedFor}", not for "{body}"',
  },
  'registry.notMember': {
    zh: '执法人员“{officer}”在 {on} 不在“{body}”任职',
    en: 'officer "{officer}" does not belong to "{body}" on {on}',
  },
  'registry.bodyNotConfirmed': {
    zh: '“{body}”在 {on} 没有经确认的行政执法主体资格',
    en: 'body "{body}" is not confirmed as an enforcement body on {on}',
  },
  'registry.beforeAct': {
    zh: '{on} 早于 {from}，当时的规定未收录',
    en: '{on} is before {from}; the rules of that time are not in the register',
  },
  'registry.bodyOutsideLine': {
    zh: '“{body}”不在“{line}”领域执法',
    en: 'body "{body}" does not enforce in the line "{line}"',
  },
  'registry.officerOutsideLine': {
    zh: '执法人员“{officer}”没有“{line}”领域的资格',
    en: 'officer "{officer}" is not qualified in the line "{line}"',
  },
  'registry.bodyLacksItem': {
    zh: '“{body}”在 {on} 不行使事项“{item}”',
    en: 'body "{body}" does not exercise item "{item}" on {on}',
  },
  'registry.entrustmentItemUnknown': {
    zh: '“{body}”受委托执法，须说明事项',
    en: 'body "{body}" acts under an entrustment: the item must be named',
  },
  'registry.notEntrusted': {
    zh: '“{body}”在 {on} 没有包含事项“{item}”的委托书',
    en: 'body "{body}" has no entrustment that covers item "{item}" on {on}',
  },
  'registry.entrustmentUnpublished': {
    zh: '“{body}”的委托书在 {on} 尚未向社会公布',
    en: 'the entrustment of "{body}" is not published on {on}',
  },
  'registry.measureEntrusted': {
    zh: '行政强制措施权不得委托，“{body}”是受委托组织',
    en: 'the power to take coercive measures cannot be entrusted, and "{body}" is an entrusted organisation',
  },
  'registry.recusalUnknown': {
    zh: '没有说明执法人员“{officer}”是否应当回避',
    en: 'it is not stated whether officer "{officer}" must withdraw',
  },
  'registry.recused': {
    zh: '执法人员“{officer}”应当回避',
    en: 'officer "{officer}" must withdraw',
  },
  'registry.recusalPending': {
    zh: '对执法人员“{officer}”的回避申请尚未决定；决定作出之前不停止调查',
    en: 'a request that officer "{officer}" withdraw is undecided; the investigation does not stop meanwhile',
  },
  'registry.trainingShort': {
    zh: '{year} 年培训 {hours} 学时，要求不少于 {required} 学时',
    en: 'training of {hours} class hours in {year}, below the {required} that are asked for',
  },
  'registry.trainingUnknown': {
    zh: '没有 {year} 年的培训学时',
    en: 'the class hours of {year} are not recorded',
  },
  'registry.reviewerUnqualified': {
    zh: '执法人员“{officer}”初次从事法制审核，没有法律职业资格',
    en: 'officer "{officer}" is new to legal review and lacks the legal professional qualification',
  },
  'registry.reviewerHistoryUnknown': {
    zh: '执法人员“{officer}”没有法律职业资格，且不能确定是否初次从事法制审核',
    en: 'officer "{officer}" lacks the legal professional qualification, and whether legal review is new to them is not established',
  },
  'registry.reviewerInvestigated': {
    zh: '执法人员“{officer}”是本案办案人员，不得审核本案',
    en: 'officer "{officer}" investigated this case and cannot review it',
  },
  'registry.emptyTenure': {
    zh: '自 {from} 至 {until} 的时段不含任何一天',
    en: 'the days from {from} until {until} are none',
  },
  'registry.certificateDates': {
    zh: '证件 {number} 的有效期自 {from} 至 {through}，起止颠倒',
    en: 'certificate {number} is valid from {from} through {through}, which is the wrong way round',
  },
  'registry.trainingYearTwice': {
    zh: '{year} 年的培训学时有两条记录',
    en: 'the training of {year} is recorded twice',
  },
  'registry.birthDiffers': {
    zh: '出生日期与身份证件不一致',
    en: 'the date of birth differs from that of the document',
  },
  'registry.categoryDiffers': {
    zh: '统一社会信用代码的机构类别 {category} 与当事人类型 {kind} 不一致',
    en: 'category {category} of the unified social credit code does not fit a party of kind {kind}',
  },
  'registry.itemTypeDiffers': {
    zh: '基本编码的事项类型 {type} 与职权类型 {kind} 不一致',
    en: 'type {type} of the basic item code does not fit an item of kind {kind}',
  },
  'registry.idTwice': { zh: '编号“{id}”出现两次', en: 'the id "{id}" occurs twice' },
  'registry.unknownBody': {
    zh: '“{id}”不是所给的行政执法主体',
    en: '"{id}" is not among the given bodies',
  },
  'registry.unknownItem': { zh: '“{id}”不是所给的事项', en: '"{id}" is not among the given items' },
  'registry.superiorCycle': {
    zh: '“{id}”是自己的上级',
    en: '"{id}" is its own superior',
  },
  'registry.superiorNotHigher': {
    zh: '“{id}”的上一级业务主管部门“{superior}”层级不更高',
    en: 'the superior in line of "{id}", "{superior}", is not of a higher level',
  },
  'registry.entrusterNotOrgan': {
    zh: '“{by}”不是行政机关，不得委托',
    en: '"{by}" is not an administrative organ and cannot entrust',
  },
  'registry.itemLevel': {
    zh: '“{body}”的层级不在事项“{item}”的行使层级之内',
    en: 'the level of "{body}" is not among those of item "{item}"',
  },
  'registry.itemIdDiffers': {
    zh: '事项“{history}”的版本写的是“{id}”',
    en: 'a version in the history of item "{history}" is of "{id}"',
  },
  'registry.townCodeSystemMissing': {
    zh: '没有写明区划代码的代码体系；乡级代码离开代码体系没有意义',
    en: 'the code system of the division code is not stated; a town code means nothing without it',
  },
  'registry.codeSystemDiffers': {
    zh: '代码 {code} 的位数与代码体系“{system}”不符：县级以上六位，乡级九位',
    en: 'code {code} has not the length of code system "{system}": six digits at and above the county, nine for a town',
  },
  'registry.divisionUnknown': {
    zh: '区划表中没有代码体系“{system}”的 {code}：缺 {segment}',
    en: 'the table of divisions lacks {code} of code system "{system}": {segment} is missing',
  },
  'registry.divisionRetired': {
    zh: '{code}（{name}）已停用（{until}），并入 {heirs}',
    en: '{code} ({name}) is retired ({until}); its area went to {heirs}',
  },
  'registry.divisionNotYet': {
    zh: '{code}（{name}）自 {from} 起才有',
    en: '{code} ({name}) exists only from {from}',
  },
  'registry.divisionUndated': {
    zh: '{code}（{name}）已停用，停用日期未知，{on} 是否仍在用不能确定',
    en: '{code} ({name}) is retired on a day that is not known; whether it stood on {on} is not established',
  },
  'registry.divisionUnverified': {
    zh: '{code}（{name}）的资料截至 {asOf}，对 {on} 未经核实',
    en: 'the source for {code} ({name}) is of {asOf} and is not verified for {on}',
  },
  'registry.divisionLevel': {
    zh: '代码 {code} 的层级不是“{level}”',
    en: 'the level of code {code} is not "{level}"',
  },
  'registry.divisionTwice': {
    zh: '代码体系“{system}”的 {code} 同一天属于两个区划',
    en: '{code} of code system "{system}" belongs to two divisions on one day',
  },
  'registry.divisionParentMissing': {
    zh: '{code} 没有写明上级区划',
    en: 'the parent of {code} is not stated',
  },
  'registry.divisionParentUnknown': {
    zh: '{code} 的上级区划 {parent} 不在区划表中',
    en: 'the parent {parent} of {code} is not in the table',
  },
  'registry.divisionParentNotHigher': {
    zh: '{code} 的上级区划 {parent} 层级不更高',
    en: 'the parent {parent} of {code} is not of a higher level',
  },
} as const;

/**
 * Makes the problems of `registry`.
 *
 * @example
 * describe(registryProblem('registry.certificateNone', {}), 'zh')
 * // => '没有行政执法证件'
 */
export const registryProblem: ProblemMaker<typeof registryProblems> = problemsOf(registryProblems);
