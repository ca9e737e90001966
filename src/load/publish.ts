import type { Part } from '../model/article.ts';
import type { ComparedArticle, Comparison, Passage } from '../model/comparison.ts';
import { containsSpan, type Span } from '../model/span.ts';

/** Words around a passage that are published with it. Source: design of the content format, `publish`. */
const CONTEXT_MAX_WORDS = 25;

/**
 * The comparison as the site publishes it: of an article that the editor does not publish in full, only the passages of claims,
 * at most 25 words around each, and the names of its parts are left.
 *
 * Pages get this form too, so that no page can print what is withheld. Offsets stay: they count in the whole text.
 */
export function toPublished(comparison: Comparison): Comparison {
  const withheld = new Map(
    comparison.articles
      .filter(({ publish }) => publish !== 'full')
      .map(({ id }) => [
        id,
        comparison.claims.flatMap(({ passages }) => passages.filter((one) => one.article === id)),
      ]),
  );
  if (withheld.size === 0) return comparison;
  return {
    ...comparison,
    articles: comparison.articles.map((article) => {
      const passages = withheld.get(article.id);
      return passages === undefined ? article : withoutText(article, passages);
    }),
    claims: comparison.claims.map((claim) => ({
      ...claim,
      passages: claim.passages.map((one) => (withheld.has(one.article) ? withShortContext(one) : one)),
      absences: claim.absences.map((absence) => {
        const passages = withheld.get(absence.article);
        const isShown =
          passages === undefined || absence.nearest === null || isInside(passages, absence.nearest);
        const shown = isShown ? absence : { ...absence, nearest: null };
        const { within } = shown;
        // The place stays, and so does that it is said there; its words are withheld.
        return passages === undefined || within === null || isInside(passages, within)
          ? shown
          : { ...shown, within: { ...within, exact: '' } };
      }),
      possiblyRelated: claim.possiblyRelated.filter((one) => {
        const passages = withheld.get(one.article);
        return passages === undefined || isInside(passages, one);
      }),
    })),
  };
}

function withoutText(article: ComparedArticle, passages: readonly Passage[]): ComparedArticle {
  const { value: _, ...text } = article.text;
  return { ...article, text, standfirst: keepInside(article.standfirst, passages) };
}

/** A standfirst can be a paragraph of the article; the other parts are what a bibliography names. */
function keepInside(part: Part, passages: readonly Passage[]): Part {
  if (part === null || !('start' in part)) return part;
  return isInside(passages, part) ? part : null;
}

const isInside = (passages: readonly Passage[], span: Span): boolean =>
  passages.some((passage) => containsSpan(passage, span));

function withShortContext(passage: Passage): Passage {
  const before = Math.ceil(CONTEXT_MAX_WORDS / 2);
  return {
    ...passage,
    prefix: lastWords(passage.prefix, before),
    suffix: firstWords(passage.suffix, CONTEXT_MAX_WORDS - before),
  };
}

/** The text up to the end of its n-th word. */
function firstWords(text: string, count: number): string {
  const end = [...text.matchAll(/\S+/gu)][count - 1];
  return end === undefined ? text : text.slice(0, end.index + end[0].length);
}

/** The text from the n-th word before its end. */
function lastWords(text: string, count: number): string {
  const start = [...text.matchAll(/\S+/gu)].at(-count);
  return start === undefined ? text : text.slice(start.index);
}
