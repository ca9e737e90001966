import { toWordSet } from '../../model/word-lists.ts';
import { KIN } from './people-words.ts';

/** Kin beside a name. Source: closed class of English. */

/** Those who belong to a person: “Marrow’s widow”. */
export const CLOSE_KIN = toWordSet('wife husband mother father son daughter brother sister widow lawyer');

/** Those before a name who belong to its bearer, or are he: “his cousin Marrow”. */
export const KIN_BEFORE = toWordSet(
  `mum nan gran cousin partner fiance fiancee boyfriend girlfriend stepson stepdaughter stepfather stepmother ex-wife ex-husband`,
  KIN,
);
