import { toWordSet } from '../../model/word-lists.ts';

/** Words inside and at the end of names, by what they tell of the whole. Source: own lists of general English newswriting. */

/** How the names of papers end: “Newsday”. */
export const PAPER_TAIL = /(?:day|news|times|post|week|weekly|magazine|journal)$/u;

/** What a place is by law, after its name, where nobody means another place by the two. */
export const DESIGNATION =
  / (?:special administrative region|sar|autonomous (?:region|republic|province|prefecture))$/u;

/** Last words of the names of firms, which are called by the words before it as well; clubs and councils share theirs with a town. */
export const FIRM_TAIL =
  / (?:court of appeals|department|ministry|tv|software|group|holdings|foundation|bank|lines|airlines|airways|motors|energy|dredging|news|industries|partners|pharmaceuticals|pictures|studios|entertainment|shipping|electronics|systems|technologies|logistics|capital|insurance|media|petroleum|chemicals|foods|brands|telecom|semiconductor|semiconductors|steel|laboratories|therapeutics|aerospace|mining|minerals|metals|resources)$/u;

/** Squares, buildings and the like, which are called by the word before them once they are named; towns and regions share it with others. */
export const SITE_TAIL =
  / (?:Square|Airport|Palace|Plaza|Stadium|Arena|Tower|Prison|Bay|Hotel|Castle|Cathedral|Mosque)$/u;

/** Words that a day of the week goes after in the name of a day: “Super Tuesday”, “Good Friday”. */
export const DAY_OPENERS = toWordSet('super black good ash fat easter shrove bloody cyber palm giving holy');

/** Heads of bodies and places that are for nothing in their name. */
export const NO_PURPOSE = toWordSet(
  'house senate congress parliament cabinet state states government city town county news times post press',
);

/** Nouns for what is on a matter: “Treaty on Northern Harbours”. */
export const ABOUT_MATTERS = toWordSet(
  'treaty convention agreement charter protocol committee subcommittee commission council conference panel caucus center centre institute',
);

/** Organs whose name says what they are for, at times in two words: “Office of Harbours and Budget”. */
export const ORGANS =
  /^(?:departments?|ministry|office|committee|subcommittee|commission|secretary|board|cent(?:er|re)s?|bureau|institutes?|council|agency|school)$/u;

/** Words that a stop shortens inside a name. */
export const ABBREVIATED = new Set(['st', 'ft', 'mt', 'inc', 'corp', 'ltd', 'co', 'bros']);
