import { UNIT_WORDS } from '../../model/number-words.ts';
import { listPhrases, listWords, toTable, toWordSet } from '../../model/word-lists.ts';
import { NOUN_ENDS, NOUN_OPENERS } from './clause-words.ts';

/** What words beside a number say of it. Source: own lists of general English newswriting. */

/** Those whose age is told: “a 40-year-old man”. */
export const AGED_NOUNS = toWordSet('man woman boy girl child widow widower son daughter');
/** Go on after somebody's age: “she was 88 when”. */
export const AFTER_OWN_AGE = toWordSet('when and on in at last this next years but');
/** After “m” they say that it is metres: “20 m high”. */
export const AFTER_METRES = toWordSet('high tall long wide deep thick away below above apart');
/** Letters that make a word of the digits before them. */
export const GLUED_ENDS = toWordSet('s st nd rd th am pm er ers');
/** Nouns that a number names, written small as well: “phase 2”. */
export const SMALL_LABELS = toWordSet('phase part page article chapter act tier level title section round');
/** Words with a capital before a number that it does not name. */
export const NO_LABELS = toWordSet('some about around over nearly in of for and with to by');
/** Parts in words. */
export const DENOMINATORS = toTable(
  'half:2|halves:2|third:3|thirds:3|quarter:4|quarters:4|fifth:5|fifths:5|sixth:6|sixths:6|eighth:8|eighths:8|tenth:10|tenths:10',
);
/** Units of which a half is told: “half an hour”. */
export const HALVED_UNITS = toWordSet('hour mile year pound inch century decade kilometer kilometre');
/** Say that “p” after a number is pence. */
export const PRICE_WORDS = toWordSet(
  '£ share shares price prices priced pence cost costs fare fares bid bids offer offered stock litre paid pay',
);
/** Games and indices, whose points are none of a percentage. */
export const SCORE_WORDS =
  toWordSet(`score scores scored scoring game games season rebounds assists goal goals dow nasdaq ftse index stocks shares touchdown touchdowns standings
  coach`);
/** End the words between a number and the people it counts. */
export const PEOPLE_STOPS = toWordSet(
  'for were are be have as than out but not our my said says killed died',
  NOUN_ENDS,
  NOUN_OPENERS,
);
/** Nouns for one of the people that are counted. */
export const SINGLE_PEOPLE = toWordSet(
  'person man woman child girl boy soldier officer policeman civilian student passenger victim protester prisoner hostage',
);
/** Before “over” and a length of time: it lasted so long. */
export const BEFORE_OVER = toWordSet(
  'for in is was were took takes lasted served spent after just well at by a than ,',
);
/** Words to which “about” belongs, not to the number after it: “spoke about three …”. */
export const BEFORE_ABOUT =
  toWordSet(`talk talks talked talking speak speaks spoke speaking ask asked asks worry worried concerned concerns know think thinks thought question
  questions information story stories book film lies write wrote complain complained how what`);
/** Words to which “over” belongs. */
export const BEFORE_OVER_MATTER = toWordSet(
  'disagree disagreed dispute fight vote clash clashed split concern concerns presided handed won ran took turned questions anger',
);
/** Before “under” and a number: it is an age. */
export const BEFORE_UNDER_AGE = toWordSet('children kids people those anyone adults men women aged age ages');
/** After an ordinal: a rank. */
export const RANKED_NOUNS = toWordSet('place placed seed seeded ranked placing spot rank');
/** After an ordinal: what it names, and no rank. */
export const ORDINAL_NAMED = toWordSet(
  'century street avenue floor grade district hole amendment congressional circuit',
);
/** Tell that a number changed to another. */
export const CHANGE_FORMS =
  toWordSet(`rose risen rise rises rising fell fallen fall falling increase increased increasing dropped drop jumped grew grown climbed declined raise
  raised cut lowered went gone up down surged slid slipped expanded shrank reduced moved`);
/** Before “at” and a number: it is how much or how many, and no hour. */
export const VALUE_FORMS = toWordSet(
  `stand stands stood remain remains remained hold holds held put puts set sets estimated valued rated ranked priced capped kept stay stays stayed
  peaked stalled total totals unchanged now number numbers numbered count toll rate level`,
);
/** Before digits: they are dialled. */
export const DIALLING_FORMS = toWordSet(
  'call called calling dial dialed dialled dialing dialling phoned rang',
);
/** After four digits: they count, and are no year. */
export const COUNTED_AFTER_YEAR = toWordSet(
  '% percent people million billion votes delegates troops miles km meters metres feet soldiers dollars euros words',
);
/** “Thirteenth” to “twentieth”. */
export const TEEN_ORDINALS = listWords(
  'thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
);
/** After “the two” and the like: they stand for people told before. */
export const AFTER_PRONOUN = toWordSet(
  'as who are is was has had have were in at on to and would could can did do will , . ; :',
);
/** Words in “s” that come before a noun for people without being what is counted: “two sports reporters”. */
export const BEFORE_PEOPLE =
  toWordSet(`sports arms news rights sales systems operations affairs relations claims securities forces states nations communications
  services veterans women's children's overseas always series species politics economics physics mathematics`);
/** Words between “for” and the unit of a length. */
export const IN_LENGTH = toWordSet(
  'more less than about around almost nearly over at least most just only some several a an the few couple of twelve twenty',
  UNIT_WORDS.slice(2, 11),
);
/** Counts of units of time that give no number. */
export const VAGUE_COUNTS = listPhrases(
  'a few|several|a couple of|a couple|some|many|a matter of|a number of|few',
);
/** Before the number of a length of time. */
export const LENGTH_MODIFIERS =
  listPhrases(`about|around|roughly|almost|nearly|at least|up to|more than|less than|over|just|as little as|as many as|
  at most|only|approximately|well over|another`);

/** Words without a value of their own that a number can begin with: “half a million”, “several hundred”. */
export const NUMBER_OPENERS = toWordSet('a an half many no several tens');
