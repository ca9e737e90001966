/**
 * Nouns that stand for what the sentence before has said (“supported the idea”, “that stance”): shell nouns in the sense of Schmid 2000, written
 * down from general knowledge of the language.
 */
const SHELL =
  `idea stance position proposal plan view notion suggestion demand request call offer claim statement remark comment move decision
step measure approach policy accusation allegation criticism argument point concern warning threat pledge promise commitment goal aim
sequence scenario arrangement`.replace(/\s+/gu, '|');

/** Ends of a shell noun that say themselves what it stands for: “the idea of …”, “a plan to …”. */
const OWN_CONTENT = '(?:of|that|to|for|on|in|by|from|about|whether)';

const POINTER = new RegExp(
  `\\b(?:that|this|those|these|such|such an?|the|the same)\\s+(?:${SHELL})s?\\b(?!\\s+${OWN_CONTENT}\\b)`,
  'iu',
);

/** True when a sentence stands for what the one before says by one of its nouns. */
export const pointsBack = (sentence: string): boolean => POINTER.test(sentence);
