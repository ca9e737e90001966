import { toWordSet } from '../../model/word-lists.ts';

/**
 * Common nouns that come before or after a name and say what it stands for: “the ferry Marrow Star”, “the town of Oska”.
 * Source: own lists of general English newswriting.
 */

/** Nouns for bodies that their name follows: “software maker Marrow”. */
export const BODY_NOUNS =
  toWordSet(`agency airline association bank brand broadcaster brokerage builder campaigners carmaker carrier chain charity club college company
  conglomerate consultancy distributor drugmaker firm foundation giant group insurer lender maker manufacturer militia miner newspaper operator orchestra
  organisation organization outfit outlet party producer publisher regulator retailer school startup start-up studio supermarket supplier
  thinktank think-tank union university utility watchdog website`);

/** Nouns for places that their name follows: “the town of Oska”, “the village Oska”. */
export const PLACE_NOUNS =
  toWordSet(`archipelago capital city county district hamlet island islands municipality neighborhood neighbourhood port province region resort
  state suburb town township valley village river lake mountain volcano peninsula`);

/** Nouns for ships, works, storms and other things that their name follows. */
export const THING_NOUNS =
  toWordSet(`aircraft album app console bestseller boat boats cruiser destroyer drama documentary drug ferry film frigate game hurricane liner movie musical novel painting platform
  play rocket satellite sequel series ship single song submarine supertanker tanker telescope thriller trawler tug typhoon vaccine vessel virus warship yacht`);

/** All nouns that say that the name after them is no person's. */
export const KIND_NOUNS: ReadonlySet<string> = new Set([...BODY_NOUNS, ...PLACE_NOUNS, ...THING_NOUNS]);

/** Roles that firms have as well as people. */
export const FIRM_ROLES = toWordSet(
  'rival member opponent owner developer investor contender founder supporter winner author host star',
);

/** What firms and clubs have and people have not. */
export const FIRM_GOODS =
  toWordSet(`board branches chairman chairwoman clients customers depots directors earnings employees factories factory headquarters investors management managers
  offices parent passengers plant plants platform product products profit profits revenue revenues sales shareholders shareholder shares share staff stock stores
  subsidiary takeover users workers workforce`);

/** What countries and towns have. */
export const STATE_GOODS = toWordSet(
  `airport army capital economy government harbour harbor hospitals mayor parliament population president prime streets borders border coast`,
);

/** Words that open the names of storms and undertakings. */
export const KIND_OPENERS = toWordSet('hurricane typhoon cyclone storm operation project');

/** Nouns that open a sentence before the name of a firm: “Airline Marrow said”. */
export const FIRM_OPENERS = toWordSet(
  'airline retailer carmaker drugmaker chipmaker insurer lender supermarket giant broadcaster regulator watchdog',
);

/** Heads of bodies that no body has in the plural: “Departments of Harbours and Docks” are two. */
export const LONE_HEADS = toWordSet(
  'committee subcommittee department ministry agency office commission court council party board bureau',
);

/** Prepositions after which a place is named, and hardly a body. */
export const PLACE_PREPOSITIONS = toWordSet('in near outside across throughout around');

/** Those and the ones after which a building or a body is named as well. */
export const SITE_PREPOSITIONS = toWordSet('inside at into', PLACE_PREPOSITIONS);

/** All of place and direction. */
export const WAY_PREPOSITIONS = toWordSet('from to of through', SITE_PREPOSITIONS);

/** Words before the name of a place; before “Otherwise, Norway” and “bad Trade Deals, Ohio” stands none. */
export const BEFORE_PLACE = toWordSet(
  'toward towards for between by via and leaving visited ,',
  WAY_PREPOSITIONS,
);
