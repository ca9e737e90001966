import { SHELL_NOUNS } from '../../annotate/lexicon/shell-nouns.ts';

/** Ends of a shell noun that say themselves what it stands for: “the idea of …”, “a plan to …”. */
const OWN_CONTENT = '(?:of|that|to|for|on|in|by|from|about|whether)';

const POINTER = new RegExp(
  `\\b(?:that|this|those|these|such|such an?|the|the same)\\s+(?:${[...SHELL_NOUNS].join('|')})s?\\b(?!\\s+${OWN_CONTENT}\\b)`,
  'iu',
);

/** True when a sentence stands for what the one before says by one of its nouns. */
export const pointsBack = (sentence: string): boolean => POINTER.test(sentence);
