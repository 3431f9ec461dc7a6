import * as z from 'zod/mini';
import { failed, isFields, ok, type Problem, type Result, under } from '../core/index.js';
import { assessCase } from './assess-case.js';
import type { CaseAssessment, CaseInput } from './case-input.js';
import { discretionProblem } from './problems.js';

import { list, readShape, text } from './schema-fields.js';

/** 当事人及其案件: one of several parties to the same acts. */
export interface PartyCase {
  /** Stable name of the party. */
  readonly party: string;
  /** The case as it concerns that party: its own age, capacity, circumstances and kind. */
  readonly case: CaseInput;
}

/** 一个当事人的裁量结果. */
export interface PartyAssessment {
  /** Stable name of the party. */
  readonly party: string;
  /** The outcome for it. */
  readonly assessment: CaseAssessment;
}

/** `assessCase` reads the case. */
const partyCase = z.strictObject({ party: text, case: z.unknown() });

/**
 * 数个当事人分别裁量: each party to the same acts is assessed on its own facts and circumstances; a fine is neither divided among them nor
 * added across them.
 *
 * 行政处罚法 第二十九条 bars a second fine on one party for one act, not a fine on each; the unit and the person responsible are two parties,
 * told apart by `subject`.
 * Fails: `input.invalid`, `discretion.unknownField`, `discretion.empty` without parties, `discretion.duplicateId`, and as {@link assessCase}, each under the index of the party.
 *
 * @example
 * assessParties([]).problems[0].code // => 'discretion.empty'
 */
export function assessParties(parties: readonly PartyCase[]): Result<readonly PartyAssessment[]> {
  const shape = readShape(list(z.unknown()), parties);
  if (!shape.ok) return shape;
  const problems: Problem[] =
    shape.value.length === 0 ? [discretionProblem('discretion.empty', { what: '当事人' })] : [];
  const warnings: Problem[] = [];
  const assessed: PartyAssessment[] = [];
  const named = new Set<string>();
  shape.value.forEach((one, index) => {
    const read = readShape(partyCase, one);
    const party = read.ok ? read.value.party : '';
    if (!read.ok) problems.push(...read.problems.map((problem) => under(index, problem)));
    else if (named.has(party))
      problems.push(discretionProblem('discretion.duplicateId', { id: party }, [index, 'party']));
    named.add(party);
    if (!isFields(one)) return;
    const found = assessCase(one['case'] as CaseInput);
    const here = (problem: Problem): Problem => under(index, under('case', problem));
    if (found.ok) {
      assessed.push({ party, assessment: found.value });
      warnings.push(...found.warnings.map(here));
    } else problems.push(...found.problems.map(here));
  });
  return problems.length > 0 ? failed(...problems) : ok(assessed, warnings);
}
