import type { Problem } from '../core/index.js';
import type { RangeBenchmark, SanctionRule, SanctionTree } from './benchmark.js';
import { checkLimits, checkScores } from './check-limits.js';
import { checkRows, rowListsIn } from './check-rows.js';
import { sourceFaults } from './check-sources.js';
import { checkSteps } from './check-steps.js';
import { checkWords } from './check-words.js';
import { type FactSpace, factSpaceOf } from './fact-space.js';
import { discretionProblem } from './problems.js';
import { rulesOf } from './sanction-tree.js';

type Path = readonly (string | number)[];

/**
 * 检查幅度裁量基准: what is wrong with a table of ranges, each finding with a smallest witness, exact over the whole fact
 * space: it is cut into cells where a rule asks, and a question is settled all over a cell or reported as not settled.
 *
 * Reports `discretion.duplicateId`, `discretion.unknownSanction`, `discretion.validityReversed`, `discretion.uncited`,
 * `discretion.statuteEndsFirst`, `discretion.rowGap`, `discretion.rowOverlap`, `discretion.rowUnreachable`,
 * `discretion.cheaperRow` (rows of one option fact are listed from light to heavy), `discretion.rangeOutside`,
 * `discretion.aboveMaximum` and `discretion.maximumUnreachable` of a score, `discretion.stepBack` (more of a fact costs
 * less, although it costs more elsewhere), `discretion.kindBeyondStatute`, `discretion.wordUndeclared`,
 * `discretion.endAgainstLexicon`, and `discretion.notDecided`, with its place, where the cells are too many, or where a
 * relation between facts is neither excluded nor shown by a case. Comparisons between facts, products, quotients and
 * rounded numbers of them are decided; numbers rounded to even halves are not. A quantity begins above 0 unless a row names
 * 0; an amount begins at 0 and moves by a fen.
 *
 * @example
 * checkRangeBenchmark(ecologyRangeTable('1.3').value).map(({ code }) => code) // => ['discretion.statuteEndsFirst']
 */
export function checkRangeBenchmark(benchmark: RangeBenchmark): readonly Problem[] {
  const statutory = new Map(rulesOf(benchmark.statute.sanctions).map((rule) => [rule.id, rule]));
  const checked = factSpaceOf(benchmark);
  return [
    ...namingFaults(checked),
    ...sourceFaults(benchmark),
    ...kindsBeyondStatute(benchmark, statutory),
    ...rowListsIn(checked).flatMap((list) => checkRows(checked, list)),
    ...benchmark.placement.flatMap((_, index) => [
      ...checkLimits(checked, index),
      ...checkScores(checked, index),
      ...checkSteps(checked, index),
    ]),
    ...checkWords(benchmark),
  ];
}

function namingFaults({ benchmark, sanctions }: FactSpace): readonly Problem[] {
  const { facts, placement, validity, statute } = benchmark;
  const problems: Problem[] = [];
  const once = (ids: readonly string[], path: Path): void => {
    ids.forEach((id, index) => {
      if (ids.indexOf(id) < index)
        problems.push(discretionProblem('discretion.duplicateId', { id }, [...path, index]));
    });
  };
  once(
    facts.map(({ id }) => id),
    ['facts'],
  );
  once(
    placement.map(({ sanction }) => sanction),
    ['placement'],
  );
  const inAll = (tree: SanctionTree): readonly string[] => {
    if (tree.op === 'sanction') return [tree.id];
    if (tree.op === 'also') return inAll(tree.of);
    const inner = tree.of.map(inAll);
    return tree.op === 'all' ? inner.flat() : [...new Set(inner.flat())];
  };
  once(inAll(statute.sanctions), ['statute', 'sanctions']);
  placement.forEach(({ sanction }, index) => {
    if (!sanctions.has(sanction))
      problems.push(
        discretionProblem('discretion.unknownSanction', { sanction }, ['placement', index]),
      );
  });
  if (validity.until <= validity.from) {
    const { from, until } = validity;
    problems.push(discretionProblem('discretion.validityReversed', { from, until }, ['validity']));
  }
  return problems;
}

function kindsBeyondStatute(
  { kinds }: RangeBenchmark,
  statutory: ReadonlyMap<string, SanctionRule>,
): readonly Problem[] {
  return (kinds ?? []).flatMap(({ label, sanctions }, index) =>
    rulesOf(sanctions)
      .filter(({ id }) => !statutory.has(id))
      .map((rule) =>
        discretionProblem(
          'discretion.kindBeyondStatute',
          { row: label.zh, sanction: rule.label.zh },
          ['kinds', index, 'sanctions'],
        ),
      ),
  );
}
