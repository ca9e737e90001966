import { toKey, toWords } from '../align/words.ts';
import { isFunctionWord } from '../diff/function-words.ts';
import { overlaps, type Span } from '../model/span.ts';

/** Least share of what the shorter of two passages tells that the other tells, too, and fewest words of it, for what they say to be compared. */
const SAME_MIN_RATIO = 0.4;
const SAME_MIN_WORDS = 3;

/** The telling words of a span, without those of some spans in it; words that news English uses for one thing are one. */
export const toToldWords = (text: string, span: Span, apart: readonly Span[] = []): ReadonlySet<string> =>
  new Set(
    toWords(text.slice(span.start, span.end), span.start).flatMap((word) =>
      isFunctionWord(word.form) || apart.some((one) => overlaps(one, word)) ? [] : [toKey(word, false)],
    ),
  );

/** True when two passages tell so much of the same that they can be said to differ in how they tell it. */
export function tellTheSame(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  const shared = left.intersection(right).size;
  return shared >= SAME_MIN_WORDS && shared >= SAME_MIN_RATIO * Math.min(left.size, right.size);
}
