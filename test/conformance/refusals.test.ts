/* What an operation must refuse is told by a vector, as much as what it computes. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shippedFiles } from '../../scripts/vectors.mjs';
import { operations, type VectorFile } from '../../src/index.js';

const vectors = shippedFiles.flatMap(
  (file) => (JSON.parse(readFileSync(file, 'utf8')) as VectorFile).vectors,
);

/** Codes that say no more than that an input is not of its type. */
const BADLY_TYPED =
  /^(conformance\.(notOfType|fieldUnknown|fieldMissing)|input\..+|date\..+|money\.(malformed|negative)|ratio\.malformed)$/;

/**
 * An answer that says no: nothing, a problem by its code, or one of the words that verdicts use. Operations that answer
 * with a verdict give no problems of their own.
 */
const SAYS_NO =
  /^(null|false|\[\])$|"[a-z][A-Za-z-]*\.[A-Za-z.]+"|"(notMet|undetermined|unknownTitle|barred|crossing|tooFew)"|"(missing|prohibited)":\["|"listed":(null|false)/;

/** Operations that any input of the right type has an answer for. */
const NOTHING_TO_REFUSE: readonly string[] = [
  'case-code.accountForSerials',
  'case-code.capacityOf',
  'case-code.expireLeases',
  'core.byCodeUnit',
  'core.capitalMoney',
  'core.compareMoney',
  'core.daysBetween',
  'core.epochDayOf',
  'core.fenOf',
  'core.formatPercent',
  'core.fractionOfMoney',
  'core.maxMoney',
  'core.minMoney',
  'core.moneyOfFen',
  'core.subtractMoney',
  'core.valueOn',
  'core.wanOf',
  'disclosure.zeroYearlyTable',
  'discretion.confiscationOf',
  'discretion.criminalOffset',
  'exchange.collectQuality',
  'exchange.collectStatistics',
  'exchange.mergeQuality',
  'exchange.sharedView',
  'identifiers.makeDivisionCode',
  'identifiers.makeEnforcementCertificateNumber',
  'identifiers.makeHkMacaoTravelPermitNumber',
  'identifiers.makeOrganisationCode',
  'identifiers.makePassportNumber',
  'identifiers.makeServiceItemBasicCode',
  'identifiers.makeTaiwanTravelPermitNumber',
  'identifiers.maskPersonName',
  'identifiers.normalizeIdentifier',
  'inspection.combineInspections',
  'inspection.guangdongTypeOf',
  'inspection.inspectionClue',
  'inspection.inspectionTypeOf',
  'law.formatLegalBasis',
  'linkage.echoPenaltyCase',
  'linkage.echoSupervisionCase',
  'linkage.reportKey',
  'linkage.workOrderKey',
  'linkage.writeEcho',
  'linkage.writeWorkOrder',
  'penalty.announcementRuleOf',
  'penalty.penaltyRecordEntry',
  'plan.computePlanProgress',
  'plan.entryStatusOn',
  'record.headOf',
  'registry.trainingRuleOf',
  'review.parseReviewerSheet',
  'supervision.clueOfAlert',
  'supervision.inboundDefinition',
  'supervision.parseInboundDocument',
  'township.compareCatalogs',
  'workflow.snapshot',
];

function refuses(id: string): boolean {
  return vectors.some(({ operation, expected }) => {
    if (operation !== id) return false;
    if ('problems' in expected) return expected.problems.some((code) => !BADLY_TYPED.test(code));
    return SAYS_NO.test(JSON.stringify(expected.value));
  });
}

describe('the vectors of an operation', () => {
  it('show a refusal by its own code or verdict, unless any input of the right type has an answer', () => {
    const without = operations.map(({ id }) => id).filter((id) => !refuses(id));
    expect(without.sort()).toEqual(NOTHING_TO_REFUSE);
  });
});
