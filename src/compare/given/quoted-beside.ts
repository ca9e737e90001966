import type { AnnotatedArticle } from '../../model/article.ts';
import type { Passage } from '../../model/comparison.ts';
import type { Id } from '../../model/ids.ts';
import { overlaps, type Span, sliceSpan } from '../../model/span.ts';
import type { ReadingOf } from '../readings/readings.ts';
import type { StoryArticles } from '../words/story-articles.ts';
import { matchQuotations } from './matching-words.ts';
import { toQuotationKey } from './one-sided.ts';

type QuotationReading = ReadingOf<'quotation'>;

const MARK = /^["'”’»“‘«„‚›‹]/u;

/** True unless quoted words have an opening mark and no closing one: then nobody knows where they end. */
export function isClosed({ start, end }: Span, { text }: Pick<AnnotatedArticle, 'text'>): boolean {
  if (start === 0 || !MARK.test(text.slice(start - 1, start))) return true;
  return MARK.test(text.slice(end, end + 1)) || MARK.test(text.slice(end + 1, end + 2));
}

/**
 * True where an article of the claim that has no reading among some quotations quotes words like them in the sentences of its passages: to say who quotes them would leave it out.
 *
 * @param slot  quotations of one utterance
 */
export function isQuotedBeside(
  slot: readonly QuotationReading[],
  passages: readonly Passage[],
  articles: StoryArticles,
): boolean {
  const giving = new Set(slot.map(({ article }) => article));
  return passages.some((passage) => {
    if (giving.has(passage.article)) return false;
    const { text, sentences, quotations } = articles.get(passage.article);
    const own = sentences.filter((sentence) => overlaps(sentence, passage));
    return quotations.some((quotation) => {
      if (!own.some((sentence) => overlaps(sentence, quotation))) return false;
      const key = toQuotationKey(sliceSpan(text, quotation));
      return slot.some((reading) => matchQuotations.score({ key }, reading) > 0);
    });
  });
}

/**
 * The quotations with one key for those of articles that quote no other words than each other: fewer of the same words are no other form.
 *
 * @param areOfOneForm  tells it of two articles
 */
export function withSharedForms(
  slot: readonly QuotationReading[],
  areOfOneForm: (one: Id, other: Id) => boolean,
): QuotationReading[] {
  const groups: QuotationReading[][] = [];
  for (const [article, own] of Map.groupBy(slot, (reading) => reading.article)) {
    const mates = groups.find((group) =>
      [...new Set(group.map((one) => one.article))].every((other) => areOfOneForm(article, other)),
    );
    if (mates === undefined) groups.push([...own]);
    else mates.push(...own);
  }
  const keys = new Map(
    groups.flatMap((group) => {
      const several = new Set(group.map(({ article }) => article)).size > 1;
      const longest = group.reduce((best, { key }) => (key.length > best.length ? key : best), '');
      return several ? group.map((reading) => [reading, longest] as const) : [];
    }),
  );
  return slot.map((reading) => ({ ...reading, key: keys.get(reading) ?? reading.key }));
}
