import type { AnnotatedArticle } from '../model/article.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Id } from '../model/ids.ts';
import type { Span } from '../model/span.ts';
import type { EditorLink } from '../model/story.ts';
import { findNearestWords } from './editor-nearest.ts';

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

/**
 * Finds the spans of the words that the editor's links name.
 *
 * A link with a problem is left out; all problems are reported. Words stand for their first occurrence in the article's text.
 * Reports: story:passage-not-found, story:article-not-found.
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
    const kind = 'assert' in link ? 'assert' : 'deny';
    const members = 'assert' in link ? link.assert : link.deny;
    const passages: ({ article: Id } & Span)[] = [];
    for (const [member, { file, words }] of members.entries()) {
      const path = ['links', index, kind, member];
      const article = articles.find((one) => isFile(one, file));
      if (article === undefined) {
        diagnostics.push(articleNotFound(findPlace([...path, 'file']), file, articles));
        continue;
      }
      const start = article.text.indexOf(words);
      if (start < 0) diagnostics.push(passageNotFound(findPlace([...path, 'words']), words, article));
      else passages.push({ article: article.id, start, end: start + words.length });
    }
    if (passages.length === members.length) resolved.push({ kind, passages, why: link.why });
  }
  return { links: resolved, diagnostics };
}

/** File name of an article without its folders: the name that story.yaml uses. */
export const toFileName = (file: string): string => file.slice(file.lastIndexOf('/') + 1);

const isFile = (article: AnnotatedArticle, file: string): boolean =>
  toFileName(article.file) === toFileName(file);

function passageNotFound(place: Place, words: string, article: AnnotatedArticle): Diagnostic {
  const nearest = findNearestWords(article, words);
  const hint =
    nearest === undefined
      ? 'nothing in it is near'
      : `the nearest text is “${nearest.words}” (line ${nearest.line}, column ${nearest.column})`;
  return {
    ...place,
    severity: 'error',
    source: 'story',
    ruleId: 'passage-not-found',
    message: `“${words}” is not in articles/${toFileName(article.file)}; ${hint}.`,
    note: 'Copy the words exactly as they stand in the article.',
  };
}

function articleNotFound(place: Place, file: string, articles: readonly AnnotatedArticle[]): Diagnostic {
  const names = articles.map((article) => `“${toFileName(article.file)}”`).join(', ');
  return {
    ...place,
    severity: 'error',
    source: 'story',
    ruleId: 'article-not-found',
    message: `“${file}” is not an article of this story.`,
    note: `Write one of ${names}.`,
  };
}
