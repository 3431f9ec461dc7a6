import { failed, ok, type Problem, type Result, under } from '../core/index.js';
import { parseDivisionCode } from '../identifiers/index.js';
import type { Division, DivisionRef } from './division.js';
import { isCodeOfSystem, readDivisionRecords } from './division.schema.js';
import { type GovernmentLevel, governmentLevels } from './government-level.js';
import { registryProblem } from './problems.js';

/** 区划表: divisions with their indexes; {@link divisionTable} makes it, and it never changes. */
export interface DivisionTable {
  /** Name of the data set, for receipts. */
  readonly id: string;
  /** Every division, retired ones too, as given. */
  readonly divisions: readonly Division[];
  /** Divisions by {@link divisionKey}; a code that was used again has several. */
  readonly byKey: ReadonlyMap<string, readonly Division[]>;
  /** Divisions by name and by other spelling. */
  readonly byName: ReadonlyMap<string, readonly Division[]>;
  /** Divisions by the key of their parent. */
  readonly byParent: ReadonlyMap<string, readonly Division[]>;
}

const LEVELS: readonly string[] = Object.keys(governmentLevels);

/**
 * 区划键: one text for a code within its system, for the caller's own indexes.
 *
 * @example
 * divisionKey({ system: 'NBS-2023', code: divisionCode('440103001') }) // => 'NBS-2023:440103001'
 */
export function divisionKey({ system, code }: DivisionRef): string {
  return `${system}:${code}`;
}

/**
 * 建立区划表: divisions from a pack, or from a vendor's own list, indexed once.
 *
 * Fails: `input.invalid`, the problems of codes and dates, `registry.townCodeSystemMissing`,
 * `registry.codeSystemDiffers`, `registry.divisionLevel`, `registry.divisionParentMissing`,
 * `registry.divisionParentUnknown`, `registry.divisionParentNotHigher`, `registry.emptyTenure`, `registry.divisionTwice`.
 *
 * @example
 * divisionTable(guangdongDivisions()).ok // => true
 */
export function divisionTable(records: unknown): Result<DivisionTable> {
  const answer = readDivisionRecords(records);
  if (!answer.ok) return answer;
  const { id } = answer.value;
  const divisions = Object.freeze(answer.value.divisions.map((one) => Object.freeze({ ...one })));
  const byKey = grouped(divisions, (one) => [divisionKey(one)]);
  const problems = divisions.flatMap((one, index) =>
    divisionProblems(one, byKey).map((problem) => under('divisions', under(index, problem))),
  );
  if (problems.length > 0) return failed(...problems);
  const byName = grouped(divisions, ({ name, otherNames = [] }) => [
    ...new Set([name, ...otherNames]),
  ]);
  const byParent = grouped(divisions, ({ parent }) =>
    parent === undefined ? [] : [divisionKey(parent)],
  );
  return ok(Object.freeze({ id, divisions, byKey, byName, byParent }));
}

function grouped(
  divisions: readonly Division[],
  keysOf: (division: Division) => readonly string[],
): ReadonlyMap<string, readonly Division[]> {
  const groups = new Map<string, Division[]>();
  for (const division of divisions) {
    for (const key of keysOf(division)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [division]);
      else group.push(division);
    }
  }
  return groups;
}

function divisionProblems(
  division: Division,
  byKey: ReadonlyMap<string, readonly Division[]>,
): readonly Problem[] {
  const { code, system, level, from, until, parent } = division;
  const problems: Problem[] = [];
  if (!isCodeOfSystem(division)) {
    problems.push(registryProblem('registry.codeSystemDiffers', { code, system }, ['system']));
  } else if (levelOfDigits(division) !== level) {
    problems.push(registryProblem('registry.divisionLevel', { code, level }, ['level']));
  }
  if (isKnown(from) && isKnown(until) && until <= from)
    problems.push(registryProblem('registry.emptyTenure', { from, until }, ['until']));
  const same = byKey.get(divisionKey(division)) ?? [];
  if (same.slice(0, same.indexOf(division)).some((other) => isTogether(other, division)))
    problems.push(registryProblem('registry.divisionTwice', { code, system }, ['code']));
  if (parent === undefined)
    return level === 'province' || until !== 'open'
      ? problems
      : [...problems, registryProblem('registry.divisionParentMissing', { code }, ['parent'])];
  const above = byKey.get(divisionKey(parent))?.[0];
  if (above === undefined) {
    problems.push(
      registryProblem('registry.divisionParentUnknown', { code, parent: parent.code }, ['parent']),
    );
  } else if (LEVELS.indexOf(above.level) >= LEVELS.indexOf(level)) {
    problems.push(
      registryProblem('registry.divisionParentNotHigher', { code, parent: parent.code }, [
        'parent',
      ]),
    );
  }
  return problems;
}

function levelOfDigits({ code }: Division): GovernmentLevel | undefined {
  const parts = parseDivisionCode(code);
  if (!parts.ok) return undefined;
  const { level } = parts.value;
  if (code.length === 9) return level === 'town' ? 'township' : undefined;
  return level === 'province' || level === 'city' || level === 'county' ? level : undefined;
}

const isKnown = (day: string): boolean => day !== 'unknown' && day !== 'open';

/** Whether two uses of one code are known to share a day. */
function isTogether(one: Division, other: Division): boolean {
  if (one.until === 'open' && other.until === 'open') return true;
  if ([one.from, one.until, other.from, other.until].includes('unknown')) return false;
  return endsAfter(one, other.from) && endsAfter(other, one.from);
}

const endsAfter = ({ until }: Division, day: string): boolean => until === 'open' || day < until;
