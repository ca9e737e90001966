import type { EntityKind } from '../../model/kinds.ts';
import type { Token } from '../lexicon/tokens.ts';
import type { Standing } from './tokens.ts';

/**
 * One piece of evidence about what a name stands for, from the words on one side of a mention. Of a side the first row that holds counts.
 *
 * @param weight   2 is more than a guess; 0 stands round names of people, and of others as well
 * @param reason   what it means, for readers of the table
 * @param example  a sentence in which it counts for its first capitals inside the sentence
 * @param counter  a sentence like it in which it does not
 */
export type EvidenceRow = {
  id: string;
  kind: EntityKind;
  weight: number;
  reason: string;
  holds: (standing: Standing) => boolean;
  example: string;
  counter: string;
};

/** The word at a place, in lower case; '' where there is none. */
export const lowerAt = (list: readonly Token[], at: number): string => list[at]?.lower ?? '';
export const isSmall = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Ll}/u.test(token.text);
