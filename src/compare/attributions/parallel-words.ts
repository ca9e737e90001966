import { isVerb, toKey, toWords } from '../../align/words/words.ts';
import { isFunctionWord } from '../../diff/function-words.ts';
import { overlaps, type Span } from '../../model/span.ts';

/** A telling word of a passage: what counts as the same word, and whether it may be a verb. */
export type TellingWord = { key: string; isVerb: boolean };

/** The telling words of some spans in their order, without those of other spans in them. */
export const toTellingWords = (
  text: string,
  spans: readonly Span[],
  apart: readonly Span[] = [],
): TellingWord[] =>
  spans.flatMap(({ start, end }) =>
    toWords(text.slice(start, end), start).flatMap((word) =>
      isFunctionWord(word.form) || apart.some((one) => overlaps(one, word))
        ? []
        : [{ key: toKey(word, false), isVerb: isVerb(word) }],
    ),
  );

/** Fewest telling words that stand in the same order in two passages, and their least share of the shorter one, for the passages to run parallel; from so many words on a smaller share will do. */
const MIN_WORDS = 4;
const MIN_RATIO = 0.6;
const MANY_WORDS = 8;
const MANY_MIN_RATIO = 0.5;

/** True where two passages tell one thing in parallel words: most of the shorter one stands in the other in the same order, and the first verb of what is said among it. */
export function runParallel(said: readonly TellingWord[], other: readonly TellingWord[]): boolean {
  const shared = findSharedInOrder(said, other);
  const ratio = shared.length / Math.max(1, Math.min(said.length, other.length));
  const verb = said.find((word) => word.isVerb);
  return (
    shared.length >= MIN_WORDS &&
    ratio >= (shared.length >= MANY_WORDS ? MANY_MIN_RATIO : MIN_RATIO) &&
    shared.some((word) => word.isVerb && word.key === verb?.key)
  );
}

/** Fewest telling words in the same order for what two say to be one utterance, and their least share of the shorter one. */
const STEP_MIN_WORDS = 3;
const STEP_MIN_RATIO = 0.75;

/** True where what two say is one thing in nearly the same words, with or without a verb among them: “the quay is safe”. */
export const areInStep = (one: readonly TellingWord[], other: readonly TellingWord[]): boolean =>
  findSharedInOrder(one, other).length >=
  Math.max(STEP_MIN_WORDS, STEP_MIN_RATIO * Math.min(one.length, other.length));

/** The longest sequence of words that stands in both lists in the same order. */
function findSharedInOrder(one: readonly TellingWord[], other: readonly TellingWord[]): TellingWord[] {
  let row: TellingWord[][] = other.map(() => []);
  for (const word of one) {
    const next: TellingWord[][] = [];
    for (const [at, { key, isVerb: isOtherVerb }] of other.entries()) {
      const before = at === 0 ? [] : (row[at - 1] ?? []);
      const kept = [row[at] ?? [], next[at - 1] ?? []].reduce((a, b) => (b.length > a.length ? b : a));
      const joined = [...before, { key, isVerb: word.isVerb && isOtherVerb }];
      next.push(word.key === key && joined.length > kept.length ? joined : kept);
    }
    row = next;
  }
  return row.at(-1) ?? [];
}
