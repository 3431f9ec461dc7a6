import { failed, type Result, resultOfSchema, shown } from '../core/index.js';
import { parseDisclosureRelease } from '../disclosure/index.js';
import { disclosureReleaseSchema } from '../disclosure/schemas.js';
import {
  parseCaseFacts,
  parseExpression,
  parseRangeBenchmark,
  parseWeightedBenchmark,
} from '../discretion/index.js';
import {
  adjustmentSchema,
  caseFactsSchema,
  caseInputSchema,
  conditionSchema,
  numberOperationSchema,
  rangeBenchmarkSchema,
  rangeSchema,
  readCaseInput,
  sanctionTreeSchema,
  weightedBenchmarkSchema,
} from '../discretion/schemas.js';
import { parseInspectionPlan, parseInspectionVisit } from '../inspection/index.js';
import { inspectionPlanSchema, inspectionVisitSchema } from '../inspection/schemas.js';
import {
  parseCompulsoryMeasure,
  parseCrimeReferral,
  parseDocumentService,
  parseEnforcement,
  parseEvidencePreservation,
  parseHearing,
  parseJurisdictionDispute,
  parseMonitoringDevice,
  parseOffSiteRecord,
  parsePenaltyCase,
  parseRemedy,
  parseSummaryPenalty,
} from '../penalty/index.js';
import {
  compulsoryMeasureSchema,
  crimeReferralSchema,
  documentServiceSchema,
  enforcementSchema,
  evidencePreservationSchema,
  hearingSchema,
  jurisdictionDisputeSchema,
  monitoringDeviceSchema,
  offSiteRecordSchema,
  penaltyCaseSchema,
  remedySchema,
  summaryPenaltySchema,
} from '../penalty/schemas.js';
import { parseLedgerEntry, parseRectifiedProblem, parseReformPlan } from '../plan/index.js';
import {
  ledgerEntrySchema,
  legalBasisSchema,
  rectifiedProblemSchema,
  reformPlanSchema,
  termSchema,
} from '../plan/schemas.js';
import { parseRecordAttachment } from '../record/index.js';
import {
  caseRecordSchema,
  recordAttachmentSchema,
  recordItemSchema,
  recordManifestSchema,
} from '../record/schemas.js';
import {
  parseCertificateLife,
  parseDivisionRef,
  parseEnforcementBody,
  parseEnforcementItem,
  parseEnforcementOfficer,
  parseItemHistory,
  parseParty,
} from '../registry/index.js';
import {
  certificateLifeSchema,
  divisionSchema,
  enforcementBodySchema,
  enforcementItemSchema,
  enforcementOfficerSchema,
  itemHistorySchema,
  partySchema,
} from '../registry/schemas.js';
import { parseFileReviewRound, parseLegalReview } from '../review/index.js';
import { fileReviewRoundSchema, legalReviewSchema } from '../review/schemas.js';
import {
  parseAlertThresholds,
  parseEnforcementDispute,
  parseEnforcementRecord,
  parseSupervisionCase,
} from '../supervision/index.js';
import {
  alertThresholdsSchema,
  enforcementDisputeSchema,
  enforcementRecordSchema,
  supervisionCaseSchema,
} from '../supervision/schemas.js';
import {
  parseAdoption,
  parseAnnouncement,
  parseCatalogVersion,
  parseGuidingCatalog,
} from '../township/index.js';
import {
  adoptionSchema,
  announcementSchema,
  catalogVersionSchema,
  guidingCatalogSchema,
} from '../township/schemas.js';
import {
  assessmentSchema,
  caseAssessmentSchema,
  caseOutcomeSchema,
  rangeAssessmentSchema,
} from './assessments.schema.js';
import { collectedSchemas } from './collected.schema.js';
import { readCollected } from './collected-reader.js';
import { eventTypes } from './event-types.js';
import { type ContractEntry, type ExchangedType, exchanged } from './exchanged-type.js';
import {
  conformanceVectorSchema,
  divisionRefSchema,
  problemSchema,
  receiptSchema,
  traceNodeSchema,
} from './part-schemas.js';
import { exchangeProblem } from './problems.js';
import { valueTypes } from './values.js';

/** A type whose shape is all that is checked. */
const byShape =
  (schema: ContractEntry['schema']) =>
  (input: unknown): Result<unknown> =>
    resultOfSchema(schema.safeParse(input), input);

/** One line for each type that crosses to other systems. Names are never changed or used again. */
export const contract: readonly ContractEntry[] = [
  ...valueTypes,
  exchanged('Term', 'part', '术语', 'term', termSchema, byShape(termSchema)),
  exchanged(
    'LegalBasis',
    'part',
    '依据',
    'legal basis',
    legalBasisSchema,
    byShape(legalBasisSchema),
  ),
  exchanged('Problem', 'part', '问题', 'problem', problemSchema, byShape(problemSchema)),
  exchanged('TraceNode', 'part', '推理记录', 'trace', traceNodeSchema, byShape(traceNodeSchema)),
  exchanged('Receipt', 'part', '计算凭据', 'receipt', receiptSchema, byShape(receiptSchema)),
  exchanged(
    'ConformanceVector',
    'part',
    '一致性向量',
    'conformance vector',
    conformanceVectorSchema,
    byShape(conformanceVectorSchema),
  ),
  exchanged(
    'DivisionRef',
    'part',
    '区划引用',
    'division within its code system',
    divisionRefSchema,
    (input) => {
      const read = resultOfSchema(divisionRefSchema.safeParse(input), input);
      return read.ok ? parseDivisionRef(input) : read;
    },
    ['registry.codeSystemDiffers'],
  ),
  exchanged('Division', 'record', '行政区划', 'division', divisionSchema, byShape(divisionSchema)),
  exchanged('Party', 'part', '当事人', 'party', partySchema, parseParty),
  exchanged(
    'EnforcementBody',
    'record',
    '行政执法主体',
    'enforcement body',
    enforcementBodySchema,
    parseEnforcementBody,
    [
      'registry.emptyTenure',
      'registry.superiorCycle',
      'registry.townCodeSystemMissing',
      'registry.codeSystemDiffers',
    ],
  ),
  exchanged(
    'EnforcementOfficer',
    'record',
    '行政执法人员',
    'enforcement officer',
    enforcementOfficerSchema,
    parseEnforcementOfficer,
    ['registry.emptyTenure', 'registry.certificateDates', 'registry.trainingYearTwice'],
  ),
  exchanged(
    'CertificateLife',
    'record',
    '行政执法证件',
    'enforcement certificate',
    certificateLifeSchema,
    parseCertificateLife,
  ),
  exchanged(
    'EnforcementItem',
    'record',
    '行政执法事项',
    'enforcement item',
    enforcementItemSchema,
    parseEnforcementItem,
    ['registry.emptyTenure'],
  ),
  exchanged(
    'ItemHistory',
    'record',
    '事项版本',
    'versions of an item',
    itemHistorySchema,
    parseItemHistory,
    [
      'registry.emptyTenure',
      'registry.itemIdDiffers',
      'timeline.empty',
      'timeline.emptyPeriod',
      'timeline.overlap',
      'timeline.gap',
      'timeline.uncited',
    ],
  ),
  exchanged(
    'PenaltyCase',
    'record',
    '行政处罚案件（普通程序）',
    'penalty case, ordinary procedure',
    penaltyCaseSchema,
    parsePenaltyCase,
  ),
  exchanged(
    'SummaryPenalty',
    'record',
    '行政处罚案件（简易程序）',
    'penalty case, summary procedure',
    summaryPenaltySchema,
    parseSummaryPenalty,
  ),
  exchanged('Hearing', 'record', '听证', 'hearing', hearingSchema, parseHearing),
  exchanged(
    'Remedy',
    'record',
    '行政复议、行政诉讼',
    'reconsideration or litigation',
    remedySchema,
    parseRemedy,
  ),
  exchanged(
    'DocumentService',
    'record',
    '送达',
    'service of a document',
    documentServiceSchema,
    parseDocumentService,
  ),
  exchanged(
    'Enforcement',
    'record',
    '强制执行',
    'compulsory enforcement',
    enforcementSchema,
    parseEnforcement,
  ),
  exchanged(
    'CompulsoryMeasure',
    'record',
    '行政强制措施',
    'compulsory measure',
    compulsoryMeasureSchema,
    parseCompulsoryMeasure,
  ),
  exchanged(
    'EvidencePreservation',
    'record',
    '先行登记保存',
    'evidence preservation',
    evidencePreservationSchema,
    parseEvidencePreservation,
  ),
  exchanged(
    'CrimeReferral',
    'record',
    '移送司法',
    'referral of a suspected crime',
    crimeReferralSchema,
    parseCrimeReferral,
  ),
  exchanged(
    'JurisdictionDispute',
    'record',
    '管辖争议',
    'jurisdiction dispute',
    jurisdictionDisputeSchema,
    parseJurisdictionDispute,
  ),
  exchanged(
    'MonitoringDevice',
    'record',
    '电子技术监控设备',
    'monitoring device',
    monitoringDeviceSchema,
    parseMonitoringDevice,
  ),
  exchanged(
    'OffSiteRecord',
    'record',
    '非现场执法记录',
    'off-site record',
    offSiteRecordSchema,
    parseOffSiteRecord,
  ),
  exchanged(
    'InspectionPlan',
    'record',
    '年度检查计划',
    'annual inspection plan',
    inspectionPlanSchema,
    parseInspectionPlan,
  ),
  exchanged(
    'InspectionVisit',
    'record',
    '行政检查',
    'inspection visit',
    inspectionVisitSchema,
    parseInspectionVisit,
  ),
  exchanged(
    'LegalReview',
    'record',
    '法制审核',
    'legal review',
    legalReviewSchema,
    parseLegalReview,
  ),
  exchanged(
    'FileReviewRound',
    'record',
    '案卷评查',
    'case-file review',
    fileReviewRoundSchema,
    parseFileReviewRound,
  ),
  exchanged(
    'DisclosureRelease',
    'record',
    '公示发布',
    'disclosure release',
    disclosureReleaseSchema,
    parseDisclosureRelease,
  ),
  exchanged(
    'RecordAttachment',
    'part',
    '记录附件',
    'attachment of the record',
    recordAttachmentSchema,
    parseRecordAttachment,
    ['record.recordingReversed'],
  ),
  exchanged(
    'SupervisionCase',
    'record',
    '行政执法监督案件',
    'supervision case',
    supervisionCaseSchema,
    parseSupervisionCase,
  ),
  exchanged(
    'EnforcementDispute',
    'record',
    '行政执法争议',
    'enforcement dispute',
    enforcementDisputeSchema,
    parseEnforcementDispute,
  ),
  exchanged(
    'EnforcementRecord',
    'record',
    '执法数据',
    'enforcement record',
    enforcementRecordSchema,
    parseEnforcementRecord,
  ),
  exchanged(
    'AlertThresholds',
    'part',
    '预警阈值',
    'alert thresholds',
    alertThresholdsSchema,
    parseAlertThresholds,
  ),
  exchanged(
    'GuidingCatalog',
    'record',
    '镇街综合执法事项指导目录',
    'guiding catalog',
    guidingCatalogSchema,
    parseGuidingCatalog,
  ),
  exchanged(
    'CatalogVersion',
    'record',
    '指导目录版本',
    'version of the guiding catalog',
    catalogVersionSchema,
    parseCatalogVersion,
  ),
  exchanged(
    'EmpowermentAnnouncement',
    'record',
    '赋权公告',
    'empowerment announcement',
    announcementSchema,
    parseAnnouncement,
    [
      'township.publishedBeforeDecision',
      'township.effectiveBeforePublication',
      'township.listedTwice',
      'township.startTwice',
    ],
  ),
  exchanged('Adoption', 'record', '承接', 'adoption', adoptionSchema, parseAdoption),
  exchanged(
    'CollectedCase',
    'record',
    '归集记录（案件）',
    'collected record of a case',
    collectedSchemas.case,
    (input) => readCollected('case', input),
  ),
  exchanged(
    'CollectedBody',
    'record',
    '归集记录（执法主体）',
    'collected record of a body',
    collectedSchemas.body,
    (input) => readCollected('body', input),
  ),
  exchanged(
    'CollectedOfficer',
    'record',
    '归集记录（执法人员）',
    'collected record of an officer',
    collectedSchemas.officer,
    (input) => readCollected('officer', input),
  ),
  exchanged(
    'CollectedItem',
    'record',
    '归集记录（执法事项）',
    'collected record of an item',
    collectedSchemas.item,
    (input) => readCollected('item', input),
  ),
  exchanged(
    'CollectedDisclosure',
    'record',
    '归集记录（公示）',
    'collected record of a disclosure',
    collectedSchemas.disclosure,
    (input) => readCollected('disclosure', input),
  ),
  exchanged(
    'CollectedCorrection',
    'record',
    '归集记录（更正）',
    'correction of a collected record',
    collectedSchemas.correction,
    (input) => readCollected('correction', input),
  ),
  exchanged(
    'CollectedWithdrawal',
    'record',
    '归集记录（撤回）',
    'withdrawal of a collected record',
    collectedSchemas.withdrawal,
    (input) => readCollected('withdrawal', input),
  ),
  exchanged('ReformPlan', 'record', '行动计划', 'reform plan', reformPlanSchema, parseReformPlan),
  exchanged(
    'LedgerEntry',
    'record',
    '台账事项',
    'ledger entry',
    ledgerEntrySchema,
    parseLedgerEntry,
  ),
  exchanged(
    'RectifiedProblem',
    'record',
    '突出问题整改',
    'rectified problem',
    rectifiedProblemSchema,
    parseRectifiedProblem,
  ),
  exchanged(
    'CaseFacts',
    'part',
    '处罚与否的事实',
    'facts of a case',
    caseFactsSchema,
    parseCaseFacts,
    [
      'discretion.datesReversed',
      'discretion.discoveredLate',
      'discretion.bornLate',
      'discretion.contradictoryHarm',
    ],
  ),
  exchanged(
    'NumberOperation',
    'part',
    '数值运算',
    'number operation',
    numberOperationSchema,
    byShape(numberOperationSchema),
  ),
  exchanged(
    'FactCondition',
    'part',
    '事实条件',
    'condition on facts',
    conditionSchema,
    byShape(conditionSchema),
  ),
  exchanged(
    'Adjustment',
    'part',
    '幅度调整',
    'adjustment',
    adjustmentSchema,
    byShape(adjustmentSchema),
  ),
  exchanged(
    'SanctionTree',
    'part',
    '处罚种类的组合',
    'tree of sanctions',
    sanctionTreeSchema,
    byShape(sanctionTreeSchema),
  ),
  exchanged(
    'RangeExpression',
    'part',
    '幅度表达式',
    'range expression',
    rangeSchema,
    parseExpression,
    ['discretion.tooDeep', 'discretion.tooLarge'],
  ),
  exchanged(
    'WeightedBenchmark',
    'record',
    '权重累加基准',
    'weighted benchmark',
    weightedBenchmarkSchema,
    parseWeightedBenchmark,
  ),
  exchanged(
    'RangeBenchmark',
    'record',
    '幅度基准',
    'benchmark of ranges',
    rangeBenchmarkSchema,
    parseRangeBenchmark,
    ['discretion.tooDeep', 'discretion.tooLarge'],
  ),
  exchanged(
    'CaseInput',
    'part',
    '案件裁量的输入',
    'what a case is assessed from',
    caseInputSchema,
    readCaseInput,
    ['discretion.unknownField'],
  ),
  exchanged(
    'Assessment',
    'part',
    '按权重表裁量的结果',
    'outcome by a weighted benchmark',
    assessmentSchema,
    byShape(assessmentSchema),
  ),
  exchanged(
    'RangeAssessment',
    'part',
    '按幅度表裁量的结果',
    'outcome by a benchmark of ranges',
    rangeAssessmentSchema,
    byShape(rangeAssessmentSchema),
  ),
  exchanged(
    'CaseOutcome',
    'part',
    '案件裁量的结果',
    'outcome of a case',
    caseOutcomeSchema,
    byShape(caseOutcomeSchema),
  ),
  exchanged(
    'CaseAssessment',
    'part',
    '案件裁量',
    'assessment of a case',
    caseAssessmentSchema,
    byShape(caseAssessmentSchema),
  ),
  exchanged(
    'RecordItem',
    'part',
    '全过程记录项',
    'item of the record',
    recordItemSchema,
    byShape(recordItemSchema),
  ),
  exchanged(
    'CaseRecord',
    'record',
    '执法全过程记录',
    'record of a case',
    caseRecordSchema,
    byShape(caseRecordSchema),
  ),
  exchanged(
    'RecordManifest',
    'record',
    '记录导出清单',
    'manifest of an exported record',
    recordManifestSchema,
    byShape(recordManifestSchema),
  ),
  ...eventTypes,
];

/**
 * 交换契约: every type that crosses to other systems.
 *
 * @example
 * exchangedTypes.find(({ name }) => name === 'Party').label.zh // => '当事人'
 */
export const exchangedTypes: readonly ExchangedType[] = contract.map(
  ({ schema: _, ...type }) => type,
);

const types: ReadonlyMap<string, ContractEntry> = new Map(
  contract.map((type) => [type.name, type]),
);

/**
 * 按契约读取: reads an input as the type of that name.
 *
 * Fails: `exchange.typeUnknown`, and as the type's own reader.
 *
 * @example
 * parseExchanged('LocalDate', '2024-02-29') // => ok('2024-02-29')
 * parseExchanged('Zebra', {}).problems[0].code // => 'exchange.typeUnknown'
 */
export function parseExchanged(type: string, input: unknown): Result<unknown> {
  return (
    types.get(type)?.parse(input) ??
    failed(exchangeProblem('exchange.typeUnknown', { type: shown(type) }))
  );
}
