import { toKey } from './furniture-signals.ts';
import { type ArticleTree, toBlockText } from './tree.ts';

/** Words in a run that is looked up. */
const RUN_WORDS = 5;

/** Longest pull quote, in words. */
const MAX_WORDS = 45;

const toRuns = (words: readonly string[]): string[] =>
  words.slice(RUN_WORDS - 1).map((_, index) => words.slice(index, index + RUN_WORDS).join(' '));

const toWords = (text: string): string[] => toKey(text).split(' ');

/**
 * A short paragraph whose words all stand in another one is a pull quote, or a standfirst set a second time. Runs of five words
 * are looked up in a table, so the cost grows in a straight line with the text.
 */
export function markPullQuotes(tree: ArticleTree): void {
  const places = new Map<string, Set<number>>();
  const paragraphs = [...tree.children.entries()].filter(([, { kind }]) => kind === 'paragraph');
  for (const [index, block] of paragraphs) {
    for (const run of toRuns(toWords(toBlockText(tree, block)))) {
      const known = places.get(run) ?? new Set();
      if (known.size < 8) known.add(index);
      places.set(run, known);
    }
  }
  const marked = new Set<number>();
  for (const [index, block] of paragraphs) {
    const words = toWords(toBlockText(tree, block));
    if (words.length < RUN_WORDS + 1 || words.length > MAX_WORDS) continue;
    const [first, ...runs] = toRuns(words);
    const others = [...(places.get(first ?? '') ?? [])].filter(
      (other) => other !== index && !marked.has(other),
    );
    const source = others.find((other) => runs.every((run) => places.get(run)?.has(other) === true));
    if (source === undefined || (source > index && isSameLength(tree, [source, index]))) continue;
    block.kind = 'pull-quote';
    block.reason = 'its words stand in another paragraph';
    marked.add(index);
  }
}

/** Of two equal paragraphs the first stays a paragraph. */
const isSameLength = (tree: ArticleTree, indexes: readonly number[]): boolean =>
  new Set(indexes.map((index) => (tree.children[index]?.end ?? 0) - (tree.children[index]?.start ?? 0)))
    .size === 1;
