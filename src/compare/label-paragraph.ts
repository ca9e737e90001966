import { overlaps, type Span, spanLength } from '../model/span.ts';
import { leanOf } from './label-context.ts';
import type { Reading } from './label-degree.ts';
import { tellsBefore } from './telling-before.ts';
import { withWholeQuotation } from './whole-quotations.ts';

/** Most code units of a paragraph that stand before a label. */
const MOST_LENGTH = 400;

/**
 * The sentences of a label's own paragraph in front of it, as many as there is room for and tell what they speak of; undefined for the first of its paragraph. A paragraph is about one matter, so
 * that its own words are never those of another one.
 *
 * Source: 2,179 headings of one article in 55 labelled events, judged by strict readers: of 235 inside a paragraph without words before them they objected to 77, of 409 after words of their
 * paragraph to 31.
 */
export function findParagraphBefore(label: Span, reading: Reading): Span | undefined {
  const { article } = reading;
  const own = article.sentences.find((one) => overlaps(one, label));
  if (own === undefined) return undefined;
  const fronts = article.sentences.filter((one) => one.block === own.block && one.end <= own.start);
  const end = fronts.at(-1)?.end ?? 0;
  return fronts
    .map(({ start }) => withWholeQuotation({ start, end }, label, { article, most: MOST_LENGTH }))
    .find((one) => one !== undefined && spanLength(one) <= MOST_LENGTH && tells(one, label, reading));
}

/** True for words that tell what a label after them speaks of, and point at no “those” themselves. */
function tells(before: Span, label: Span, reading: Reading): boolean {
  const first = reading.article.sentences.find((one) => overlaps(one, before));
  const isPointing =
    first !== undefined && leanOf(first, reading.article, reading.people)?.sign === 'this-inside';
  return !isPointing && tellsBefore(before, label, reading);
}
