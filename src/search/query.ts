import { toAskedForm, toForm } from './forms.ts';
import { findNumbers } from './numbers.ts';
import { toPhraseWords } from './phrases.ts';
import { isTelling, readTerms, toNumberTerm, toTerm, toWords, type Word } from './terms.ts';

/** What can be asked for by `name:value` in the box. */
export const OPERATORS = ['story', 'topic', 'article', 'speaker', 'is'] as const;
export type Operator = (typeof OPERATORS)[number];

/**
 * A word of a query, or a number of several words: `written` as the reader wrote it; `term` what it is in the index; `others` terms that stand
 * for it together with its neighbours (“cease fire” is also “ceasefire”), to be looked up, too.
 */
export type QueryWord = { written: string; plain: string; term: string; others: string[]; isNumber: boolean };

/** A phrase that is left out: the terms that a claim with it holds, and its words as phrases are compared. */
export type ExcludedPhrase = { terms: string[]; keys: string[] };

/** A query taken apart. `phrases` are the words of what is in quotation marks, as phrases are compared, `writtenPhrases` as they are written; `passedOver` stop words. */
export type Query = {
  words: QueryWord[];
  phrases: string[][];
  writtenPhrases: string[];
  excluded: string[];
  excludedPhrases: ExcludedPhrase[];
  /** What is left out, as it is written. */
  writtenExcluded: string[];
  filters: { name: Operator; value: string; isExcluded: boolean }[];
  passedOver: string[];
  /** The plain words of the query in their order, stop words among them. */
  inOrder: string[];
};

/** A part of a query: its sign, the name of a filter, what is in quotation marks, or a word. */
export const QUERY_PART =
  /([-−–]?)(?:(story|topic|article|speaker|is):\s*)?(?:["“”„«»]([^"“”„«»]*)["“”„«»]?|([^\s"“”„«»]+))/giu;

/** Most words that a name or a compound is searched for in: it bounds the cost, and few bodies have longer names. */
const JOINED_MAX_WORDS = 4;

/** Takes a query apart: words, “phrases”, -words (also NOT word) and filters. Everything else is plain words; “OR” was taken out by `toAnyOf`, or is none. */
export function parseQuery(query: string): Query {
  const parsed: Omit<Query, 'words' | 'passedOver' | 'inOrder'> = {
    phrases: [],
    writtenPhrases: [],
    excluded: [],
    excludedPhrases: [],
    writtenExcluded: [],
    filters: [],
  };
  const free: string[] = [];
  let isNegated = false;
  for (const [, sign = '', operator, quoted, bare] of query.matchAll(QUERY_PART)) {
    const value = (quoted ?? bare ?? '').trim();
    if (sign === '' && operator === undefined && /^(?:NOT|AND|OR)$/u.test(bare ?? '')) {
      isNegated = bare === 'NOT';
      continue;
    }
    const isExcluded = sign !== '' || isNegated;
    isNegated = false;
    const name = OPERATORS.find((one) => one === operator?.toLowerCase());
    if (name !== undefined) parsed.filters.push({ name, value, isExcluded });
    else if (isExcluded) exclude(parsed, value);
    else {
      const phrase = quoted === undefined ? [] : toKeys(value);
      if (phrase.length > 0) {
        parsed.phrases.push(phrase);
        parsed.writtenPhrases.push(value);
      }
      // A full stop keeps what is in quotation marks from joining with what stands outside.
      free.push(quoted === undefined ? value : ` . ${value} . `);
    }
  }
  const text = free.join(' ');
  return { ...parsed, ...toQueryWords(text), inOrder: toWords(text).map(({ plain }) => plain) };
}

const toKeys = (phrase: string): string[] => toPhraseWords(toWords(phrase)).map(({ key }) => key);

/** A word is left out with every form of it, several words only where they stand as a phrase. */
function exclude(
  {
    excluded,
    excludedPhrases,
    writtenExcluded,
  }: Pick<Query, 'excluded' | 'excludedPhrases' | 'writtenExcluded'>,
  value: string,
): void {
  const terms = readTerms(value).map(({ term }) => term);
  const keys = toKeys(value);
  if (terms.length > 0) writtenExcluded.push(value);
  if (keys.length < 2) excluded.push(...terms);
  else if (terms.length > 0) excludedPhrases.push({ terms, keys });
}

/** In a query “us” is nearly always the country; in a text it is the pronoun. */
const isAsked = (word: Word): boolean => isTelling(word) || word.plain === 'us';

/** The words of a query that tell something. */
function toQueryWords(text: string): Pick<Query, 'words' | 'passedOver'> {
  const words = toWords(text);
  const numbers = findNumbers(words);
  const inNumber = new Set<number>();
  const asked: (AskedWord & { at: number })[] = [];
  for (const { from, to, value } of numbers) {
    for (let place = from; place < to; place += 1) inNumber.add(place);
    const [first, last] = [words[from], words[to - 1]];
    if (first === undefined || last === undefined) continue;
    const written = text.slice(first.start, last.end);
    const others = toOtherNumbers(written);
    asked.push({ ...toWord(written, toNumberTerm(value)), others, isNumber: true, at: from, first });
  }
  const passedOver: string[] = [];
  for (const [place, word] of words.entries()) {
    if (inNumber.has(place)) continue;
    const written = text.slice(word.start, word.end);
    // “$90bn” asks for 90 billion; the article may write dollars or the sign.
    const isSign = /^[$€£¥]$/u.test(written);
    if (isSign || !isAsked(word)) passedOver.push(written);
    else {
      const term = word.isAcronym || word.plain === 'us' ? word.plain : toAskedForm(word.plain);
      asked.push({ ...toWord(written, term), plain: word.plain, at: place, first: word });
    }
  }
  asked.sort((a, b) => a.at - b.at);
  addJoined(asked);
  const unique = new Map(asked.map(({ at: _, first: __, ...word }) => [word.term, word]));
  return { words: [...unique.values()], passedOver };
}

const toWord = (written: string, term: string): QueryWord => ({
  written,
  plain: term,
  term,
  others: [],
  isNumber: false,
});

/** “43.350” is 43 and a fraction, and in other countries 43 thousand. */
const toOtherNumbers = (written: string): string[] =>
  /^[1-9]\d{0,2}\.\d{3}$/u.test(written) ? [toNumberTerm(Number(written.replace('.', '')))] : [];

type AskedWord = QueryWord & { first: Word };

/** Neighbours may be written as one word, or be the long name of an acronym. */
function addJoined(asked: readonly AskedWord[]): void {
  for (const from of asked.keys()) {
    for (let to = from + 2; to <= Math.min(asked.length, from + JOINED_MAX_WORDS); to += 1) {
      const group = asked.slice(from, to);
      const others = toJoined(group);
      for (const word of group) word.others.push(...others);
      if (group.some(({ isNumber }) => isNumber)) break;
    }
  }
}

/** What a group of words is as one term: joined by spaces, written as one word, as initials (“Northern Harbour Union”), or letters with a number (“SB 1062”). */
function toJoined(group: readonly AskedWord[]): string[] {
  const [one, two, ...rest] = group;
  if (one === undefined || two === undefined) return [];
  if (two.isNumber && rest.length === 0 && /^\p{L}+$/u.test(one.plain))
    return [one.plain + two.term.replace('#', '')];
  if (group.some(({ isNumber }) => isNumber)) return [];
  const long = group.map(({ first }) => toTerm(first)).join(' ');
  if (rest.length === 0) return [long, toForm(one.plain + two.plain)];
  const isName = group.every(({ first }) => first.isName);
  return isName ? [long, group.map(({ plain }) => plain.charAt(0)).join('')] : [long];
}
