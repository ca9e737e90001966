import { UNIT_WORDS } from '../../model/number-words.ts';
import { toWordSet } from '../../model/word-lists.ts';

/** Words of time, by what they say of it. Source: own lists; closed classes of English. */

const withPlurals = (words: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...words].flatMap((word) => [word, `${word}s`]));
/** Units of time from a day on, and all, in the singular. */
export const CALENDAR_UNITS = toWordSet('day week month year');
export const TIME_UNITS = toWordSet('second minute hour', CALENDAR_UNITS);
/** The same and decades, in both numbers. */
export const TIME_NOUNS = withPlurals(toWordSet('decade', TIME_UNITS));
/** Precede a day between a subject and its verb. */
export const BEFORE_DAY = toWordSet('on in by early late last since');
/** What “comes” is followed by where it only sets one event beside another: “comes days after”. */
export const AFTER_COMES = toWordSet(
  'as after before amid while when just only shortly day days hour hours week weeks month months a an',
  UNIT_WORDS.slice(1, 7),
);
/** Open a clause of time. */
export const TIME_CLAUSE_OPENERS = toWordSet('after when while as before until');
/** Tell how long after or before: “two days later”, “shortly before”. */
export const BEFORE_LATER = toWordSet(
  'just shortly soon long',
  [...TIME_NOUNS].filter((word) => !word.startsWith('second')),
);
export const BEFORE_TIME = toWordSet(
  'this last next on in at by over during since until after before from of early earlier late later the',
);
/** Say which time before its noun. */
export const TIME_MODIFIERS = toWordSet('this last next early late just earlier later');
/** Nouns with which a phrase tells when. */
export const TIME_HEADS = toWordSet('past time moment years months weeks days hours');
