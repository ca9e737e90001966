import type { Claim, ComparedArticle, Comparison } from '../../model/comparison.ts';
import { containsSpan, type Span } from '../../model/span.ts';
import type { Words } from './segments.ts';

/** What may be shown of an article's text: stretches in reading order that neither touch nor overlap. */
export type PublishedText = readonly Words[];

/** True where of some article only an excerpt may be published: then what a page has is not all that the articles have. */
export const isExcerpt = ({ articles }: Pick<Comparison, 'articles'>): boolean =>
  articles.some(({ excerpt }) => excerpt !== undefined);

type Passages = readonly Pick<Claim, 'passages' | 'possiblyRelated'>[];

/**
 * Gives the stretches of an article that a page may print: all of it where the editor publishes it in full,
 * else the passages of claims with the few words that stand around them, and the sentences that may report one.
 */
export function toPublishedText(article: ComparedArticle, claims: Passages): PublishedText {
  if (article.publish === 'full' && article.text.value !== undefined) {
    return [{ text: article.text.value, start: 0 }];
  }
  const passages = claims
    .flatMap((claim) => claim.passages)
    .filter((passage) => passage.article === article.id && passage.exact !== '')
    .map(({ prefix, exact, suffix, start }) => ({
      text: prefix + exact + suffix,
      start: start - prefix.length,
    }));
  const sentences = claims
    .flatMap((claim) => claim.possiblyRelated)
    .filter((one) => one.article === article.id)
    .map(({ exact, start }) => ({ text: exact, start }));
  const stretches = [...passages, ...sentences].sort((a, b) => a.start - b.start);
  return joinWords(stretches);
}

/** Joins stretches that touch or overlap; they agree where they overlap, for they are cut from one text. */
function joinWords(stretches: readonly Words[]): Words[] {
  const joined: Words[] = [];
  for (const next of stretches) {
    const last = joined.at(-1);
    const lastEnd = last === undefined ? -1 : last.start + last.text.length;
    if (last === undefined || next.start > lastEnd) joined.push({ ...next });
    else last.text += next.text.slice(lastEnd - next.start);
  }
  return joined;
}

/** The words of a span as they stand in the article; undefined when the editor does not publish all of them. */
export function findPublishedWords(published: PublishedText, span: Span): string | undefined {
  const holder = published.find(({ text, start }) => containsSpan({ start, end: start + text.length }, span));
  return holder?.text.slice(span.start - holder.start, span.end - holder.start);
}

/** The published stretches of a span, in the order of the text. */
export function findPublishedParts(published: PublishedText, span: Span): Words[] {
  return published
    .map(({ text, start }) => ({
      start: Math.max(start, span.start),
      end: Math.min(start + text.length, span.end),
    }))
    .filter((part) => part.start < part.end)
    .flatMap((part) => {
      const text = findPublishedWords(published, part);
      return text === undefined ? [] : [{ text, start: part.start }];
    });
}

/** The published part of a span, longest stretch first come; undefined when nothing of it is published. */
export const findPublishedPart = (published: PublishedText, span: Span): Words | undefined =>
  findPublishedParts(published, span).toSorted((a, b) => b.text.length - a.text.length)[0];
