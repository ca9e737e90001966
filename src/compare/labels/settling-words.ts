import { findOverlapping, type Span } from '../../model/span.ts';
import { toWordSet } from '../../model/word-lists.ts';
import type { Reading } from './each-stretch.ts';
import { findNeeds, readShown } from './heading-needs.ts';
import { leavesPersonOpen } from './label-place.ts';

/** Needs that any words right before answer, whatever they tell. */
const ANSWERED_BY_ANY = toWordSet('hanging opens-with-join time same adrift');

/**
 * True where words before a stretch tell what its first sentence goes back to: in its own paragraph what it hangs on stands there; those of another paragraph have to name what it leans on, or of
 * whom it says “he”.
 */
export function settles(before: Span, stretch: Span, reading: Reading): boolean {
  const { article, people } = reading;
  const [first] = findOverlapping(article.sentences, stretch);
  const front = findOverlapping(article.sentences, before);
  const [from, last] = [front[0], front.at(-1)];
  if (first === undefined || from === undefined || last === undefined) return false;
  if (from.block === first.block) return true;
  const words = { start: from.start, end: last.end };
  if (leavesPersonOpen(first, reading))
    return findOverlapping(article.names, words).some(({ entity }) => people.has(entity));
  const shown = { ...readShown(words, first, reading), isNext: false };
  // “the plan” for all that they tell is no sign that they tell of one.
  return findNeeds(first, reading).some(
    ({ id, isNoun, isAnswered }) => !ANSWERED_BY_ANY.has(id) && isAnswered({ ...shown, isNear: !isNoun }),
  );
}
