import type { Problem } from '../core/index.js';
import type { SanctionRule, SanctionTree } from './benchmark.js';
import { type Answer, follow, known, together } from './evaluate-number.js';
import { discretionProblem } from './problems.js';
import type { SanctionPlan } from './range-assessment.js';

/** Every sanction of a tree. */
export function rulesOf(tree: SanctionTree): readonly SanctionRule[] {
  if (tree.op === 'sanction') return [tree];
  return tree.op === 'also' ? rulesOf(tree.of) : tree.of.flatMap(rulesOf);
}

/** A tree without the sanctions whose condition does not hold. */
export interface KeptTree {
  readonly plan: SanctionPlan | undefined;
  readonly kept: readonly SanctionRule[];
}

/** The tree without the sanctions whose condition does not hold. */
export function treeOf(
  tree: SanctionTree,
  holds: (rule: SanctionRule) => Answer<boolean>,
): Answer<KeptTree> {
  switch (tree.op) {
    case 'sanction':
      return follow(holds(tree), (truth, steps) =>
        known<KeptTree>(
          truth ? { plan: tree.id, kept: [tree] } : { plan: undefined, kept: [] },
          steps,
        ),
      );
    case 'also':
      return follow(treeOf(tree.of, holds), ({ plan, kept }, steps) =>
        known<KeptTree>({ plan: plan && { op: 'also', of: plan }, kept }, steps),
      );
    case 'all':
    case 'oneOf':
      return follow(together(tree.of.map((one) => treeOf(one, holds))), (parts, steps) => {
        const of = parts.flatMap(({ plan }) => (plan === undefined ? [] : [plan]));
        const [only] = of;
        return known<KeptTree>(
          {
            plan: of.length > 1 ? { op: tree.op, of } : only,
            kept: parts.flatMap(({ kept }) => kept),
          },
          steps,
        );
      });
  }
}

/** A row that sets the kinds: what the provision does not have, and what it makes mandatory and the row leaves out. */
export function kindWarnings(
  statutory: SanctionTree,
  {
    label,
    sanctions,
  }: { readonly label: { readonly zh: string }; readonly sanctions: SanctionTree },
): readonly Problem[] {
  const kindsIn = (tree: SanctionTree): ReadonlySet<string> =>
    new Set(rulesOf(tree).map(({ kind }) => kind));
  const inStatute = kindsIn(statutory);
  const inRow = kindsIn(sanctions);
  const beyond = rulesOf(sanctions)
    .filter(({ kind }) => !inStatute.has(kind))
    .map((rule) =>
      discretionProblem('discretion.kindBeyondStatute', { row: label.zh, sanction: rule.label.zh }),
    );
  const mandatory = statutory.op === 'all' ? statutory.of : [statutory];
  const dropped = mandatory.flatMap((one) =>
    one.op === 'sanction' && one.force === 'shall' && one.when === undefined && !inRow.has(one.kind)
      ? [discretionProblem('discretion.kindDropped', { tier: label.zh, kind: one.label.zh })]
      : [],
  );
  return [...beyond, ...dropped];
}
