import type { AnnotatedArticle } from '../model/article.ts';
import { bySpan, containsSpan, overlaps, type Span, sliceSpan, trimSpan } from '../model/span.ts';
import type { UnitPair } from './candidates.ts';
import { clauseSpans } from './clauses.ts';
import { makeExcerpts } from './excerpts.ts';
import { type ScoredPair, scorePairs } from './score.ts';
import { type Stretch, toUnits, type Unit } from './units.ts';

/** A sentence and the parts of it that can carry a claim; both are measured, the sentence among sentences, the parts among parts. */
export type Sentence = { unit: Unit; parts: Part[] };

/** A part of a sentence, or the whole of one that is not cut. */
export type Part = { unit: Unit; sentence: Sentence };

/** The measured sentences of a story, with the scores of their pairs. */
export type Measured = {
  sentences: Sentence[];
  parts: Part[];
  sentencePairs: Neighbours;
  partPairs: Neighbours;
};

/** For each unit its scored pairs, in the order of the other unit. */
export type Neighbours = readonly (readonly ScoredPair[])[];

/** Blocks whose sentences carry claims: headlines do, crossheads, captions and letters of readers do not. */
const CLAIM_BLOCKS: ReadonlySet<string> = new Set([
  'headline',
  'standfirst',
  'paragraph',
  'list-item',
  'pull-quote',
]);

/** Lowest score of two sentences whose parts are compared. */
const PARTS_MIN_SCORE = 0.1;

/** Measures every sentence that can carry a claim, and its parts. `fixed` are spans of an article that must be parts of their own. */
export function measureStory(
  articles: readonly AnnotatedArticle[],
  fixed: (article: string) => readonly Span[],
): Measured {
  const excerpts = makeExcerpts(articles);
  const stretches = articles.flatMap(toStretches);
  const spans = stretches.map(({ article, span }) => {
    const owner = articles[article];
    if (owner === undefined) return [];
    return cutAt(clauseSpans(owner.text, span, excerpts.of(article, span).words), span, fixed(owner.id))
      .map((one) => trimSpan(owner.text, one))
      .filter((one) => hasWord(owner.text, one));
  });
  const units = toUnits(articles, stretches, excerpts);
  const places = new Map<number, number>();
  const partUnits = toUnits(
    articles,
    stretches.flatMap(({ article, before }, index) =>
      (spans[index] ?? []).map((span) => {
        const place = places.get(article) ?? 0;
        places.set(article, place + 1);
        return { article, place, span, before };
      }),
    ),
    excerpts,
  );
  const sentences = joinParts(
    units,
    partUnits,
    spans.map(({ length }) => length),
  );
  const sentencePairs = scorePairs(units);
  return {
    sentences,
    parts: sentences.flatMap(({ parts }) => parts),
    sentencePairs: toNeighbours(units, sentencePairs),
    partPairs: toNeighbours(partUnits, scorePairs(partUnits, toPartPairs(sentences, sentencePairs))),
  };
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

function toStretches(article: AnnotatedArticle, index: number): Stretch[] {
  return article.sentences
    .filter((sentence) => CLAIM_BLOCKS.has(article.blocks[sentence.block]?.kind ?? ''))
    .map(({ start, end }, place, all) => ({
      article: index,
      place,
      span: { start, end },
      before: toSpan(all[place - 1]),
    }));
}

const toSpan = (span: Span | undefined): Span | undefined =>
  span === undefined ? undefined : { start: span.start, end: span.end };

/**
 * Cuts a sentence's parts again so that each fixed span inside the sentence has a part of its own: the part that it stands in where no other
 * fixed span does, else the span itself.
 */
function cutAt(parts: readonly Span[], sentence: Span, fixed: readonly Span[]): Span[] {
  const inside = fixed.flatMap((one): Span[] => {
    const span = { start: Math.max(one.start, sentence.start), end: Math.min(one.end, sentence.end) };
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

/** Parts of sentences that have something in common are worth a look, others are not. Pairs in the order of `b`, then of `a`. */
function toPartPairs(sentences: readonly Sentence[], pairs: readonly ScoredPair[]): UnitPair[] {
  const near = Map.groupBy(
    pairs.filter((pair) => pair.score >= PARTS_MIN_SCORE),
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

/** The scored pair of two units. */
export function findPair(neighbours: Neighbours, unit: Unit, other: Unit): ScoredPair | undefined {
  const pairs = neighbours[unit.index] ?? [];
  let [from, to] = [0, pairs.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    const pair = pairs[middle];
    const partner = pair?.a === unit ? pair.b : pair?.a;
    if (partner === undefined || partner === other) return pair;
    if (partner.index < other.index) from = middle + 1;
    else to = middle;
  }
  return undefined;
}
