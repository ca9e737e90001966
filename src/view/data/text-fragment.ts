import type { Passage } from '../../model/comparison.ts';

/** Shortest passage, in words, that is searched for by its first and last words alone. */
const LONG_PASSAGE_MIN_WORDS = 12;
const EDGE_WORD_COUNT = 5;

const encode = (text: string): string =>
  encodeURIComponent(text.toWellFormed())
    .replaceAll('-', '%2D')
    .replace(/[!'()*]/gu, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);

/**
 * Link to a passage on its outlet's page, as a text fragment; a browser that finds other words there opens the page without a mark.
 *
 * Long passages are given by their first and last five words. Source: WICG, URL Fragment Text Directives.
 *
 * @returns undefined when the article's address is not known, or the passage is not published
 */
export function toTextFragmentHref(
  url: string | null,
  { exact }: Pick<Passage, 'exact'>,
): string | undefined {
  if (url === null || exact === '' || !/^https?:\/\//u.test(url)) return undefined;
  const words = exact.split(/\s+/u).filter((word) => word !== '');
  const edges =
    words.length < LONG_PASSAGE_MIN_WORDS
      ? [words]
      : [words.slice(0, EDGE_WORD_COUNT), words.slice(-EDGE_WORD_COUNT)];
  const address = url.split('#', 1)[0] ?? url;
  return `${address}#:~:text=${edges.map((edge) => encode(edge.join(' '))).join(',')}`;
}
