import { findWords } from '../../align/words/words.ts';
import type { AnnotatedArticle, Timeframe } from '../../model/article.ts';
import type { ApparatusEntry, Passage } from '../../model/comparison.ts';
import type { Id } from '../../model/ids.ts';
import { onceEach } from '../../model/once.ts';
import { overlaps, type Span, sliceSpan } from '../../model/span.ts';
import type { ClaimToRead } from '../readings/claim-to-read.ts';
import type { ReadingOf } from '../readings/readings.ts';
import { haveCommonNumber } from '../values/number-ranges.ts';
import { toTimeframeRange } from '../values/timeframe-ranges.ts';
import type { StoryArticles } from '../words/story-articles.ts';
import { hasDayName, isGivenAnywhere, type ValueReading } from './given-anywhere.ts';
import { matchQuotations } from './matching-words.ts';

/** What is asked of a claim to tell that some of its articles lack a figure or a time. */
type Claim = Pick<ClaimToRead, 'passages' | 'articles' | 'isToldBy'>;

/**
 * Says in an entry which articles of the claim tell what its figure or time is of, and give none in it, nor this one anywhere else. That one article gives it and another does not is no
 * difference between them: too often it stands in the other in another form, or is of something beside the claim (details.ts).
 *
 * @param slot  readings that answer one question
 * @param all   readings of the kind in the claim
 */
export function withLacking(
  entry: ApparatusEntry,
  slot: readonly ValueReading[],
  all: readonly ValueReading[],
  { passages, articles, isToldBy }: Claim,
): ApparatusEntry {
  const giving = new Set(all.map(({ article }) => article));
  const others = new Set(passages.map(({ article }) => article).filter((id) => !giving.has(id)));
  const without = [...others].filter((id) =>
    slot.every(
      (reading) =>
        isToldBy(reading, id) &&
        !isGivenAnywhere(reading, articles.get(reading.article).text, articles.get(id)) &&
        (!isRelative(reading, articles) || !givesTimeBeside(id, passages, articles)),
    ),
  );
  return { ...entry, without };
}

const isRelative = (reading: ValueReading, articles: StoryArticles): boolean =>
  reading.kind === 'timeframe' && !hasDayName(reading, articles.get(reading.article).text);

/**
 * True when an article gives any time in the sentences of its passages, or right beside them: be it the same in other words. Where it is known which time is meant, one beside them
 * that is known to be of other days is not it.
 */
export function givesTimeBeside(
  id: Id,
  passages: readonly Passage[],
  articles: StoryArticles,
  time?: Timeframe,
): boolean {
  const { sentences, timeframes } = articles.get(id);
  const own = passages.filter(({ article }) => article === id);
  const isOwn = (span: Span): boolean => own.some((passage) => overlaps(passage, span));
  return sentences.some((_, index) => {
    const near = sentences.slice(Math.max(0, index - 1), index + 2);
    return (
      near.some(isOwn) &&
      timeframes.some(
        (one) =>
          near.some((sentence) => overlaps(one, sentence)) &&
          (time === undefined || isOwn(one) || !areOtherDays(one, time)),
      )
    );
  });
}

/** True for days that are known, none of them in both. */
function areOtherDays(a: Timeframe, b: Timeframe): boolean {
  const [one, other] = [toTimeframeRange(a), toTimeframeRange(b)];
  return one !== undefined && one.scale === other?.scale && !haveCommonNumber([one.range, other.range]);
}

/** Takes from an entry's `without` the articles that quote words like these in another place, or print them, as of a tweet: they cannot be said to quote none. */
export function withoutQuoting(
  entry: ApparatusEntry,
  slot: readonly ReadingOf<'quotation'>[],
  articles: StoryArticles,
): ApparatusEntry {
  const without = entry.without.filter((id) => {
    const { line, quoted } = toOwnWords(articles.get(id));
    if (slot.some(({ key }) => line.includes(` ${key} `))) return false;
    return !quoted.some((key) => slot.some((reading) => matchQuotations.score({ key }, reading) > 0));
  });
  return { ...entry, without };
}

/** All words of an article, and those of each of its quotations: once for all claims that it tells. */
const toOwnWords = onceEach(({ text, quotations }: AnnotatedArticle) => ({
  line: ` ${toQuotationKey(text)} `,
  quoted: quotations.map((quotation) => toQuotationKey(sliceSpan(text, quotation))),
}));

/** The words of a quotation as they are compared. */
export const toQuotationKey = (text: string): string =>
  findWords(text)
    .map(({ form }) => form)
    .join(' ');
