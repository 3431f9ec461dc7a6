/*
 * 双随机抽查: 优化营商环境条例 第五十四条第一款, 广东省市场监管条例 第二十六条: objects and officers are drawn at random, and how many of a class
 * are drawn follows its credit and risk. The seed is an argument, so that anyone can draw again and compare.
 */
import {
  byCodeUnit,
  DefectError,
  failed,
  fraction,
  fractionOf,
  type LocalDate,
  multiplyFractions,
  ok,
  type Problem,
  type Ratio,
  type Result,
  shown,
} from '../core/index.js';
import { legalRules, ruleOn } from '../law/index.js';
import {
  canAct,
  type DepartmentLine,
  type EnforcementBody,
  type EnforcementItem,
  type EnforcementOfficer,
} from '../registry/index.js';
import { inspectionProblem } from './problems.js';
import { type RandomStream, randomStream } from './random-stream.js';

/** 风险分类: one class of enterprises, and the share of it that is drawn. */
export interface DrawStratum {
  /** Its name. */
  readonly id: string;
  /** 抽查比例. */
  readonly share: Ratio;
}

/** 抽查对象. */
export interface DrawObject {
  /** The `id` of the enterprise. */
  readonly id: string;
  /** Its class. */
  readonly stratum: string;
}

/** 回避: an officer who does not inspect an enterprise. */
export interface DrawRecusal {
  /** The officer's `id`. */
  readonly officer: string;
  /** The enterprise's `id`. */
  readonly enterprise: string;
}

/** 抽取: all that a draw depends on. */
export interface DrawRequest {
  /** 随机种子: 32 hexadecimal digits, chosen by chance before the draw and kept with its record. */
  readonly seed: string;
  /** 抽取日期. */
  readonly on: LocalDate;
  /** 检查主体. */
  readonly body: EnforcementBody;
  /** 条线. */
  readonly line: DepartmentLine;
  /** 抽查事项. */
  readonly item?: EnforcementItem;
  /** 检查对象名录库, by risk class. */
  readonly objects: readonly DrawObject[];
  /** 风险分类. */
  readonly strata: readonly DrawStratum[];
  /** 执法检查人员名录库; who may not act on the day is left out of the draw. */
  readonly officers: readonly EnforcementOfficer[];
  /** 回避. */
  readonly recusals: readonly DrawRecusal[];
}

/** 抽取结果 for one enterprise. */
export interface DrawnInspection {
  /** The enterprise. */
  readonly enterprise: string;
  /** Its class. */
  readonly stratum: string;
  /** 随机选派的执法人员. */
  readonly officers: readonly string[];
}

/**
 * 抽取结果: what was drawn, and from how many. `sfc32-1`: the four words of the seed start sfc32 (a, b, c, counter), whose first
 * twelve numbers are thrown away. The classes are drawn from in the order of the code units of their names; of a class, its enterprises
 * in the order of theirs, by the first steps of a Fisher–Yates shuffle: place i is exchanged with place i + (next number mod what is
 * left), where a number of the last, broken multiple of what is left is thrown away. Before the next class, in the order in which they
 * were drawn, each enterprise of the class draws its officers in the same way from those that may act and need not withdraw, in the
 * order of the code units of their `id`s.
 */
export interface DrawResult {
  /** 算法: a name that is never given to another. */
  readonly algorithm: 'sfc32-1';
  /** 随机种子. */
  readonly seed: string;
  /** 抽取日期. */
  readonly on: LocalDate;
  /** The enterprises with their officers. */
  readonly drawn: readonly DrawnInspection[];
  /** How many each class had and how many of them were drawn. */
  readonly strata: readonly {
    /** Name of the class. */
    readonly id: string;
    /** How many enterprises the class has. */
    readonly population: number;
    /** How many of them were drawn. */
    readonly drawn: number;
  }[];
  /** The officers who could be drawn. */
  readonly eligible: readonly string[];
}

const SEED = /^[0-9a-f]{32}$/;

/**
 * 双随机抽取: draws enterprises from every class and, for each, the officers who inspect it.
 *
 * Within a class every enterprise is as likely as the others, and so is every team of the officers who may act on the day and
 * need not withdraw; the order of the lists does not matter. Of a class, the share is drawn, rounded up. A team has as many
 * officers as the Act asks for (行政处罚法 第四十二条第一款: two).
 *
 * Fails: `inspection.seedMalformed`, `inspection.objectTwice`, `inspection.stratumTwice`, `inspection.stratumUnknown`,
 * `inspection.shareOutside`, `inspection.teamTooSmall` for each enterprise that was drawn and lacks officers.
 *
 * @example
 * const body = { kind: 'statutoryOrgan', id: 'b1', name: '某局', level: 'county', division: divisionCode('440106'), lines: ['marketSupervision'], confirmed: [] };
 * drawInspections({ seed: 'x', on: localDate('2026-05-06'), body, line: 'marketSupervision', objects: [], strata: [], officers: [], recusals: [] }).problems[0].code
 * // => 'inspection.seedMalformed'
 */
export function drawInspections(request: DrawRequest): Result<DrawResult> {
  const { seed, on, strata, recusals } = request;
  const problems = requestProblems(request);
  if (problems.length > 0) return failed(...problems);
  const stream = randomStream(seed);
  const teamSize = minimumTeam(on);
  const eligible = request.officers
    .filter((officer) => mayInspect(officer, request))
    .map(({ id }) => id);
  const pool = unique(eligible);
  const counts: { id: string; population: number; drawn: number }[] = [];
  const drawn: DrawnInspection[] = [];
  const gaps: Problem[] = [];
  for (const { id, share } of byId(strata)) {
    const members = unique(
      request.objects.filter(({ stratum }) => stratum === id).map((one) => one.id),
    );
    const chosen = sample(stream, members, shareOf(members.length, share));
    counts.push({ id, population: members.length, drawn: chosen.length });
    for (const enterprise of chosen) {
      const free = pool.filter(
        (officer) =>
          !recusals.some((one) => one.officer === officer && one.enterprise === enterprise),
      );
      if (free.length < teamSize)
        gaps.push(
          inspectionProblem(
            'inspection.teamTooSmall',
            { enterprise, officers: free.length, needed: teamSize },
            ['officers'],
          ),
        );
      else drawn.push({ enterprise, stratum: id, officers: sample(stream, free, teamSize) });
    }
  }
  return gaps.length > 0
    ? failed(...gaps)
    : ok({ algorithm: 'sfc32-1', seed, on, drawn, strata: counts, eligible: pool });
}

function requestProblems({ seed, objects, strata }: DrawRequest): readonly Problem[] {
  const problems: Problem[] = [];
  if (!SEED.test(seed))
    problems.push(inspectionProblem('inspection.seedMalformed', { seed: shown(seed) }, ['seed']));
  for (const [index, { id, share }] of strata.entries()) {
    if (strata.findIndex((one) => one.id === id) < index)
      problems.push(inspectionProblem('inspection.stratumTwice', { id }, ['strata', index, 'id']));
    const { numerator, denominator } = fractionOf(share);
    if (numerator < 0n || numerator > denominator)
      problems.push(
        inspectionProblem('inspection.shareOutside', { id, share }, ['strata', index, 'share']),
      );
  }
  const seen = new Set<string>();
  for (const [index, { id, stratum }] of objects.entries()) {
    if (seen.has(id))
      problems.push(inspectionProblem('inspection.objectTwice', { id }, ['objects', index, 'id']));
    seen.add(id);
    if (!strata.some((one) => one.id === stratum))
      problems.push(
        inspectionProblem('inspection.stratumUnknown', { id, stratum: shown(stratum) }, [
          'objects',
          index,
          'stratum',
        ]),
      );
  }
  return problems;
}

function mayInspect(officer: EnforcementOfficer, { body, line, item, on }: DrawRequest): boolean {
  const action = {
    kind: 'inspection',
    line,
    recusals: [],
    ...(item === undefined ? {} : { item }),
  };
  return canAct(officer, body, action as Parameters<typeof canAct>[2], on).verdict === 'met';
}

/** The number of the Act of 2021; for a day before it, the same. */
function minimumTeam(on: LocalDate): number {
  const value = ruleOn(legalRules.minimumOfficers, on);
  const [first] = legalRules.minimumOfficers.value.periods;
  if (value.status === 'inForce') return value.value.count;
  if (first === undefined || first.value === 'repealed')
    throw new DefectError('minimumOfficers has no value');
  return first.value.count;
}

function shareOf(population: number, share: Ratio): number {
  const { numerator, denominator } = multiplyFractions(
    fraction(BigInt(population)),
    fractionOf(share),
  );
  return Number((numerator + denominator - 1n) / denominator);
}

/** So many of them, each set as likely as the others: the first steps of a Fisher–Yates shuffle. */
function sample(stream: RandomStream, from: readonly string[], count: number): readonly string[] {
  const deck = [...from];
  for (let index = 0; index < count; index += 1) {
    const other = index + stream.below(deck.length - index);
    const picked = deck[other] as string;
    deck[other] = deck[index] as string;
    deck[index] = picked;
  }
  return deck.slice(0, count);
}

/** In the order of code units, so that the order in which a list was written decides nothing. */
function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort(byCodeUnit);
}

function byId(strata: readonly DrawStratum[]): readonly DrawStratum[] {
  return [...strata].sort((left, right) => byCodeUnit(left.id, right.id));
}
