import type { Token } from '../../annotate/lexicon/tokens.ts';
import type { Lean } from './lean-facts.ts';

/** Where a name starts, and whether it is a person's. */
export type KnownName = { start: number; isPerson: boolean };

/**
 * What is known of words that may be a claim of one article. `lean`: how they point at words before them; `first`: the first word that is no opener; `isGiven`: true for a noun of a headline
 * or first paragraph of the story, or of the words set before them. `isSaid`: somebody's words of whom it is known who that is; `isPersonKnown`: the “he” in them is known.
 */
export type AloneFacts = {
  words: readonly Token[];
  first: number;
  lean: Lean | null;
  /** The words that are set before them; none where these tell nothing. */
  before: readonly Token[];
  /** Where names start in them, and which of these are persons'. */
  names: readonly KnownName[];
  /** The same of the words set before them. */
  shownNames: readonly KnownName[];
  /** A word of their own article's headline or first paragraph. */
  isOwnTopic: (noun: string) => boolean;
  isSaid: boolean;
  /** Whom they cite stands in them. */
  saysWho: boolean;
  isPersonKnown: boolean;
  isQuoted: boolean;
  isGiven: (noun: string) => boolean;
  /** Quoted, or in the first person, and nobody is known for sure who says it. */
  isUnsettled: boolean;
  /** “He” or “she” in them is nobody whom they name. */
  leavesPersonOpen: boolean;
  isIntroduced: boolean;
  /** A part of a sentence that ends before its main clause. */
  isAdverbial: boolean;
  /** They hold a name, a figure, or a word of a headline or first paragraph of the story. */
  hasAnchor: boolean;
  /** They go on from words that are not set before them, or name a thing that only these tell of. */
  leavesOpen: boolean;
  /** They lean on words before them by more than a name for a thing, and none that are set before them answer. */
  isUnanswered: boolean;
};

/**
 * A sign that a sentence cannot be a claim of its own.
 *
 * @param example  paragraphs of an article, one a line, of which this sign, and none before it in the table, holds of the last sentence
 * @param counter  the same with a last sentence that can be one
 */
export type AloneRule = {
  id: string;
  isOpen: (facts: AloneFacts) => boolean;
  example: string;
  counter: string;
};
