import { listWords, toTable, toWordSet } from '../../model/word-lists.ts';
import { KNOWN_BODIES, PAPER_HEADS } from './names-words.ts';
import { AIDES } from './people-words.ts';

/** Nouns that tell a body, or what belongs to a person, by the name beside them. Source: own lists of general English newswriting. */

/** What somebody has who rules or runs for an office, and what is called after him. */
export const OFFICE_GOODS = listWords(
  'administration presidency government cabinet regime campaign transition ticket candidacy',
);

/** What is called after a person and is a body or a bid with a name of its own: “the Cole administration”. An aide of Cole is somebody else, and so is an era. */
export const NAMED_AFTER = toWordSet(
  `camp team staff family clan dynasty household estate foundation organization organisation entourage movement coalition faction`,
  OFFICE_GOODS,
);

/** What only somebody has who rules or runs for an office. */
export const RULER_GOODS = toWordSet(
  `era years delegates delegate surrogates surrogate appointees appointee nominees nominee rally rallies voters voter donors donor`,
  OFFICE_GOODS,
);

/**
 * Common nouns for what is called after a person: “the Cole administration”, “Cole allies”. Only forms that are no verbs with the name
 * as subject, so no “campaigns”, “teams”, “backs”. Source: own list of general English newswriting.
 */
export const FOLLOWERS = toWordSet(
  `loyalists associates associate supporters supporter backers backer followers follower fans attorneys spokespeople strategists
  strategist confidants confidant critics critic opponents opponent detractors operative biographer biographers`,
  NAMED_AFTER,
  RULER_GOODS,
  AIDES,
);

/** Heads that are the whole name of a body or a country, and so the short form of no other: “the House”, “the States”. */
export const WHOLE_NAME_HEADS = toWordSet(
  'lords cabinet state states nations union party army navy police',
  KNOWN_BODIES,
);

/** First words of names of places that open the names of many other things: “Great Depression”. */
export const WEAK_OPENERS = toWordSet('new north south east west great united grand upper lower');

/** Last words of the names of papers. */
export const PAPER_ENDS = toWordSet('post times news examiner chronicle globe today', PAPER_HEADS);

/** Heads of bodies that others found and name after themselves: the fund of a club is not the club. */
export const DAUGHTER_HEADS = toWordSet(
  'fund funds foundation pac campaign committee caucus institute award prize act doctrine',
);

/**
 * Acronyms that newswriting uses without the name: bodies between states, agencies of national governments, parties, and four associations.
 * Others join their names where an article says so. Source: general knowledge of English newswriting.
 */
export const KNOWN_ACRONYMS =
  toTable(`eu:european union|un:united nations|imf:international monetary fund|wto:world trade organization|who:world health organization|ecb:european central bank|
icc:international criminal court|iaea:international atomic energy agency|fbi:federal bureau of investigation|cia:central intelligence agency|nsa:national security agency|
irs:internal revenue service|epa:environmental protection agency|sec:securities and exchange commission|fda:food and drug administration|cdc:centers for disease control and prevention|
gop:republican party|dnc:democratic national committee|rnc:republican national committee|ap:associated press|idf:israel defense forces|au:african union|osce:organization for security and cooperation in europe|
doj:department of justice|dhs:department of homeland security|msf:medecins sans frontieres|nra:national rifle association|aclu:american civil liberties union|
hhs:department of health and human services|hud:department of housing and urban development|usda:department of agriculture|ice:immigration and customs enforcement|cbp:customs and border protection|
uscis:citizenship and immigration services|tsa:transportation security administration|fema:federal emergency management agency|faa:federal aviation administration|ntsb:national transportation safety board|
fcc:federal communications commission|ftc:federal trade commission|dea:drug enforcement administration|nih:national institutes of health|omb:office of management and budget|cbo:congressional budget office|
gao:government accountability office|cfpb:consumer financial protection bureau|nhs:national health service|
hmrc:hm revenue and customs|rcmp:royal canadian mounted police|osha:occupational safety and health administration|noaa:national oceanic and atmospheric administration`);
