import { WEEKDAYS } from '../../model/calendar-words.ts';
import { lowerAt, type Token } from '../figures/tokens.ts';
import { IN_TERM } from '../lexicon/time-words.ts';

const TERM = /^(?:until|till|by|through|for)$/u;

/** So many tokens may stand between the preposition and the time: “until at least 5 p.m. on Friday”. */
const TERM_MAX_TOKENS = 9;

/** Index of the preposition that makes a term of the time word at a token: “until Friday”, “by 5 p.m. Friday”, “for late Friday”. */
export function findTerm(tokens: readonly Token[], at: number): number | undefined {
  for (let index = at - 1; index >= 0 && index >= at - TERM_MAX_TOKENS; index -= 1) {
    // “from Sunday through Friday” is a range.
    if (TERM.test(lowerAt(tokens, index)))
      return WEEKDAYS.includes(lowerAt(tokens, index - 1)) ? undefined : index;
    if (!IN_TERM.has(lowerAt(tokens, index)) && tokens[index]?.kind !== 'number') return undefined;
  }
  return undefined;
}

/** True for a preposition at the head of a clause: “By Friday, …”, “it rained, and by Friday …”. */
export const opensClause = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || /^(?:[;:—–“"]|and|but|that)$/u.test(lowerAt(tokens, at - 1));

/**
 * True where a term is told of what is over, and may have been a term ahead: “asked them to pay by Friday”, “closed the lock until Friday”.
 *
 * At the head of a clause (“By Friday, the lock was shut”) and after “not” (“was not shut until Friday”) it is over.
 */
export function isOpenTerm(tokens: readonly Token[], at: number): boolean {
  const term = findTerm(tokens, at);
  if (term === undefined || opensClause(tokens, term)) return false;
  const isUntil = /^(?:until|till)$/u.test(lowerAt(tokens, term));
  return (
    !isUntil ||
    !tokens.slice(0, term).some(({ lower }) => /^(?:not|never|nobody|\p{L}{2,6}n't)$/u.test(lower))
  );
}
