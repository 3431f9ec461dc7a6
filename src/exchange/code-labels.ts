import { type Term, term } from '../core/index.js';

/** 代码的名称: a table of codes that the types of the library close and that no other table labels. */
export interface CodeLabels {
  /** 名称. */
  readonly label: Term;
  /** 代码, in the order of the type. */
  readonly codes: Readonly<Record<string, Term>>;
}

type Words = readonly [zh: string, en: string];

function table(zh: string, en: string, codes: Readonly<Record<string, Words>>): CodeLabels {
  const terms = Object.entries(codes).map(([code, words]) => [code, term(...words)] as const);
  return { label: term(zh, en), codes: Object.fromEntries(terms) };
}

/**
 * 代码的中文: labels of the codes that stand in types alone. The contract is not generated while a code lacks one.
 *
 * @example
 * codeLabels.remedyKinds.codes.litigation.zh // => '行政诉讼'
 */
export const codeLabels: Readonly<Record<string, CodeLabels>> = {
  verdicts: table('结论', 'verdicts', {
    applied: ['适用', 'applied'],
    notApplied: ['不适用', 'not applied'],
    met: ['满足', 'met'],
    notMet: ['不满足', 'not met'],
    undetermined: ['待查明', 'undetermined'],
  }),
  recusalDecisions: table('回避决定', 'decisions on recusal', {
    pending: ['待决定', 'pending'],
    withdrawn: ['回避', 'withdrawn from the case'],
    refused: ['驳回回避申请', 'refused'],
  }),
  recusalRequesters: table('回避提出人', 'who asked for the recusal', {
    party: ['当事人申请', 'the party'],
    officer: ['执法人员自行回避', 'the officer'],
  }),
  caseSuspensionGrounds: table('中止调查情形', 'grounds for suspending a case', {
    dependsOnOtherDecision: ['须以其他案件的结果为依据', 'depends on another decision'],
    interpretationAsked: ['法律适用问题已请示', 'an interpretation was asked for'],
    forceMajeure: ['不可抗力', 'force majeure'],
    partyMissing: ['当事人下落不明', 'the party cannot be found'],
    other: ['其他情形', 'other'],
  }),
  caseTerminationGrounds: table('终止调查情形', 'grounds for terminating a case', {
    personDied: ['公民死亡', 'the person died'],
    organisationEnded: ['法人或者其他组织终止且无承受人', 'the organisation ended'],
    other: ['其他情形', 'other'],
  }),
  jurisdictionGrounds: table('移交管辖情形', 'grounds for yielding jurisdiction', {
    notCompetent: ['本机关无管辖权', 'not competent'],
    filedFirstElsewhere: ['其他机关立案在先', 'another body filed first'],
    superiorTakes: ['上级机关管辖', 'the superior takes the case'],
    settled: ['管辖争议已指定', 'the dispute was settled'],
  }),
  periodUnits: table('期间单位', 'units of periods', {
    hour: ['小时', 'hour'],
    calendarDay: ['日', 'calendar day'],
    workingDay: ['工作日', 'working day'],
    month: ['月', 'month'],
    year: ['年', 'year'],
  }),
  hearingRequestForms: table('听证申请方式', 'forms of a request for a hearing', {
    written: ['书面', 'written'],
    onReceipt: ['在送达回证上注明', 'on the receipt of service'],
    oral: ['口头', 'oral'],
    post: ['邮寄', 'by post'],
    ordered: ['行政机关决定听证', 'ordered by the body'],
  }),
  hearingTerminationGrounds: table('终止听证情形', 'grounds for terminating a hearing', {
    noSuccessor: ['无权利义务承受人', 'no successor'],
    absent: ['无正当理由不出席', 'absent without reason'],
    leftWithoutLeave: ['未经许可中途退场', 'left without leave'],
    disorder: ['扰乱听证秩序', 'disorder'],
    withdrawn: ['撤回听证申请', 'request withdrawn'],
  }),
  correctableElements: table('可补正事项', 'elements that a correction may change', {
    documentNumber: ['文号', 'document number'],
    partyName: ['当事人名称', 'name of the party'],
    partyAddress: ['当事人地址', 'address of the party'],
    facts: ['事实表述', 'statement of facts'],
    reasoning: ['理由表述', 'statement of reasons'],
    performance: ['履行方式和期限', 'manner and term of performance'],
    bodyName: ['机关名称', 'name of the body'],
  }),
  remedyKinds: table('救济途径', 'kinds of remedy', {
    reconsideration: ['行政复议', 'administrative reconsideration'],
    litigation: ['行政诉讼', 'administrative litigation'],
  }),
  remedyOutcomes: table('复议、诉讼结果', 'outcomes of a remedy', {
    upheld: ['维持', 'upheld'],
    withdrawn: ['撤回', 'withdrawn'],
    notAccepted: ['不予受理', 'not accepted'],
    changed: ['变更', 'changed'],
    partlyRevoked: ['部分撤销', 'partly revoked'],
    revoked: ['撤销', 'revoked'],
    confirmedUnlawful: ['确认违法', 'confirmed unlawful'],
    confirmedVoid: ['确认无效', 'confirmed void'],
    settled: ['调解、和解', 'settled'],
  }),
  noPenaltyGrounds: table('不予处罚情形', 'grounds for no penalty', {
    minorCorrectedNoHarm: [
      '违法行为轻微并及时改正，没有造成危害后果',
      'minor, corrected in time, no harm',
    ],
    firstMinorCorrected: [
      '初次违法且危害后果轻微并及时改正',
      'first violation, slight harm, corrected in time',
    ],
    noFault: ['没有主观过错', 'no fault'],
    underFourteen: ['不满十四周岁', 'under fourteen'],
    noCapacity: ['不能辨认或者不能控制自己行为', 'no capacity'],
    timeBarred: ['超过追究时效', 'time-barred'],
    factsNotEstablished: ['违法事实不能成立', 'facts not established'],
  }),
  caseEndings: table('结案情形', 'endings of a case', {
    performed: ['履行完毕', 'performed'],
    enforcementEnded: ['执行终结', 'enforcement ended'],
    noPenalty: ['不予处罚', 'no penalty'],
    dismissed: ['违法事实不成立，撤销案件', 'dismissed'],
    terminated: ['终止调查', 'terminated'],
    handedOver: ['移送管辖', 'handed over'],
    transferred: ['移送司法机关', 'transferred to the judiciary'],
    annulled: ['处罚决定被撤销', 'decision annulled'],
  }),
  collectionGrounds: table('当场收缴情形', 'grounds for collecting on the spot', {
    atMostOneHundred: ['一百元以下罚款', 'at most one hundred yuan'],
    hardToCollectLater: ['不当场收缴事后难以执行', 'hard to collect later'],
    remoteOnRequest: [
      '边远、水上、交通不便地区，当事人提出',
      'remote area, at the request of the party',
    ],
  }),
  receiptIssuers: table('票据制发', 'issuers of receipts', {
    centralFinance: ['国务院财政部门', 'central finance department'],
    provincialFinance: ['省级财政部门', 'provincial finance department'],
    other: ['其他', 'other'],
  }),
  enforcementEndings: table('强制执行结果', 'results of enforcement', {
    executed: ['执行完毕', 'executed'],
    ended: ['终结执行', 'ended'],
    abandoned: ['不再执行', 'abandoned'],
  }),
  conversionGrounds: table('转普通程序情形', 'grounds for the ordinary procedure', {
    factsUncertain: ['事实不确凿', 'facts uncertain'],
    noBasis: ['没有法定依据', 'no legal basis'],
    heavierThanAllowed: ['超过当场处罚的种类或者数额', 'heavier than allowed on the spot'],
    needsInvestigation: ['需要进一步调查', 'needs investigation'],
    noPenaltyLikely: ['可能不予处罚', 'no penalty is likely'],
  }),
  hearingRecusalGrounds: table('听证回避情形', 'grounds for recusal at a hearing', {
    investigatorOrRelative: ['本案调查人员或者其近亲属', 'investigator or a relative'],
    partyOrRelative: ['当事人或者其近亲属', 'party or a relative'],
    witness: ['本案证人', 'witness'],
    otherInterest: ['其他利害关系', 'other interest'],
  }),
  hearingSteps: table('听证步骤', 'steps of a hearing', {
    convene: ['组织听证', 'convene'],
    notify: ['通知听证', 'notify'],
    conclude: ['结束听证', 'conclude'],
    report: ['提交听证报告', 'report'],
  }),
  hearingOpenness: table('听证公开', 'openness of a hearing', {
    public: ['公开', 'public'],
    stateSecret: ['涉及国家秘密', 'state secret'],
    tradeSecret: ['涉及商业秘密', 'trade secret'],
    personalPrivacy: ['涉及个人隐私', 'personal privacy'],
  }),
  hearingSuspensionGrounds: table('中止听证情形', 'grounds for suspending a hearing', {
    successorSought: ['等待权利义务承受人', 'a successor is sought'],
    forceMajeure: ['不可抗力', 'force majeure'],
    newAppraisal: ['需要重新鉴定', 'a new appraisal is needed'],
    newWitnessOrEvidence: ['需要通知新的证人或者调取新的证据', 'a new witness or new evidence'],
    evidenceDoubted: ['对证据有疑义需要核实', 'evidence is doubted'],
    other: ['其他情形', 'other'],
  }),
  transcriptElements: table('听证笔录事项', 'elements of the record of a hearing', {
    cause: ['案由', 'cause'],
    participants: ['听证参加人', 'participants'],
    panelNames: ['听证人员', 'hearing panel'],
    timePlaceManner: ['时间、地点、方式', 'time, place and manner'],
    proposedPenalty: ['拟作出的处罚', 'proposed penalty'],
    partyStatement: ['当事人的陈述、申辩和质证', 'statement of the party'],
    otherContent: ['其他内容', 'other content'],
  }),
  signatureRoles: table('签名人身份', 'roles of who signs', {
    party: ['当事人', 'party'],
    agent: ['代理人', 'agent'],
    thirdParty: ['第三人', 'third party'],
    investigator: ['调查人员', 'investigator'],
    witness: ['证人', 'witness'],
    other: ['其他', 'other'],
  }),
  signatureMarks: table('签名情况', 'marks of a signature', {
    signed: ['已签名', 'signed'],
    refusalNotedByHost: ['拒绝签名，主持人已注明', 'refusal noted by the host'],
    refusalNoted: ['拒绝签名，已注明', 'refusal noted'],
    none: ['没有签名', 'none'],
  }),
  hearingReportElements: table('听证报告内容', 'elements of the report on a hearing', {
    cause: ['案由', 'cause'],
    participants: ['听证人员和参加人', 'participants'],
    timePlaceManner: ['时间、地点、方式', 'time, place and manner'],
    course: ['听证的基本情况', 'course of the hearing'],
    opinion: ['处理意见和建议', 'opinion'],
    otherMatters: ['其他需要报告的事项', 'other matters'],
  }),
  procedures: table('处罚程序', 'procedures', {
    ordinary: ['普通程序', 'ordinary procedure'],
    summary: ['简易程序', 'summary procedure'],
  }),
  stopGrounds: table('停止执行情形', 'grounds for stopping execution', {
    respondent: ['被申请人、被告认为需要停止', 'the respondent holds it necessary'],
    authority: ['复议机关、人民法院认为需要停止', 'the authority or court holds it necessary'],
    applicant: ['依申请裁定停止', 'on application'],
    byStatute: ['法律规定停止', 'by statute'],
    detentionDeferred: ['暂缓执行行政拘留', 'detention deferred'],
  }),
  indirectServices: table('间接送达', 'service through others', {
    entrusted: ['委托送达', 'entrusted'],
    forwarding: ['转交送达', 'forwarding'],
  }),
  announcementMedia: table('公告载体', 'media of an announcement', {
    boardOfBody: ['行政机关公告栏', 'notice board of the body'],
    residence: ['受送达人住所', 'residence of the recipient'],
    newspaper: ['报纸', 'newspaper'],
    website: ['网站', 'website'],
  }),
  enforcementMeans: table('强制执行方式', 'means of enforcement', {
    surcharge: ['加处罚款或者滞纳金', 'surcharge'],
    transferOfDeposits: ['划拨存款、汇款', 'transfer of deposits'],
    auction: ['拍卖或者依法处理财物', 'auction'],
    removalOfObstruction: ['排除妨碍、恢复原状', 'removal of obstruction'],
    substitutePerformance: ['代履行', 'substitute performance'],
    other: ['其他方式', 'other'],
  }),
  enforcementSuspensionGrounds: table('中止执行情形', 'grounds for suspending enforcement', {
    unableToPerform: ['确有困难或者暂无履行能力', 'unable to perform'],
    thirdPartyClaim: ['第三人主张权利确有理由', 'claim of a third party'],
    irreparableLoss: ['可能造成难以弥补的损失', 'irreparable loss'],
    otherSuspension: ['其他情形', 'other'],
  }),
  enforcementEndingGrounds: table('终结执行情形', 'grounds for ending enforcement', {
    deceasedWithoutEstate: ['公民死亡，无遗产可供执行', 'deceased without estate'],
    dissolvedWithoutAssets: ['组织终止，无财产可供执行', 'dissolved without assets'],
    objectLost: ['执行标的灭失', 'object lost'],
    decisionRevoked: ['行政决定被撤销', 'decision revoked'],
    otherEnding: ['其他情形', 'other'],
  }),
  measureKinds: table('行政强制措施种类', 'kinds of compulsory measure', {
    sealing: ['查封', 'sealing'],
    seizure: ['扣押', 'seizure'],
    freezing: ['冻结', 'freezing'],
  }),
  statuteRanks: table('法律文件位阶', 'ranks of statutes', {
    law: ['法律', 'law'],
    administrativeRegulation: ['行政法规', 'administrative regulation'],
    judicialInterpretation: ['司法解释', 'judicial interpretation'],
    localRegulation: ['地方性法规', 'local regulation'],
    departmentalRule: ['部门规章', 'departmental rule'],
    governmentRule: ['地方政府规章', 'local government rule'],
    normativeDocument: ['规范性文件', 'normative document'],
  }),
  liftingGrounds: table('解除措施情形', 'grounds for lifting a measure', {
    noViolation: ['没有违法行为', 'no violation'],
    unrelated: ['与违法行为无关', 'unrelated'],
    decided: ['已经作出处理决定', 'decided'],
    expired: ['期限已经届满', 'expired'],
    notNeeded: ['不再需要', 'not needed any longer'],
    notApproved: ['未获批准', 'not approved'],
  }),
  preservationMeasures: table('先行登记保存处理', 'handling of preserved evidence', {
    recorded: ['采取记录、复制、拍照、录像等证据保全措施', 'recorded'],
    sentForTesting: ['送检', 'sent for testing'],
    sealedOrSeized: ['查封、扣押', 'sealed or seized'],
    confiscated: ['没收', 'confiscated'],
    released: ['解除登记保存', 'released'],
    passedOn: ['移送', 'passed on'],
  }),
  attachmentStates: table('材料附送', 'whether a material is attached', {
    attached: ['已附', 'attached'],
    none: ['没有', 'none'],
  }),
  referralReturns: table('移送后退回情形', 'how a referral came back', {
    declined: ['不予立案', 'not filed'],
    noCrime: ['不构成犯罪', 'no crime'],
    noProsecution: ['不起诉', 'no prosecution'],
    exemptFromPunishment: ['免予刑事处罚', 'exempt from punishment'],
    acquitted: ['宣告无罪', 'acquitted'],
  }),
  inspectionPlanKinds: table('检查计划种类', 'kinds of inspection plan', {
    annual: ['年度计划', 'annual plan'],
    special: ['专项检查计划', 'plan of a special inspection'],
  }),
  unscannedCauses: table('未扫码原因', 'causes of an unscanned visit', {
    emergency: ['紧急情况', 'emergency'],
    systemFault: ['系统故障', 'system fault'],
  }),
  reviewOutcomes: table('法制审核结论', 'outcomes of a legal review', {
    pass: ['通过', 'pass'],
    return: ['退回', 'return'],
  }),
  fileReviewMethods: table('案卷评查方式', 'methods of a case-file review', {
    all: ['全部评查', 'all files'],
    random: ['随机抽查', 'random'],
    selfChosen: ['自选', 'chosen by the body'],
  }),
  disclosureStages: table('公示环节', 'stages of disclosure', {
    before: ['事前公示', 'before'],
    after: ['事后公示', 'after'],
  }),
  withdrawalCauses: table('撤回公示原因', 'causes of withdrawal', {
    changed: ['决定被变更', 'changed'],
    revoked: ['决定被撤销', 'revoked'],
    foundUnlawful: ['被确认违法', 'found unlawful'],
    foundVoid: ['被确认无效', 'found void'],
    wronglyDisclosed: ['公示错误', 'wrongly disclosed'],
  }),
  removalReasons: table('停止公示原因', 'reasons for removal', {
    termEnded: ['公示期届满', 'the term ended'],
    earlyRemoval: ['提前停止公示', 'removed early'],
  }),
  proposalGrounds: table('报请政府情形', 'grounds for going to the government', {
    major: ['重大问题', 'major'],
    notFollowed: ['拒不执行监督文书', 'an earlier document was not followed'],
  }),
  supervisionOutcomes: table('监督案件结案方式', 'outcomes of a supervision case', {
    corrected: ['已纠正', 'corrected'],
    unfounded: ['问题不成立', 'unfounded'],
    closedWithReasons: ['说明理由结案', 'closed with reasons'],
    handledElsewhere: ['由其他途径处理', 'handled elsewhere'],
  }),
  evaluationOutcomes: table('赋权评估建议', 'outcomes of an evaluation', {
    keep: ['保留', 'keep'],
    change: ['调整', 'change'],
    takeBack: ['收回', 'take back'],
    delete: ['取消', 'delete'],
  }),
  timeBarRegimes: table('追究时效的种类', 'regimes of the time bar', {
    general: ['行政处罚法的一般规定', 'general'],
    ecology: ['生态环境领域', 'ecology'],
    publicSecurity: ['治安管理', 'public security'],
  }),
  harmLevels: table('危害后果', 'levels of harm', {
    none: ['没有', 'none'],
    slight: ['轻微', 'slight'],
    serious: ['严重', 'serious'],
  }),
  capacities: table('责任能力', 'capacity', {
    full: ['完全', 'full'],
    partial: ['尚未完全丧失', 'partial'],
    none: ['不能辨认或者不能控制自己行为', 'none'],
  }),
  rangeEnds: table('幅度的一端', 'ends of a range', {
    min: ['下限', 'minimum'],
    max: ['上限', 'maximum'],
  }),
  roundingModes: table('取整方式', 'rounding modes', {
    down: ['向下', 'down'],
    up: ['向上', 'up'],
    halfUp: ['四舍五入', 'half up'],
    halfEven: ['四舍六入五成双', 'half even'],
  }),
  rangeRoundingModes: table('幅度取整方式', 'rounding modes of a range', {
    down: ['向下', 'down'],
    up: ['向上', 'up'],
    halfUp: ['四舍五入', 'half up'],
    halfEven: ['四舍六入五成双', 'half even'],
    inwards: ['向幅度内', 'inwards'],
  }),
  comparisonSigns: table('比较符号', 'signs of comparison', {
    '<': ['小于', 'less than'],
    '<=': ['小于等于', 'at most'],
    '=': ['等于', 'equal to'],
    '>=': ['大于等于', 'at least'],
    '>': ['大于', 'greater than'],
  }),
  pinPoints: table('定点', 'points to pin to', {
    min: ['下限', 'minimum'],
    middle: ['中值', 'middle'],
    max: ['上限', 'maximum'],
  }),
  sanctionSubjects: table('受罚主体', 'subjects of a sanction', {
    unit: ['单位', 'unit'],
    responsiblePerson: ['直接负责人员', 'responsible person'],
    individual: ['个人', 'individual'],
  }),
  forces: table('应当或者可以', 'force of a provision', {
    shall: ['应当', 'shall'],
    may: ['可以', 'may'],
  }),
  sanctionJoins: table('处罚组合', 'how sanctions join', {
    all: ['并处', 'all of them'],
    oneOf: ['择一', 'one of them'],
  }),
  placementScales: table('幅度取值方式', 'scales of a placement', {
    between: ['上下限之间', 'between the ends'],
    ofMaximum: ['上限的比例', 'of the maximum'],
    ofMinimum: ['下限的比例', 'of the minimum'],
  }),
  tierHits: table('档次命中规则', 'hit policies of tiers', {
    unique: ['唯一', 'unique'],
    first: ['首个', 'first'],
    heaviest: ['从重', 'heaviest'],
  }),
  rangeComparisons: table('轻重比较', 'comparisons of ranges', {
    heavier: ['取较重', 'the heavier'],
    lighter: ['取较轻', 'the lighter'],
  }),
  boundInclusions: table('含本数', 'whether a bound is included', {
    included: ['包括本数', 'included'],
    excluded: ['不包括本数', 'excluded'],
  }),
  computationStages: table('裁量步骤', 'stages of the computation', {
    aggravate: ['从重', 'aggravate'],
    lighten: ['从轻', 'lighten'],
    mitigate: ['减轻', 'mitigate'],
    clamp: ['限定在幅度内', 'clamp'],
    round: ['取整', 'round'],
  }),
  clamps: table('不得超出的幅度', 'what the result may not leave', {
    statute: ['法定幅度', 'the statutory range'],
    tier: ['裁量档次', 'the tier'],
    none: ['不限', 'nothing'],
  }),
  circumstanceEffects: table('情节的作用', 'effects of a circumstance', {
    noPenalty: ['不予处罚', 'no penalty'],
    mitigate: ['减轻', 'mitigate'],
    lighten: ['从轻', 'lighten'],
    lightenOrMitigate: ['从轻或者减轻', 'lighten or mitigate'],
    general: ['一般', 'general'],
    aggravate: ['从重', 'aggravate'],
  }),
  circumstanceForces: table('情节的效力', 'force of a circumstance', {
    shall: ['应当', 'shall'],
    may: ['可以', 'may'],
    generallyNot: ['一般不', 'generally not'],
  }),
  circumstanceSources: table('情节的来源', 'sources of a circumstance', {
    statutory: ['法定', 'statutory'],
    benchmark: ['裁量基准规定', 'benchmark'],
    officer: ['酌定', 'officer'],
  }),
  resolvePolicies: table('情节冲突的处理', 'policies for several circumstances', {
    netCount: ['相抵计数', 'net count'],
    mainCircumstance: ['主要情节', 'main circumstance'],
    lightest: ['取最轻', 'lightest'],
    heaviest: ['取最重', 'heaviest'],
    inOrder: ['依次适用', 'in order'],
  }),
  licenceOutcomes: table('许可决定结果', 'outcomes of a licence application', {
    granted: ['准予', 'granted'],
    refused: ['不予', 'refused'],
  }),
  compulsionForms: table('行政强制形式', 'forms of compulsion', {
    measure: ['行政强制措施', 'compulsory measure'],
    enforcement: ['行政强制执行', 'compulsory enforcement'],
  }),
  settlementWays: table('管辖争议的解决方式', 'ways to settle a dispute over jurisdiction', {
    agreed: ['协商', 'agreed'],
    designated: ['指定管辖', 'designated'],
  }),
  witnessKinds: table('留置送达的见证人', 'witnesses of leaving a document', {
    grassrootsOrganisation: ['有关基层组织', 'the grassroots organisation'],
    unitOfRecipient: ['所在单位', 'the unit of the recipient'],
  }),
  leavingPlaces: table('留置送达的地点', 'places where a document is left', {
    residence: ['受送达人的住所', 'the residence of the recipient'],
    elsewhere: ['其他地点', 'elsewhere'],
  }),
  recusalDeciders: table('听证回避决定人', 'who decides on a recusal in a hearing', {
    host: ['听证主持人', 'the host of the hearing'],
    head: ['行政机关负责人', 'the head of the organ'],
  }),
  postponementGrounds: table('延期听证情形', 'grounds for postponing a hearing', {
    recusalUndecided: ['回避申请尚未决定', 'the recusal is not yet decided'],
    partyAsked: ['当事人申请延期', 'the party asked for it'],
    other: ['其他情形', 'other'],
  }),
  hashAlgorithms: table('摘要算法', 'hash algorithms', {
    'SHA-256': ['SHA-256 算法', 'SHA-256'],
    'SHA-384': ['SHA-384 算法', 'SHA-384'],
    'SHA-512': ['SHA-512 算法', 'SHA-512'],
    SM3: ['SM3 算法', 'SM3'],
  }),
  exemptionGrounds: table('不予处罚、不予罚款的事由', 'grounds for no penalty in an assessment', {
    underFourteen: ['不满十四周岁', 'under fourteen'],
    noCapacity: ['不能辨认或者不能控制自己行为', 'no capacity'],
    noFault: ['没有主观过错', 'no fault'],
    timeBarred: ['超过追究时效', 'time-barred'],
    minorCorrectedNoHarm: [
      '违法行为轻微并及时改正，没有造成危害后果',
      'minor, corrected in time, no harm',
    ],
    listed: ['列入不予处罚清单', 'listed among what is not penalised'],
    firstMinorCorrected: [
      '初次违法且危害后果轻微并及时改正',
      'first violation, slight harm, corrected in time',
    ],
    alreadyFined: ['同一个违法行为已罚款', 'already fined for the same act'],
    notUnlawful: ['决定时的法律不认为是违法', 'not unlawful by the law of the decision'],
    circumstance: ['裁量文件规定的不予处罚情节', 'a circumstance of the document'],
  }),
  circumstanceDirections: table('情节适用的方向', 'directions of the circumstances', {
    lighter: ['从轻', 'lighter'],
    heavier: ['从重', 'heavier'],
    general: ['一般', 'general'],
    mitigated: ['减轻', 'mitigated'],
  }),
  reliefs: table('清单给予的处理', 'reliefs of a list', {
    noPenalty: ['不予处罚', 'no penalty'],
    lighter: ['从轻', 'lighter'],
    mitigated: ['减轻', 'mitigated'],
    noSurcharge: ['不予加处罚款', 'no surcharge'],
  }),
  conditionModes: table('条件的组合', 'how conditions go together', {
    all: ['同时满足', 'all of them'],
    any: ['有其中之一', 'any of them'],
  }),
  exclusionScopes: table('排除的范围', 'what an exclusion excludes from', {
    all: ['全部事项', 'every row'],
    shall: ['不予处罚的事项', 'rows that give relief as of right'],
    may: ['可以不予处罚的事项', 'rows that give relief by choice'],
  }),
  circumstanceChoices: table('情节的取舍', 'what an officer makes of a circumstance', {
    lighten: ['从轻', 'lighten'],
    mitigate: ['减轻', 'mitigate'],
    apply: ['适用', 'apply'],
    leave: ['不适用', 'leave'],
  }),
  higherFineStrategies: table('罚款数额高的比较方法', 'ways to compare fines', {
    computed: ['比较裁量所得的罚款', 'the fines as computed'],
    statutory: ['比较法定罚款幅度', 'the statutory ranges'],
    maximum: ['比较法定最高罚款', 'the statutory maxima'],
  }),
  missingFactKinds: table('待查事实的种类', 'kinds of missing facts', {
    factor: ['裁量因素', 'factor'],
    track: ['适用的栏', 'column'],
  }),
  fineComparisons: table('罚款幅度的比较', 'how ranges of fines compare', {
    lighter: ['较轻', 'lighter'],
    heavier: ['较重', 'heavier'],
    same: ['相同', 'the same'],
    crossing: ['互有高低', 'crossing'],
  }),
  choiceQuestions: table('裁量表留待人决定的问题', 'questions that a table leaves to a person', {
    statuteReplaced: ['行为与决定之间法律已修改', 'the statute was replaced'],
    benchmarkNewerThanConduct: ['裁量基准晚于违法行为', 'the benchmark is newer than the conduct'],
    overlappingLevels: ['数量同时落入两档', 'one quantity in two rows'],
  }),
  caseQuestions: table('案件留待人决定的问题', 'questions that a case leaves to a person', {
    mayExempt: ['可以不予处罚', 'no penalty may be imposed'],
    crimeSuspected: ['是否涉嫌犯罪', 'whether a crime is suspected'],
    benchmark: ['裁量表的问题', 'a question of the table'],
    circumstances: ['情节的适用', 'the circumstances'],
    applicableVersion: ['适用旧法还是新法', 'which version of the law applies'],
    higherFine: ['适用罚款较高的规定', 'which fine is the higher'],
  }),
  triggeredProcedures: table('处罚触发的程序', 'procedures that penalties call for', {
    summary: ['当场处罚', 'penalty on the spot'],
    hearing: ['听证', 'hearing'],
    collectiveDiscussion: ['集体讨论', 'collective discussion'],
    legalReview: ['法制审核', 'legal review'],
  }),
  inspectionFindings: table('检查结果', 'findings of an inspection', {
    none: ['未发现问题', 'no problem'],
    problem: ['发现问题', 'a problem'],
  }),
  examResults: table('资格考试结果', 'results of the qualification exam', {
    passed: ['合格', 'passed'],
    failed: ['不合格', 'failed'],
    exempted: ['免试', 'exempted'],
  }),
};
