import type { Token } from '../../annotate/lexicon/tokens.ts';

/**
 * That words need a sentence before them. `kind`: `person`: “he” or “she”, who may be known; `thing`: another word that points there; `quotation`: half of one.
 * `sign`: the id of what shows it; `noun`: what a sentence that helps has in it, where that is known.
 */
export type Lean = { sign: string; kind: 'person' | 'thing' | 'quotation'; noun?: string };

/**
 * What the signs are looked for in: the words, the first that is no opener, the sentences before (the nearest first), and where names of persons start; `isTopic`: true for a
 * noun of the article's headline or first paragraph, which whoever reads of the story knows.
 */
export type LeanFacts = {
  text: string;
  words: readonly Token[];
  first: number;
  befores: readonly string[];
  people: readonly number[];
  isTopic: (noun: string) => boolean;
};

/** True for words with one half of a pair of quotation marks. */
export const isHalfQuotation = (text: string): boolean =>
  text.split('“').length !== text.split('”').length || text.split('"').length % 2 === 0;

/**
 * A sign that words lean on a sentence before them.
 *
 * @param find     true, or the noun that a sentence which helps has in it
 * @param example  words in which this sign, and none before it in the table, holds; `before`: what stands before them
 * @param counter  words like them that stand alone
 */
export type LeanSign = {
  id: string;
  kind: Lean['kind'];
  find: (facts: LeanFacts) => boolean | { noun: string };
  example: string;
  before?: string;
  counter: string;
};
