import type { Sentence } from '../../model/article.ts';
import type { Claim, ComparedArticle, Comparison } from '../../model/comparison.ts';
import { overlaps } from '../../model/span.ts';
import type { ArticleMark } from '../articles.ts';
import { articleHref } from '../href.ts';
import { getWitness, type QuotedWords, quoteWitness, toWitnesses } from '../text/witnesses.ts';

/** The sentence of a claim between its neighbours, so that a reader sees what “they” and “the threat” are of. */
export type SurroundingsView = { mark: ArticleMark; href: string; sentences: SurroundingSentence[] };

/** `isOwn`: the claim's sentence; else one beside it. */
export type SurroundingSentence = QuotedWords & { isOwn: boolean };

/** How many sentences before a claim's own, and after it. */
const BEFORE = 2;
const AFTER = 1;

/**
 * What stands round the sentence of a claim of one article, as far as it is published.
 *
 * @returns null for a claim of several articles, and where nothing round it is published
 */
export function toSurroundings(claim: Claim, comparison: Comparison): SurroundingsView | null {
  const [passage, ...others] = claim.passages;
  if (passage === undefined || others.some(({ article }) => article !== passage.article)) return null;
  const witnesses = toWitnesses(comparison);
  const { article, mark } = getWitness(witnesses, passage.article);
  const index = article.sentences.findIndex((sentence) => overlaps(sentence, passage));
  const own = article.sentences[index];
  if (own === undefined) return null;
  const sentences = toNeighbours(article, index).flatMap((sentence) =>
    quoteWitness(witnesses, article.id, [sentence]).map((words) => ({ ...words, isOwn: sentence === own })),
  );
  if (!sentences.some(({ isOwn }) => isOwn) || sentences.length < 2) return null;
  return { mark, href: articleHref(comparison.story.id, article.id, own.id), sentences };
}

/** Sentences of the text, no headlines and lists beside it. */
const toNeighbours = ({ sentences, blocks }: ComparedArticle, index: number): Sentence[] =>
  sentences
    .slice(Math.max(0, index - BEFORE), index + AFTER + 1)
    .filter((sentence) => sentence === sentences[index] || blocks[sentence.block]?.kind === 'paragraph');
