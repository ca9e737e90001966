import { toWordSet } from '../../model/word-lists.ts';

/** Signs and words that may stand before the first noun of a sentence: “But now they”, “Now that he”. */
export const OPENERS = toWordSet(
  `and but so yet or nor then now also still when if because as since while though although that even just instead later soon once however
  more recently earlier perhaps maybe both all ever often never always`,
);
/** Point to somebody of another sentence. */
export const PERSONS = toWordSet('he she his her');
/** Point to something of another sentence, or to several. */
export const THINGS = toWordSet('they it their its them');
export const DEMONSTRATIVES = toWordSet('this that these those such');
/** Words after a demonstrative with which it points to a time, or to what follows. */
export const NO_POINT = toWordSet(
  'year month week weekend morning afternoon evening time spring summer autumn fall winter who which that in on of from with as decade century point moment',
);
/** Forms of “be” and the like after an “it” that stands for nothing: “it is time to”. */
export const BE = toWordSet("'s is was would will may might has had takes took seems seemed");
/** Words with which a bare “of this” or “about that” ends. */
export const DETERMINERS = toWordSet('a an the my our your his her their its some any no every each');
export const PREPOSITIONS = toWordSet('of in on for from with at by about against after before behind to');
export const MODALS = toWordSet('to will would could can may might should must cannot');
/** Verbs that open a “that” clause and report nothing. */
export const THAT_VERBS = toWordSet(
  'show ensure mean find see know believe hope think feel fear prove hear learn realize guess wish say be pretend imagine suggest understand',
);
/** Persons and bodies of which a country has one, and what everybody knows: “the president said” needs no other sentence. */
export const ONLY_ONES = toWordSet(
  `president government police army court parliament pope king queen state country nation world white prime public house senate media
  administration economy weather internet sun moon sky future past present rest most same only first last next best worst more one two three
  fact truth thing problem question point way people poor rich young old`,
);
/** Stand for one of several of another sentence, with a verb right after: “One showed”, “Both said”. */
export const ONES_OF = toWordSet('one another others both neither each');
/** After “the”: stand for one of several that were named. */
export const OTHERS = toWordSet('other others former latter two three four pair trio duo');
/** At the end of a sentence: tie it to the one before. */
export const LAST_TIES = toWordSet('though too either instead otherwise');
/** At the start of a sentence: tie it to the one before. */
export const FIRST_TIES = toWordSet(
  'instead otherwise rather likewise similarly conversely consequently accordingly therefore thus hence thereby afterward afterwards',
);
/** At the start of a sentence: go on from the one before, or turn against it. */
export const GOING_ON = toWordSet(
  'and but so yet or nor however instead rather also still moreover meanwhile finally additionally furthermore similarly likewise',
);
