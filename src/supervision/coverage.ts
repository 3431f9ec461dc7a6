/*
 * 行政执法监督四级全覆盖: 行政执法监督条例 第六条 makes the justice department at and above the county the organ of supervision, and
 * lets the justice offices in towns assist it; Guangdong's plan (粤府办〔2023〕21号) lets a locality name the justice office or a
 * designated person, so that province, city, county and town are all covered. A town without either stays under the
 * county's organ (第二条): a hole is a hole of the fourth level, not of the law.
 */
import {
  coreProblem,
  failed,
  fraction,
  type LegalBasis,
  type LocalDate,
  ok,
  type Problem,
  type Ratio,
  type Result,
  ratioOfFraction,
  shown,
  under,
} from '../core/index.js';
import {
  ancestorsOf,
  type Division,
  type DivisionTable,
  divisionKey,
  divisionOf,
  divisionsOn,
  type GovernmentLevel,
  governmentLevels,
} from '../registry/index.js';
import {
  parseSupervisionAssignment,
  type SupervisionAssignment,
  type SupervisorKind,
  supervisorKinds,
} from './assignment.js';
import { REGULATION_FROM, supervisionBasis } from './basis.js';
import { supervisionProblem } from './problems.js';

/** 覆盖情况: one supervisor, none, or more than one. */
export type CoverageStatus = 'covered' | 'hole' | 'conflict';

/** 一个区划的覆盖情况. */
export interface DivisionCoverage {
  /** 区划. */
  readonly division: Division;
  /** 覆盖情况. */
  readonly status: CoverageStatus;
  /** The assignments that count on the day: none in a hole. */
  readonly assignments: readonly SupervisionAssignment[];
  /** 上一级: the division above, whose organ a justice office assists; a town of 东莞 or 中山 has the city. */
  readonly superior?: Division;
  /** 所属地级市; absent for the province. */
  readonly city?: Division;
  /** What makes the supervisor, or asks for one. */
  readonly basis: readonly LegalBasis[];
}

/** 覆盖率: what a group of divisions counts. */
export interface CoverageCount {
  /** Divisions that need a supervisor. */
  readonly divisions: number;
  /** Divisions with exactly one. */
  readonly covered: number;
  /** Divisions with none. */
  readonly holes: number;
  /** Divisions with more than one. */
  readonly conflicts: number;
  /** 覆盖率: covered of all, exact; a conflict is not covered. */
  readonly share: Ratio;
}

/** 四级监督覆盖: the complete map on one day. */
export interface SupervisionCoverage {
  /** The day. */
  readonly on: LocalDate;
  /** Every division that needs a supervisor, in the order of the table. */
  readonly divisions: readonly DivisionCoverage[];
  /** 空白: those without. */
  readonly holes: readonly DivisionCoverage[];
  /** 冲突: those with more than one. */
  readonly conflicts: readonly DivisionCoverage[];
  /** All together. */
  readonly total: CoverageCount;
  /** 按层级, from the top; levels without a division are left out. */
  readonly byLevel: readonly (CoverageCount & {
    /** 层级. */
    readonly level: GovernmentLevel;
  })[];
  /** 按地市: the city itself, its counties and its towns. */
  readonly byCity: readonly (CoverageCount & {
    /** 地市. */
    readonly city: Division;
  })[];
  /** Units for statistics only, which have no government and need no supervisor. */
  readonly withoutGovernment: readonly Division[];
  /** Holes, conflicts, and assignments that count for nothing, each with its reason. */
  readonly problems: readonly Problem[];
}

/**
 * 核验四级监督覆盖: who supervises enforcement in each division of the table on the day, and where nobody or more than one does.
 *
 * An assignment whose division is not known, was retired or has no government, or whose supervisor does not fit the
 * level, counts for nothing and is among the problems.
 *
 * Basis: 行政执法监督条例 第二条、第六条, in force 2026-02-01; before, 广东省行政执法监督条例 第五条第二款; towns: 粤府办〔2023〕21号.
 * Warns: `supervision.divisionsUnverified`, `supervision.divisionsUndated`, `supervision.personByPlanOnly`.
 * Finds, in the answer: `supervision.hole`, `supervision.twoSupervisors`, and of an assignment that counts for nothing
 * `supervision.noGovernment`, `supervision.kindAtLevel`.
 * Fails: `input.invalid` where the assignments are no list, the problems of each assignment, `supervision.nothingToCover`.
 *
 * @example
 * checkCoverage(divisionTable(guangdongDivisions()).value, [], localDate('2026-04-01')).value.total.holes // => 1758
 */
export function checkCoverage(
  table: DivisionTable,
  assignments: unknown,
  on: LocalDate,
): Result<SupervisionCoverage> {
  const read = readAssignments(assignments);
  if (!read.ok) return read;
  const standing = divisionsOn(table, on);
  const needing = standing.filter(({ isStatisticalOnly }) => !isStatisticalOnly);
  if (needing.length === 0) return failed(supervisionProblem('supervision.nothingToCover', { on }));
  const { counting, problems, warnings } = sorted(table, read.value, on);
  const divisions = needing.map((division) =>
    coverageOf(table, division, counting.get(divisionKey(division)) ?? [], on),
  );
  const holes = divisions.filter(({ status }) => status === 'hole');
  const conflicts = divisions.filter(({ status }) => status === 'conflict');
  return ok(
    {
      on,
      divisions,
      holes,
      conflicts,
      total: countOf(divisions),
      byLevel: countsByLevel(divisions),
      byCity: countsByCity(divisions),
      withoutGovernment: standing.filter(({ isStatisticalOnly }) => isStatisticalOnly),
      problems: [
        ...problems,
        ...holes.map(({ division: { code, name } }) =>
          supervisionProblem('supervision.hole', { code, name, on }),
        ),
        ...conflicts.map(({ division: { code, name }, assignments }) =>
          supervisionProblem('supervision.twoSupervisors', {
            code,
            name,
            on,
            supervisors: assignments.map(({ supervisor }) => shown(supervisor)).join(', '),
          }),
        ),
      ],
    },
    [...warnings, ...doubtsOf(table, standing, on)],
  );
}

function readAssignments(input: unknown): Result<readonly SupervisionAssignment[]> {
  if (!Array.isArray(input)) return failed(coreProblem('input.invalid', { detail: 'array' }));
  const results = input.map(parseSupervisionAssignment);
  const problems = results.flatMap((result, index) =>
    result.ok ? [] : result.problems.map((problem) => under(index, problem)),
  );
  return problems.length > 0
    ? failed(...problems)
    : ok(results.flatMap((result) => (result.ok ? [result.value] : [])));
}

/** What counts on the day, by division, and what does not. */
interface Sorted {
  readonly counting: ReadonlyMap<string, readonly SupervisionAssignment[]>;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

function sorted(
  table: DivisionTable,
  assignments: readonly SupervisionAssignment[],
  on: LocalDate,
): Sorted {
  const counting = new Map<string, SupervisionAssignment[]>();
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  assignments.forEach((assignment, index) => {
    const { division, kind, supervisor, from, until } = assignment;
    const isToday = from <= on && (until === 'open' || on < until);
    if (!isToday && table.byKey.has(divisionKey(division))) return;
    const found = divisionOf(table, division, on);
    if (!found.ok) {
      problems.push(...found.problems.map((one) => under(index, under('division', one))));
      return;
    }
    const misfit = misfitOf(found.value, kind, index);
    if (misfit !== undefined) {
      problems.push(misfit);
      return;
    }
    if (kind === 'designatedPerson' && on >= REGULATION_FROM)
      warnings.push(
        supervisionProblem('supervision.personByPlanOnly', { supervisor: shown(supervisor) }, [
          index,
          'kind',
        ]),
      );
    const key = divisionKey(division);
    const others = counting.get(key) ?? [];
    const isKnown = others.some((one) => one.kind === kind && one.supervisor === supervisor);
    if (!isKnown) counting.set(key, [...others, assignment]);
  });
  return { counting, problems, warnings };
}

function misfitOf(
  { code, name, level, isStatisticalOnly }: Division,
  kind: SupervisorKind,
  index: number,
): Problem | undefined {
  if (isStatisticalOnly)
    return supervisionProblem('supervision.noGovernment', { code, name }, [index, 'division']);
  if ((level === 'township') === (kind !== 'justiceDepartment')) return undefined;
  const params = {
    code,
    name,
    level: governmentLevels[level].en,
    levelZh: governmentLevels[level].zh,
    kind: supervisorKinds[kind].en,
    kindZh: supervisorKinds[kind].zh,
  };
  return supervisionProblem('supervision.kindAtLevel', params, [index, 'kind']);
}

function coverageOf(
  table: DivisionTable,
  division: Division,
  assignments: readonly SupervisionAssignment[],
  on: LocalDate,
): DivisionCoverage {
  const found = ancestorsOf(table, division, on);
  const above = found.ok ? found.value : [];
  const [superior] = above;
  const city = [division, ...above].find(({ level }) => level === 'city');
  const [first] = assignments;
  return {
    division,
    status: first === undefined ? 'hole' : assignments.length > 1 ? 'conflict' : 'covered',
    assignments,
    ...(superior !== undefined && { superior }),
    ...(city !== undefined && { city }),
    basis: supervisionBasis(division, first?.kind, on),
  };
}

function countOf(divisions: readonly DivisionCoverage[]): CoverageCount {
  const having = (wanted: CoverageStatus): number =>
    divisions.filter(({ status }) => status === wanted).length;
  const covered = having('covered');
  return {
    divisions: divisions.length,
    covered,
    holes: having('hole'),
    conflicts: having('conflict'),
    share: ratioOfFraction(fraction(BigInt(covered), BigInt(divisions.length))),
  };
}

function countsByLevel(divisions: readonly DivisionCoverage[]): SupervisionCoverage['byLevel'] {
  return (['province', 'city', 'county', 'township'] as const).flatMap((level) => {
    const group = divisions.filter(({ division }) => division.level === level);
    return group.length === 0 ? [] : [{ level, ...countOf(group) }];
  });
}

function countsByCity(divisions: readonly DivisionCoverage[]): SupervisionCoverage['byCity'] {
  const groups = new Map<string, { readonly city: Division; readonly its: DivisionCoverage[] }>();
  for (const one of divisions) {
    if (one.city === undefined) continue;
    const key = divisionKey(one.city);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { city: one.city, its: [one] });
    else group.its.push(one);
  }
  return [...groups.values()].map(({ city, its }) => ({ city, ...countOf(its) }));
}

/** What the table leaves open for the day, in two sums. */
function doubtsOf(
  table: DivisionTable,
  standing: readonly Division[],
  on: LocalDate,
): readonly Problem[] {
  const unverified = standing.filter((one) => {
    const found = divisionOf(table, one, on);
    return found.ok && found.warnings.length > 0;
  }).length;
  const undated = table.divisions.filter((one) => {
    const found = divisionOf(table, one, on);
    return !found.ok && found.problems.some(({ code }) => code === 'registry.divisionUndated');
  }).length;
  return [
    ...(unverified === 0
      ? []
      : [supervisionProblem('supervision.divisionsUnverified', { count: unverified, on })]),
    ...(undated === 0
      ? []
      : [supervisionProblem('supervision.divisionsUndated', { count: undated, on })]),
  ];
}
