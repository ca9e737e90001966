import { addDays } from '../../annotate/timeframes/days.ts';
import type { AnnotatedArticle, Timeframe } from '../../model/article.ts';
import { containsSpan, overlaps, sliceSpan } from '../../model/span.ts';

/** Words that count from the day on which they are spoken. */
const FROM_TODAY =
  /^(?:later |earlier |late |early )?(?:today|tonight|tomorrow|yesterday|(?:this|next|last) (?:morning|afternoon|evening|night|week|weekend|month|year))\b/iu;

/** How many days from the day of an utterance such words are, of those that are one day. */
const DAYS_FROM_TODAY: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
  ['yesterday', -1],
]);

/** How many characters beside a quotation the day of the utterance may stand, in the same sentence. */
const BESIDE_QUOTATION = 120;

/**
 * A time of quoted words that counts from the day on which they are said: from the day of the utterance where the sentence tells that, else without days. Any other
 * time is given back as it is.
 */
export function toTimeOfUtterance<Time extends Timeframe>(
  time: Time,
  { text, quotations, timeframes, sentences }: AnnotatedArticle,
): Time | (Omit<Time, 'from' | 'to'> & Timeframe) {
  const words = sliceSpan(text, time);
  if (!FROM_TODAY.test(words)) return time;
  const quotation = quotations.find((one) => one.kind !== 'title' && containsSpan(one, time));
  if (quotation === undefined) return time;
  const around = sentences.filter((one) => overlaps(one, quotation));
  const told = timeframes.find(
    (one) =>
      typeof one.from === 'string' &&
      one.from === one.to &&
      !overlaps(one, quotation) &&
      around.some((sentence) => overlaps(sentence, one)) &&
      Math.max(quotation.start - one.end, one.start - quotation.end) <= BESIDE_QUOTATION,
  );
  const { from: _from, to: _to, ...rest } = time;
  const days = DAYS_FROM_TODAY.get(words.toLowerCase());
  if (typeof told?.from !== 'string' || days === undefined) return rest;
  const day = addDays(told.from.slice(0, '2025-08-18'.length), days);
  return { ...rest, from: day, to: day };
}

/** The times of an article, those of quoted words as what they count from lets them: what a page of the article says of a time is what a ledger says of it. */
export const settleTimes = (article: AnnotatedArticle): Timeframe[] =>
  article.timeframes.map((time) => toTimeOfUtterance(time, article));
