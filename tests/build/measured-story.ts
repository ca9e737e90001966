import type { Edge } from '../../src/align/groups/edges.ts';
import { type Measured, measureStory, type Part } from '../../src/align/groups/parts.ts';
import type { AnnotatedArticle } from '../../src/model/article.ts';
import { makeArticle } from './annotated-article.ts';

/** Articles `a`, `b`, … of the given texts, measured, with a finder of the part that holds some words. */
export function measureTexts(...texts: string[]): {
  articles: AnnotatedArticle[];
  measured: Measured;
  partOf: (article: string, words: string) => Part;
} {
  const articles = texts.map((text, index) => makeArticle({ id: String.fromCharCode(97 + index), text }));
  const measured = measureStory(articles, () => []);
  const partOf = (article: string, words: string): Part => {
    const owner = articles.findIndex((one) => one.id === article);
    const part = measured.parts.find(
      ({ unit }) =>
        unit.article === owner &&
        articles[owner]?.text.slice(unit.span.start, unit.span.end).includes(words) === true,
    );
    if (part === undefined) throw new Error(`no part of ${article} holds “${words}”`);
    return part;
  };
  return { articles, measured, partOf };
}

/** A link of a given score between two parts; nothing is said of what they share. */
export const makeEdge = (a: Part, b: Part, score: number): Edge => ({
  a,
  b,
  score,
  near: score,
  isLink: true,
  pair: { a: a.sentence.unit, b: b.sentence.unit, score, letters: 0, meaning: undefined },
});
