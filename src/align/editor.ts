import type { AnnotatedArticle } from '../model/article.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Id } from '../model/ids.ts';
import { overlaps, type Span } from '../model/span.ts';
import type { EditorLink } from '../model/story.ts';
import { findNearestWords, type NearestWords } from './editor-nearest.ts';

/** A link that the editor asserts or denies, with the spans of its words. */
export type ResolvedEditorLink = {
  kind: 'assert' | 'deny';
  passages: readonly ({ article: Id } & Span)[];
  why: string;
};

/** Place of a value of story.yaml; line and column are 1-based. */
export type Place = Pick<Diagnostic, 'file' | 'line' | 'column'>;

/** Gives the place of the value at a path of story.yaml, such as `['links', 0, 'assert', 1, 'words']`. */
export type FindPlace = (path: readonly (string | number)[]) => Place;

type EditorLinks = {
  links: readonly EditorLink[];
  articles: readonly AnnotatedArticle[];
  findPlace: FindPlace;
};

type ResolvedPassage = { article: Id } & Span;

/**
 * Finds the spans of the words that the editor's links name.
 *
 * Words stand for their first occurrence in a sentence of the article; denied words of an article that repeats itself stand for each of
 * them, one link for each. A link with a problem is left out; all problems are reported.
 * Reports: story:passage-not-found, story:passage-outside, story:article-not-found.
 *
 * @returns links in the order of story.yaml, and one diagnostic a problem
 */
export function resolveEditorLinks({ links, articles, findPlace }: EditorLinks): {
  links: ResolvedEditorLink[];
  diagnostics: Diagnostic[];
} {
  const resolved: ResolvedEditorLink[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [index, link] of links.entries()) {
    const [kind, members] =
      'assert' in link ? (['assert', link.assert] as const) : (['deny', link.deny] as const);
    const found: ResolvedPassage[][] = [];
    for (const [member, words] of members.entries()) {
      const passages = resolveWords(words, articles, (key) => findPlace(['links', index, kind, member, key]));
      if ('message' in passages) diagnostics.push(passages);
      else found.push(kind === 'deny' ? passages : passages.slice(0, 1));
    }
    if (found.length < members.length) continue;
    for (const passages of toChoices(found)) resolved.push({ kind, passages, why: link.why });
  }
  return { links: resolved, diagnostics };
}

type EditorWords = { file: string; words: string };

function resolveWords(
  { file, words }: EditorWords,
  articles: readonly AnnotatedArticle[],
  findPlace: (key: 'file' | 'words') => Place,
): ResolvedPassage[] | Diagnostic {
  const article = articles.find((one) => toFileName(one.file) === toFileName(file));
  if (article === undefined) return toArticleNotFound(findPlace('file'), file, articles);
  const spans = findOccurrences(article.text, words);
  if (spans.length === 0) return toPassageNotFound(findPlace('words'), { article, words, articles });
  const inside = spans.filter((one) => article.sentences.some((sentence) => overlaps(sentence, one)));
  if (inside.length === 0) return toPassageOutside(findPlace('words'), words, article);
  return inside.map((span) => ({ article: article.id, ...span }));
}

/** Most links that one denial stands for. */
const MAX_CHOICES = 64;

/** Every way to take one passage of each list, the first of each first. */
function toChoices(lists: readonly (readonly ResolvedPassage[])[]): ResolvedPassage[][] {
  let choices: ResolvedPassage[][] = [[]];
  for (const list of lists) {
    choices = choices.flatMap((choice) => list.map((passage) => [...choice, passage])).slice(0, MAX_CHOICES);
  }
  return choices;
}

/** Most occurrences of the editor's words that are looked at. */
const MAX_OCCURRENCES = 100;

function findOccurrences(text: string, words: string): Span[] {
  const spans: Span[] = [];
  for (
    let start = text.indexOf(words);
    start >= 0 && spans.length < MAX_OCCURRENCES;
    start = text.indexOf(words, start + 1)
  ) {
    spans.push({ start, end: start + words.length });
  }
  return spans;
}

/** File name of an article without its folders: the name that story.yaml uses. */
export const toFileName = (file: string): string => file.slice(file.lastIndexOf('/') + 1);

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

function toPassageNotFound(
  place: Place,
  {
    words,
    article,
    articles,
  }: { words: string; article: AnnotatedArticle; articles: readonly AnnotatedArticle[] },
): Diagnostic {
  const name = toFileName(article.file);
  const holder = articles.find((one) => one.text.includes(words));
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

const toPassageOutside = (place: Place, words: string, article: AnnotatedArticle): Diagnostic =>
  toProblem(place, 'passage-outside', {
    message: `“${words}” stands in no sentence of articles/${toFileName(article.file)}: it is part of its byline, its dateline or its furniture.`,
    note: 'Choose words of the headline or of a paragraph.',
  });

const toArticleNotFound = (place: Place, file: string, articles: readonly AnnotatedArticle[]): Diagnostic =>
  toProblem(place, 'article-not-found', {
    message: `“${file}” is not an article of this story.`,
    note: `Write the name of a file in articles/: ${articles.map((article) => `“${toFileName(article.file)}”`).join(', ')}.`,
  });
