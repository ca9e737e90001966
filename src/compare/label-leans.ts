import { findCueForm, isPlainSpeech } from '../annotate/lexicon/cues.ts';
import { SUBJECT_PRONOUNS } from '../annotate/lexicon/speakers-words.ts';
import { findTokens, type Token } from '../annotate/lexicon/tokens.ts';
import { isFunctionWord } from '../diff/function-words.ts';

/** Signs and words that may stand before the first noun of a sentence: “But now they”, “Now that he”. */
const OPENERS = new Set(
  `and but so yet or nor then now also still when if because as since while though although that even just instead later soon once however
  more recently earlier perhaps maybe both all ever often never always`.split(/\s+/u),
);
/** Point to somebody or something of another sentence. */
const PERSONS = new Set(['he', 'she', 'his', 'her']);
const THINGS = new Set(['they', 'it', 'their', 'its', 'them']);
const DEMONSTRATIVES = new Set(['this', 'that', 'these', 'those', 'such']);
/** Words behind a demonstrative with which it points to a time, or to what follows. */
const NO_POINT = new Set(
  'year month week weekend morning afternoon evening time spring summer autumn fall winter who which that in on of from with as decade century'.split(
    ' ',
  ),
);
/** Forms of “be” and the like behind an “it” that stands for nothing: “it is time to”. */
const BE = new Set([
  "'s",
  'is',
  'was',
  'would',
  'will',
  'may',
  'might',
  'has',
  'had',
  'takes',
  'took',
  'seems',
  'seemed',
]);
/** Words with which a bare “of this” or “about that” ends. */
const DETERMINERS = new Set('a an the my our your his her their its some any no every each'.split(' '));
const PREPOSITIONS = new Set('of in on for from with at by about against after before behind to'.split(' '));
const MODALS = new Set('to will would could can may might should must cannot'.split(' '));
/** Verbs that open a “that” clause and report nothing. */
const THAT_VERBS = new Set(
  'show ensure mean find see know believe hope think feel fear prove hear learn realize guess wish say be pretend imagine suggest understand'.split(
    ' ',
  ),
);
/** Persons and bodies of which a country has one: “the president said” needs no other sentence. */
const ONLY_ONES = new Set(
  'president government police army court parliament pope king queen state country nation world white prime public house senate media'.split(
    ' ',
  ),
);
type Words = readonly Token[];

/** `before`: the sentence before: “the aide” leans on it where it has “an aide”; `people`: where names of persons start in the text. */
type Around = { before: string; people: readonly number[] };

/**
 * How a label needs the sentence before it: `person`: “he” or “she”, who may be known; `thing`: another word that points there, or half a quotation; null: it stands
 * alone.
 */
export function findLean(text: string, { before, people }: Around): 'person' | 'thing' | null {
  const words = findTokens(text);
  const first = words.findIndex(({ lower, kind }) => kind === 'word' && !OPENERS.has(lower));
  if (leansOnThing(words, first) || isHalfQuotation(text) || isIntroduced(words, first, before))
    return 'thing';
  return pointsToPerson(words, people) ? 'person' : null;
}

function leansOnThing(words: Words, first: number): boolean {
  const at = (index: number): string => words[index]?.lower ?? '';
  const opener = words
    .slice(0, Math.max(0, first) + 1)
    .findIndex(({ lower }) => DEMONSTRATIVES.has(lower) && lower !== 'that');
  if (opener >= 0 && !NO_POINT.has(at(opener + 1))) return true;
  if (at(firstWord(words)) === 'that' && !NO_POINT.has(at(firstWord(words) + 1))) return true;
  if (THINGS.has(at(first)) && !standsForNothing(words, first)) return true;
  return words.some((_, index) => index > 0 && pointsInside(words, index)) || isBare(words);
}

const firstWord = (words: Words): number => words.findIndex(({ kind }) => kind === 'word');

/** “It is time to”, “it was clear that”: what “it” stands for follows; not in “it is going to”. */
function standsForNothing(words: Words, at: number): boolean {
  const next = words[at + 2]?.lower ?? '';
  return (
    words[at]?.lower === 'it' &&
    BE.has(words[at + 1]?.lower ?? '') &&
    !/(?:ing|ed)$/u.test(next) &&
    words.slice(at + 2).some(({ lower }) => /^(?:to|that|who|whether|why|how)$/u.test(lower))
  );
}

/** “these plans”, “such a meeting”, “such changes”, “of this.”, “upend that deal”. */
function pointsInside(words: Words, index: number): boolean {
  const at = (to: number): string => words[index + to]?.lower ?? '';
  const isNoun =
    /^\p{Ll}/u.test(words[index + 1]?.text ?? '') && !NO_POINT.has(at(1)) && !/(?:ing|ed)$/u.test(at(1));
  const own = at(0);
  if (own === 'such')
    return at(1) === 'a' || at(1) === 'an' || (isNoun && /[^s]s$/u.test(at(1)) && at(2) !== 'as');
  if (!DEMONSTRATIVES.has(own)) return false;
  const isLast = words[index + 1] === undefined || /^[.,;:!?”)…]$/u.test(at(1));
  if (isLast) return own === 'that' || PREPOSITIONS.has(at(-1)) || /^\p{Ll}/u.test(at(-1));
  if (PREPOSITIONS.has(at(-1)) && (BE.has(at(1)) || (isNoun && !SUBJECT_PRONOUNS.has(at(1))))) return true;
  if (own !== 'that') return isNoun;
  const verb = at(-1);
  const isVerb = MODALS.has(at(-2)) && !THAT_VERBS.has(verb) && findCueForm(verb) === undefined;
  return isNoun && isVerb && !DETERMINERS.has(at(1));
}

/** “We will conquer it.”, “More recently he has shortened it”: nothing stands before that it could be. */
function isBare(words: Words): boolean {
  const all = words.filter(({ kind }) => kind === 'word');
  const at = all.findIndex(({ lower }) => lower === 'it' || lower === 'them' || lower === 'they');
  return at > 0 && !standsForNothing(all, at) && !all.slice(0, at).some((_, index) => isNounLike(all, index));
}

/** True for a word that is no function word, no verb by its ending, and stands behind no modal or pronoun. */
function isNounLike(words: Words, index: number): boolean {
  const { lower = '', text = '' } = words[index] ?? {};
  const before = words[index - 1]?.lower ?? '';
  if (OPENERS.has(lower) || isFunctionWord(lower) || /^\p{Nd}/u.test(text) || /(?:ed|ing|ly)$/u.test(lower))
    return false;
  return (
    /^\p{Lu}/u.test(text) ||
    !(MODALS.has(before) || SUBJECT_PRONOUNS.has(before) || before === 'have' || before === 'has')
  );
}

/** True for words with one half of a pair of quotation marks. */
export const isHalfQuotation = (text: string): boolean =>
  text.split('“').length !== text.split('”').length || text.split('"').length % 2 === 0;

/** “The aide said”: somebody or something that the sentence before brought in. */
function isIntroduced(words: Words, first: number, before: string): boolean {
  const known = findTokens(before).map(({ text }) => text);
  const isKnown = (noun: string): boolean => known.includes(noun);
  const noun = words[first + 1]?.text ?? '';
  const opensWith = words[first]?.lower === 'the' && !ONLY_ONES.has(noun) && /^\p{Ll}/u.test(noun);
  const next = words[first + 2]?.lower ?? '';
  if (opensWith && (isKnown(noun) || isPlainSpeech(next))) return true;
  const isNameless = !words.some(
    ({ text, kind }, index) => kind === 'word' && index > first && /^\p{Lu}/u.test(text),
  );
  return words.some(
    ({ lower, text }, index) =>
      words[index - 1]?.lower === 'the' &&
      /^\p{Ll}/u.test(text) &&
      !ONLY_ONES.has(lower) &&
      (isNewIn(known, text) || (isNameless && isKnown(text))),
  );
}

/** Words between “a” and its noun: “a senior federal aide”. */
const MAX_ADJECTIVES = 3;

const isNewIn = (known: readonly string[], noun: string): boolean =>
  known.some(
    (word, index) =>
      word === noun &&
      known.slice(Math.max(0, index - MAX_ADJECTIVES), index).some((one) => /^(?:an?|one)$/iu.test(one)),
  );

/** “he”, “her” with nobody before it in the same words; “…,” he said” also behind somebody who is only spoken of. */
function pointsToPerson(words: Words, people: readonly number[]): boolean {
  const at = words.findIndex(({ lower }) => PERSONS.has(lower));
  const pronoun = words[at];
  if (pronoun === undefined) return false;
  if (people.some((start) => start < pronoun.start)) return false;
  const isTag = words[at - 1]?.kind === 'mark' && findCueForm(words[at + 1]?.lower ?? '') !== undefined;
  return isTag || !words.slice(0, at).some(({ lower }) => DETERMINERS.has(lower) || lower === 'who');
}
