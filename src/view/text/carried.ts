import type { Claim } from '../../model/comparison.ts';
import type { Id } from '../../model/ids.ts';
import { formatList } from '../labels.ts';

/**
 * Of the articles that claims are counted among, whether something stands in each, in their order; and the letters of those apart that have it, too. `atLeast`: it is left open, or stands inside
 * another claim, in one where it does not count.
 */
export type CarriedView = { asked: boolean[]; apart: string[]; atLeast: boolean };

type Counted = { id: Id; letter: string; otherOccasion: boolean };

/** The articles that every claim is counted among, as `coverage.of` counts them: those on the story’s occasion; where none is left, all. */
export function findAsked<Article extends Pick<Counted, 'otherOccasion'>>(
  articles: readonly Article[],
): Article[] {
  const asked = articles.filter(({ otherOccasion }) => !otherOccasion);
  return asked.length > 0 ? asked : [...articles];
}

/** In which articles of a story something stands. @param ids of the articles that have it @param more of those that have it, or may have it, and do not count */
export function toCarried(
  ids: readonly Id[],
  articles: readonly Counted[],
  more: readonly Id[] = [],
): CarriedView {
  const asked = findAsked(articles);
  return {
    atLeast: asked.some(({ id }) => more.includes(id) && !ids.includes(id)),
    asked: asked.map(({ id }) => ids.includes(id)),
    apart: articles
      .filter((article) => ids.includes(article.id) && !asked.includes(article))
      .map(({ letter }) => letter),
  };
}

/** In which articles of its story a claim stands. */
export const toCarriedIn = (
  { passages, coverage: { also, perhaps } }: Pick<Claim, 'passages' | 'coverage'>,
  articles: readonly Counted[],
): CarriedView =>
  toCarried(
    passages.map(({ article }) => article),
    articles,
    [...also, ...perhaps],
  );

/**
 * “3 of 4”; “at least 3 of 4” of what is left open elsewhere; “3 of 4, and A apart” of what an article has, too, that may report another occasion.
 *
 * @param noun what follows the number, with the space before it: “ articles”
 */
export const formatCarried = ({ asked, apart, atLeast }: CarriedView, noun = ''): string =>
  formatCoverage({ count: asked.filter(Boolean).length, of: asked.length, apart, atLeast }, noun);

/** The same from the numbers; `count` without those apart. */
export function formatCoverage(
  { count, of, apart, atLeast }: { count: number; of: number; apart: readonly string[]; atLeast: boolean },
  noun = '',
): string {
  const words = `${atLeast ? 'at least ' : ''}${count} of ${of}${noun}`;
  return apart.length === 0 ? words : `${words}, and ${formatList(apart)} apart`;
}
