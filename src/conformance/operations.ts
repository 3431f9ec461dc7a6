import { failed, type Result, shown } from '../core/index.js';
import { allocatorOperations, linkOperations } from './allocator-operations.js';
import { benchmarkOperations } from './benchmark-operations.js';
import { calendarOperations } from './calendar-operations.js';
import { caseOperations } from './case-operations.js';
import { circumstanceOperations } from './circumstance-operations.js';
import { caseCodeOperations, lawOperations } from './code-operations.js';
import { compulsoryMeasureOperations } from './compulsory-measure-operations.js';
import { coreOperations } from './core-operations.js';
import { discretionOperations } from './discretion-operations.js';
import { divisionOperations, partyOperations } from './division-operations.js';
import { identifierOperations } from './identifier-operations.js';
import { inspectionOperations } from './inspection-operations.js';
import { jointCaseOperations } from './joint-case-operations.js';
import { legalReviewOperations } from './legal-review-operations.js';
import { linkageOperations } from './linkage-operations.js';
import type { Operation, OperationTools } from './operation.js';
import { penaltyDocumentOperations } from './penalty-document-operations.js';
import { penaltyOperations, registerOperations } from './penalty-operations.js';
import { penaltyProofOperations } from './penalty-proof-operations.js';
import { conformanceProblem } from './problems.js';
import { competenceOperations, workflowOperations } from './procedure-operations.js';
import { disclosureOperations } from './publication-operations.js';
import { recordOperations } from './record-operations.js';
import { registryOperations } from './registry-operations.js';
import { planOperations, reviewOperations } from './review-operations.js';
import { statisticsOperations } from './statistics-operations.js';
import { supervisionOperations } from './supervision-operations.js';
import { themeOperations } from './theme-operations.js';
import { townshipOperations } from './township-operations.js';

/**
 * 运算登记: every calculation that a conformance vector may call, each under one id for good.
 *
 * Basis: each row's own: an operation calls a function, which names its articles.
 *
 * @example
 * operations.find(({ id }) => id === 'calendar.isWorkingDay').input // => { date: 'LocalDate', 'calendar?': 'HolidayYear[]' }
 */
export const operations: readonly Operation[] = [
  ...coreOperations,
  ...identifierOperations,
  ...calendarOperations,
  ...lawOperations,
  ...caseCodeOperations,
  ...allocatorOperations,
  ...linkOperations,
  ...discretionOperations,
  ...caseOperations,
  ...benchmarkOperations,
  ...circumstanceOperations,
  ...registerOperations,
  ...penaltyOperations,
  ...penaltyDocumentOperations,
  ...penaltyProofOperations,
  ...compulsoryMeasureOperations,
  ...jointCaseOperations,
  ...competenceOperations,
  ...workflowOperations,
  ...disclosureOperations,
  ...statisticsOperations,
  ...registryOperations,
  ...partyOperations,
  ...divisionOperations,
  ...townshipOperations,
  ...recordOperations,
  ...reviewOperations,
  ...inspectionOperations,
  ...legalReviewOperations,
  ...supervisionOperations,
  ...linkageOperations,
  ...planOperations,
  ...themeOperations,
];

const byId: ReadonlyMap<string, Operation> = new Map(operations.map((each) => [each.id, each]));

/**
 * 运算: computes an operation by its id.
 *
 * @param tools what a pure library does not have: a hasher for the records.
 *
 * Fails: `conformance.operationUnknown`; `input.notObject`, `conformance.fieldMissing`, `conformance.fieldUnknown`,
 * `conformance.notOfType`, `conformance.otherStatus`, `conformance.machineUnknown`, `conformance.ruleUnknown`,
 * `conformance.historyStopped`, `conformance.hasherMissing`, `conformance.profileUnknown`, `conformance.notComputed` for an input that is
 * none; and as the calculation itself.
 *
 * @example
 * runOperation('calendar.isWorkingDay', { date: '2024-05-11' }) // => ok(true)
 * runOperation('calendar.isWorkingDay', { date: '2024-05-32' }).problems[0].path // => ['date']
 * runOperation('zebra', {}).problems[0].code // => 'conformance.operationUnknown'
 */
export function runOperation(
  id: string,
  input: unknown,
  tools: OperationTools = {},
): Result<unknown> {
  return (
    byId.get(id)?.run(input, tools) ??
    failed(conformanceProblem('conformance.operationUnknown', { operation: shown(id) }))
  );
}
