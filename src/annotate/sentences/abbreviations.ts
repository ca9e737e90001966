import { SHORT_MONTHS, WEEKDAYS } from '../../model/calendar-words.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { BODY_HEADS } from '../lexicon/names-words.ts';
import {
  AFTER_COMPANY,
  AFTER_PLACE,
  AFTER_SUBJECT,
  AFTER_TIME,
  BEFORE_NUMBER,
  COMPANY_ENDINGS,
  COURTESY,
  LETTERED,
  NAME_PARTS,
  PERSON_ENDINGS,
  PLACE_ACRONYMS,
  SPEECH_VERBS,
  STATES,
  TITLES,
} from '../lexicon/sentences-words.ts';
import {
  isStarter,
  startsDigit,
  startsUpper,
  toLastWord,
  toLeadingWords,
  toListed,
  toTail,
} from './context.ts';

/** The word with the stop, what comes before it, and the three words after it. */
type Stop = {
  word: string;
  key: string;
  before: string;
  right: string;
  next: string;
  second: string;
  third: string;
};

const ACRONYM = /^\p{L}(?:\.\p{L}){1,5}$/u;

const isVerb = (word: string): boolean =>
  AFTER_SUBJECT.has(word) || SPEECH_VERBS.has(word) || /^\p{Ll}{2,}ed$/u.test(word);

/** True when the next words start a sentence: a closed-class word, a courtesy title, a name with a finite verb after it. */
function isNewSubject({ next, second, third }: Stop): boolean {
  if (isStarter(next) || COURTESY.has(toListed(next))) return true;
  const isFullName = isGivenName(next.toLowerCase()) && startsUpper(second);
  return startsUpper(next) && isVerb(isFullName ? third : second);
}

/** “E. 52nd St.”: a numbered street has its side of town before it. */
const COMPASS_INITIALS: ReadonlySet<string> = new Set(['N', 'E', 'S', 'W']);
const ORDINAL = /^\d+(?:st|nd|rd|th)$/u;

/** A single capital is an initial where a name can stand around it: “George J. Name”, “founder J. Joe Name”. */
function endsAfterInitial({ word, before, next }: Stop): boolean {
  if (COMPASS_INITIALS.has(word) && ORDINAL.test(next)) return false;
  if (before === '') return false;
  const previous = toTail(before, /[\s"“'‘(]/u);
  if (isStarter(next)) return !/^\p{Lu}\.$/u.test(previous);
  if (word === 'I') return !(startsUpper(previous) && startsUpper(next));
  return !startsUpper(next) || LETTERED.has(previous.toLowerCase());
}

/** “The U.S.”, “in a U.S.”: an article that opens the sentence, or “a”, has its noun after the acronym. */
const BEFORE_NOUN = /(?:^|[.?!]["”’]? )(?:The|These|Those|Both|All)$|(?:^|\s)an?$/u;

/** What follows “U.S.” when the sentence goes on: a noun of its name (“U.S. Senate”), a name of two words (“U.S. Secret Service”), a weekday. */
function goesOnAfterAcronym(stop: Stop): boolean {
  const { before, next, second } = stop;
  if (isStarter(next)) return false;
  if (AFTER_PLACE.has(toListed(next)) || BEFORE_NOUN.test(before)) return true;
  if (WEEKDAYS.includes(next.toLowerCase())) return !isVerb(second);
  if (!(startsUpper(next) && startsUpper(second))) return false;
  return BODY_HEADS.has(second.toLowerCase()) || !isNewSubject(stop);
}

const endsAfterState = (stop: Stop): boolean => {
  const { key, before, right, next } = stop;
  const isAcronym = ACRONYM.test(key);
  if (COURTESY.has(toListed(next))) return true;
  if (/^[-–—―(]/u.test(right) || TITLES.has(toListed(next))) return false;
  if (isAcronym) return !goesOnAfterAcronym(stop);
  return before.endsWith(',') || isNewSubject(stop);
};

/** “Bob Poe Jr. left” closes a name; “Sr. Ann Poe”, not after a name, is a title. */
const endsAfterPerson = (stop: Stop): boolean => {
  const isAfterName = startsUpper(toTail(stop.before.replace(/,$/u, ''), /\s/u));
  return isAfterName ? !stop.right.startsWith('(') && isNewSubject(stop) : isStarter(stop.next);
};

/** Each kind of abbreviation with the test that says whether a sentence ends after it. The first that knows the word decides. */
const KINDS: readonly { has: (stop: Stop) => boolean; ends: (stop: Stop) => boolean }[] = [
  { has: ({ word }) => /^\p{Lu}$/u.test(word), ends: endsAfterInitial },
  {
    has: ({ word, key }) => BEFORE_NUMBER.has(key) && (key !== 'no' || word === 'No'),
    ends: ({ next, right }) => !(startsDigit(next) || /^[#$]/u.test(right)),
  },
  { has: ({ key }) => key !== 'may' && SHORT_MONTHS.has(key), ends: ({ next }) => !startsDigit(next) },
  { has: ({ key }) => TITLES.has(key), ends: () => false },
  { has: ({ key, word }) => NAME_PARTS.has(key) && startsUpper(word), ends: ({ next }) => isStarter(next) },
  { has: ({ key }) => /^[ap]\.m$/u.test(key), ends: ({ next }) => !AFTER_TIME.has(toListed(next)) },
  { has: ({ key, word }) => STATES.has(key) && startsUpper(word), ends: endsAfterState },
  {
    has: ({ key }) => COMPANY_ENDINGS.has(key),
    ends: ({ right, next }) => !right.startsWith('(') && !AFTER_COMPANY.has(toListed(next)),
  },
  { has: ({ key }) => PERSON_ENDINGS.has(key), ends: endsAfterPerson },
  {
    has: ({ word, key }) => /^\p{Lu}\.\p{Lu}$/u.test(word) && !PLACE_ACRONYMS.has(key),
    ends: ({ next }) => isStarter(next),
  },
  {
    has: ({ key }) => ACRONYM.test(key),
    ends: (stop) => !stop.right.startsWith('(') && isNewSubject(stop) && !goesOnAfterAcronym(stop),
  },
];

/** True when the full stop at the end of `left` ends a sentence and does not only close an abbreviation. */
export function endsAfterStop(left: string, right: string): boolean {
  const whole = toLastWord(left);
  // “then-No. 1”, “Old Peak/Mt. Cold”: the abbreviation is the last part of a compound.
  const word = whole.split(/[-/]/u).at(-1) ?? '';
  // “RT.” is a name in capitals, not the title “Rt.”
  if (/^\p{Lu}{2,}$/u.test(word)) return true;
  const [next = '', second = '', third = ''] = toLeadingWords(right, 3);
  const before = left.slice(0, Math.max(0, left.length - word.length - 1)).trimEnd();
  const stop = { word, key: word.toLowerCase(), before, right, next, second, third };
  return KINDS.find(({ has }) => has(stop))?.ends(stop) ?? true;
}
