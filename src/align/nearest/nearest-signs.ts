import type { AnnotatedArticle } from '../../model/article.ts';
import type { Sentence } from '../groups/parts.ts';
import type { Row } from '../groups/rows.ts';
import { roundScore } from '../pairs/trees.ts';
import { makeSpeakerFinder } from '../units/speakers.ts';

/** What is seen of a sentence of an article without a claim, beside how like the claim's it is. */
export const NEAREST_SIGNS = ['same-speaker', 'other-speaker', 'headline'] as const;
export type NearestSign = (typeof NEAREST_SIGNS)[number];

/**
 * What each sign adds to the logarithm of the odds that a sentence says a claim: whoever the claim cites or quotes is cited or quoted there; only others are; it is a
 * headline, and the claim has none.
 *
 * Source: logistic regression on labelled events (`bench/alignment/trees/nearest.py`), beside the logarithm of the odds of the pair, whose own weight is 1 but for three hundredths.
 */
const WEIGHTS: Readonly<Record<NearestSign, number>> = {
  'same-speaker': 0.45,
  'other-speaker': -0.3,
  headline: -0.26,
};

/** Lowest probability of a pair from which on signs tell anything: the weights were learned from such. */
const LEAST_SCORE = 0.02;

/** Gives the signs of a sentence for a row. */
export type SignReader = (row: Row, sentence: Sentence) => NearestSign[];

/** Makes the function that reads the signs of a story's sentences. */
export function makeSignReader(articles: readonly AnnotatedArticle[]): SignReader {
  const find = makeSpeakerFinder(articles);
  const isHeadline = makeHeadlineTest(articles);
  const said = keep(({ unit }: Sentence) => find(unit.article, unit.span));
  const told = keep(
    ({ stretches }: Row) => new Set(stretches.flatMap(({ article, span }) => [...find(article, span)])),
  );
  return (row, sentence) => {
    const [mine, theirs] = [told(row), said(sentence)];
    const signs: NearestSign[] = [];
    if (mine.size > 0 && theirs.size > 0)
      signs.push(mine.isDisjointFrom(theirs) ? 'other-speaker' : 'same-speaker');
    if (isHeadline(sentence) && !row.parts.some((part) => isHeadline(part.sentence))) signs.push('headline');
    return signs;
  };
}

/** Makes the function that knows the headlines of a story among its sentences. */
export function makeHeadlineTest(articles: readonly AnnotatedArticle[]): (sentence: Sentence) => boolean {
  const headlines = articles.map(
    ({ sentences, blocks }) =>
      new Set(sentences.filter(({ block }) => blocks[block]?.kind === 'headline').map(({ start }) => start)),
  );
  return ({ unit }) => headlines[unit.article]?.has(unit.span.start) === true;
}

/** Keeps what is found: a sentence is asked for by many rows. */
function keep<Key>(find: (key: Key) => ReadonlySet<string>): (key: Key) => ReadonlySet<string> {
  const known = new Map<Key, ReadonlySet<string>>();
  return (key) => {
    const found = known.get(key) ?? find(key);
    known.set(key, found);
    return found;
  };
}

/** How likely a sentence with some signs says a claim, when its pair is as likely as `score` to report the same. */
export function toLikelihood(score: number, signs: readonly NearestSign[]): number {
  if (signs.length === 0 || score < LEAST_SCORE || score >= 1) return score;
  const odds = Math.log(score / (1 - score)) + signs.reduce((sum, sign) => sum + WEIGHTS[sign], 0);
  return roundScore(1 / (1 + Math.exp(-odds)));
}
