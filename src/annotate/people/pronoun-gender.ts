import type { Span } from '../../model/span.ts';
import type { Gender } from '../lexicon/given-names.ts';
import { toPronounGender } from '../lexicon/people-gender.ts';
import { KIN } from '../lexicon/people-words.ts';
import { findTokens } from '../lexicon/tokens.ts';

/** Somebody of an article, with all mentions in reading order. */
type Named = { gender: Gender | null; mentions: readonly Span[] };

/** So many sentences have to speak of somebody as “he” or as “she”, and none, or so many times fewer, as the other. */
const MIN_VOTES = 2;
const MIN_TIMES = 4;

/** Marks round the words of others. */
const MARK = /["“”„«»]/u;

/** The pronouns after a place in a sentence, outside quotations, by what they say; empty where somebody's kin is there, of whom they may speak. */
function findGenders(text: string, { start, end }: Span): ReadonlySet<Gender> {
  const found = new Set<Gender>();
  let isOpen = false;
  for (const { kind, lower, text: word } of findTokens(text, { start, end })) {
    if (MARK.test(word)) isOpen = !isOpen;
    if (kind !== 'word' || isOpen) continue;
    if (KIN.has(lower)) return new Set();
    const gender = toPronounGender(lower);
    if (gender !== null) found.add(gender);
  }
  return found;
}

/**
 * What the pronouns of an article tell of people whose names and titles do not: in sentences that name one person alone, “he” or “his” after the name, at least twice, and hardly ever
 * the other.
 *
 * @param sentences  the article's sentences, in reading order
 * @returns the gender of each person, known before or found; null where nothing tells
 */
export function inferGenders(
  text: string,
  sentences: readonly Span[],
  people: readonly Named[],
): (Gender | null)[] {
  const votes = people.map(() => ({ female: 0, male: 0 }));
  const mentions = people
    .flatMap(({ mentions: all }, person) => all.map(({ start, end }) => ({ start, end, person })))
    .sort((a, b) => a.start - b.start);
  let at = 0;
  for (const { start, end } of sentences) {
    while ((mentions[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    const [first] = mentions.slice(at, at + 1);
    const named = new Set<number>();
    for (let next = at; (mentions[next]?.start ?? end) < end; next += 1)
      named.add(mentions[next]?.person ?? -1);
    if (first === undefined || named.size !== 1) continue;
    if (people[first.person]?.gender !== null) continue;
    const [gender, ...others] = findGenders(text, { start: first.end, end });
    const own = votes[first.person];
    if (gender !== undefined && others.length === 0 && own !== undefined) own[gender] += 1;
  }
  return people.map(({ gender }, index) => gender ?? toWinner(votes[index]));
}

function toWinner(votes: { female: number; male: number } | undefined): Gender | null {
  if (votes === undefined) return null;
  const { female, male } = votes;
  if (female >= MIN_VOTES && female >= male * MIN_TIMES) return 'female';
  return male >= MIN_VOTES && male >= female * MIN_TIMES ? 'male' : null;
}
