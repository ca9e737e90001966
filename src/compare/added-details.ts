import { findWords } from '../align/shared-wording-words.ts';
import { isFunctionWord } from '../diff/function-words.ts';
import type { AnnotatedArticle, Name } from '../model/article.ts';
import type { ApparatusEntry, Passage } from '../model/comparison.ts';
import { containsSpan, type Span, sliceSpan } from '../model/span.ts';
import { findCountriesTold, findCountryMeant } from './countries.ts';
import { areFormsOfOneName } from './matching-names.ts';
import { letterOf, type PassagePair } from './passage-pairs.ts';

/** Most details that are named in one sentence. */
const MAX_DETAILS = 3;

type Detail = { kind: 'adds-detail'; detail: string };

/**
 * Finds what one of two linked passages gives and the other does not: figures, timeframes, and names of places and bodies without a counterpart.
 *
 * Words are not compared: what one article says in other words is no detail that the other lacks. Nor are people: the other may call them “he” or by
 * their office. What stands anywhere in the other's article is no detail, in whatever form: a country is given by its people's name, too, and by
 * its capital where that means the government.
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

/** What an article tells anywhere, in the forms that details are looked up in. */
type Told = {
  /** Of each sentence, the words that tell something, between spaces. */
  lines: readonly string[];
  countries: ReadonlySet<string>;
  names: readonly { entity: string; form: string }[];
};

/** An article is the other one of many pairs: what it tells is found once. */
const toldBy = new WeakMap<AnnotatedArticle, Told>();

function toTold(article: AnnotatedArticle): Told {
  const known = toldBy.get(article);
  if (known !== undefined) return known;
  const { text, sentences, names } = article;
  const told = {
    lines: sentences.map((sentence) => toLine(toTellingWords(text, sentence))),
    countries: new Set(sentences.flatMap((sentence) => [...findCountriesTold(text, sentence)])),
    names: names.map((name) => ({ entity: name.entity, form: sliceSpan(text, name).toLowerCase() })),
  };
  toldBy.set(article, told);
  return told;
}

const toLine = (words: readonly string[]): string => ` ${words.join(' ')} `;

/** Figures and timeframes of a passage that answer what the other passage leaves open, and the rest of its article, too. */
function findValues(
  one: Passage,
  other: Passage,
  { apparatus, pair }: { apparatus: readonly ApparatusEntry[]; pair: PassagePair },
): Span[] {
  const { text } = pair.articles.get(one.article);
  const article = pair.articles.get(other.article);
  return apparatus
    .filter((entry) => !entry.readings.some((reading) => reading.passage === other.id))
    .flatMap((entry) => entry.readings)
    .flatMap((reading) =>
      reading.passage === one.id && (reading.kind === 'figure' || reading.kind === 'timeframe')
        ? [reading]
        : [],
    )
    .filter((reading) => !isToldAnywhere(article, text, reading));
}

/** True when the telling words of a span of a text stand in a row in a sentence of an article. */
export function isToldAnywhere(article: AnnotatedArticle, text: string, span: Span): boolean {
  const telling = toTellingWords(text, span);
  return telling.length > 0 && toTold(article).lines.some((line) => line.includes(toLine(telling)));
}

const toTellingWords = (text: string, span: Span): string[] =>
  findWords(text, span).flatMap(({ form }) => (isFunctionWord(form) ? [] : [form]));

function findNames(one: Passage, other: Passage, { articles, entities }: PassagePair): Name[] {
  const article = articles.get(one.article);
  const otherArticle = articles.get(other.article);
  const names = article.names.filter((name) => {
    const kind = entities.get(name.entity)?.kind;
    return containsSpan(one, name) && (kind === 'place' || kind === 'body');
  });
  if (names.length === 0) return [];
  const { names: others, countries } = toTold(otherArticle);
  return names.filter((name) => {
    const country = findCountryMeant(article.text, name);
    if (country !== undefined && countries.has(country)) return false;
    const form = sliceSpan(article.text, name).toLowerCase();
    return !others.some((held) => held.entity === name.entity || areFormsOfOneName(held.form, form));
  });
}

/** The words of spans in reading order, each once. */
const toDistinct = (spans: readonly Span[], text: string): string[] => [
  ...new Set([...spans].sort((a, b) => a.start - b.start).map((span) => sliceSpan(text, span))),
];
