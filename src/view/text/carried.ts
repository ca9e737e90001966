import type { Id } from '../../model/ids.ts';
import { formatList } from '../labels.ts';

/** Of the articles that claims are counted among, whether something stands in each, in their order; and the letters of those apart that have it, too. */
export type CarriedView = { asked: boolean[]; apart: string[] };

type Counted = { id: Id; letter: string; otherOccasion: boolean };

/** The articles that every claim is counted among, as `coverage.of` counts them: those on the story’s occasion; where none is left, all. */
export function findAsked<Article extends Pick<Counted, 'otherOccasion'>>(
  articles: readonly Article[],
): Article[] {
  const asked = articles.filter(({ otherOccasion }) => !otherOccasion);
  return asked.length > 0 ? asked : [...articles];
}

/** In which articles of a story something stands. @param ids of the articles that have it */
export function toCarried(ids: readonly Id[], articles: readonly Counted[]): CarriedView {
  const asked = findAsked(articles);
  return {
    asked: asked.map(({ id }) => ids.includes(id)),
    apart: articles
      .filter((article) => ids.includes(article.id) && !asked.includes(article))
      .map(({ letter }) => letter),
  };
}

/**
 * “3 of 4”; “3 of 4, and A apart” of what an article has, too, that may report another occasion.
 *
 * @param noun what stands behind the number, with the space before it: “ articles”
 */
export const formatCarried = ({ asked, apart }: CarriedView, noun = ''): string =>
  formatCoverage({ count: asked.filter(Boolean).length, of: asked.length, apart }, noun);

/** The same from the numbers; `count` without those apart. */
export function formatCoverage(
  { count, of, apart }: { count: number; of: number; apart: readonly string[] },
  noun = '',
): string {
  const words = `${count} of ${of}${noun}`;
  return apart.length === 0 ? words : `${words}, and ${formatList(apart)} apart`;
}
