import { findWords } from '../align/shared-wording-words.ts';
import { UNNAMED_HEADS } from '../annotate/lexicon/speakers-words.ts';
import type { Figure } from '../model/article.ts';
import type { ApparatusEntry, Passage } from '../model/comparison.ts';
import type { Id } from '../model/ids.ts';
import { overlaps, sliceSpan } from '../model/span.ts';
import { isToldAnywhere } from './added-details.ts';
import type { ClaimToRead } from './claim-to-read.ts';
import { isRestOf, isSameAmount } from './figure-units.ts';
import { haveLikeUnit } from './matching-values.ts';
import { matchQuotations } from './matching-words.ts';
import type { ReadingOf } from './readings.ts';
import type { StoryArticles } from './story-articles.ts';

/** From this value on a bare number is worth saying that another article gives none: “two” and “five” are seldom what a claim is about. */
const COUNT_MIN_VALUE = 10;

/** From this value on so many people are: “the two senators” and “both” only say who is meant. */
const PEOPLE_MIN_VALUE = 3;

type ValueReading = ReadingOf<'figure'> | ReadingOf<'timeframe'>;

/** What is asked of a claim to tell that some of its articles lack a figure or a time. */
type Claim = Pick<ClaimToRead, 'passages' | 'articles' | 'isToldBy'>;

type Found = {
  /** True when it is said of an article of the claim that it does not give this figure or time. */
  isOneSided: boolean;
  /** Articles of the claim that tell what the figure or time is of, and give none in it, nor this one anywhere else. */
  without: Id[];
};

/**
 * Finds what may be said of the articles that do not give a figure or a time of their claim: nothing of one that does not tell what it is of.
 *
 * @param slot      readings that answer one question
 * @param all       readings of the kind in the claim
 * @param passages  of the claim
 */
function findLacking(
  slot: readonly ValueReading[],
  all: readonly ValueReading[],
  { passages, articles, isToldBy }: Claim,
): Found {
  const giving = new Set(all.map(({ article }) => article));
  const others = new Set(passages.map(({ article }) => article).filter((id) => !giving.has(id)));
  const without = [...others].filter((id) =>
    slot.every(
      (reading) =>
        isToldBy(reading, id) &&
        !givesElsewhere(id, reading, articles) &&
        (!isRelative(reading, articles) || !givesTimeBeside(id, passages, articles)),
    ),
  );
  return {
    isOneSided: without.length > 0 && slot.some((reading) => isTelling(reading, articles)),
    without,
  };
}

/** Says in an entry that some articles do not give its figure or time, where that may be said. */
export function withLacking(
  entry: ApparatusEntry,
  slot: readonly ValueReading[],
  all: readonly ValueReading[],
  claim: Claim,
): ApparatusEntry {
  const { isOneSided, without } = findLacking(slot, all, claim);
  return { ...entry, differs: entry.differs || isOneSided, without };
}

/** Names of days, months and years: what a time has to have to be looked for elsewhere. */
const DAY_NAMES =
  /\b(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|aug|sept?|oct|nov|dec)\b|(?:1[5-9]|20)\d\d)\b/giu;

/** “last month”: told from the day of writing, so that another article may give it in other words. */
const RELATIVE =
  /\b(?:last|(?:earlier|early|later) this|(?:late|early|earlier) last) (?:week|weekend|month|year)\b/iu;

const isTelling = (reading: ValueReading, articles: StoryArticles): boolean =>
  reading.kind === 'timeframe'
    ? isTellingTime(sliceSpan(articles.get(reading.article).text, reading))
    : !VAGUE.test(sliceSpan(articles.get(reading.article).text, reading)) &&
      Math.abs(reading.value) >= toLeast(reading, articles);

const isTellingTime = (words: string): boolean => toDayNames(words).size > 0 || RELATIVE.test(words);

function toLeast({ unit, article, end }: ReadingOf<'figure'>, articles: StoryArticles): number {
  // “a second set of charges” is no amount that another article lacks.
  if (unit === 'rank') return Number.POSITIVE_INFINITY;
  if (unit !== 'count' && unit !== 'people') return 0;
  const { text } = articles.get(article);
  const behind = findWords(text.slice(end, end + NOUN_REACH)).slice(0, NOUN_WORDS);
  const arePeople = unit === 'people' || behind.some(({ form }) => UNNAMED_HEADS.has(form));
  return arePeople ? PEOPLE_MIN_VALUE : COUNT_MIN_VALUE;
}

/** How far behind a number its noun is looked for: “eight Republican lawmakers”. */
const NOUN_REACH = 40;
const NOUN_WORDS = 3;

/** So many that nobody counted: what another article may give in figures. */
const VAGUE = /\b(?:scores|dozens|hundreds|thousands|millions|billions)\b/iu;

/** The names of days, months and years in a text, in the short forms that both forms have. */
const toDayNames = (text: string): ReadonlySet<string> =>
  new Set(
    [...text.matchAll(DAY_NAMES)].map(([name]) =>
      /^\d/u.test(name) ? name : name.slice(0, 3).toLowerCase(),
    ),
  );

/** Units of what is counted in heads or votes: “53–47” is a score to one article, “53 members” are people to another. */
const HEADS: ReadonlySet<string> = new Set(['count', 'people', 'votes', 'score']);

const canCountTheSame = (a: Pick<Figure, 'unit'>, b: Pick<Figure, 'unit'>): boolean =>
  haveLikeUnit(a, b) || (HEADS.has(a.unit) && HEADS.has(b.unit));

/** From this share of the greater on, two amounts of which one is only a bound may be one: “more than 40”, “at least four dozen”. */
const NEAR_MIN_RATIO = 0.7;

function mayBeTheSame(one: Figure, reading: ReadingOf<'figure'>): boolean {
  const isBound = one.modifier !== undefined || reading.modifier !== undefined;
  const [low, high] = [Math.min(one.value, reading.value), Math.max(one.value, reading.value)];
  return isBound && canCountTheSame(one, reading) && low >= NEAR_MIN_RATIO * high;
}

/** True when an article gives the value of a reading, or its words, in any of its sentences. */
function givesElsewhere(id: Id, reading: ValueReading, articles: StoryArticles): boolean {
  const article = articles.get(id);
  const { text } = articles.get(reading.article);
  if (isToldAnywhere(article, text, reading)) return true;
  if (reading.kind === 'figure')
    return article.figures.some(
      (one) =>
        ((one.value === reading.value || one.high === reading.value) && canCountTheSame(one, reading)) ||
        isSameAmount(one, reading) ||
        mayBeTheSame(one, reading) ||
        isRestOf(one, reading),
    );
  const names = toDayNames(article.text);
  return [...toDayNames(sliceSpan(text, reading))].some((name) => names.has(name));
}

const isRelative = (reading: ValueReading, articles: StoryArticles): boolean =>
  reading.kind === 'timeframe' &&
  toDayNames(sliceSpan(articles.get(reading.article).text, reading)).size === 0;

/** True when an article gives any time in the sentences of its passages, or right beside them: be it the same in other words. */
function givesTimeBeside(id: Id, passages: readonly Passage[], articles: StoryArticles): boolean {
  const { sentences, timeframes } = articles.get(id);
  const own = passages.filter(({ article }) => article === id);
  return sentences.some((_, index) => {
    const near = sentences.slice(Math.max(0, index - 1), index + 2);
    return (
      near.some((sentence) => own.some((passage) => overlaps(passage, sentence))) &&
      timeframes.some((time) => near.some((sentence) => overlaps(time, sentence)))
    );
  });
}

/** Takes from an entry's `without` the articles that quote words like these in another place, or print them, as of a tweet: they cannot be said to quote none. */
export function withoutQuoting(
  entry: ApparatusEntry,
  slot: readonly ReadingOf<'quotation'>[],
  articles: StoryArticles,
): ApparatusEntry {
  const without = entry.without.filter((id) => {
    const { text, quotations } = articles.get(id);
    const words = ` ${toQuotationKey(text)} `;
    if (slot.some(({ key }) => words.includes(` ${key} `))) return false;
    return !quotations.some((quotation) => {
      const key = toQuotationKey(sliceSpan(text, quotation));
      return slot.some((reading) => matchQuotations.score({ key }, reading) > 0);
    });
  });
  return { ...entry, without };
}

const toQuotationKey = (text: string): string =>
  findWords(text)
    .map(({ form }) => form)
    .join(' ');
