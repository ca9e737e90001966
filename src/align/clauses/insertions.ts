import { toWordSet } from '../../model/word-lists.ts';
import { isStopWord, isVerb, type Word } from '../words/words.ts';

const AUXILIARIES =
  toWordSet(`is are was were be been has have had do does did will would can could may might must shall should isn't aren't wasn't weren't won't
wouldn't can't couldn't don't doesn't didn't remain remains remained become became`);

/** Words that end like a participle and are none. */
const NO_PARTICIPLES =
  toWordSet(`something anything nothing everything including excluding during according regarding concerning morning evening king spring ring wing
being`);

const DASH = /—|\s[-–]\s/u;

/** Opens words that are no clause before their dash: “Speaking of ferries — and of pilots — Velde said”. */
const SETTINGS = toWordSet(
  'on in at by for from to with of after before during despite under amid among behind beside besides like unlike',
);

/** Opens what a comma puts in, inside of what another comma put in. */
const INNER = toWordSet(
  'who which whose whom where when while although though after before since if as or and but with without including a an the',
);

export const isParticiple = ({ form }: Word): boolean => /.{2}ing$/u.test(form) && !NO_PARTICIPLES.has(form);

/** A verb that says that something is or happens. */
export const isDeed = (word: Word): boolean =>
  AUXILIARIES.has(word.form) || (!isStopWord(word) && isVerb(word));

/** True where a dash comes before a word. */
export const isDash = (gap: string): boolean => DASH.test(gap);

const ADVERB = /^(?:often|sometimes|always|even|just|only|once|perhaps|almost|.{2,}ly)$/u;

/** True for a dash before a phrase with nothing that happens: “– often in a blinding storm”; not “– by closing the quay” and “– with pilots leaving”, which tell it. */
export function isBeforePhrase({ words, at }: Place): boolean {
  let first = at;
  while (ADVERB.test(words[first]?.form ?? '')) first += 1;
  const [opener, next] = [words[first], words[first + 1]];
  if (opener === undefined || next === undefined || !SETTINGS.has(opener.form) || isParticiple(next))
    return false;
  if (opener.form === 'with' && first === at) return false;
  return words.slice(first).every((word) => !isDeed(word) || isParticiple(word));
}

/** Opens what is put in before a noun, after a first word of the same kind. */
const ADDERS = /^(?:if|though|although|but|yet|while)$/u;
const DETERMINERS = /^(?:an?|the|this|that|these|those|his|her|its|their|our|my|your)$/u;
/** Words that are put in so, at most; and of the noun's words before the comma, with “very”. */
const ADDED_WORDS = 2;

/** True for a comma inside of what is said of a noun: “a slow, though safe, route”. */
export function isBeforeNoun({ text, words, at }: Place): boolean {
  if (!ADDERS.test(words[at]?.form ?? '')) return false;
  if (!words.slice(Math.max(0, at - 1 - ADDED_WORDS), at - 1).some(({ form }) => DETERMINERS.test(form)))
    return false;
  const end = words.findIndex((one, index) => index > at && text.charAt(one.end) === ',');
  const noun = words[end + 1];
  return (
    end > at &&
    end - at <= ADDED_WORDS &&
    noun !== undefined &&
    !isStopWord(noun) &&
    !goesOn(noun) &&
    words.slice(at + 1, end + 1).every((word) => !isDeed(word) || isParticiple(word))
  );
}

/** A sentence with the place of a cut in question, and of the word that the clause before it begins with. */
export type Place = { text: string; words: readonly Word[]; at: number; from: number };

/**
 * True for a dash that only puts something in: the clause goes on after it or after its second one, or has not come to its verb; and for the second one of two that
 * do not cut.
 */
export function isBetweenDashes({ text, words, at, from }: Place): boolean {
  const [word, lead] = [words[at], words[from]];
  if (word === undefined || lead === undefined) return false;
  const dashes = words.flatMap((one, index) =>
    index > from && DASH.test(text.slice(words[index - 1]?.end ?? one.start, one.start)) ? [index] : [],
  );
  const isSecond = dashes.some((index) => index < at);
  const second = words[dashes.find((index) => index > at) ?? words.length];
  const isLeading = SETTINGS.has(lead.form) || isParticiple(lead);
  const hasComma = words.slice(from, at - 1).some((one) => text.charAt(one.end) === ',');
  return isSecond || (isLeading && !hasComma) || goesOn(word) || goesOn(second);
}

/**
 * True for a comma that only puts something in: after a second one the clause goes on with its verb, “the keepers, or whoever was there, should ring”. What is put in can
 * have such pairs of its own: after a comma before what opens one, or before the sentence has its verb, “and Ada Velde, the mayor, left”.
 */
export function isBetweenCommas({ text, words, at }: Place): boolean {
  let depth = 1;
  let hasVerb = false;
  for (let index = at + 1; index < words.length; index += 1) {
    const [before, word] = [words[index - 1], words[index]];
    if (before === undefined || word === undefined) return false;
    const gap = text.slice(before.end, word.start);
    if (gap.includes(';') || DASH.test(gap)) return false;
    if (gap.includes(',') && !MARK.test(gap)) {
      if (goesOn(word) && !isList(words, index) && words[index + 1]?.form !== 'by') depth -= 1;
      else if (INNER.has(word.form) || isParticiple(word) || !hasVerb) depth += 1;
    }
    if (depth === 0) return true;
    hasVerb ||= depth === 1 && isDeed(word);
  }
  return false;
}

const MARK = /["“”]/u;

/** “cut the fees, mended the quay and left”: a verb after a verb of its own kind goes on a list. */
const isList = (words: readonly Word[], at: number): boolean =>
  words
    .slice(at, at + LIST_WORDS)
    .some(({ form }, index) => index > 0 && (form === 'and' || form === 'or')) &&
  !AUXILIARIES.has(words[at]?.form ?? '');

/** How far after a verb the “and” of a list of verbs is looked for, in words. */
const LIST_WORDS = 8;

/** A verb, whose subject comes before. */
const goesOn = (word: Word | undefined): boolean =>
  word !== undefined && !word.isCapital && isDeed(word) && !word.form.endsWith('ing');
