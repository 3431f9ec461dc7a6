/*
 * Functions of the library that no operation of the contract stands for, each with its reason. A function that computes
 * something a program in another language must compute too belongs into the operations, not here.
 */

import { operations } from '../../src/conformance/index.js';
import { contract } from '../../src/exchange/contract.js';

/** Why a function has no operation. */
export type Reason = string;

const makesProblem = 'makes a problem of the code and the parameters that its caller gives';
const literal = 'writes a value of the library in source code; what it takes is read by the parser';
const handlesValues =
  'handles values and answers inside TypeScript and computes nothing of the field';
const writesText = 'writes a text for people, whose wording programs need not share';
const citesAnArticle = 'writes a citation in source code; law.parseLegalBasis reads it';
const doubtOfTexts =
  'tells what of the texts is still in doubt; it passes when a text is read again, so no vector holds it';
const drawsSymbol =
  'draws a symbol that any reader of ISO/IEC 18004 reads alike; its picture programs need not share';
const streams = 'reads or writes a stream; what stands in a line is of the contract';
const oneByOne =
  'computes as supervision.watchRecords does, for records that are pushed one by one';
const runsOperations = 'runs the operations';
const procedureInSource =
  'makes or examines a procedure that is written in source code; workflow.graphOf says what is in it';
const forXState =
  'writes a procedure for XState, a library of TypeScript; workflow.graphOf says what is in it';
const signs = 'needs the key and the signature of the caller';

/** It reads a type of the contract, or one of several, and the vectors' inputs with it. */
function readerOf(...types: readonly string[]): Reason {
  for (const type of types)
    if (!contract.some(({ name }) => name === type))
      throw new Error(`${type} is not of the contract`);
  return `reads ${types.join(' or ')} of the contract`;
}

/** What it keeps between calls is what the operation computes. */
function within(operation: string): Reason {
  if (!operations.some(({ id }) => id === operation)) throw new Error(`no operation ${operation}`);
  return `computes step by step what ${operation} computes`;
}

/** By folder and function. */
export const withoutOperation: Readonly<Record<string, Readonly<Record<string, Reason>>>> = {
  calendar: {
    calendarProblem: makesProblem,
    traceOfDeadline: writesText,
  },
  'case-code': {
    caseCodeProblem: makesProblem,
    explainCaseCode: writesText,
    renderCaseCodeQr: drawsSymbol,
    signCaseEnvelope: signs,
    verifyCaseEnvelope: signs,
  },
  conformance: {
    conformanceProblem: makesProblem,
    runOperation: runsOperations,
    runVectors: runsOperations,
  },
  core: {
    DefectError: handlesValues,
    collect: handlesValues,
    coreProblem: makesProblem,
    describeFrom: writesText,
    failed: handlesValues,
    fraction: literal,
    instant: literal,
    isFields: handlesValues,
    localDate: literal,
    money: literal,
    ok: handlesValues,
    parseInstant: readerOf('Instant'),
    parseLocalDate: readerOf('LocalDate'),
    parseMoney: readerOf('Money'),
    parseRatio: readerOf('Ratio'),
    problemOfIssue: makesProblem,
    problemsOf: handlesValues,
    ratio: literal,
    renderTrace: writesText,
    resultOfSchema: handlesValues,
    shown: writesText,
    term: handlesValues,
    under: handlesValues,
  },
  disclosure: {
    disclosureProblem: makesProblem,
    parseDisclosureRelease: readerOf('DisclosureRelease'),
  },
  discretion: {
    discretionProblem: makesProblem,
    parseBenchmark: readerOf('WeightedBenchmark', 'RangeBenchmark'),
    parseCaseFacts: readerOf('CaseFacts'),
    parseExpression: readerOf('RangeExpression'),
    parseRangeBenchmark: readerOf('RangeBenchmark'),
    parseWeightedBenchmark: readerOf('WeightedBenchmark'),
    renderCaseReasoning: writesText,
    renderReasoning: writesText,
  },
  exchange: {
    exchangeProblem: makesProblem,
    mergedLibrary: within('exchange.planMerge'),
    qualityCollector: within('exchange.collectQuality'),
    readRecords: streams,
    statisticsCollector: within('exchange.collectStatistics'),
    writeRecords: streams,
  },
  identifiers: {
    businessRegistrationNumber: literal,
    courtCaseNumber: literal,
    divisionCode: literal,
    documentNumber: literal,
    enforcementCertificateNumber: literal,
    foreignPermanentResidentNumber: literal,
    hkMacaoTravelPermitNumber: literal,
    hmtResidencePermitNumber: literal,
    identifierProblem: makesProblem,
    organisationCode: literal,
    passportNumber: literal,
    residentIdentityNumber: literal,
    serviceItemBasicCode: literal,
    serviceItemCode: literal,
    socialCreditCode: literal,
    taiwanTravelPermitNumber: literal,
  },
  inspection: {
    inspectionProblem: makesProblem,
    parseInspectionPlan: readerOf('InspectionPlan'),
    parseInspectionVisit: readerOf('InspectionVisit'),
  },
  law: {
    agricultureEnforcementMeasure: citesAnArticle,
    agricultureProcedureRule: citesAnArticle,
    citationsOf: citesAnArticle,
    civilProcedureLaw: citesAnArticle,
    compulsionLaw: citesAnArticle,
    constructionProcedureRule: citesAnArticle,
    crimeReferralRegulation: citesAnArticle,
    doubtsOf: doubtOfTexts,
    ecologyProcedureRule: citesAnArticle,
    explain: writesText,
    finePaymentMeasure: citesAnArticle,
    governmentInspectionRegulation: citesAnArticle,
    guangdongBusinessMeasure: citesAnArticle,
    guangdongHearingMeasure: citesAnArticle,
    guangdongMarketRegulation: citesAnArticle,
    guangdongRecordMeasure: citesAnArticle,
    guangdongReviewMeasure: citesAnArticle,
    guangdongSupervisionMeasure: citesAnArticle,
    lawProblem: makesProblem,
    litigationInterpretation: citesAnArticle,
    litigationLaw: citesAnArticle,
    marketHearingMeasure: citesAnArticle,
    marketProcedureRule: citesAnArticle,
    penaltyLaw: citesAnArticle,
    publicSecurityLaw: citesAnArticle,
    reconsiderationLaw: citesAnArticle,
    reconsiderationRegulation: citesAnArticle,
    supervisionRegulation: citesAnArticle,
    tourismProcedureMeasure: citesAnArticle,
    unverifiedConstants: doubtOfTexts,
  },
  linkage: {
    linkageProblem: makesProblem,
  },
  messages: {
    describe: writesText,
  },
  penalty: {
    parseCompulsoryMeasure: readerOf('CompulsoryMeasure'),
    parseCrimeReferral: readerOf('CrimeReferral'),
    parseDocumentService: readerOf('DocumentService'),
    parseEnforcement: readerOf('Enforcement'),
    parseEvidencePreservation: readerOf('EvidencePreservation'),
    parseHearing: readerOf('Hearing'),
    parseJurisdictionDispute: readerOf('JurisdictionDispute'),
    parseMonitoringDevice: readerOf('MonitoringDevice'),
    parseOffSiteRecord: readerOf('OffSiteRecord'),
    parsePenaltyCase: readerOf('PenaltyCase'),
    parseRemedy: readerOf('Remedy'),
    parseSummaryPenalty: readerOf('SummaryPenalty'),
    penaltyProblem: makesProblem,
  },
  plan: {
    parseLedger: readerOf('LedgerEntry'),
    parseLedgerEntry: readerOf('LedgerEntry'),
    parseRectifiedProblem: readerOf('RectifiedProblem'),
    parseReformPlan: readerOf('ReformPlan'),
    planProblem: makesProblem,
  },
  record: {
    parseRecordAttachment: readerOf('RecordAttachment'),
    recordProblem: makesProblem,
  },
  registry: {
    parseCertificateLife: readerOf('CertificateLife'),
    parseDivisionRef: readerOf('DivisionRef'),
    parseEnforcementBody: readerOf('EnforcementBody'),
    parseEnforcementItem: readerOf('EnforcementItem'),
    parseEnforcementOfficer: readerOf('EnforcementOfficer'),
    parseItemHistory: readerOf('ItemHistory'),
    parseParty: readerOf('Party'),
    registryProblem: makesProblem,
  },
  review: {
    parseFileReviewRound: readerOf('FileReviewRound'),
    parseLegalReview: readerOf('LegalReview'),
    reviewProblem: makesProblem,
  },
  supervision: {
    parseAlertThresholds: readerOf('AlertThresholds'),
    parseEnforcementDispute: readerOf('EnforcementDispute'),
    parseEnforcementRecord: readerOf('EnforcementRecord'),
    parseSupervisionCase: readerOf('SupervisionCase'),
    startWatch: oneByOne,
    supervisionProblem: makesProblem,
  },
  township: {
    competenceTrace: writesText,
    parseAdoption: readerOf('Adoption'),
    parseAnnouncement: readerOf('EmpowermentAnnouncement'),
    parseCatalogVersion: readerOf('CatalogVersion'),
    parseGuidingCatalog: readerOf('GuidingCatalog'),
    townshipProblem: makesProblem,
  },
  workflow: {
    checkMachine: procedureInSource,
    explainDecision: writesText,
    machineFor: procedureInSource,
    prove: procedureInSource,
    renderMermaid: writesText,
    workflowProblem: makesProblem,
    xstateOf: forXState,
  },
};
