import type { Problem } from '../core/index.js';
import type { RangeBenchmark } from './benchmark.js';
import { discretionProblem } from './problems.js';
import { isNode, type Node, visit } from './visit-tree.js';

const LOOSE_WORD = /以外|届满|未满|低于|高于|少于|多于|大于|小于/g;

/** Words of limit that the lexicon does not read, and ends that it reads another way. */
export function checkWords({
  lexicon,
  placement,
  kinds,
  statute,
}: RangeBenchmark): readonly Problem[] {
  const problems = new Map<string, Problem>();
  const see = (node: Node): void => {
    const interval = node['interval'];
    if (node['op'] !== 'within' || !isNode(interval) || typeof interval['words'] !== 'string')
      return;
    const { words } = interval;
    for (const [word] of words.matchAll(LOOSE_WORD)) {
      if (!Object.hasOwn(lexicon.words, word))
        problems.set(
          `${word} ${words}`,
          discretionProblem('discretion.wordUndeclared', { word, words }, ['lexicon', 'words']),
        );
    }
    if (/含|及以上/.test(words)) return;
    for (const [word, end] of LIMITS) {
      const limit = interval[end];
      const isRead = new RegExp(`(?<![不未])${word}`).test(words) && isNode(limit);
      if (isRead && limit['included'] !== (lexicon.words[word] === 'included'))
        problems.set(
          `${word} ${words}`,
          discretionProblem('discretion.endAgainstLexicon', { word, words }, [
            'lexicon',
            'words',
            word,
          ]),
        );
    }
  };
  visit([placement, kinds, statute.sanctions], see);
  return [...problems.values()];
}

const LIMITS = [
  ['以上', 'min'],
  ['超过', 'min'],
  ['以下', 'max'],
  ['以内', 'max'],
  ['不满', 'max'],
  ['不足', 'max'],
] as const;
