import { toWordSet } from '../../model/word-lists.ts';

/** Words of grammar beside a name or before a clause, by what they show there. Source: closed classes of English. */

/** Words that the names of bodies write small. */
export const SMALL_IN_BODIES = /^(?:of|and|for|the|in|on|['’]s)$/u;

/** What may stand between a name and its verb: “has”, “also”. */
export const BEFORE_ACT = toWordSet('has have had also later initially');

/** Words that open what stands beside a name: “Marrow, a firm”. */
export const APPOSITION_OPENERS = toWordSet('a an the his her its their one');

/** Verbs after a name that show that a clause of its own began with it. */
export const CLAUSE_VERBS = toWordSet('said says told was were is are has have had announced agreed');

/** What ties the head of a name to what it is of: “Bank of Oska”. */
export const NAME_LINKS = toWordSet('of for on to in against');

/** Words that can follow a whole name, and that open no noun of its own. */
export const AFTER_WHOLE_NAME = toWordSet('and or but said says which who that');

/** Words after a name that show that no noun follows which the name belongs to. */
export const NO_NOUN = toWordSet(
  'is was are were has had and or in on at to from with by for as who which that when while before after since will would said says',
);

/** A noun in small letters, no word that opens the name of what somebody is the head of: “chief of staff”, not “chairman of the Harbour Board”. */
export const PLAIN_NOUN = /^(?!(?:their|this|that|these|those|some|both|each)$)\p{Ll}{4,20}$/u;

/** Words with a capital at the start of a sentence that are no part of a title. */
export const NO_TITLE_PART = toWordSet('the a an but and as when if while although');

/** Opens a clause before the main one. */
export const CONDITION_OPENER =
  /^(?:when|if|while|because|although|though|since|unless|until|whenever|once)\s/iu;

/** Pronouns that name nobody by themselves. */
export const NAMELESS =
  /^(?:he|she|it|they|who|which|that|this|these|those|you|him|her|them|everyone|everybody)$/iu;

/**
 * The definite articles of Arabic, French, Italian, Portuguese and Spanish, without those of one letter: names of places and bodies begin with them; some are short for given names, too.
 * Source: grammars of these languages.
 */
export const FOREIGN_ARTICLES = toWordSet('al el gli il la las le les lo los os');

/** What is done to firms, schools and clubs, and to nobody. */
export const MADE_NOT_BORN = toWordSet('owned founded established incorporated headquartered');
