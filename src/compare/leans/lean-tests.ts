import { findCueForm, isPlainSpeech } from '../../annotate/lexicon/cues.ts';
import { AUXILIARIES, SUBJECT_PRONOUNS } from '../../annotate/lexicon/speakers-words.ts';
import type { Token } from '../../annotate/lexicon/tokens.ts';
import { isFunctionWord } from '../../diff/function-words.ts';
import { standsForNothing } from './empty-it.ts';
import type { LeanFacts } from './lean-facts.ts';
import {
  BE,
  DEMONSTRATIVES,
  DETERMINERS,
  MODALS,
  NO_POINT,
  OPENERS,
  PERSONS,
  PREPOSITIONS,
  THAT_VERBS,
} from './lean-words.ts';

type Words = readonly Token[];

/** The word at a place in lower case; '' where there is none. */
export const lowerAt = (words: Words, index: number): string => words[index]?.lower ?? '';

/** “these plans”, “such a meeting”, “such changes”, “of this.”, “upend that deal”. */
export function pointsInside(words: Words, index: number): boolean {
  const at = (to: number): string => lowerAt(words, index + to);
  const isNoun =
    /^\p{Ll}/u.test(words[index + 1]?.text ?? '') && !NO_POINT.has(at(1)) && !/(?:ing|ed)$/u.test(at(1));
  const own = at(0);
  if (own === 'such')
    return (
      at(1) === 'a' ||
      at(1) === 'an' ||
      (isNoun && at(2) !== 'as' && (/[^s]s$/u.test(at(1)) || endsPhrase(at(2))))
    );
  // “said that could cost more”, “said that earned her a medal”
  if (
    own === 'that' &&
    isPlainSpeech(at(-1)) &&
    (BE.has(at(1)) || MODALS.has(at(1)) || /^\p{Ll}{3,}ed$/u.test(at(1)))
  )
    return true;
  if (!DEMONSTRATIVES.has(own)) return false;
  const isLast = words[index + 1] === undefined || /^[.,;:!?”)…]$/u.test(at(1));
  if (isLast) return own === 'that' || PREPOSITIONS.has(at(-1)) || /^\p{Ll}/u.test(at(-1));
  if (PREPOSITIONS.has(at(-1)) && (BE.has(at(1)) || (isNoun && !SUBJECT_PRONOUNS.has(at(1))))) return true;
  if (own !== 'that') return isNoun;
  const verb = at(-1);
  const isVerb = MODALS.has(at(-2)) && !THAT_VERBS.has(verb) && findCueForm(verb) === undefined;
  return isNoun && isVerb && !DETERMINERS.has(at(1));
}

/** True for what follows a noun phrase: a mark, a verb, a preposition. */
const endsPhrase = (lower: string): boolean => !/^\p{L}/u.test(lower) || isFunctionWord(lower);

/** “We will conquer it.”, “More recently he has shortened it”: nothing stands before that it could be. */
export function isBare(words: Words): boolean {
  const all = words.filter(({ kind }) => kind === 'word');
  const at = all.findIndex(({ lower }) => lower === 'it' || lower === 'them' || lower === 'they');
  return at > 0 && !standsForNothing(all, at) && !all.slice(0, at).some((_, index) => isNounLike(all, index));
}

/** “Pilots want them mended”: who does something and the verb stand before, and nothing that “them” could be. */
export function isEarlyObject(words: Words): boolean {
  const at = words.findIndex(({ lower }) => lower === 'them' || lower === 'it');
  const before = words
    .slice(0, Math.max(0, at))
    .filter(({ kind, lower }) => kind === 'word' && !isFunctionWord(lower) && !MODALS.has(lower));
  const isSubject =
    lowerAt(words, at) === 'it' &&
    (isVerbLike(words[at + 1]) || /^(?:'s|'d|'ll)$/u.test(lowerAt(words, at + 1)));
  return (
    at > 1 &&
    before.length === 2 &&
    !isSubject &&
    !standsForNothing(words, at) &&
    findCueForm(before[1]?.lower ?? '')?.class !== 'speech'
  );
}

/** True for a word that is no function word, no verb by its ending, and follows no modal or pronoun. */
function isNounLike(words: Words, index: number): boolean {
  const { lower = '', text = '' } = words[index] ?? {};
  let at = index - 1;
  while (TURNS_ROUND.test(lowerAt(words, at))) at -= 1;
  const before = lowerAt(words, at);
  if (OPENERS.has(lower) || isFunctionWord(lower) || /^\p{Nd}/u.test(text) || /(?:ed|ing|ly)$/u.test(lower))
    return false;
  return (
    /^\p{Lu}/u.test(text) || !(MODALS.has(before) || SUBJECT_PRONOUNS.has(before) || HELPING.test(before))
  );
}
/** “I will not stand for it”: between an auxiliary and its verb. */
const TURNS_ROUND = /^(?:not|never)$/u;
/** Also “won't”. */
const HELPING = /^(?:have|has|do|does|did)$|n't$/u;

/** “he”, “her” with nobody before it in the same words; “…,” he said” also after somebody who is only spoken of. */
export function pointsToPerson({ words, people }: LeanFacts): boolean {
  const at = words.findIndex(({ lower }) => PERSONS.has(lower));
  const pronoun = words[at];
  if (pronoun === undefined) return false;
  if (people.some((start) => start < pronoun.start)) return false;
  const isTag = words[at - 1]?.kind === 'mark' && findCueForm(lowerAt(words, at + 1)) !== undefined;
  return isTag || !words.slice(0, at).some(({ lower }) => DETERMINERS.has(lower) || lower === 'who');
}

/** The noun after a “the” at a place, over the words in lower case between: “the | tired old aide”; undefined where a name or another phrase follows. */
export function findDefinite(
  words: Words,
  the: number,
): { noun: string; after: number; isBare: boolean } | undefined {
  return lowerAt(words, the) === 'the' ? findPhrase(words, the + 1) : undefined;
}

/** The noun of the words in lower case from a place on, the place after it, and whether it is alone; undefined where a name or another phrase follows. */
export function findPhrase(
  words: Words,
  start: number,
): { noun: string; after: number; isBare: boolean } | undefined {
  let end = start;
  while (end - start < MAX_PHRASE && isPhraseWord(words[end])) end += 1;
  const noun = lowerAt(words, end - 1);
  return end === start || isCapital(words[end]) ? undefined : { noun, after: end, isBare: end === start + 1 };
}

/** Words of a noun phrase after its “the” at most. */
const MAX_PHRASE = 5;

const isCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '');

const isPhraseWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  /^\p{Ll}/u.test(token.text) &&
  !isFunctionWord(token.lower) &&
  !isVerbLike(token) &&
  !(findCueForm(token.lower)?.form === 'past' || findCueForm(token.lower)?.form === 's') &&
  !/ly$/u.test(token.lower);

/** The form under which “committee” and “committees” are one. */
export const toNounKey = (noun: string): string => noun.replace(/ies$/u, 'y').replace(/(?<!s)s$/u, '');

/** True for an auxiliary, a past tense or a reporting verb. */
export const isVerbLike = (token: Token | undefined): boolean =>
  token !== undefined &&
  (AUXILIARIES.has(token.lower) ||
    /^\p{Ll}{2,}ed$/u.test(token.text) ||
    VERBS.test(token.lower) ||
    isPlainSpeech(token.lower));

/** Frequent verbs by no ending. */
const VERBS =
  /^(?:put|puts|shows|showed|found|finds|came|comes|went|goes|gave|gives|made|makes|took|takes|left|leaves|held|says|said|told|ran|runs|won|lost|got|wants|thinks|also|never|later|then)$/u;
