import { type CaseCodeScheme, caseCodeProblem, type ParsedCaseCode } from '../case-code/index.js';
import {
  coreProblem,
  failed,
  isFields,
  type Result,
  resultOfSchema,
  shown,
  under,
} from '../core/index.js';
import { type CollectedKind, type CollectedRecord, collectedKinds } from './collected.js';
import { collectedSchemas } from './collected.schema.js';
import { exchangeProblem } from './problems.js';

/** The record itself, when it has the shape of its kind. */
export function readCollected(kind: CollectedKind, input: unknown): Result<CollectedRecord> {
  return isFields(input)
    ? resultOfSchema(collectedSchemas[kind].safeParse(input), input as unknown as CollectedRecord)
    : failed(coreProblem('input.notObject', { actual: shown(input) }));
}

/**
 * 读取归集记录: one record of any kind, by its tag. Fields that the schema does not know stay. A case code is read by its shape
 * alone here: `readRecords` also reads it by its scheme.
 *
 * Fails: `input.notObject`, `exchange.kindUnknown`, `input.invalid`.
 *
 * @example
 * parseCollectedRecord({ kind: 'party' }).problems[0].code // => 'exchange.kindUnknown'
 */
export function parseCollectedRecord(input: unknown): Result<CollectedRecord> {
  if (!isFields(input)) return failed(coreProblem('input.notObject', { actual: shown(input) }));
  const { kind } = input;
  return typeof kind === 'string' && Object.hasOwn(collectedKinds, kind)
    ? readCollected(kind as CollectedKind, input)
    : failed(exchangeProblem('exchange.kindUnknown', { kind: shown(kind) }, ['kind']));
}

/**
 * The case code of a record that has the shape of its kind, as the scheme reads it; a code of training is no case. `undefined`
 * where the kind has no code.
 */
export function readCodeOf(
  record: CollectedRecord,
  scheme: CaseCodeScheme,
): Result<ParsedCaseCode> | undefined {
  if (record.kind !== 'case' && record.kind !== 'disclosure') return undefined;
  const code = scheme.read(record.caseCode);
  if (code.ok && code.value.profile !== 'training') return code;
  const problems = code.ok
    ? [caseCodeProblem('caseCode.training', {}, ['profile'])]
    : code.problems;
  return failed(...problems.map((problem) => under('caseCode', problem)));
}
