import { type ProblemMaker, problemsOf } from '../core/index.js';

/** Sentences of the problems of `township`. */
export const townshipProblems = {
  'township.certifiedTooFew': {
    zh: '镇街 {town} 持证执法人员 {certified} 名，不足两名',
    en: 'town {town} has {certified} certified officers, fewer than two',
  },
  'township.certifiedTooMany': {
    zh: '镇街 {town} 持证人员 {certified} 名多于执法人员 {officers} 名',
    en: 'town {town} has more certified officers ({certified}) than officers ({officers})',
  },
  'township.notFunded': { zh: '镇街 {town} 没有经费保障', en: 'town {town} has no funds for it' },
  'township.notEquipped': { zh: '镇街 {town} 没有装备', en: 'town {town} lacks the equipment' },
  'township.reviewerNone': {
    zh: '镇街 {town} 没有法制审核人员，也没有协助审核的上级部门',
    en: 'town {town} has no legal reviewer and no superior that assists',
  },
  'township.publishedBeforeDecision': {
    zh: '公告“{id}”的公布日期 {publishedOn} 早于决定日期 {decidedOn}',
    en: 'announcement "{id}" is published on {publishedOn}, before its decision of {decidedOn}',
  },
  'township.effectiveBeforePublication': {
    zh: '公告“{id}”的生效日期 {effectiveOn} 早于公布日期 {publishedOn}',
    en: 'announcement "{id}" takes effect on {effectiveOn}, before its publication on {publishedOn}',
  },
  'township.listedTwice': {
    zh: '公告“{id}”两次列出“{value}”',
    en: 'announcement "{id}" lists "{value}" twice',
  },
  'township.startTwice': {
    zh: '公告“{id}”对 {division} 有两个起始时间',
    en: 'announcement "{id}" has two first days for {division}',
  },
  'township.idTwice': { zh: '编号“{id}”出现两次', en: 'the id "{id}" occurs twice' },
  'township.unknownItem': { zh: '事项“{item}”不在所给事项之中', en: 'item "{item}" is not given' },
  'township.unknownBody': { zh: '“{body}”不在所给主体之中', en: 'body "{body}" is not given' },
  'township.unknownTransition': {
    zh: '过渡规则“{transition}”不在所给规则之中',
    en: 'transition rule "{transition}" is not given',
  },
  'township.placeUnknown': {
    zh: '区划表中没有 {place}',
    en: 'the table of divisions lacks {place}',
  },
  'township.placeOutside': {
    zh: '{place} 不属于 {province}',
    en: '{place} is not a place of {province}',
  },
  'township.notTown': {
    zh: '{place} 不是乡镇或者街道',
    en: '{place} is not a town or subdistrict',
  },
  'township.statisticalOnly': {
    zh: '{place} 只是统计上的乡级单位，没有政府或者办事处',
    en: '{place} is a town in statistics only, without a government or an office',
  },
  'township.placeTooWide': {
    zh: '{place} 范围过大，须指明县级以下地点',
    en: '{place} is too wide: name a place in one county',
  },
  'township.townWithoutBody': {
    zh: '镇街 {town} 没有对应的执法主体',
    en: 'town {town} has no enforcement body',
  },
  'township.townBodyTwice': {
    zh: '镇街 {town} 有两个执法主体：{bodies}',
    en: 'town {town} has two enforcement bodies: {bodies}',
  },
  'township.notPenaltyItem': {
    zh: '“{item}”随“{carrier}”一并行使，但“{carrier}”不是处罚事项',
    en: '"{item}" travels with "{carrier}", which is not a penalty item',
  },
  'township.notTravelling': {
    zh: '“{item}”是“{kind}”事项，不属于随处罚权一并行使的种类',
    en: 'item "{item}" is of kind "{kind}", which does not travel with penalty powers',
  },
  'township.startForNobody': {
    zh: '公告“{announcement}”没有 {division} 的镇街，该起始时间公告无所适用',
    en: 'announcement "{announcement}" reaches no town of {division}, whose first day therefore starts nothing',
  },
  'township.zoneUnknown': {
    zh: '区划表中没有功能区“{zone}”',
    en: 'the table of divisions knows no zone "{zone}"',
  },
  'township.zoneHolderUnknown': {
    zh: '{place} 由功能区“{zone}”管理，所给资料没有该功能区行使此事项的机关',
    en: '{place} is administered by the zone "{zone}", and no organ of it that exercises the item is given',
  },
  'township.designatorNotSuperior': {
    zh: '“{by}”不是“{body}”的上级机关，不得指定管辖',
    en: '"{by}" is not a superior of "{body}" and cannot designate it',
  },
  'township.emptyTenure': {
    zh: '自 {from} 至 {until} 的时段不含任何一天',
    en: 'the days from {from} until {until} are none',
  },
  'township.overlap': {
    zh: '公告“{announcement}”与“{other}”对镇街 {town} 的事项“{item}”重叠赋权（同类 {count} 处）',
    en: 'announcement "{announcement}" gives town {town} item "{item}", which it has by "{other}" ({count} such cases)',
  },
  'township.nothingHeld': {
    zh: '公告“{announcement}”所涉镇街 {town} 的事项“{item}”当时并未由其行使（同类 {count} 处）',
    en: 'announcement "{announcement}" is about item "{item}" of town {town}, which does not hold it then ({count} such cases)',
  },
  'township.outsideCatalog': {
    zh: '公告“{announcement}”的事项“{item}”不在 {on} 施行的指导目录之内，也没有写明其他依据',
    en: 'item "{item}" of announcement "{announcement}" is not in the guiding catalog in force on {on}, and no other basis is named',
  },
  'township.excludedField': {
    zh: '公告“{announcement}”的事项“{item}”属于不得赋权的领域“{field}”',
    en: 'item "{item}" of announcement "{announcement}" is of the excluded field "{field}"',
  },
  'township.tooLarge': {
    zh: '事项与地点过多：{items} × {places}',
    en: 'too many items and places: {items} × {places}',
  },
  'township.datesOutOfOrder': {
    zh: '日期顺序不对：{earlier} 应不晚于 {later}',
    en: 'the dates are out of order: {earlier} should not be after {later}',
  },
  'township.itemNotInForce': {
    zh: '违法行为发生于 {on}，事项“{item}”当日没有施行',
    en: 'item "{item}" was not in force on {on}, the day of the conduct',
  },
  'township.noHolder': {
    zh: '{on} 没有机关在 {place} 行使事项“{item}”',
    en: 'no body exercises item "{item}" in {place} on {on}',
  },
  'township.notAdopted': {
    zh: '没有公告将事项“{item}”交由镇街 {town} 行使',
    en: 'no announcement gives item "{item}" to town {town}',
  },
  'township.decisionUnpublished': {
    zh: '{document} 尚未公布，不产生权力',
    en: 'decision {document} is not published and gives no power',
  },
  'township.startNotAnnounced': {
    zh: '{document} 已公布，但镇街 {town} 的起始时间尚未公告',
    en: '{document} is published, but the first day for town {town} is not announced',
  },
  'township.notYet': {
    zh: '镇街 {town} 依据 {document} 自 {from} 起行使',
    en: 'town {town} has it by {document} from {from} on',
  },
  'township.takenBack': {
    zh: '事项“{item}”已依据 {document} 自 {on} 起从镇街 {town} 收回',
    en: 'item "{item}" was taken back from town {town} by {document} from {on} on',
  },
  'township.deleted': {
    zh: '镇街 {town} 的事项“{item}”已依据 {document} 自 {on} 起取消',
    en: 'item "{item}" of town {town} was deleted by {document} from {on} on',
  },
  'township.suspended': {
    zh: '镇街 {town} 的事项“{item}”已依据 {document} 自 {on} 起暂停',
    en: 'item "{item}" of town {town} is suspended by {document} from {on} on',
  },
  'township.reservedCrossRegion': {
    zh: '跨区域案件由县级部门办理',
    en: 'a cross-region case stays with the county department',
  },
  'township.reservedLargerInfluence': {
    zh: '县级部门认为影响较大的案件由县级部门办理',
    en: 'a case that the county department deems of larger influence stays with it',
  },
  'township.transitionNotNamed': {
    zh: '{document} 没有写明在办案件的过渡规则',
    en: '{document} names no rule for cases in flight',
  },
  'township.transitionSilent': {
    zh: '过渡规则“{transition}”没有规定此种案件由谁办理（{document}）',
    en: 'transition rule "{transition}" does not say who goes on with such a case ({document})',
  },
  'township.possessionUnknown': {
    zh: '违法行为发生在 {on} 职权变动之前；如有单位此前已掌握线索而未立案，应当说明',
    en: 'the conduct is from before the power passed on {on}: say whether a unit already had the clue',
  },
  'township.firstFilerUnknown': {
    zh: '两个以上机关有管辖权，由最先立案的机关管辖；没有说明谁最先立案',
    en: 'several bodies have jurisdiction and the first to file has the case; who filed first is not stated',
  },
  'township.filedSameDay': {
    zh: '两个以上机关同日（{on}）立案，应当协商，协商不成的报请指定管辖',
    en: 'several bodies filed on the same day ({on}): they consult, else a superior designates',
  },
  'township.disputed': {
    zh: '对管辖有争议，应当协商，协商不成的报请共同的上一级行政机关指定管辖',
    en: 'jurisdiction is disputed: the bodies consult, else their common superior designates one',
  },
  'township.filingWithoutPower': {
    zh: '“{body}”已立案但没有管辖权',
    en: 'body "{body}" filed the case without jurisdiction',
  },
  'township.possessionWithoutPower': {
    zh: '“{body}”在 {since} 掌握线索时没有管辖权',
    en: 'body "{body}" had no jurisdiction when it came into possession on {since}',
  },
  'township.entrustmentUnpublished': {
    zh: '“{body}”的委托书尚未公布',
    en: 'the entrustment of "{body}" is not published',
  },
  'township.otherBodyCompetent': {
    zh: '有管辖权的是“{body}”',
    en: 'the competent body is "{body}"',
  },
  'township.townUnannounced': {
    zh: '镇街 {town} 的执法主体“{body}”没有任何已公布的赋权公告',
    en: 'no published announcement gives any item to "{body}" of town {town}',
  },
  'township.exerciseUnannounced': {
    zh: '事项“{item}”载明由“{body}”行使，但该镇街在 {on} 没有依公告取得该事项',
    en: 'item "{item}" names "{body}", a town that has it by no announcement on {on}',
  },
  'township.leftCatalog': {
    zh: '镇街在 {on} 仍行使事项“{item}”（{towns} 个），但当日施行的指导目录没有该事项，也没有写明其他依据',
    en: '{towns} towns still have item "{item}" on {on}, which the guiding catalog in force does not contain, and no other basis is named',
  },
  'township.catalogOverlap': {
    zh: '目录版本“{version}”与“{other}”同时施行',
    en: 'catalog versions "{version}" and "{other}" are in force at once',
  },
  'township.gap': {
    zh: '自 {from} 至 {until}，{place} 没有机关行使事项“{item}”（同类镇街 {towns} 个）',
    en: 'from {from} until {until} nobody exercises item "{item}" in {place} ({towns} towns)',
  },
  'township.basisRepealed': {
    zh: '事项“{item}”的设定依据《{law}》已自 {on} 起废止',
    en: 'the basis of item "{item}", 《{law}》, is repealed from {on} on',
  },
  'township.officersTooFew': {
    zh: '“{body}”在 {on} 有 {count} 名持有效证件的执法人员，不足两名',
    en: 'body "{body}" has {count} officers with a certificate in force on {on}, fewer than two',
  },
  'township.noReviewer': {
    zh: '“{body}”在 {on} 没有符合条件的法制审核人员，由“{assists}”协助',
    en: 'body "{body}" has no qualified legal reviewer on {on}; "{assists}" assists',
  },
  'township.noReviewerNorSuperior': {
    zh: '“{body}”在 {on} 没有符合条件的法制审核人员，也不知道上一级业务主管部门',
    en: 'body "{body}" has no qualified legal reviewer on {on}, and no superior in line is known',
  },
} as const;

/**
 * Makes the problems of `township`.
 *
 * @example
 * describe(townshipProblem('township.certifiedTooFew', { town: '441900003', certified: 1 }), 'zh')
 * // => '镇街 441900003 持证执法人员 1 名，不足两名'
 */
export const townshipProblem: ProblemMaker<typeof townshipProblems> = problemsOf(townshipProblems);
