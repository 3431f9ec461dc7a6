import {
  addFractions,
  byCodeUnit,
  compareFractions,
  divideFractions,
  type Fraction,
  failed,
  fraction,
  fractionOf,
  type LegalBasis,
  type LocalDate,
  ok,
  type Problem,
  type Ratio,
  type Result,
  ratio,
  ratioOfFraction,
} from '../core/index.js';
import { reviewProblem } from './problems.js';

/** 指导案例: a decided case with its issue, rule and reasoning. */
export interface GuidingCase {
  /** Stable name or number. */
  readonly id: string;
  /** 案例名称. */
  readonly title: string;
  /** 事项: the `id` of the enforcement item. */
  readonly item: string;
  /** 争议焦点. */
  readonly issue: string;
  /** 裁判或者执法规则: the articles that decided it. */
  readonly rule: readonly LegalBasis[];
  /** 理由. */
  readonly reasoning: string;
  /** 情节: what the case had, by name of the factor. */
  readonly factors: Readonly<Record<string, string>>;
  /** 处理结果, by a name that the library of cases keeps, for example `fine` or `noPenalty`. */
  readonly outcome: string;
  /** 决定日期. */
  readonly decidedOn: LocalDate;
  /** Who published it, and where. */
  readonly source: string;
}

/** 检索条件; what is left out does not count. */
export interface CaseQuery {
  /** 事项. */
  readonly item?: string;
  /** 情节. */
  readonly factors?: Readonly<Record<string, string>>;
  /** 处理结果. */
  readonly outcome?: string;
  /** Only cases decided by this day. */
  readonly decidedBy?: LocalDate;
}

/** 权重: how much each part of the query counts; the factors share theirs evenly. */
export interface SimilarityWeights {
  /** 事项. */
  readonly item: Ratio;
  /** 情节, together. */
  readonly factors: Ratio;
  /** 处理结果. */
  readonly outcome: Ratio;
}

/** One part of the score. */
export interface SimilarityPart {
  /** `item`, `outcome` or the name of the factor. */
  readonly part: string;
  /** What was asked for. */
  readonly wanted: string;
  /** What the case has; left out where the case says nothing of it. */
  readonly found?: string;
  /** What the part gives. */
  readonly score: Ratio;
  /** What the part could give. */
  readonly weight: Ratio;
}

/** 相似案例: a case with its score and how the score came about. */
export interface SimilarCase {
  /** The case. */
  readonly guidingCase: GuidingCase;
  /** The share of the weights of the query that the case meets, from 0 to 1. */
  readonly score: Ratio;
  /** The parts; their scores over their weights are the score. */
  readonly parts: readonly SimilarityPart[];
}

/** 默认权重: the library's own choice, no text sets it. */
const DEFAULT_WEIGHTS: SimilarityWeights = {
  item: ratio('1/2'),
  factors: ratio('2/5'),
  outcome: ratio('1/10'),
};

const ZERO = fraction(0n);

/**
 * 检索相似案例: the cases that meet the query best, each with an explained score; equal scores stand newest first.
 *
 * Cases that meet no part of the query are left out. The score says how alike the stated facts are and nothing else.
 * Fails: `review.queryEmpty`, `review.weightNegative`.
 *
 * @example
 * const one = { id: '1', title: '案例', item: 'i1', issue: '', rule: [], reasoning: '', factors: { 改正: '及时' }, outcome: 'fine', decidedOn: localDate('2024-01-02'), source: '' }
 * findSimilarCases({ item: 'i1', factors: { 改正: '未改正' } }, [one]).value.map(({ score }) => score) // => ['5/9']
 */
export function findSimilarCases(
  query: CaseQuery,
  cases: readonly GuidingCase[],
  weights: SimilarityWeights = DEFAULT_WEIGHTS,
): Result<readonly SimilarCase[]> {
  const factors = Object.entries(query.factors ?? {});
  const problems: Problem[] = [
    ...(query.item === undefined && query.outcome === undefined && factors.length === 0
      ? [reviewProblem('review.queryEmpty', {})]
      : []),
    ...(['item', 'factors', 'outcome'] as const)
      .filter((part) => fractionOf(weights[part]).numerator < 0n)
      .map((part) => reviewProblem('review.weightNegative', { part }, ['weights', part])),
  ];
  if (problems.length > 0) return failed(...problems);
  const { decidedBy } = query;
  return ok(
    cases
      .filter(({ decidedOn }) => decidedBy === undefined || decidedOn <= decidedBy)
      .map((guidingCase) => scored(guidingCase, partsOf(guidingCase, query, factors, weights)))
      .filter(({ value }) => value.numerator > 0n)
      .sort(
        (a, b) =>
          compareFractions(b.value, a.value) ||
          byCodeUnit(b.similar.guidingCase.decidedOn, a.similar.guidingCase.decidedOn) ||
          byCodeUnit(a.similar.guidingCase.id, b.similar.guidingCase.id),
      )
      .map(({ similar }) => similar),
  );
}

function partsOf(
  guidingCase: GuidingCase,
  query: CaseQuery,
  factors: readonly (readonly [string, string])[],
  weights: SimilarityWeights,
): readonly SimilarityPart[] {
  const share = ratioOfFraction(
    divideFractions(fractionOf(weights.factors), fraction(BigInt(Math.max(1, factors.length)))),
  );
  return [
    ...(query.item === undefined
      ? []
      : [partOf('item', query.item, guidingCase.item, weights.item)]),
    ...factors.map(([name, wanted]) =>
      partOf(
        name,
        wanted,
        Object.hasOwn(guidingCase.factors, name) ? guidingCase.factors[name] : undefined,
        share,
      ),
    ),
    ...(query.outcome === undefined
      ? []
      : [partOf('outcome', query.outcome, guidingCase.outcome, weights.outcome)]),
  ];
}

function partOf(
  part: string,
  wanted: string,
  found: string | undefined,
  weight: Ratio,
): SimilarityPart {
  return {
    part,
    wanted,
    ...(found !== undefined && { found }),
    score: found === wanted ? weight : ratio('0'),
    weight,
  };
}

function scored(
  guidingCase: GuidingCase,
  parts: readonly SimilarityPart[],
): { readonly value: Fraction; readonly similar: SimilarCase } {
  const sum = (of: 'score' | 'weight'): Fraction =>
    parts.reduce((total, part) => addFractions(total, fractionOf(part[of])), ZERO);
  const possible = sum('weight');
  const value = possible.numerator === 0n ? ZERO : divideFractions(sum('score'), possible);
  return { value, similar: { guidingCase, score: ratioOfFraction(value), parts } };
}
