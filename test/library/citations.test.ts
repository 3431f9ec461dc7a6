import { describe, expect, it } from 'vitest';
import type { LegalBasis } from '../../src/core/index.js';
import {
  disclosureChannels,
  disclosureItems,
  disclosureProfiles,
  removalConditions,
} from '../../src/disclosure/index.js';
import {
  inspectionPlanInvariants,
  inspectionPlanMachine,
  inspectionSources,
  inspectionVisitInvariants,
  inspectionVisitMachine,
} from '../../src/inspection/index.js';
import { formatLegalBasis, penaltyKinds } from '../../src/law/index.js';
import {
  actAdmissionConditions,
  clueSources,
  compulsoryMeasureInvariants,
  compulsoryMeasureMachine,
  crimeReferralInvariants,
  crimeReferralMachine,
  decisionElements,
  documentServiceInvariants,
  documentServiceMachine,
  enforcementInvariants,
  enforcementMachine,
  evidenceKinds,
  evidencePreservationInvariants,
  evidencePreservationMachine,
  hearingInvariants,
  hearingMachine,
  jurisdictionDisputeInvariants,
  jurisdictionDisputeMachine,
  marketAdmissionConditions,
  monitoringDeviceInvariants,
  monitoringDeviceMachine,
  offSiteInvariants,
  offSiteMachine,
  ordinaryPenaltyInvariants,
  ordinaryPenaltyMachine,
  procedureOverlays,
  remedyInvariants,
  remedyMachine,
  serviceMethods,
  summaryPenaltyInvariants,
  summaryPenaltyMachine,
} from '../../src/penalty/index.js';
import { rectificationInvariants, rectificationMachine } from '../../src/plan/index.js';
import { guangdongRecordRequirements } from '../../src/record/index.js';
import {
  certificateLifeInvariants,
  certificateLifeMachine,
  certificateSanctionGrounds,
  certificateSteps,
} from '../../src/registry/index.js';
import {
  fileReviewInvariants,
  fileReviewMachine,
  guangdongCaseFileVetoes,
  legalReviewInvariants,
  legalReviewMachine,
  returnGrounds,
  reviewContents,
  reviewGrounds,
  reviewMaterials,
  reviewRegimes,
} from '../../src/review/index.js';
import {
  alertRules,
  enforcementDisputeInvariants,
  enforcementDisputeMachine,
  handOverKinds,
  inboundDocuments,
  specialPlanContents,
  supervisionCaseInvariants,
  supervisionCaseMachine,
  supervisionInstruments,
  supervisionMeasures,
} from '../../src/supervision/index.js';
import {
  adoptionInvariants,
  adoptionMachine,
  guangdongEmpowerment,
  guangzhouRubric,
  guidingCatalogInvariants,
  guidingCatalogMachine,
  zhongshanTransition,
} from '../../src/township/index.js';
import type { AnyMachine } from '../../src/workflow/index.js';
import { isStored, lawText } from '../law/law-text.js';

function basesOf(machine: AnyMachine): readonly LegalBasis[] {
  return [
    ...machine.edges.flatMap(({ basis, guards }) => [
      ...basis,
      ...guards.flatMap((guard) => guard.basis),
    ]),
    ...Object.values(machine.evidence).flatMap(({ basis }) => basis),
  ];
}

const cited: readonly LegalBasis[] = [
  ...basesOf(ordinaryPenaltyMachine as unknown as AnyMachine),
  ...basesOf(documentServiceMachine as unknown as AnyMachine),
  ...basesOf(monitoringDeviceMachine as unknown as AnyMachine),
  ...monitoringDeviceInvariants.flatMap(({ basis }) => basis),
  ...basesOf(offSiteMachine as unknown as AnyMachine),
  ...offSiteInvariants.flatMap(({ basis }) => basis),
  ...basesOf(hearingMachine as unknown as AnyMachine),
  ...hearingInvariants.flatMap(({ basis }) => basis),
  ...documentServiceInvariants.flatMap(({ basis }) => basis),
  ...Object.values(procedureOverlays).flatMap(({ extensions, exclusions, sealed }) => [
    ...[...extensions, ...exclusions].flatMap(({ basis }) => basis),
    ...(sealed === undefined ? [] : [sealed]),
  ]),
  ...Object.values(serviceMethods).flatMap(({ basis }) => basis),
  ...basesOf(summaryPenaltyMachine as unknown as AnyMachine),
  ...basesOf(enforcementMachine as unknown as AnyMachine),
  ...basesOf(remedyMachine as unknown as AnyMachine),
  ...basesOf(inspectionPlanMachine as unknown as AnyMachine),
  ...basesOf(inspectionVisitMachine as unknown as AnyMachine),
  ...inspectionPlanInvariants.flatMap(({ basis }) => basis),
  ...inspectionVisitInvariants.flatMap(({ basis }) => basis),
  ...Object.values(inspectionSources).map(({ basis }) => basis),
  ...basesOf(compulsoryMeasureMachine as unknown as AnyMachine),
  ...basesOf(crimeReferralMachine as unknown as AnyMachine),
  ...basesOf(evidencePreservationMachine as unknown as AnyMachine),
  ...basesOf(jurisdictionDisputeMachine as unknown as AnyMachine),
  ...basesOf(legalReviewMachine as unknown as AnyMachine),
  ...basesOf(guidingCatalogMachine as unknown as AnyMachine),
  ...basesOf(adoptionMachine as unknown as AnyMachine),
  ...basesOf(fileReviewMachine as unknown as AnyMachine),
  ...fileReviewInvariants.flatMap(({ basis }) => basis),
  ...guangdongCaseFileVetoes.flatMap(({ basis }) => basis),
  ...Object.values(guangdongRecordRequirements).flatMap(({ basis }) => basis),
  ...basesOf(certificateLifeMachine as unknown as AnyMachine),
  ...certificateLifeInvariants.flatMap(({ basis }) => basis),
  ...Object.values(certificateSteps).flatMap(({ basis }) => basis),
  ...Object.values(certificateSanctionGrounds).map(({ basis }) => basis),
  ...basesOf(rectificationMachine as unknown as AnyMachine),
  ...rectificationInvariants.flatMap(({ basis }) => basis),
  ...basesOf(supervisionCaseMachine as unknown as AnyMachine),
  ...supervisionCaseInvariants.flatMap(({ basis }) => basis),
  ...Object.values(alertRules).flatMap(({ basis }) => basis),
  ...basesOf(enforcementDisputeMachine as unknown as AnyMachine),
  ...enforcementDisputeInvariants.flatMap(({ basis }) => basis),
  ...Object.values(handOverKinds).flatMap(({ basis, contents }) => [
    ...basis,
    ...Object.values(contents).flatMap((content) => ('basis' in content ? [content.basis] : [])),
  ]),
  ...Object.values(specialPlanContents).map(({ basis }) => basis),
  ...Object.values(inboundDocuments)
    .flatMap((kinds) => Object.values(kinds))
    .flatMap(({ basis }) => basis),
  ...Object.values(supervisionInstruments).map(({ basis }) => basis),
  ...Object.values(supervisionMeasures).map(({ basis }) => basis),
  ...ordinaryPenaltyInvariants.flatMap(({ basis }) => basis),
  ...summaryPenaltyInvariants.flatMap(({ basis }) => basis),
  ...enforcementInvariants.flatMap(({ basis }) => basis),
  ...remedyInvariants.flatMap(({ basis }) => basis),
  ...compulsoryMeasureInvariants.flatMap(({ basis }) => basis),
  ...crimeReferralInvariants.flatMap(({ basis }) => basis),
  ...evidencePreservationInvariants.flatMap(({ basis }) => basis),
  ...jurisdictionDisputeInvariants.flatMap(({ basis }) => basis),
  ...[...actAdmissionConditions, ...marketAdmissionConditions].flatMap(({ basis }) => basis),
  ...Object.values(clueSources).flatMap(({ basis }) => basis),
  ...Object.values(evidenceKinds).map(({ basis }) => basis),
  ...decisionElements.map(({ basis }) => basis),
  ...guidingCatalogInvariants.flatMap(({ basis }) => basis),
  ...adoptionInvariants.flatMap(({ basis }) => basis),
  ...guangdongEmpowerment.basis,
  ...guangdongEmpowerment.excluded.flatMap(({ basis }) => basis),
  ...guangzhouRubric.basis,
  ...zhongshanTransition.basis,
  ...Object.values(reviewGrounds).flatMap(({ basis, otherActs }) => [...basis, ...otherActs]),
  ...legalReviewInvariants.flatMap(({ basis }) => basis),
  ...Object.values(reviewMaterials).map(({ basis }) => basis),
  ...Object.values(reviewContents).map(({ basis }) => basis),
  ...Object.values(returnGrounds).map(({ basis }) => basis),
  ...Object.values(reviewRegimes).flatMap(({ basis, disagreement }) => [basis, ...disagreement]),
  ...Object.values(disclosureItems).flatMap(({ basis }) => basis),
  ...Object.values(disclosureChannels).map(({ withdrawal }) => withdrawal.basis),
  ...Object.values(disclosureProfiles).flatMap(({ basis, withholding, conflicts }) => [
    ...basis,
    ...[...withholding, ...conflicts].flatMap((each) => each.basis),
  ]),
  ...Object.values(removalConditions).map(({ basis }) => basis),
  ...Object.values(penaltyKinds).map(({ basis }) => basis),
];
const distinct = [...new Map(cited.map((basis) => [JSON.stringify(basis), basis])).values()];

describe('what the procedures cite', () => {
  it.each(distinct.map((basis) => [formatLegalBasis(basis, 'zh'), basis] as const))(
    '%s stands in the stored text',
    (_name, { law, version, article, paragraph, item, subitem, section }) => {
      if (article === undefined) {
        expect(section).toBeDefined();
        if (version !== undefined && isStored(law, version))
          expect(lawText(law, version).sections.has(section as string), section).toBe(true);
        return;
      }
      if (version === undefined) throw new Error('the version is not cited');
      expect(isStored(law, version)).toBe(true);
      const paragraphs = lawText(law, version).articles.get(article);
      expect(paragraphs, `第${article}条`).toBeDefined();
      const at = paragraphs?.[(paragraph ?? 1) - 1];
      expect(at, `第${paragraph}款`).toBeDefined();
      if (item !== undefined) expect(at?.items.length).toBeGreaterThanOrEqual(item);
      // A 目 stands on a line of its own, numbered in digits.
      if (subitem !== undefined)
        expect(paragraphs?.some(({ text }) => text.startsWith(`${subitem}.`))).toBe(true);
    },
  );
});
