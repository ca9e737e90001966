import type { Span } from '../../model/span.ts';
import { toForms } from './word-forms.ts';

/** Passages up to this length are shown whole. */
const WHOLE_LENGTH = 200;
/** What stays of a longer one, where its phrases allow it. */
const CORE_LENGTH = 160;
/** A shorter run tells nobody what it is about: of two that hold as much the longer one stays. */
const LEAST_LENGTH = 40;
/** Less than this is not worth a fold: the end of a sentence may be what differs. */
const LEAST_FOLDED = 60;
/** Words that matter, and as how many words that other articles also have they count. */
export type WeightedSpan = Span & { weight: number };

/** From this weight on a difference is what the row is about: it is never folded away. */
const KEPT_WEIGHT = 3;

/** Where a phrase may end: after a mark of punctuation (not after the stop of an abbreviation), and before a word that opens a clause; “and” and “with” join names. */
const PHRASE_BORDER =
  /(?<=[,;:!?)”]|\p{Ll}{3}\.|\d\.)\s|\s(?=[–—(])|\s(?=(?:but|while|although|though|which|who|saying|stating|adding)\s)/gu;

/** The words of a text that tell something, in lower case: four letters or more, or a number. */
export const toTellingWords = (text: string): string[] =>
  toForms(text).filter((word) => word.length > 3 || /\d/u.test(word));

/**
 * Finds what stays of a long passage when it is folded: the run of phrases that holds most of what differs and most words that
 * the other articles also have, the shorter run where two hold as much, if it is long enough to tell something; the longest where nothing matters.
 *
 * @param passage its words, its offset, and what matters in it with offsets in the article
 * @param shared  telling words of the claim's other passages
 * @returns       offsets in the article, at phrase borders; undefined when the passage is short enough to stay whole
 */
export function findCore(
  passage: { text: string; start: number; matters: readonly WeightedSpan[] },
  shared: ReadonlySet<string>,
): Span | undefined {
  const { text, start, matters } = passage;
  if (text.length <= WHOLE_LENGTH) return undefined;
  const phrases = splitPhrases(text);
  const weights = phrases.map((phrase) => toWeight(phrase, { text, start, matters, shared }));
  const best = trimRun(text, withKept(findBestRun(phrases, weights), phrases, { start, matters }));
  if (best.end - best.start > text.length - LEAST_FOLDED) return undefined;
  return { start: start + best.start, end: start + best.end };
}

/** A run with the phrases of all that the row is about. */
function withKept(
  run: Span,
  phrases: readonly Span[],
  { start, matters }: { start: number; matters: readonly WeightedSpan[] },
): Span {
  const kept = phrases.filter((phrase) =>
    matters.some(
      (span) =>
        span.weight >= KEPT_WEIGHT && span.start - start < phrase.end && span.end - start > phrase.start,
    ),
  );
  return {
    start: Math.min(run.start, ...kept.map((phrase) => phrase.start)),
    end: Math.max(run.end, ...kept.map((phrase) => phrase.end)),
  };
}

/** A run without the comma at its end and the word that only ties it to what stands before. */
function trimRun(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const tie = /^(?:that|and|but|which|[–—]) /u.exec(words)?.[0].length ?? 0;
  const stop = /[,;:]$/u.test(words) ? 1 : 0;
  return { start: start + tie, end: end - stop };
}

/** The phrases of a text: disjoint spans without the white space between them. */
export function splitPhrases(text: string): Span[] {
  const phrases: Span[] = [];
  let start = 0;
  for (const border of text.matchAll(PHRASE_BORDER)) {
    if (border.index > start) phrases.push({ start, end: border.index });
    start = border.index + border[0].length;
  }
  if (start < text.length) phrases.push({ start, end: text.length });
  return phrases;
}

type Weighing = {
  text: string;
  start: number;
  matters: readonly WeightedSpan[];
  shared: ReadonlySet<string>;
};

function toWeight(phrase: Span, { text, start, matters, shared }: Weighing): number {
  const words = toTellingWords(text.slice(phrase.start, phrase.end));
  const sharedCount = words.filter((word) => shared.has(word)).length;
  const inside = matters.filter(
    (span) => span.start - start >= phrase.start && span.end - start <= phrase.end,
  );
  return sharedCount + inside.reduce((sum, { weight }) => sum + weight, 0);
}

function findBestRun(phrases: readonly Span[], weights: readonly number[]): Span {
  let best = { start: phrases[0]?.start ?? 0, end: phrases[0]?.end ?? 0, weight: -1 };
  for (const [first, { start }] of phrases.entries()) {
    let weight = 0;
    for (let last = first; last < phrases.length; last += 1) {
      const end = phrases[last]?.end ?? start;
      if (last > first && end - start > CORE_LENGTH) break;
      weight += weights[last] ?? 0;
      const isShorter = end - start < best.end - best.start;
      const isEnough = (isShorter ? end - start : best.end - best.start) >= LEAST_LENGTH;
      const isBetter = weight > 0 && isEnough ? isShorter : !isShorter;
      if (weight > best.weight || (weight === best.weight && isBetter)) best = { start, end, weight };
    }
  }
  return best;
}
