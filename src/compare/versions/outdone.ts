import { findWords } from '../../align/words/words.ts';
import type { Passage } from '../../model/comparison.ts';
import type { Id } from '../../model/ids.ts';
import type { Likeness } from './same-tellings.ts';

/** Fewest words in a row that a reader takes for the same words. */
const RUN_MIN_WORDS = 3;

/** Most words of a passage that are looked at for words in a row. */
const MAX_WORDS = 80;

/**
 * True where an article beside those that are known to agree has words as near to those of one of them as they have among themselves, or shares as many words in a row: then to call these the
 * same, and it worded differently, is no more right than the contrary.
 *
 * @param most       the articles that are known to agree
 * @param closeness  how near the words of two passages are to each other; 0 where something turns or limits one alone, so that it is right to set them apart
 */
export function isOutdone(most: ReadonlySet<Id>, passages: readonly Passage[], closeness: Likeness): boolean {
  const inside = passages.filter(({ article }) => most.has(article));
  if (most.size < 2 || inside.length === passages.length) return false;
  const outside = new Set(passages.flatMap(({ article }) => (most.has(article) ? [] : [article])));
  const isNearer = (nearness: Likeness): boolean => {
    const toNearest = (article: Id): number => {
      const own = passages.filter((one) => one.article === article);
      const others = inside.filter((one) => one.article !== article);
      return Math.max(0, ...own.flatMap((a) => others.map((b) => nearness(a, b))));
    };
    const nearest = Math.max(...[...outside].map(toNearest));
    return nearest > 0 && nearest >= Math.min(...[...most].map(toNearest));
  };
  return isNearer(closeness) || isNearer((a, b) => (closeness(a, b) > 0 ? countRun(a, b) : 0));
}

/** How many words in a row two passages have in common; 0 for fewer than a reader notices. */
function countRun(a: Passage, b: Passage): number {
  const [mine, theirs] = [a, b].map(({ exact }) =>
    findWords(exact)
      .slice(0, MAX_WORDS)
      .map(({ form }) => form),
  );
  if (mine === undefined || theirs === undefined) return 0;
  let longest = 0;
  let above: number[] = [];
  for (const word of mine) {
    const row = theirs.map((other, index) => (other === word ? (above[index - 1] ?? 0) + 1 : 0));
    longest = Math.max(longest, ...row);
    above = row;
  }
  return longest < RUN_MIN_WORDS ? 0 : longest;
}
