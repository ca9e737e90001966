import type { Name } from '../model/article.ts';
import type { ApparatusEntry, Passage } from '../model/comparison.ts';
import { containsSpan, overlaps, type Span, sliceSpan } from '../model/span.ts';
import { hasDayName, isGivenAnywhere, isTelling, type ValueReading } from './given-anywhere.ts';
import { canTimeframesAgree } from './matching-values.ts';
import { letterOf, type PassagePair } from './passage-pairs.ts';
import { toTimeframeReadings } from './readings.ts';
import { isNamedAnywhere } from './told-anywhere.ts';

/** Most details that are named in one sentence. */
const MAX_DETAILS = 3;

type Detail = { kind: 'adds-detail'; detail: string };

/**
 * Finds what one of two linked passages gives and the other's article does not: figures, timeframes, and names of places and bodies without a counterpart.
 *
 * Words are not compared: what one article says in other words is no detail that the other lacks. Nor are people: the other may call them “he” or by
 * their office. What stands anywhere in the other's article is no detail, in whatever form: a country is given by its people's name, too, and by
 * its capital where that means the government. Of a time more is asked: “two days later” can be the other's Saturday.
 */
export function findAddedDetail(pair: PassagePair, apparatus: readonly ApparatusEntry[]): Detail[] {
  const { a, b, articles } = pair;
  return [
    { one: a, other: b },
    { one: b, other: a },
  ].flatMap(({ one, other }) => {
    const article = articles.get(one.article);
    const details = toDistinct(
      [...findValues(one, other, { apparatus, pair }), ...findNames(one, other, pair)],
      article.text,
    );
    if (details.length === 0) return [];
    const words = details.slice(0, MAX_DETAILS).map((detail) => `“${detail}”`);
    return [
      {
        kind: 'adds-detail',
        detail: `${letterOf(one, articles)} gives ${words.join(', ')}, ${letterOf(other, articles)} does not.`,
      },
    ];
  });
}

/** Figures and timeframes of a passage that answer what the other passage leaves open, and the rest of its article, too. */
function findValues(
  one: Passage,
  other: Passage,
  { apparatus, pair }: { apparatus: readonly ApparatusEntry[]; pair: PassagePair },
): Span[] {
  const article = pair.articles.get(one.article);
  const otherArticle = pair.articles.get(other.article);
  return apparatus
    .filter((entry) => !entry.readings.some((reading) => reading.passage === other.id))
    .flatMap((entry) => entry.readings)
    .flatMap((reading) =>
      reading.passage === one.id && (reading.kind === 'figure' || reading.kind === 'timeframe')
        ? [reading]
        : [],
    )
    .filter(
      (reading) =>
        isTelling(reading, article) &&
        !isGivenAnywhere(reading, article.text, otherArticle) &&
        !mayBeTimeOf(reading, other, pair),
    );
}

/** Lengths of time are amounts, and tell when as well: “has five days to sign it”. */
const LENGTHS: ReadonlySet<string> = new Set(['minute', 'hour', 'day', 'week', 'month', 'year']);

/** True for a time that another in the sentence of the other passage may be, in other words: “on Saturday”, “two days later”, “in five days”. */
function mayBeTimeOf(reading: ValueReading, other: Passage, { articles }: PassagePair): boolean {
  const article = articles.get(other.article);
  const around = article.sentences.filter((sentence) => overlaps(sentence, other));
  const start = Math.min(other.start, ...around.map((sentence) => sentence.start));
  const end = Math.max(other.end, ...around.map((sentence) => sentence.end));
  const times = toTimeframeReadings({ ...other, start, end }, article);
  if (reading.kind === 'figure') return LENGTHS.has(reading.unit) && times.length > 0;
  return (
    article.figures.some((one) => LENGTHS.has(one.unit) && overlaps(one, { start, end })) ||
    times.some((one) => !hasDayName(one, article.text) || canTimeframesAgree([reading, one]))
  );
}

/** Behind these a name is a piece of a longer one, “Friends of Tern Bay”. */
const PIECE_BEFORE = /\b\p{Lu}\p{L}{1,20} of $/u;
const PIECE_REACH = 24;

function findNames(one: Passage, other: Passage, { articles, entities }: PassagePair): Name[] {
  const { text, names, attributions } = articles.get(one.article);
  const article = articles.get(other.article);
  return names.filter((name) => {
    const kind = entities.get(name.entity)?.kind;
    if (!containsSpan(one, name) || (kind !== 'place' && kind !== 'body')) return false;
    // Whom an article cites is no detail of what it tells, and may be the other article's own outlet.
    if (attributions.some(({ source }) => source !== null && overlaps(source, name))) return false;
    if (PIECE_BEFORE.test(text.slice(Math.max(0, name.start - PIECE_REACH), name.start))) return false;
    return !isNamedAnywhere(name, text, article);
  });
}

/** The words of spans in reading order, each once. */
const toDistinct = (spans: readonly Span[], text: string): string[] => [
  ...new Set([...spans].sort((a, b) => a.start - b.start).map((span) => sliceSpan(text, span))),
];
