import { SITE_PREPOSITIONS } from '../lexicon/names-nouns.ts';
import { isCapital } from '../lexicon/tokens.ts';
import { lowerAt } from './evidence-row.ts';
import type { Standing } from './tokens.ts';

/** A preposition of place stands right before a name, at the start of a sentence as well: “At Marrow Halt …”. */
export const isSited = ({ list, first }: Standing): boolean =>
  SITE_PREPOSITIONS.has(lowerAt(list, first - 1));

/** A capital goes on right after a name: “[Marrow Bay] Ventures”. */
export const isGoingOn = ({ list, next }: Standing): boolean =>
  isCapital(list[next]) && (list[next]?.start ?? 0) - (list[next - 1]?.end ?? 0) === 1;
