import { isVerb, toKey, toWords, type Word } from '../../align/words/words.ts';
import { PLURALS } from '../../annotate/figures/vague.ts';
import { isFunctionWord } from '../../diff/function-words.ts';
import type { AnnotatedArticle } from '../../model/article.ts';
import { overlaps, type Span, sliceSpan } from '../../model/span.ts';
import type { StoryArticles } from '../words/story-articles.ts';
import { areApart } from '../words/told-words.ts';
import type { ReadingOf } from './readings.ts';

type FigureReading = ReadingOf<'figure'>;

/** Below this value two equal numbers of one claim are often of two things: two committees, two chairmen. */
const SMALL_MAX_VALUE = 10;

/** How many words after a number are read for what it counts: “three of the most powerful committees”. */
const REACH = 8;

/** Ends a group of words around a noun. */
const GROUP_END = /[.,;:!?()“”"—–]/u;

/** “25 per committee”, “two dozen each”: so many of each, not in all. */
const OF_EACH = /^(?: [\p{L}-]{1,20}){0,3} (?:per|each|apiece)\b/u;

/** How many characters after a number are read for that. */
const AFTER = 48;

/**
 * True for an amount of each and one in all, and for two small numbers that count things of two kinds, as the nouns after them tell; where either has none, they may
 * count the same.
 */
export function countOtherThings(a: FigureReading, b: FigureReading, articles: StoryArticles): boolean {
  const [isOfEach, isOtherOfEach] = [a, b].map(({ article, end }) =>
    OF_EACH.test(articles.get(article).text.slice(end, end + AFTER)),
  );
  if (isOfEach !== isOtherOfEach) return true;
  const [joined, otherJoined] = [a, b].map((one) => findJoined(one, articles.get(one.article)));
  if (a.value !== b.value && joined !== undefined && otherJoined !== undefined && joined !== otherJoined)
    return true;
  const arePeople = a.unit === 'people' && b.unit === 'people';
  if (!arePeople && ![a, b].every(isSmallCount)) return false;
  const [left, right] = [a, b].map((one) => findCounted(one, articles.get(one.article)));
  if (left === undefined || right === undefined) return false;
  // “four old ferries” and “five new ferries” are of two sorts; where one is told without its sort it may be the same.
  if (a.value !== b.value && areApart(left.sort, right.sort)) return true;
  return !arePeople && left.noun !== right.noun;
}

/** “a 40-club league”, “the 90-seat hall”: what the number is of stands right after it. */
const JOINED = /^[-–‑](\p{Ll}{3,20})\b/u;

/** The key of the word that a hyphen joins to a number. */
function findJoined({ end }: FigureReading, { text }: AnnotatedArticle): string | undefined {
  const [word] = toWords(JOINED.exec(text.slice(end, end + AFTER))?.[1] ?? '');
  return word && toKey(word, false);
}

/** What a number counts: the key of the noun, and those of the words before it that tell which sort. */
export type Counted = { noun: string; sort: ReadonlySet<string> };

const isSmallCount = ({ unit, value }: FigureReading): boolean =>
  (unit === 'count' || unit === 'people') && Math.abs(value) < SMALL_MAX_VALUE;

/** What a number counts: the last noun of the words after it, “committees” of “two of the three standing committees”; synonyms have one key. */
export function findCounted(reading: Span, { text, sentences }: AnnotatedArticle): Counted | undefined {
  const inside = toWords(sliceSpan(text, reading)).filter(isNoun);
  const own = inside.at(-1);
  if (own !== undefined) return { noun: toKey(own, false), sort: toKeys(inside.slice(0, -1)) };
  const end = sentences.find((one) => overlaps(one, reading))?.end ?? reading.end;
  const [group = ''] = text.slice(reading.end, end).split(GROUP_END);
  const found: Word[] = [];
  for (const word of toWords(group).slice(0, REACH)) {
    if (isNoun(word)) found.push(word);
    else if (found.length > 0 || isVerb(word)) break;
  }
  const noun = found.at(-1);
  return noun && { noun: toKey(noun, false), sort: toKeys(found.slice(0, -1)) };
}

const toKeys = (words: readonly Word[]): ReadonlySet<string> =>
  new Set(words.map((word) => toKey(word, false)));

/** “thousands” of “thousands of sailors” counts, and is not counted. */
const isNoun = (word: Word): boolean =>
  word.value === undefined && !PLURALS.has(word.form) && !isFunctionWord(word.form) && !isVerb(word);
