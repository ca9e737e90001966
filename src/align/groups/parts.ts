import type { AnnotatedArticle } from '../../model/article.ts';
import {
  bySpan,
  containsSpan,
  overlaps,
  type Span,
  sharedSpan,
  sliceSpan,
  trimSpan,
} from '../../model/span.ts';
import { toWordSet } from '../../model/word-lists.ts';
import { clauseSpans } from '../clauses/clauses.ts';
import type { Vectors } from '../pairs/meaning-features.ts';
import { type Models, type ScoredPair, scorePairs } from '../pairs/score.ts';
import type { UnitPair } from '../units/candidates.ts';
import { type Excerpts, makeExcerpts } from '../units/excerpts.ts';
import { isTimeAlone } from '../units/time-alone.ts';
import { type Stretch, toUnits, type Unit } from '../units/units.ts';

/** A sentence and the parts of it that can carry a claim; both are measured, the sentence among sentences, the parts among parts. */
export type Sentence = { unit: Unit; parts: Part[] };

/** A part of a sentence, or the whole of one that is not cut. */
export type Part = { unit: Unit; sentence: Sentence };

/** The measured sentences of a story, with the scores of their pairs. */
export type Measured = {
  sentences: Sentence[];
  parts: Part[];
  sentencePairs: Neighbours;
  /** How likely two parts of near sentences report the same by themselves, by their indexes (`toPairKey`). */
  partScores: ReadonlyMap<number, number>;
  /** The vector of each sentence, in their order, where an encoder has read all. */
  meanings?: Vectors | undefined;
};

/** For each unit its scored pairs, in the order of the other unit. */
export type Neighbours = readonly (readonly ScoredPair[])[];

/** Blocks whose sentences carry claims: headlines do, crossheads, captions and letters of readers do not. */
const CLAIM_BLOCKS = toWordSet('headline standfirst paragraph list-item pull-quote');

/** What an encoder reads in an article: its sentences, in their order, and by their spans (`toSpanKey`) the parts of cut ones. */
export type ArticleVectors = { sentences: Vectors; parts: ReadonlyMap<string, Float32Array> };

/** One an article, in their order. */
export type StoryVectors = readonly ArticleVectors[];

/** Key of a part's span among those of its article. */
export const toSpanKey = ({ start, end }: Span): string => `${start}-${end}`;

/** For each article the parts of its sentences that are cut, in their order. */
export function findParts(articles: readonly AnnotatedArticle[]): Span[][] {
  const excerpts = makeExcerpts(articles);
  return articles.map((article, index) => {
    const stretches = toStretches(article, index);
    const spans = toPartSpans(stretches, { articles, excerpts, fixed: () => [] });
    return spans.filter(({ length }) => length > 1).flat();
  });
}

/**
 * Measures every sentence that can carry a claim, and its parts. `fixed` are spans of an article that must be parts of their own; without
 * `vectors` sentences and parts are compared by their words alone.
 */
export function measureStory(
  articles: readonly AnnotatedArticle[],
  fixed: (article: string) => readonly Span[],
  vectors?: StoryVectors,
  models?: Models,
): Measured {
  const excerpts = makeExcerpts(articles);
  const stretches = articles.flatMap(toStretches);
  const spans = toPartSpans(stretches, { articles, excerpts, fixed });
  const units = toUnits(articles, stretches, excerpts);
  const partUnits = toUnits(articles, toPartStretches(stretches, spans), excerpts);
  const sentences = joinParts(
    units,
    partUnits,
    spans.map(({ length }) => length),
  );
  const own = stretches.map(({ article, sentence }) => vectors?.[article]?.sentences[sentence]);
  const meanings = toWhole(own);
  const pairs = scorePairs(units, undefined, meanings, models);
  const parts = sentences.flatMap((sentence) => sentence.parts);
  const ofParts = parts.map(
    ({ unit, sentence }) =>
      vectors?.[unit.article]?.parts.get(toSpanKey(unit.span)) ?? own[sentence.unit.index],
  );
  const partPairs = scorePairs(partUnits, toPartPairs(sentences, pairs), toWhole(ofParts), models);
  return {
    sentences,
    parts,
    sentencePairs: toNeighbours(units, pairs),
    partScores: new Map(partPairs.map(({ a, b, score }) => [toPairKey(a, b), score])),
    meanings,
  };
}

/** What sentences are cut by. */
type Cutting = {
  articles: readonly AnnotatedArticle[];
  excerpts: Excerpts;
  fixed: (article: string) => readonly Span[];
};

/** For each sentence the spans of its parts. */
const toPartSpans = (
  stretches: readonly SentenceStretch[],
  { articles, excerpts, fixed }: Cutting,
): Span[][] =>
  stretches.map(({ article, span }) => {
    const owner = articles[article];
    if (owner === undefined) return [];
    return cutAt(clauseSpans(owner.text, span, excerpts.of(article, span).words), span, fixed(owner.id))
      .map((one) => trimSpan(owner.text, one))
      .filter((one) => hasWord(owner.text, one));
  });

/** The parts of all sentences as stretches; their places count the parts of an article. */
function toPartStretches(
  stretches: readonly SentenceStretch[],
  spans: readonly (readonly Span[])[],
): Stretch[] {
  const places = new Map<number, number>();
  return stretches.flatMap(({ article, before }, index) =>
    (spans[index] ?? []).map((span) => {
      const place = places.get(article) ?? 0;
      places.set(article, place + 1);
      return { article, place, span, before };
    }),
  );
}

/** The sentences with their parts, which stand one after the other; `counts` says how many each sentence has. */
function joinParts(
  units: readonly Unit[],
  partUnits: readonly Unit[],
  counts: readonly number[],
): Sentence[] {
  let at = 0;
  return units.map((unit, index) => {
    const sentence: Sentence = { unit, parts: [] };
    const next = at + (counts[index] ?? 0);
    for (const part of partUnits.slice(at, next)) sentence.parts.push({ unit: part, sentence });
    at = next;
    return sentence;
  });
}

/** The vectors when there is one for every sentence. */
function toWhole(vectors: readonly (Float32Array | undefined)[]): Vectors | undefined {
  const known = vectors.filter((vector) => vector !== undefined);
  return known.length === vectors.length ? known : undefined;
}

/** A stretch with its sentence's place among all of the article's. */
type SentenceStretch = Stretch & { sentence: number };

function toStretches(article: AnnotatedArticle, index: number): SentenceStretch[] {
  return article.sentences
    .map(({ start, end, block }, sentence) => ({ start, end, block, sentence }))
    .filter((one) => CLAIM_BLOCKS.has(article.blocks[one.block]?.kind ?? '') && !isTimeAlone(one, article))
    .map(({ start, end, sentence }, place, all) => ({
      article: index,
      place,
      span: { start, end },
      before: toSpan(all[place - 1]),
      sentence,
    }));
}

const toSpan = (span: Span | undefined): Span | undefined =>
  span === undefined ? undefined : { start: span.start, end: span.end };

/**
 * Cuts a sentence's parts again so that each fixed span inside the sentence has a part of its own: the part that it is in where no other
 * fixed span does, else the span itself.
 */
function cutAt(parts: readonly Span[], sentence: Span, fixed: readonly Span[]): Span[] {
  const inside = fixed.flatMap((one): Span[] => {
    const span = sharedSpan(one, sentence);
    return span.start < span.end ? [span] : [];
  });
  const isAlone = (span: Span): boolean =>
    parts.some(
      (part) =>
        containsSpan(part, span) &&
        inside.every((other) => isSameSpan(other, span) || !overlaps(other, part)),
    );
  let spans = [...parts];
  for (const span of inside.filter((one) => !isAlone(one))) {
    spans = [
      ...spans.flatMap((one) => [
        { start: one.start, end: Math.min(one.end, span.start) },
        { start: Math.max(one.start, span.end), end: one.end },
      ]),
      span,
    ]
      .filter((one) => one.end - one.start > 0)
      .sort(bySpan);
  }
  return spans;
}

const isSameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** Lowest probability of two sentences whose parts are compared. */
const PARTS_MIN_SCORE = 0.05;

/** More than any story has parts: two of their indexes make one whole number. */
const MAX_PARTS = 2 ** 26;

/** Key of a pair of units, `a` before `b`. */
export const toPairKey = (a: Unit, b: Unit): number => a.index * MAX_PARTS + b.index;

/** The parts of sentences that may report the same; of whole ones, too, with which others are weighed. Pairs in the order of `b`, then of `a`. */
function toPartPairs(sentences: readonly Sentence[], pairs: readonly ScoredPair[]): UnitPair[] {
  const near = Map.groupBy(
    pairs.filter(({ score }) => score >= PARTS_MIN_SCORE),
    (pair) => pair.b.index,
  );
  return [...near].flatMap(([index, ofSentence]) =>
    (sentences[index]?.parts ?? []).flatMap((b) =>
      ofSentence.flatMap((pair) =>
        (sentences[pair.a.index]?.parts ?? []).map((a) => ({ a: a.unit, b: b.unit })),
      ),
    ),
  );
}

const hasWord = (text: string, span: Span): boolean => /[\p{L}\p{N}]/u.test(sliceSpan(text, span));

/** Pairs come in the order of `b`, then of `a`: so each unit gets them in the order of the other. */
function toNeighbours(units: readonly Unit[], pairs: readonly ScoredPair[]): Neighbours {
  const neighbours = units.map((): ScoredPair[] => []);
  for (const pair of pairs) {
    neighbours[pair.a.index]?.push(pair);
    neighbours[pair.b.index]?.push(pair);
  }
  return neighbours;
}
