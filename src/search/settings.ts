/**
 * Numbers that decide the order of results. Source: `npm run bench -- search-settings`, on 1,000 invented claims of each of two seeds and 200 queries of
 * each of nine kinds: no other value that it tries has the right claim first more often by more than two standard errors. Where it is flat, as
 * between .5 and 1 for `near`, that is all that is known of a value: a slip, a start and another spelling weigh less than the word itself.
 */
export type SearchSettings = {
  /** Weight of a term by how it was found; the word itself or a form of it weighs 1. */
  other: number;
  spelling: number;
  start: number;
  near: number;
  /** The constants of BM25 (Robertson and Zaragoza 2009). */
  saturation: number;
  lengthShare: number;
  /** The length of a claim, in terms, that counts neither for nor against it: it is not measured, so that one story's claims weigh the same beside any others. */
  usualLength: number;
  /** What words that stand together, or as they were written, add to a score, as a share of it; and what each word that is held, or just so written, counts beside a pair. */
  together: number;
  held: number;
  exact: number;
  /** Texts that are looked at where stop words were passed over: only they tell which claim has them in the order asked for. */
  passedOverWindow: number;
};

export const SETTINGS: SearchSettings = {
  other: 0.95,
  spelling: 0.95,
  start: 0.7,
  near: 0.6,
  saturation: 1.2,
  lengthShare: 0.9,
  usualLength: 50,
  together: 0.3,
  held: 2,
  exact: 3,
  passedOverWindow: 20,
};
