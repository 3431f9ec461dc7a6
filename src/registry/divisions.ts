import { failed, type LocalDate, ok, type Result } from '../core/index.js';
import type { DivisionLookup } from '../identifiers/index.js';
import {
  COUNTY_CODES,
  type Division,
  type DivisionCodeSystem,
  type DivisionRef,
} from './division.js';
import { type DivisionTable, divisionKey } from './division-table.js';
import type { GovernmentLevel } from './government-level.js';
import { registryProblem } from './problems.js';

/** Whether a division stands on a day; `doubtful`: nothing speaks against it, but the source is of another day. */
type Standing = 'stands' | 'doubtful' | 'undated' | 'notYet' | 'ended';

const BEST_FIRST: readonly Standing[] = ['stands', 'doubtful', 'undated', 'notYet', 'ended'];

function standingOf(
  { from, until, asOf, verifiedFrom = asOf }: Division,
  on: LocalDate | undefined,
): Standing {
  if (on === undefined) return until === 'open' ? 'stands' : 'ended';
  if (from !== 'unknown' && on < from) return 'notYet';
  if (until === 'unknown') return on < verifiedFrom ? 'undated' : 'ended';
  if (until !== 'open' && on >= until) return 'ended';
  const isBeforeSource = from === 'unknown' && on < verifiedFrom;
  const isAfterSource = until === 'open' && on > asOf;
  return isBeforeSource || isAfterSource ? 'doubtful' : 'stands';
}

const hasStood = (division: Division, on: LocalDate | undefined): boolean => {
  const standing = standingOf(division, on);
  return standing === 'stands' || standing === 'doubtful';
};

/** Of several uses of one code, the one that answers for the day best. */
function bestOf(uses: readonly Division[], on: LocalDate | undefined): Division | undefined {
  if (uses.length < 2) return uses[0];
  return BEST_FIRST.flatMap((standing) =>
    uses.filter((use) => standingOf(use, on) === standing),
  )[0];
}

/**
 * 查行政区划: the division that has the code on the day; without a day, the one that has it now. O(1).
 *
 * Warns: `registry.divisionUnverified` where the day is not one for which the source was read.
 * Fails: `registry.divisionUnknown` with the first segment that the table lacks, `registry.divisionRetired`,
 * `registry.divisionNotYet`, `registry.divisionUndated` for a day before an unknown day of retirement.
 *
 * @example
 * divisionOf(divisionTable(guangdongDivisions()).value, { system: 'GB/T 2260', code: divisionCode('440106') }).value.name // => '天河区'
 * divisionOf(divisionTable(guangdongDivisions()).value, { system: 'GB/T 2260', code: divisionCode('350102') }).problems[0].params.segment // => '350000'
 */
export function divisionOf(
  table: DivisionTable,
  ref: DivisionRef,
  on?: LocalDate,
): Result<Division> {
  const division = bestOf(table.byKey.get(divisionKey(ref)) ?? [], on);
  const { code, system } = ref;
  if (division === undefined) {
    const segment = firstUnknownSegment(table, ref);
    return failed(registryProblem('registry.divisionUnknown', { code, system, segment }, ['code']));
  }
  const { name, from, until, asOf, successors = [] } = division;
  switch (standingOf(division, on)) {
    case 'stands':
      return ok(division);
    case 'doubtful':
      return ok(division, [
        registryProblem('registry.divisionUnverified', { code, name, asOf, on: on ?? asOf }, [
          'code',
        ]),
      ]);
    case 'undated':
      return failed(
        registryProblem('registry.divisionUndated', { code, name, on: on ?? asOf }, ['code']),
      );
    case 'notYet':
      return failed(registryProblem('registry.divisionNotYet', { code, name, from }, ['code']));
    case 'ended': {
      const heirs = successors.map((one) => one.code).join(', ') || '–';
      return failed(
        registryProblem('registry.divisionRetired', { code, name, until, heirs }, ['code']),
      );
    }
  }
}

/** The highest part of the code that the table does not know: province, city, county, or the whole code. */
function firstUnknownSegment(table: DivisionTable, { code }: DivisionRef): string {
  const segments = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code.slice(0, 6)];
  return (
    segments.find(
      (segment) => segment.length === 6 && !table.byKey.has(`${COUNTY_CODES}:${segment}`),
    ) ?? code
  );
}

/**
 * 按名称查行政区划: every division of that name or printed under it, retired ones too; with a day, those that stood then.
 * Names repeat: there are seven 太平镇 in Guangdong. O(1) in the size of the table.
 *
 * @example
 * divisionsNamed(divisionTable(guangdongDivisions()).value, '太平镇').length // => 7
 */
export function divisionsNamed(
  table: DivisionTable,
  name: string,
  on?: LocalDate,
): readonly Division[] {
  const named = table.byName.get(name) ?? [];
  return on === undefined ? named : named.filter((division) => hasStood(division, on));
}

/**
 * 某日的行政区划: every division that stands on the day; without a day, now. Those whose last day is unknown are left out of
 * days before the source, and {@link divisionOf} says so of each.
 *
 * @example
 * divisionsOn(divisionTable(guangdongDivisions()).value).length // => 1905
 */
export function divisionsOn(table: DivisionTable, on?: LocalDate): readonly Division[] {
  return table.divisions.filter((division) => hasStood(division, on));
}

/**
 * 上级区划: the divisions above, the nearest first. A town of 东莞 or 中山 has only the city and the province.
 *
 * Fails: as {@link divisionOf}.
 *
 * @example
 * ancestorsOf(divisionTable(guangdongDivisions()).value, { system: 'NBS-2023', code: divisionCode('441900003') }).value.map(({ name }) => name) // => ['东莞市', '广东省']
 */
export function ancestorsOf(
  table: DivisionTable,
  ref: DivisionRef,
  on?: LocalDate,
): Result<readonly Division[]> {
  const found = divisionOf(table, ref, on);
  if (!found.ok) return found;
  const above: Division[] = [];
  for (let parent = found.value.parent; parent !== undefined; parent = above.at(-1)?.parent) {
    const next = bestOf(table.byKey.get(divisionKey(parent)) ?? [], on);
    if (next === undefined) break;
    above.push(next);
  }
  return ok(above, found.warnings);
}

/**
 * 下级区划: the divisions directly below that stand on the day; without a day, now. Under 东莞 and 中山 these are towns,
 * the peers of counties there; units that exist for statistics only are among them and say so.
 *
 * Fails: as {@link divisionOf}.
 *
 * @example
 * childrenOf(divisionTable(guangdongDivisions()).value, { system: 'GB/T 2260', code: divisionCode('440100') }).value.length // => 11
 */
export function childrenOf(
  table: DivisionTable,
  ref: DivisionRef,
  on?: LocalDate,
): Result<readonly Division[]> {
  const found = divisionOf(table, ref, on);
  if (!found.ok) return found;
  const below = table.byParent.get(divisionKey(ref)) ?? [];
  return ok(
    below.filter((division) => hasStood(division, on)),
    found.warnings,
  );
}

/**
 * 区划层级: the level of a division.
 *
 * Fails: as {@link divisionOf}.
 *
 * @example
 * levelOf(divisionTable(guangdongDivisions()).value, { system: 'GB/T 2260', code: divisionCode('441900') }) // => ok('city')
 */
export function levelOf(
  table: DivisionTable,
  ref: DivisionRef,
  on?: LocalDate,
): Result<GovernmentLevel> {
  const found = divisionOf(table, ref, on);
  return found.ok ? ok(found.value.level, found.warnings) : found;
}

/**
 * 供标识核验的区划查询: the table as the parsers of identifiers ask it. They know digits only, so the caller says in which
 * system the nine digits of towns are to be read.
 *
 * @example
 * checkDivisionCode('440106', { divisions: divisionLookup(divisionTable(guangdongDivisions()).value, 'NBS-2023') }).warnings // => []
 */
export function divisionLookup(
  table: DivisionTable,
  townSystem: DivisionCodeSystem,
): DivisionLookup {
  return (code) => {
    const system = code.length === 6 ? COUNTY_CODES : townSystem;
    const uses = table.byKey.get(divisionKey({ system, code })) ?? [];
    if (uses.length === 0) return 'unknown';
    return uses.some((use) => use.until === 'open') ? 'current' : 'retired';
  };
}
