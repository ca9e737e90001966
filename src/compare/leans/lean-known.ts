import { findTokens, type Token } from '../../annotate/lexicon/tokens.ts';
import { ORDINALS } from '../../model/number-words.ts';
import { toWordSet } from '../../model/word-lists.ts';
import type { LeanFacts, LeanSign } from './lean-facts.ts';
import { isOwnedAfter } from './lean-nouns.ts';
import { findDefinite, findPhrase, lowerAt, toNounKey } from './lean-tests.ts';
import { NO_POINT, ONLY_ONES } from './lean-words.ts';

type Words = readonly Token[];

/** Of so many sentences before one brings in what “the” goes back to; further back it is the article's subject. */
const NEAR = 2;
/** Words between “his” and its noun: “his last long speech”. */
const MAX_BETWEEN = 3;
/** Bring a noun in. */
export const BRINGING_IN = toWordSet("a an one another his her its their our 's");

/** “put off the speech” after “his first speech”: a noun that a sentence just before brought in, and not by “the”. */
function findBroughtIn({ words, befores, isTopic }: LeanFacts): false | { noun: string } {
  const near = befores.slice(0, NEAR).map((before) => findTokens(before));
  const isMeant = (_: Token, at: number): boolean => {
    const found = at === 0 ? undefined : findDefinite(words, at);
    if (found?.isBare !== true || ONLY_ONES.has(found.noun) || isTopic(found.noun)) return false;
    return (
      !isOwnedAfter(words, found.after) &&
      !hasKey(words.slice(0, at), found.noun) &&
      near.some((before) => isBroughtIn(before, found.noun))
    );
  };
  const the = words.findIndex(isMeant);
  return the < 0 ? false : { noun: lowerAt(words, the + 1) };
}

const hasKey = (words: Words, noun: string): boolean =>
  words.some(({ lower }) => toNounKey(lower) === toNounKey(noun));

/** “his speech”, “a long speech”, “the May Day speech”. */
const isBroughtIn = (words: Words, noun: string): boolean =>
  words.some(
    ({ lower }, at) =>
      toNounKey(lower) === toNounKey(noun) &&
      ((at > 1 && /^\p{Lu}/u.test(words[at - 1]?.text ?? '')) ||
        words.slice(Math.max(0, at - 1 - MAX_BETWEEN), at).some((one) => BRINGING_IN.has(one.lower))),
  );

const LATER: ReadonlySet<string> = new Set([...ORDINALS.keys()].slice(1, 10));
const FURTHER = toWordSet('another other further');
/** “Another time”, “other people”, “a second chance”: need no first. */
const NO_FIRST = toWordSet('time day people person men women countries reasons chance opinion home half');

/** “A second ferry also sank”, “Other ferries sank”: the first of them stands in a sentence before. */
function isLater({ words, first }: LeanFacts): boolean {
  const [own, next] = [lowerAt(words, first), lowerAt(words, first + 1)];
  const isCounted = /^(?:an?|the)$/u.test(own) && LATER.has(next);
  if (!isCounted && !FURTHER.has(own)) return false;
  // “A second ferry may sail in May” can be read alone.
  if (isCounted && own !== 'the' && !words.some(({ lower }) => lower === 'also' || lower === 'too'))
    return false;
  const found = findPhrase(words, first + (isCounted ? 2 : 1));
  if (found === undefined || NO_POINT.has(found.noun) || NO_FIRST.has(found.noun)) return false;
  if (own === 'the' && isOwnedAfter(words, found.after)) return false;
  return !words.slice(found.after).some(({ lower }) => lower === 'first' || lower === 'than');
}

/** Signs of words that go back to what the article brought in before them. */
export const KNOWN_SIGNS: readonly LeanSign[] = [
  {
    id: 'brought-in',
    kind: 'thing',
    find: findBroughtIn,
    example: 'On Friday, Velde put off the speech.',
    before: 'Pilots asked Velde to give his first speech in May.',
    counter: 'On Friday, Velde put off the speech of the pilots.',
  },
  {
    id: 'later-one',
    kind: 'thing',
    find: isLater,
    example: 'A second ferry also sank on Friday.',
    counter: 'A second ferry sank on Friday.',
  },
];
