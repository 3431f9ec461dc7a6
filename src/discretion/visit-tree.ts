import { daysKey } from './cell-number.js';

/** A part of a tree that has fields. */
export type Node = Readonly<Record<string, unknown>>;

/** Shows every part that has fields, in the order in which it is written; without recursion, whatever the depth. */
export function visit(tree: unknown, see: (node: Node) => void): void {
  const waiting: unknown[] = [tree];
  while (waiting.length > 0) {
    const one = waiting.pop();
    if (!isNode(one)) continue;
    if (!Array.isArray(one)) see(one);
    waiting.push(...Object.values(one).reverse());
  }
}

/** Whether a part has fields. */
export const isNode = (input: unknown): input is Node =>
  typeof input === 'object' && input !== null;

/** Whether an expression may depend on a fact; what refers to other ranges may. */
export function mentions(tree: unknown, fact: string): boolean {
  let found = false;
  visit(tree, (node) => {
    const [op, from, until] = [node['op'], node['from'], node['until']];
    found ||=
      node['fact'] === fact ||
      op === 'result' ||
      op === 'statute' ||
      (op === 'days' && daysKey(String(from), String(until)) === fact);
  });
  return found;
}

/** Every fact that a tree asks about. */
export function mentionedFacts(tree: unknown): ReadonlySet<string> {
  const facts = new Set<string>();
  visit(tree, (node) => {
    const { fact, op, from, until } = node;
    if (typeof fact === 'string') facts.add(fact);
    if (op === 'days') facts.add(daysKey(String(from), String(until)));
  });
  return facts;
}
