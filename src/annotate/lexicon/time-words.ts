import { DAY_PARTS } from '../../model/calendar-words.ts';
import { UNIT_WORDS } from '../../model/number-words.ts';
import { listPhrases, listWords, toWordSet, withPlurals } from '../../model/word-lists.ts';
import { NOUN_OPENERS } from './clause-words.ts';

/** Words of time, by what they say of it. Source: own lists; closed classes of English. */

/** Units of time from a day on, and all, in the singular. */
export const CALENDAR_UNITS = toWordSet('day week month year');
export const TIME_UNITS = toWordSet('second minute hour', CALENDAR_UNITS);
/** The same and decades, in both numbers. */
export const TIME_NOUNS = withPlurals('decade', TIME_UNITS);
/** Precede a day between a subject and its verb. */
export const BEFORE_DAY = toWordSet('on in by early late last since');
/** What “comes” is followed by where it only sets one event beside another: “comes days after”. */
export const AFTER_COMES = toWordSet(
  'as after before amid while when just only shortly day days hour hours week weeks month months a an',
  UNIT_WORDS.slice(1, 7),
);
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
/** Parts of a day, and it itself. */
export const DAYTIMES = toWordSet('day', DAY_PARTS);
export const SEASONS = toWordSet('spring summer fall autumn winter');
/** Periods that have a beginning and an end of their own in the calendar. */
export const NAMED_PERIODS = toWordSet('weekend quarter decade', CALENDAR_UNITS, SEASONS);
/** Open a part of a month or a year: “the last week of May”. */
export const PART_OPENERS = toWordSet('first second third fourth last final');
/** Set a time as a limit. */
export const TIME_LIMITS = toWordSet('by from until till before after');
/** May precede a bare year. */
export const BEFORE_YEAR = toWordSet("( our my of and or to 's whose early late mid -", NOUN_OPENERS);
/** Prepositions that belong to a timeframe, by what they make of its days: all of them, only their end, only their start. */
export const WHOLE_PREPOSITIONS = listPhrases(
  `on|in|during|throughout|for|at|over|around|about|between|late on|early on|later on|earlier on`,
);
/** Only their end. */
export const UNTIL_PREPOSITIONS = listPhrases(
  `by|until|till|before|ahead of|no later than|as late as|through|prior to|shortly before|just before`,
);
/** Only their start. */
export const SINCE_PREPOSITIONS =
  listPhrases(`since|after|from|starting|starting on|starting in|beginning|beginning on|beginning in|as of|as early as|
  shortly after|just after|ever since`);
/** Letters after a year or century. */
export const ERAS = toWordSet('bc bce b ad ce a');
/** Stand between the preposition of a term and its day: “until at least 5 p.m. on Friday”. */
export const IN_TERM = toWordSet(
  'at least the very end of early late noon midnight next this on about around a p m am pm . :',
);
/** Vehicles that are called by the time at which they leave: “the 0900 ferry”. */
export const DEPARTING = toWordSet('ferry train flight bus boat service departure sailing express');
/** Zones after a time of day. */
export const TIME_ZONES = toWordSet(
  'et est edt cst cdt mst mdt pt pst pdt gmt utc bst cest cet eest msk ist jst local',
);
/** Precede a time of day. */
export const BEFORE_CLOCK = toWordSet('at around (', TIME_LIMITS);
/** Precede an hour that neither “o’clock” nor “a.m.” follows: beside a part of a day, and by itself. */
export const BEFORE_OPEN_HOUR = toWordSet('at since until till before after past by');
export const BEFORE_HOUR = toWordSet('around about', [...BEFORE_OPEN_HOUR]);
/** Stand between them and the hour. */
export const NEAR_HOUR = toWordSet('about around just nearly');
/** Precede a part of a day, beside days of the week. */
export const BEFORE_DAY_PART = toWordSet('last this that the yesterday tomorrow each every');
/** Precede what is called by the hour at which it leaves: “my 7.41”. */
export const BEFORE_OWN = toWordSet('my your his her our their the');
/** Periods that “this”, “last” or “next” points at. */
export const PERIODS = toWordSet('century season term', DAYTIMES, NAMED_PERIODS);
/** What has happened to somebody who died or was hurt “in the fall”. */
export const HURT_FORMS = toWordSet(
  'die died dies killed injured hurt broke broken survived wounded fractured bruised',
);
/** Precede a season. */
export const BEFORE_SEASON = toWordSet('in by since until during through before after of late early');
/** Precede a date in digits. */
export const BEFORE_DATE = toWordSet('on since dated to', TIME_LIMITS);
/** “On Monday, the minister plans talks” */
export const ARRANGED_FORMS = toWordSet(
  'plans meets begins starts travels heads visits hosts convenes testifies',
);
/** Words of what is to come, beside the plain future. */
export const COMING_WORDS = listWords(
  `would due scheduled slated upcoming expected planned plan plans planning next coming ahead hopes intends postponed delayed deferred rescheduled
  adjourned could might`,
);
/** Of what is arranged. */
export const AHEAD_WORDS = toWordSet(
  'set vote votes ends expires begin begins start starts meets opens resume resumes returns reopens closes aims',
  COMING_WORDS,
);
/** Before a verb of what is to come. */
export const TO_COME = toWordSet('can may must should to', COMING_WORDS);
export const DONE_FORMS = toWordSet('was were had did came went won lost held met gave took made');
/** Open a length of time. */
export const LENGTH_PREPOSITIONS = new Set([
  'within',
  'in',
  'over',
  'during',
  'for',
  'inside',
  'throughout',
  'after',
  'before',
]);
/** Say that what a sentence tells is yet to be. */
export const YET_TO_BE = toWordSet("to won't expected due will would could may might should can must");
/** Stand between what is yet to be and its participle: “may also have been shut”. */
export const BEFORE_PARTICIPLE = toWordSet('be been have stay remain not never also');
/** Leave open whether what follows is yet to be or over. */
export const MODALS = toWordSet('may might must should can cannot');
/** Before a length of time that looks back. */
export const LOOKING_BACK = toWordSet(
  "first second third fourth most least worst best never hasn't haven't hadn't",
);
/** After a length of time: counted back or on from another. */
export const AGO_PHRASES = listPhrases(
  'ago|earlier|later|before|after|from now|hence|previously|prior|beforehand|since',
);
/** Narrow a unit of the calendar. */
export const WIDTH_PHRASES =
  listPhrases(`early|late|mid|earlier|later|early in|late in|the end of|end of|the beginning of|the start of|the middle of|
  the close of|the first days of|early on|late on|earlier on|later on|the turn of`);
/** Point at a unit of the calendar. */
export const SHIFTS_OF_UNIT = listPhrases('last|this|next|this past|this coming|the|that');
/** Point at a period that a sentence before must tell. */
export const UNTOLD_SHIFTS = listPhrases(
  'the past|that|the same|that same|the following|the previous|the preceding|the next|the last|later that|earlier that',
);
/** Precede a month that could be a verb or a name. */
export const BEFORE_MONTH = toWordSet(
  'till last next this mid from between - and each every as',
  BEFORE_SEASON,
);
