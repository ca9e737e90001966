import type { AnnotatedArticle } from '../../model/article.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Span } from '../../model/span.ts';
import { findNearestWords, findPlaceOf, type NearestWords } from './editor-nearest.ts';
import { type Place, toFileName } from './editor-places.ts';
import { holdsEditorWords } from './editor-words.ts';

const toProblem = (
  place: Place,
  ruleId: string,
  { message, note }: { message: string; note: string },
): Diagnostic => ({
  ...place,
  severity: 'error',
  source: 'story',
  ruleId,
  message,
  note,
});

/** Words that are not in the article, with the nearest text or the article that has them. */
export function toPassageNotFound(
  place: Place,
  {
    words,
    article,
    articles,
  }: { words: string; article: AnnotatedArticle; articles: readonly AnnotatedArticle[] },
): Diagnostic {
  const name = toFileName(article.file);
  const holder = articles.find((one) => holdsEditorWords(one.text, words));
  if (holder !== undefined) {
    return toProblem(place, 'passage-not-found', {
      message: `“${words}” is not in articles/${name}; it is in articles/${toFileName(holder.file)}.`,
      note: `Write \`file: ${toFileName(holder.file)}\`, or copy the words exactly as they stand in articles/${name}.`,
    });
  }
  const nearest = findNearestWords(article, words);
  return toProblem(place, 'passage-not-found', {
    message: `“${words}” is not in articles/${name}; ${nearest === undefined ? 'no text there is near' : formatNearest(nearest)}.`,
    note: 'Copy the words exactly as they stand in the article.',
  });
}

const formatNearest = ({ words, place }: NearestWords): string =>
  `the nearest text is “${words}”${place === undefined ? '' : ` (line ${place.line}, column ${place.column})`}`;

/** A place in the article's file; its paragraph where the text is not the file. */
function formatPlace(article: AnnotatedArticle, offset: number): string {
  const place = findPlaceOf(article, offset);
  if (place !== undefined) return `line ${place.line}, column ${place.column}`;
  return `block ${article.blocks.findIndex(({ end }) => offset < end) + 1} of its text`;
}

/** Words of a byline, a dateline or furniture. */
export const toPassageOutside = (place: Place, words: string, article: AnnotatedArticle): Diagnostic =>
  toProblem(place, 'passage-outside', {
    message: `“${words}” stands in no sentence of articles/${toFileName(article.file)}: it is part of its byline, its dateline or its furniture.`,
    note: 'Choose words of the headline or of a paragraph.',
  });

/** A file that is no article of the story. */
export const toArticleNotFound = (
  place: Place,
  file: string,
  articles: readonly AnnotatedArticle[],
): Diagnostic =>
  toProblem(place, 'article-not-found', {
    message: `“${file}” is not an article of this story.`,
    note: `Write the name of a file in articles/: ${articles.map((article) => `“${toFileName(article.file)}”`).join(', ')}.`,
  });

/** Words that are in two sentences that say different things. */
export function toPassageTwice(
  place: Place,
  { words, article, spans }: { words: string; article: AnnotatedArticle; spans: readonly [Span, Span] },
): Diagnostic {
  const [first, second] = spans.map(({ start }) => formatPlace(article, start));
  return toProblem(place, 'passage-twice', {
    message: `“${words}” stands in articles/${toFileName(article.file)} twice, in different sentences: ${first} and ${second}.`,
    note: 'Copy more words, so that only one of the two has them.',
  });
}

/** A link that still has the reason that a review proposes. */
export const toWhyUnfilled = (place: Place): Diagnostic =>
  toProblem(place, 'why-unfilled', {
    message: 'The link does not say why: “say why” is only the place for a reason.',
    note: 'Write the reason, as a reader of the page should see it: the same announcement.',
  });

/** A link that denies what an earlier one asserts, or the other way round. */
export const toContradicted = (place: Place, other: Place): Diagnostic =>
  toProblem(place, 'link-contradicted', {
    message: `This link and the one in line ${other.line} say opposite things of the same two passages.`,
    note: 'Remove one of the two.',
  });
