import type { Token } from '../../annotate/lexicon/tokens.ts';
import type { KnownName } from './alone-facts.ts';
import type { Lean } from './lean-facts.ts';

/** A name in some words, and of whom or what it is. */
export type NamedHere = KnownName & { entity: string };

/** What is asked of a heading: its words, the names in them, how they lean, the nouns that “the” points at, and which nouns its article's headline or first paragraph has. */
export type NeedFacts = {
  words: readonly Token[];
  names: readonly NamedHere[];
  lean: Lean | null;
  nouns: readonly string[];
  /** Those of the nouns that no word beside them tells more of: “the letter”, not “the long letter”. */
  bare: readonly string[];
  isTopic: (noun: string) => boolean;
  /** A word of the headline, which stands over a heading. */
  isInHeadline: (noun: string) => boolean;
  /** A name, a figure, or a word of its article's headline or first paragraph says of what it speaks. */
  isAnchored: boolean;
};

/** Words before a heading; `isNext`: no sentence stands between; `isNear`: they are of its own paragraph, or the one sentence before it; `isOfParagraph`: its paragraph has the last of them; `isAnchored`: they say of what they speak. */
export type Shown = {
  words: readonly Token[];
  names: readonly NamedHere[];
  isNext: boolean;
  isNear: boolean;
  isOfParagraph: boolean;
  isAnchored: boolean;
};

/**
 * A way in which a heading leans on words before it.
 *
 * @param isOfOne  only what one article says is asked for it
 * @param find     what it leans on: nouns, or '' for what has no name; [] where it does not
 * @param answers  true for words before it that name that
 * @param example  a sentence that leans so, and in no other way; `before`: one before it that answers, `other`: one that does not
 * @param counter  a sentence like it that leans on nothing
 */
export type NeedRule = {
  id: string;
  isOfOne?: true;
  find: (facts: NeedFacts) => readonly string[];
  answers: (shown: Shown, need: { what: string; facts: NeedFacts }) => boolean;
  example: string;
  before: string;
  other: string;
  counter: string;
};
