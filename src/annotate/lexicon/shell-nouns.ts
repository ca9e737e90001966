import { toWordSet } from '../../model/word-lists.ts';

/**
 * Nouns that stand for what was said before (“rejected that request”), without their plural. Written from Schmid, English abstract nouns as
 * conceptual shells (2000): nouns of saying, of thinking and wanting, and of what happens.
 */
export const SHELL_NOUNS = toWordSet(`
  accusation aim allegation announcement appeal approach argument assertion call challenge charge claim comment commitment
  complaint concern concession contention criticism decision demand encounter episode gesture goal idea incident insult
  measure move notion offer plan pledge point position promise proposal remark request ruling slur stance statement step
  suggestion threat view warning`);
