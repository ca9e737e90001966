import type { Place } from './telephones.ts';
import { isCounting, lowerAt, type Token } from './tokens.ts';

/** “six figures”, “in the first place”, “at one point”, “zero”. */
export function isIdiom(tokens: readonly Token[], { at, next }: Place): boolean {
  const near = (from: number, to: number): string =>
    tokens
      .slice(Math.max(0, from), to)
      .map(({ lower }) => lower)
      .join(' ');
  if (lowerAt(tokens, next) === 'figures' && tokens[at]?.kind === 'word') return true;
  if (near(at - 2, at) === 'in the' && lowerAt(tokens, next) === 'place') return true;
  if (near(at - 1, at + 1) === 'at one' && lowerAt(tokens, next) === 'point') return true;
  return lowerAt(tokens, at) === 'zero' && next === at + 1;
}

/** “broke in two”, “a day or two”: halves, and more than one. */
export function isTurn(tokens: readonly Token[], { at, next }: Place): boolean {
  if (tokens[at]?.kind !== 'word' || lowerAt(tokens, at) !== 'two' || next !== at + 1) return false;
  if (/^(?:percent|%|of)$/u.test(lowerAt(tokens, next)) || isCounting(tokens, next)) return false;
  if (lowerAt(tokens, at - 1) === 'in') return true;
  return lowerAt(tokens, at - 1) === 'or' && [3, 4].some((back) => /^an?$/u.test(lowerAt(tokens, at - back)));
}
