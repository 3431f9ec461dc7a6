/**
 * 镇街赋权 · The guiding catalog of township enforcement items, its adoption, and who has which power on which day.
 *
 * @example
 * const divisions = divisionTable(guangdongDivisions()).value
 * const none = { items: [], catalogs: [], bodies: [], holders: [], announcements: [], designations: [], transitions: [] }
 * const source = { id: 'x', province: divisionCode('440000'), divisions, policy: guangdongEmpowerment, ...none }
 * checkCatalog(source, { from: localDate('2024-01-01'), on: localDate('2024-12-31') }) // => []
 * buildPowers(source).value.pairs // => 0
 * Object.keys(announcementActions) // => ['empower', 'change', 'suspend', 'resume', 'takeBack', 'delete']
 *
 * @module township
 */
export type { Act, ActorFacts } from './acting.js';
export {
  type Adoption,
  type AdoptionChange,
  type AdoptionEvent,
  type AdoptionFacts,
  type AdoptionFile,
  type AdoptionNotice,
  type AdoptionSource,
  type AnnouncedAdoption,
  type AssessedAdoption,
  announcementsOf,
  type DecidedAdoption,
  type EffectiveAdoption,
  type PublishedNotice,
  parseAdoption,
  type SourcedAdoption,
} from './adoption.js';
export { adoptionMachine } from './adoption.machine.js';
export {
  type AnnouncementAction,
  announcementActions,
  type EmpowermentAnnouncement,
  parseAnnouncement,
  type StartNotice,
} from './announcement.js';
export { type CapacityAssessment, checkCapacity } from './capacity.js';
export {
  type CatalogChange,
  type CatalogComparison,
  type CatalogItem,
  type CatalogVersion,
  catalogOn,
  compareCatalogs,
} from './catalog-version.js';
export { type CatalogCheck, checkCatalog, itemsOfTown } from './check-catalog.js';
export {
  type CaseFiling,
  type CompetenceAgent,
  type CompetenceAnswer,
  type CompetenceQuestion,
  type CompetentBody,
  commonSuperiorOf,
  competenceTrace,
  competentBody,
  type MayHandle,
  mayHandle,
  type NoCompetentBody,
  type OpenCompetence,
} from './competence.js';
export { type CityCoverage, coverageByCity } from './coverage-by-city.js';
export {
  type EmpowermentPolicy,
  type ExcludedField,
  excludedFieldsOf,
  guangdongEmpowerment,
} from './empowerment-policy.js';
export {
  type EvaluationCriterion,
  type EvaluationOutcome,
  type EvaluationRound,
  type EvaluationRubric,
  evaluateItem,
  guangzhouRubric,
  type ItemEvaluation,
  type ItemFindings,
} from './evaluation.js';
export {
  type ApprovedCatalog,
  type CatalogApproval,
  type CatalogLegalityReview,
  type CatalogOpinions,
  type CatalogPublication,
  type ConsultedCatalog,
  catalogVersionOf,
  type GuidingCatalog,
  type GuidingCatalogEvent,
  type GuidingCatalogFacts,
  type GuidingCatalogFile,
  type PublishedCatalog,
  parseCatalogVersion,
  parseGuidingCatalog,
  type ReviewedCatalog,
} from './guiding-catalog.js';
export { guidingCatalogMachine } from './guiding-catalog.machine.js';
export { adoptionInvariants, guidingCatalogInvariants } from './invariants.js';
export type { PairTable } from './pair-table.js';
export type { AnnouncementEffect, PowerHistory, PowerSegment } from './power-history.js';
export {
  buildPowers,
  type Designation,
  type OriginalHolder,
  type PowerEntrustment,
  type PowerHolder,
  type PowerItem,
  type PowerPlace,
  type Powers,
  type PowersSource,
} from './powers.js';
export { townshipProblem, townshipProblems } from './problems.js';
export { type TransitionPolicy, type TransitionSide, zhongshanTransition } from './transition.js';
