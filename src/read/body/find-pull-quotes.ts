import { toBlockKey } from '../furniture/block-words.ts';
import type { ArticleTree } from '../tree/tree.ts';

/** Words in a run that is looked up. */
const RUN_WORDS = 5;

/** Longest pull quote, in words. */
const MAX_WORDS = 45;

/** Every run of five words of a key, in which one space parts words. */
function toRuns(key: string): string[] {
  const runs: string[] = [];
  const starts = [0];
  for (let at = 0; at < key.length; ) {
    const space = key.indexOf(' ', at);
    at = space < 0 ? key.length + 1 : space + 1;
    const first = starts[starts.length - RUN_WORDS];
    if (first !== undefined) runs.push(key.slice(first, at - 1));
    starts.push(at);
  }
  return runs;
}

/**
 * A short paragraph whose words all are in another one is a pull quote, or a standfirst set a second time. Runs of five words
 * are looked up in a table, so the cost grows in a straight line with the text.
 */
export function markPullQuotes(tree: ArticleTree): void {
  const places = new Map<string, Set<number>>();
  const paragraphs = [...tree.children.entries()]
    .filter(([, { kind }]) => kind === 'paragraph')
    .map(([index, block]) => ({ index, block, key: toBlockKey(tree, block) }));
  for (const { index, key } of paragraphs) {
    for (const run of toRuns(key)) {
      const known = places.get(run) ?? new Set();
      if (known.size < 8) known.add(index);
      places.set(run, known);
    }
  }
  const marked = new Set<number>();
  for (const { index, block, key } of paragraphs) {
    const [first, ...runs] = toRuns(key);
    if (runs.length < 1 || runs.length > MAX_WORDS - RUN_WORDS) continue;
    const others = [...(places.get(first ?? '') ?? [])].filter(
      (other) => other !== index && !marked.has(other),
    );
    const source = others.find((other) => runs.every((run) => places.get(run)?.has(other) === true));
    const isTwin = source !== undefined && isSameLength(tree, [source, index]);
    // In a page a line that occurs twice by itself, as under each day of a timetable, is told twice.
    if (source === undefined || (isTwin && (source > index || block.isInText === true))) continue;
    block.kind = 'pull-quote';
    block.reason = 'its words stand in another paragraph';
    marked.add(index);
  }
}

/** Of two equal paragraphs the first stays a paragraph. */
const isSameLength = (tree: ArticleTree, indexes: readonly number[]): boolean =>
  new Set(indexes.map((index) => (tree.children[index]?.end ?? 0) - (tree.children[index]?.start ?? 0)))
    .size === 1;
