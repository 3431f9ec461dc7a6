/* What the vectors of the procedures must show of every machine: each of its terms, what is open in it, a defect of its history. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { procedures } from '../../scripts/procedures.mjs';
import { shippedFiles } from '../../scripts/vectors.mjs';
import { valueOn } from '../../src/core/index.js';
import type { VectorFile } from '../../src/index.js';
import type { DeadlineDefinition, HistoryDefectKind, StateLike } from '../../src/workflow/index.js';

interface Due {
  readonly id: string;
  readonly rule: string;
  readonly end?: string;
  readonly isFinal?: boolean;
}

interface Value {
  readonly due?: readonly Due[];
  readonly steps?: Readonly<Record<string, { readonly lacks: object }>>;
  readonly defects?: readonly { readonly kind: HistoryDefectKind }[];
}

/** The values that the vectors of an operation expect, by machine. */
function valuesOf(operation: string): ReadonlyMap<string, readonly Value[]> {
  const found = new Map<string, Value[]>();
  for (const file of shippedFiles)
    for (const vector of (JSON.parse(readFileSync(file, 'utf8')) as VectorFile).vectors) {
      if (vector.operation !== operation || !('value' in vector.expected)) continue;
      const machine = String(vector.input['machine']);
      found.set(machine, [...(found.get(machine) ?? []), vector.expected.value as Value]);
    }
  return found;
}

/** Procedures that report no term, each with the reason. */
const WITHOUT_TERMS: Readonly<Record<string, string>> = {
  'inspection/plan': 'no text that was seen gives the plan a term; it names days of the year',
  'penalty/off-site':
    'the days of an off-site case are those that the invitation itself sets; the case then takes the terms of the ordinary procedure',
  'plan/rectification': 'whoever hands out an item sets its day',
  'registry/certificate-life': 'a certificate says its own last day',
  'supervision/enforcement-dispute': 'the regulation gives the mediator no days; a day is set',
  'township/adoption': 'the instrument itself says from when it holds',
  'township/guiding-catalog': 'the catalogue itself says from when it holds',
};

const withTerms = procedures
  .map(({ machine }) => {
    const terms = new Map<string, DeadlineDefinition<StateLike>>();
    for (const { deadlines = [] } of Object.values(machine.states))
      for (const term of deadlines as readonly DeadlineDefinition<StateLike>[])
        terms.set(term.id, term);
    return { id: machine.id, terms };
  })
  .filter(({ terms }) => terms.size > 0);

/** Nothing can leave the last day open: calendar days that do not move and that nothing suspends. */
function isAlwaysKnown({ rule, rollForward, suspensions }: DeadlineDefinition<StateLike>): boolean {
  const value = valueOn(rule.value, '2026-07-15' as Parameters<typeof valueOn>[1]);
  return (
    rollForward === false &&
    suspensions === undefined &&
    value.status === 'inForce' &&
    value.value.unit !== 'workingDay'
  );
}

describe('the vectors of procedures', () => {
  it('tell the procedures that have terms from those that have none', () => {
    const without = procedures
      .map(({ machine }) => machine.id)
      .filter((id) => !withTerms.some((one) => one.id === id));
    expect(without).toEqual(Object.keys(WITHOUT_TERMS).sort());
  });

  const due = valuesOf('workflow.due');
  it.each(withTerms)('show each term of $id with its last day, and open', ({ id, terms }) => {
    const shown = (due.get(id) ?? []).flatMap((value) => value.due ?? []);
    const known = new Set<string>();
    const open = new Set<string>();
    for (const one of shown) {
      expect([one.id, one.rule]).toEqual([one.id, terms.get(one.id)?.rule.id]);
      (one.isFinal === true ? known : open).add(one.id);
    }
    const ids = [...terms.keys()].sort();
    expect([...known].sort()).toEqual(ids);
    expect([...open].sort()).toEqual(
      [...terms.values()]
        .filter((term) => !isAlwaysKnown(term))
        .map((term) => term.id)
        .sort(),
    );
  });

  const permitted = valuesOf('workflow.permitted');
  it.each(procedures)('show what is open in $machine.id', ({ machine }) => {
    const steps = (permitted.get(machine.id) ?? []).flatMap((value) =>
      Object.keys(value.steps ?? {}),
    );
    expect(steps.length).toBeGreaterThan(0);
    const edges = machine.edges.map(({ id }: { readonly id: string }) => id);
    expect(steps.filter((step) => !edges.includes(step))).toEqual([]);
  });

  const audited = valuesOf('workflow.auditHistory');
  it.each(procedures)('show a history of $machine.id with a defect of the law', ({ machine }) => {
    const kinds = (audited.get(machine.id) ?? []).flatMap((value) =>
      (value.defects ?? []).map(({ kind }) => kind),
    );
    expect(kinds.filter((kind) => kind !== 'unknownEvent' && kind !== 'unreadable')).not.toEqual(
      [],
    );
  });
});
