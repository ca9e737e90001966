import type { AnnotatedArticle, Name } from '../model/article.ts';
import type { ApparatusEntry, Passage } from '../model/comparison.ts';
import { containsSpan, overlaps, type Span, sliceSpan } from '../model/span.ts';
import { areFormsOfOneName } from './matching-words.ts';
import { letterOf, type PassagePair } from './passage-pairs.ts';

/** Most details that are named in one sentence. */
const MAX_DETAILS = 3;

type Detail = { kind: 'adds-detail'; detail: string };

/**
 * Finds what one of two linked passages gives and the other does not: figures, timeframes, and names of places and bodies without a counterpart.
 *
 * Words are not compared: what one article says in other words is no detail that the other lacks. Nor are people: the other may call them “he” or by
 * their office. A name that stands anywhere in the other's sentence, in any form, is no detail.
 */
export function findAddedDetail(pair: PassagePair, apparatus: readonly ApparatusEntry[]): Detail[] {
  const { a, b, articles } = pair;
  return [
    { one: a, other: b },
    { one: b, other: a },
  ].flatMap(({ one, other }) => {
    const article = articles.get(one.article);
    const details = toDistinct(
      [...findValues(one, other, apparatus), ...findNames(one, other, pair)],
      article.text,
    );
    if (details.length === 0) return [];
    const words = details.slice(0, MAX_DETAILS).map((detail) => `“${detail}”`);
    return [{ kind: 'adds-detail', detail: `Only ${letterOf(one, articles)} gives ${words.join(', ')}.` }];
  });
}

/** Figures and timeframes of a passage that answer what the other passage leaves open. */
const findValues = (one: Passage, other: Passage, apparatus: readonly ApparatusEntry[]): Span[] =>
  apparatus
    .filter((entry) => !entry.readings.some((reading) => reading.passage === other.id))
    .flatMap((entry) => entry.readings)
    .flatMap((reading) =>
      reading.passage === one.id && (reading.kind === 'figure' || reading.kind === 'timeframe')
        ? [reading]
        : [],
    );

function findNames(one: Passage, other: Passage, { articles, entities }: PassagePair): Name[] {
  const article = articles.get(one.article);
  const others = findSentenceNames(other, articles.get(other.article));
  return article.names.filter((name) => {
    const kind = entities.get(name.entity)?.kind;
    if (!containsSpan(one, name) || (kind !== 'place' && kind !== 'body')) return false;
    const form = sliceSpan(article.text, name).toLowerCase();
    return !others.some((held) => held.entity === name.entity || areFormsOfOneName(held.form, form));
  });
}

/** The names in the sentences that a passage meets. */
function findSentenceNames(passage: Passage, article: AnnotatedArticle): { entity: string; form: string }[] {
  const sentences = article.sentences.filter((sentence) => overlaps(sentence, passage));
  return article.names
    .filter((name) => sentences.some((sentence) => containsSpan(sentence, name)))
    .map((name) => ({ entity: name.entity, form: sliceSpan(article.text, name).toLowerCase() }));
}

/** The words of spans in reading order, each once. */
const toDistinct = (spans: readonly Span[], text: string): string[] => [
  ...new Set([...spans].sort((a, b) => a.start - b.start).map((span) => sliceSpan(text, span))),
];
