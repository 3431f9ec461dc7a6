/*
 * 引用核对: what a record refers to must be there. A first pass puts the keys into an index, which also finds duplicates; a
 * second pass, or the same one where the kinds are read in the order of `collectedKinds`, checks the references.
 */
import {
  type CaseCodeScheme,
  guangdongCaseCodeScheme,
  type ParsedCaseCode,
} from '../case-code/index.js';
import type { Problem } from '../core/index.js';
import type { EnforcementActKind } from '../disclosure/index.js';
import { type CaseCodeSet, caseCodeSet } from './case-code-set.js';
import type {
  CollectedCase,
  CollectedDisclosure,
  CollectedRecord,
  CollectedTargetKind,
} from './collected.js';
import { exchangeProblem } from './problems.js';

/** 主键索引: the keys of the records read so far. It grows with them: see {@link recordIndex}. */
export interface RecordIndex {
  /**
   * Puts the record's key in; `false` where a record of its kind with that key was in already. Whoever has read the case code
   * passes it on.
   */
  readonly add: (record: CollectedRecord, code?: ParsedCaseCode) => boolean;
  /** References of the record that lead nowhere, or to a record that says otherwise. */
  readonly referenceProblems: (record: CollectedRecord) => readonly Problem[];
  /** How many records of each kind are in. */
  readonly counts: () => Readonly<Record<CollectedTargetKind, number>>;
}

const NONE: readonly Problem[] = Object.freeze([]);

/**
 * 建立主键索引: an empty index.
 *
 * Memory: case codes issued in sequence take 3 to 7 bytes each, at most 57 where they are scattered, and as much again for
 * disclosures; a body, an item or an officer about 100 bytes.
 *
 * @example
 * const index = recordIndex()
 * index.counts() // => { body: 0, item: 0, officer: 0, case: 0, disclosure: 0 }
 */
export function recordIndex(scheme: CaseCodeScheme = guangdongCaseCodeScheme): RecordIndex {
  const bodies = new Map<string, readonly EnforcementActKind[]>();
  const items = new Map<string, EnforcementActKind>();
  const officers = new Set<string>();
  const cases = caseCodeSet(scheme);
  const disclosures = caseCodeSet(scheme);

  const ofCode = (
    code: string,
    ask: (parsed: ParsedCaseCode) => boolean,
    unread: boolean,
  ): boolean => {
    const parsed = scheme.read(code);
    return parsed.ok ? ask(parsed.value) : unread;
  };
  const addCode = (set: CaseCodeSet, text: string, code: ParsedCaseCode | undefined): boolean =>
    code === undefined ? ofCode(text, set.add, true) : set.add(code);

  const has = (kind: CollectedTargetKind, key: string): boolean => {
    switch (kind) {
      case 'case':
        return ofCode(key, cases.has, false);
      case 'disclosure':
        return ofCode(key, disclosures.has, false);
      case 'body':
        return bodies.has(key);
      case 'item':
        return items.has(key);
      case 'officer':
        return officers.has(key);
    }
  };

  return {
    add: (record, code) => {
      switch (record.kind) {
        case 'case':
          return addCode(cases, record.caseCode, code);
        case 'disclosure':
          return addCode(disclosures, record.caseCode, code);
        case 'body':
          return addKey(bodies, record.id, record.acts);
        case 'item':
          return addKey(items, record.id, record.act);
        case 'officer': {
          const before = officers.size;
          return officers.add(record.id).size > before;
        }
        case 'correction':
        case 'withdrawal':
          return true;
      }
    },
    referenceProblems: (record) => {
      switch (record.kind) {
        case 'case':
          return caseProblems(record, bodies, items, officers);
        case 'disclosure':
          return disclosureProblems(record, bodies, has('case', record.caseCode));
        case 'officer':
          return bodies.has(record.body) ? NONE : [missing('body', record.body, ['body'])];
        case 'item':
          return record.bodies.flatMap((body, index) =>
            bodies.has(body) ? [] : [missing('body', body, ['bodies', index])],
          );
        case 'correction':
        case 'withdrawal':
          return has(record.of, record.key) ? NONE : [missing(record.of, record.key, ['key'])];
        case 'body':
          return NONE;
      }
    },
    counts: () => ({
      body: bodies.size,
      item: items.size,
      officer: officers.size,
      case: cases.size(),
      disclosure: disclosures.size(),
    }),
  };
}

function addKey<Value>(keys: Map<string, Value>, key: string, value: Value): boolean {
  if (keys.has(key)) return false;
  keys.set(key, value);
  return true;
}

const missing = (kind: string, key: string, path: readonly (string | number)[]): Problem =>
  exchangeProblem('exchange.referenceMissing', { kind, key }, path);

function caseProblems(
  { act, body, item, officers: named }: CollectedCase,
  bodies: ReadonlyMap<string, readonly EnforcementActKind[]>,
  items: ReadonlyMap<string, EnforcementActKind>,
  officers: ReadonlySet<string>,
): readonly Problem[] {
  const duties = bodies.get(body);
  const itemAct = items.get(item);
  if (duties?.includes(act) === true && itemAct === act && named.every((id) => officers.has(id)))
    return NONE;
  return [
    ...(duties === undefined ? [missing('body', body, ['body'])] : []),
    ...(duties !== undefined && !duties.includes(act)
      ? [exchangeProblem('exchange.actWithoutDuty', { body, act }, ['act'])]
      : []),
    ...(itemAct === undefined ? [missing('item', item, ['item'])] : []),
    ...(itemAct !== undefined && itemAct !== act
      ? [exchangeProblem('exchange.itemActDiffers', { item, act, itemAct }, ['item'])]
      : []),
    ...named.flatMap((id, index) =>
      officers.has(id) ? [] : [missing('officer', id, ['officers', index])],
    ),
  ];
}

function disclosureProblems(
  { caseCode, body }: CollectedDisclosure,
  bodies: ReadonlyMap<string, unknown>,
  hasCase: boolean,
): readonly Problem[] {
  return [
    ...(hasCase ? [] : [missing('case', caseCode, ['caseCode'])]),
    ...(bodies.has(body) ? [] : [missing('body', body, ['body'])]),
  ];
}
