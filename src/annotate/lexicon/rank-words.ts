import { toWordSet } from '../../model/word-lists.ts';

/** Ranks, and words beside an office or a title. Source: own lists. */

/** Words that say that an office is over or not the first, or whose it is: “[former] Harbour Board Chairman”. */
export const NO_LONGER_OR_NOT_FIRST = toWordSet(
  'former deputy vice assistant associate acting interim retired',
);

/** Words between “the” and the office that belong to it. */
export const INSIDE_OFFICE = toWordSet(
  'prime foreign vice former current incumbent defense defence interior finance presumptive presidential new then late ex acting',
);

/** Roles that are adjectives as well: “the conservative Marrow”. */
export const LEANINGS = toWordSet('conservative liberal independent republican democrat executive general');

/** Parties, ranks and counts before a body that is called without them: “the Republican Congress”. */
export const BEFORE_KNOWN_BODY = toWordSet(
  'gop republican democratic conservative labour liberal socialist top senior key full divided two three four five six seven eight nine ten several some most many',
);

/** Those of a body, in small letters after its name. */
export const BODY_RANKS =
  /^(?:officials?|aides?|advis[eo]rs?|staff|staffers?|sources?|diplomats?|executives?|lawmakers?|insiders?)$/u;

/** Words between the name of a body and the office of somebody there. */
export const RANKS_AT_BODY = toWordSet(
  'special senior deputy assistant associate acting ranking chief supervisory managing',
);

/** Words with capitals before a name that are no part of it. */
export const RANKS_BEFORE_NAME = toWordSet('former then acting interim late new');

/** What may be between the article and the office in “the chief of the … delegation”. */
export const GROUP_NOUNS = toWordSet(
  'regime government state party company group delegation country union opposition junta movement team mission body',
);

/** Words that keep a distance from what somebody or something is called. */
export const DISTANCING = toWordSet(
  'so-called self-styled self-proclaimed self-declared would-be purported breakaway',
);

/** Offices that are numbered: “first lady”, “second officer”. */
export const RANKED_OFFICES = toWordSet(
  'lady gentleman ladies deputy vice minister secretary daughter son officer mate lieutenant sergeant sea',
);

/** Titles that are always short. */
export const SHORT_TITLES = toWordSet('mr mrs ms st hon adm maj insp cmdr pvt cpl det supt');
