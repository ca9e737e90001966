import type { AnnotatedArticle } from '../../model/article.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { backgroundRarity, isSpeechKey } from '../words/vocabulary.ts';
import { isStopWord, isVerb, toKey, type Word, type WordKind } from '../words/words.ts';
import { findActor } from './actors.ts';
import { type Excerpt, type Excerpts, makeExcerpts } from './excerpts.ts';
import { pointsBack } from './shell-nouns.ts';
import { findStance, type Stance } from './stances.ts';
import { makeNumbering, multiply, scaleToUnit, sumOf, toVector, type Vector } from './vectors.ts';
import weights from './weights.json' with { type: 'json' };

/**
 * A word of a unit that tells something: its key with the key's id, and how much it tells in this story.
 * `place` is the span of the word, or of the name, figure or timeframe that it is part of.
 */
export type Term = { id: number; key: string; kind: WordKind; weight: number; word: Word; place: Span };

/**
 * A stretch of an article that can carry a claim: a sentence or a part of one. `index` counts the story's units, which come article by
 * article in reading order; `article` is the article's place in the story, `place` the unit's place among the article's.
 */
export type Unit = {
  index: number;
  article: number;
  place: number;
  span: Span;
  terms: Term[];
  /** Weight of each key: all, verbs other than those of speech, words that are neither verbs nor names nor numbers, names, numbers. */
  words: Vector;
  deeds: Vector;
  nouns: Vector;
  names: Vector;
  numbers: Vector;
  /** For each key how many events it stands for; the same times its weight. */
  events: Vector;
  weighedEvents: Vector;
  /** Sums of both; length of the vector of all keys. */
  eventSum: number;
  weighedEventSum: number;
  norm: number;
  letters: Vector;
  /** Ids of all words in reading order, function words included; those inside quotation marks. */
  forms: Int32Array;
  quoted: Int32Array;
  /** Key of who acts, where a name says so. */
  actor: string | undefined;
  stance: Stance;
};

/** Where units lie before they are measured. */
export type Stretch = { article: number; place: number; span: Span; before?: Span | undefined };

type DraftTerm = Omit<Term, 'weight'>;
type Draft = { stretch: Stretch; excerpt: Excerpt; terms: DraftTerm[] };

/** Lowest rarity: a word of every sentence still tells a little. */
const MIN_STORY_RARITY = 0.01;
const MIN_BACKGROUND_RARITY = 0.05;

/**
 * Units of the stretches, in their order. A word tells the more, the fewer units of the story it is in and the rarer it is in the
 * news at large (geometric mean of the two inverse frequencies), so that what the whole story shares tells next to nothing.
 *
 * @param excerpts  of the same articles; whoever measures them twice gives the same, so that no span is read twice
 */
export function toUnits(
  articles: readonly AnnotatedArticle[],
  stretches: readonly Stretch[],
  excerpts: Excerpts = makeExcerpts(articles),
): Unit[] {
  const { idOf, keys } = makeNumbering();
  const capitals = findCapitalForms(stretches, excerpts);
  const drafts = stretches.map((stretch): Draft => {
    const excerpt = excerpts.of(stretch.article, stretch.span);
    const terms = toTerms(excerpt, { capitals, idOf });
    if (stretch.before !== undefined && pointsBack(excerpt.text)) {
      terms.push(...toPointedTerms(excerpts.of(stretch.article, stretch.before), { capitals, idOf }));
    }
    return { stretch, excerpt, terms };
  });
  const rarityOf = (count: number): number => Math.log((drafts.length + 1) / (count + 0.5));
  const keyIds = drafts.map(({ terms }) => toIds(terms));
  const gramIds = drafts.map(({ excerpt }) => excerpt.grams.ids);
  const measures: Measures = {
    keyWeights: countUnits(keyIds, keys.length).map((count, id) => toWeight(rarityOf(count), keys[id] ?? '')),
    gramWeights: countUnits(gramIds, excerpts.gramCount()).map(rarityOf),
  };
  return drafts.map((draft, index) => toUnit(draft, index, measures));
}

/** The ids of the terms' keys, each once. */
const toIds = (terms: readonly DraftTerm[]): Int32Array =>
  Int32Array.from(new Set(terms.map(({ id }) => id)));

/** How much a key tells: by its rarity in the story and in the news at large. */
const toWeight = (storyRarity: number, key: string): number =>
  Math.sqrt(Math.max(MIN_STORY_RARITY, storyRarity) * Math.max(MIN_BACKGROUND_RARITY, backgroundRarity(key)));

/** In how many units each id occurs, for ids below `size`. A unit names an id once. */
function countUnits(units: readonly Int32Array[], size: number): Float64Array {
  const counts = new Float64Array(size);
  for (const ids of units) for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
  return counts;
}

/**
 * How many events a word of a kind stands for on average: of the verbs most, of the other words every fifth.
 * Source: `bench/alignment/learn.ts`, from the events that are marked in the sentences of ECB+.
 */
const EVENTS_PER_WORD: Readonly<Record<WordKind, number>> = weights.eventsPerWord;

/** How much each key, and each run of letters, tells in the story. */
type Measures = { keyWeights: Float64Array; gramWeights: Float64Array };

function toUnit({ stretch, excerpt, terms }: Draft, index: number, measures: Measures): Unit {
  const weighed = terms.map(({ id, key, kind, word, place }): Term => {
    return { id, key, kind, word, place, weight: measures.keyWeights[id] ?? 0 };
  });
  const vectorOf = (isMeant: (term: DraftTerm) => boolean): Vector =>
    toVector(toIds(terms.filter(isMeant)), measures.keyWeights);
  const words = vectorOf(() => true);
  const events = toEvents(terms);
  const weighedEvents = multiply(events, words);
  return {
    index,
    article: stretch.article,
    place: stretch.place,
    span: stretch.span,
    terms: weighed,
    words,
    deeds: vectorOf(({ kind, key }) => kind === 'verb' && !isSpeechKey(key)),
    nouns: vectorOf(({ kind }) => kind === 'noun'),
    names: vectorOf(({ kind }) => kind === 'name'),
    numbers: vectorOf(({ kind }) => kind === 'number'),
    events,
    weighedEvents,
    eventSum: sumOf(events),
    weighedEventSum: sumOf(weighedEvents),
    norm: Math.hypot(...words.weights),
    letters: toLetters(excerpt.grams, measures.gramWeights),
    forms: excerpt.forms,
    quoted: excerpt.quoted,
    actor: findActor(excerpt.words, terms),
    stance: findStance(excerpt.text, excerpt.words),
  };
}

/** How many events each key stands for; a key of two kinds counts as the one that says more. */
function toEvents(terms: readonly DraftTerm[]): Vector {
  const counts = new Map<number, number>();
  for (const { id, kind } of terms) counts.set(id, Math.max(counts.get(id) ?? 0, EVENTS_PER_WORD[kind]));
  const ids = Int32Array.from(counts.keys()).sort();
  return { ids, weights: Float64Array.from(ids, (id) => counts.get(id) ?? 0) };
}

/** The runs of letters of a unit by how much they tell; the second of one kind tells less than the first. */
function toLetters({ ids, weights: counts }: Vector, gramWeights: Float64Array): Vector {
  const letters = { ids, weights: new Float64Array(ids.length) };
  for (let place = 0; place < ids.length; place += 1) {
    const count = counts[place] ?? 0;
    const frequency = count <= 1 ? count : 1 + Math.log(count);
    letters.weights[place] = frequency * (gramWeights[ids[place] ?? 0] ?? 0);
  }
  scaleToUnit(letters);
  return letters;
}

type TermContext = { capitals: CapitalForms; idOf: (key: string) => number };

function toTerms({ words, marks }: Excerpt, { capitals, idOf }: TermContext): DraftTerm[] {
  return words
    .filter((word) => !isStopWord(word))
    .map((word) => {
      const mark = marks.find((one) => overlaps(one, word));
      if (mark !== undefined)
        return { id: idOf(mark.key), key: mark.key, kind: mark.kind, word, place: mark };
      const kind = toKind(word, capitals);
      const key = toKey(word, kind === 'name');
      return { id: idOf(key), key, kind, word, place: word };
    });
}

/** The nouns of the sentence before, which a shell noun stands for; its names and verbs are whose view that was. */
function toPointedTerms(before: Excerpt, context: TermContext): DraftTerm[] {
  return toTerms(before, context).filter(({ kind, word, place }) => kind === 'noun' && place === word);
}

function toKind(word: Word, capitals: CapitalForms): WordKind {
  if (word.value !== undefined) return 'number';
  if (word.isCapital && (!word.isOpening || capitals.isName(word.form))) return 'name';
  return isVerb(word) ? 'verb' : 'noun';
}

type CapitalForms = { isName: (form: string) => boolean };

/** Tells names at the start of sentences and in headlines from other words there: the story has them with a capital elsewhere, and only so. */
function findCapitalForms(stretches: readonly Stretch[], excerpts: Excerpts): CapitalForms {
  const capital = new Set<string>();
  const small = new Set<string>();
  for (const { article, span } of stretches) {
    for (const word of excerpts.of(article, span).words) {
      if (!word.isCapital) small.add(word.form);
      else if (!word.isOpening) capital.add(word.form);
    }
  }
  return { isName: (form) => capital.has(form) && !small.has(form) };
}
