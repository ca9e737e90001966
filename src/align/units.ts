import type { AnnotatedArticle } from '../model/article.ts';
import { containsSpan, overlaps, type Span, sliceSpan } from '../model/span.ts';
import { pointsBack } from './shell-nouns.ts';
import { makeNumbering, toUnitVector, type Vector } from './vectors.ts';
import { backgroundRarity, isSpeechKey } from './vocabulary.ts';
import { isStopWord, isVerb, toKey, toWords, type Word, type WordKind } from './words.ts';

/** A word of a unit that tells something: its key and how much it tells in this story. */
/** `place` is the span of the word, or of the name, figure or timeframe that it is part of. */
export type Term = { key: string; kind: WordKind; weight: number; word: Word; place: Span };

/**
 * A stretch of an article that can carry a claim: a sentence or a part of one. `index` counts the story's units,
 * `article` is the article's place in the story, `place` the sentence's place among the article's.
 */
export type Unit = {
  index: number;
  article: number;
  place: number;
  span: Span;
  terms: Term[];
  /** Weight of each key: all, verbs other than those of speech, words that are neither verbs nor names nor numbers. */
  weights: Map<string, number>;
  deeds: Map<string, number>;
  nouns: Map<string, number>;
  /** Keys of the numbers. */
  values: Set<string>;
  /** Length of the vector of all weights. */
  norm: number;
  letters: Vector;
  /** Ids of all words in reading order, function words included. */
  forms: Int32Array;
};

/** Where units lie before they are measured. */
export type Stretch = { article: number; place: number; span: Span; before?: Span | undefined };

type Draft = Stretch & { terms: Omit<Term, 'weight'>[]; grams: Map<number, number>; forms: Int32Array };

/** How much the letters of known names count beside those of other words: who is meant is known, and told by the words. */
const NAME_SHARE = 0.5;

/** Lengths of the runs of letters that two words are compared by. */
const GRAM_LENGTHS = [3, 4, 5];

/** Lowest rarity: a word of every sentence still tells a little. */
const MIN_STORY_RARITY = 0.01;
const MIN_BACKGROUND_RARITY = 0.05;

/**
 * Units of the stretches, in their order. A word tells the more, the fewer units of the story it stands in and the rarer it is in the
 * news at large (geometric mean of the two inverse frequencies), so that what the whole story shares tells next to nothing.
 */
export function toUnits(articles: readonly AnnotatedArticle[], stretches: readonly Stretch[]): Unit[] {
  const gramsOf = makeGramFinder();
  const formId = makeNumbering();
  const capitals = findCapitalForms(articles, stretches);
  const drafts = stretches.map((stretch) => draftUnit(articles, stretch, { capitals, gramsOf, formId }));
  const keyCounts = countUnits(drafts.map((draft) => draft.terms.map((term) => term.key)));
  const gramCounts = countUnits(drafts.map((draft) => [...draft.grams.keys()]));
  const rarity = (count: number): number => Math.log((drafts.length + 1) / (count + 0.5));
  const weightOf = (key: string): number =>
    Math.sqrt(
      Math.max(MIN_STORY_RARITY, rarity(keyCounts.get(key) ?? 0)) *
        Math.max(MIN_BACKGROUND_RARITY, backgroundRarity(key)),
    );
  return drafts.map((draft, index) => {
    const terms = draft.terms.map((term) => ({ ...term, weight: weightOf(term.key) }));
    const weights = new Map(terms.map((term) => [term.key, term.weight]));
    const ofKind = (kind: WordKind): Map<string, number> =>
      new Map(terms.filter((term) => term.kind === kind).map((term) => [term.key, term.weight]));
    const letters = new Map<number, number>();
    for (const [gram, count] of draft.grams) {
      letters.set(gram, (count < 1 ? count : 1 + Math.log(count)) * rarity(gramCounts.get(gram) ?? 0));
    }
    return {
      index,
      article: draft.article,
      place: draft.place,
      span: draft.span,
      terms,
      weights,
      deeds: new Map([...ofKind('verb')].filter(([key]) => !isSpeechKey(key))),
      nouns: ofKind('noun'),
      values: new Set(ofKind('number').keys()),
      norm: Math.hypot(...weights.values()),
      letters: toUnitVector(letters),
      forms: draft.forms,
    };
  });
}

type Drafting = {
  capitals: CapitalForms;
  gramsOf: (form: string) => readonly number[];
  formId: (form: string) => number;
};

function draftUnit(
  articles: readonly AnnotatedArticle[],
  stretch: Stretch,
  { capitals, gramsOf, formId }: Drafting,
): Draft {
  const article = articles[stretch.article];
  if (article === undefined) throw new Error(`no article ${stretch.article}; this is a bug in align/`);
  const words = toWords(sliceSpan(article.text, stretch.span), stretch.span.start);
  const marks = findMarks(article, stretch.span);
  const terms = words
    .filter((word) => !isStopWord(word))
    .flatMap((word) => {
      const mark = marks.find((one) => overlaps(one, word));
      const kind = toKind(word, capitals);
      const own = {
        key: toKey(word, kind === 'name'),
        kind,
        word,
        place: { start: word.start, end: word.end },
      };
      if (mark === undefined) return [own];
      const marked = { key: mark.key, kind: mark.kind, word, place: { start: mark.start, end: mark.end } };
      return [marked];
    });
  if (stretch.before !== undefined && pointsBack(sliceSpan(article.text, stretch.span))) {
    terms.push(...findPointedTerms(article, stretch.before, capitals));
  }
  const grams = new Map<number, number>();
  for (const word of words) {
    const share = marks.some((mark) => mark.kind === 'name' && overlaps(mark, word)) ? NAME_SHARE : 1;
    for (const id of gramsOf(word.form)) grams.set(id, (grams.get(id) ?? 0) + share);
  }
  return { ...stretch, terms, grams, forms: Int32Array.from(words, ({ form }) => formId(form)) };
}

type Mark = Span & { key: string; kind: WordKind };

/** What the annotations know better than the words: which entity is named, which moment, which amount. */
function findMarks(article: AnnotatedArticle, span: Span): Mark[] {
  const inSpan = <Item extends Span>(items: readonly Item[]): Item[] =>
    items.filter((item) => containsSpan(span, item));
  return [
    ...inSpan(article.timeframes).flatMap(({ start, end, from, to }): Mark[] =>
      to === undefined && from === undefined
        ? []
        : [{ start, end, key: toTimeKey(to ?? from), kind: 'number' }],
    ),
    ...inSpan(article.figures.filter((figure) => /^(?:[A-Z]{3}|money|percent)/u.test(figure.unit))).map(
      ({ start, end, value, unit }): Mark => ({
        start,
        end,
        key: `$${value} ${unit}`,
        kind: 'number',
      }),
    ),
    ...inSpan(article.names).map(
      ({ start, end, entity }): Mark => ({
        start,
        end,
        key: `@${entity}`,
        kind: 'name',
      }),
    ),
  ];
}

/** The nouns of the sentence before, which a shell noun stands for; its names and verbs are whose view that was. */
function findPointedTerms(
  article: AnnotatedArticle,
  before: Span,
  capitals: CapitalForms,
): Omit<Term, 'weight'>[] {
  const marks = findMarks(article, before);
  return toWords(sliceSpan(article.text, before), before.start).flatMap((word) => {
    const kind = toKind(word, capitals);
    if (isStopWord(word) || kind !== 'noun' || marks.some((mark) => overlaps(mark, word))) return [];
    return [{ key: toKey(word, false), kind, word, place: { start: word.start, end: word.end } }];
  });
}

const toTimeKey = (end: number | string | undefined): string => `~${end ?? ''}`;

/** Gives the ids of a word's runs of letters, its borders included; each word is cut once. */
function makeGramFinder(): (form: string) => readonly number[] {
  const gramId = makeNumbering();
  const known = new Map<string, readonly number[]>();
  return (form) => {
    const found = known.get(form) ?? Array.from(toGrams(` ${form} `), gramId);
    known.set(form, found);
    return found;
  };
}

function* toGrams(padded: string): Generator<string> {
  for (const length of GRAM_LENGTHS) {
    for (let at = 0; at + length <= padded.length; at += 1) yield padded.slice(at, at + length);
  }
}

function toKind(word: Word, capitals: CapitalForms): WordKind {
  if (word.value !== undefined) return 'number';
  if (word.isCapital && (!word.isOpening || capitals.isName(word.form))) return 'name';
  return isVerb(word) ? 'verb' : 'noun';
}

type CapitalForms = { isName: (form: string) => boolean };

/** Tells names at the start of sentences and in headlines from other words there: the story has them with a capital elsewhere, and only so. */
function findCapitalForms(
  articles: readonly AnnotatedArticle[],
  stretches: readonly Stretch[],
): CapitalForms {
  const capital = new Set<string>();
  const small = new Set<string>();
  for (const { article, span } of stretches) {
    for (const word of toWords(sliceSpan(articles[article]?.text ?? '', span))) {
      if (!word.isCapital) small.add(word.form);
      else if (!word.isOpening) capital.add(word.form);
    }
  }
  return { isName: (form) => capital.has(form) && !small.has(form) };
}

function countUnits<Key>(lists: readonly Key[][]): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const list of lists) for (const key of new Set(list)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
