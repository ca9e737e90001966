import type { Span } from '../../model/span.ts';

/** Words left out of a quotation, and words put into it, which may stand for others: “… ”, “[the board]”, “(of Oskaby)”; not the letter of “[T]he”. */
const GAP = /…|\.\s?\.\s?\.|\[[^[\]]{2,80}\](?!\p{L})|\([^()]{2,80}\)/gu;

/** Where words are left out of a quotation, or put into it. */
export const findGaps = (words: string): Span[] =>
  [...words.matchAll(GAP)].map(({ index, 0: gap }) => ({ start: index, end: index + gap.length }));

/** Fewest words that the end of one quotation and the beginning of another share for the two to be parts of one. */
const OVERLAP_MIN_WORDS = 4;

/** The stretches of a quotation that are words of the speaker, one after the other. */
export const toStretches = (words: string): string[] =>
  words.split(GAP).filter((stretch) => /[\p{L}\p{N}]/u.test(stretch));

/**
 * True where one quotation only gives fewer words of what the other gives, or begins and ends elsewhere: nothing of what both give is told in other words.
 *
 * @param mine, theirs  the forms of the words of stretches, with spaces between, of one article each
 */
export function areCutsOfOne(mine: readonly string[], theirs: readonly string[]): boolean {
  if (mine.length === 0 || theirs.length === 0) return false;
  const isWithin = (own: readonly string[], others: readonly string[]): boolean =>
    own.every((one) => others.some((other) => holds(other, one)));
  const isMet = (own: readonly string[], others: readonly string[]): boolean =>
    own.every((one) => others.some((other) => holds(other, one) || holds(one, other) || overlap(one, other)));
  return isWithin(mine, theirs) || isWithin(theirs, mine) || (isMet(mine, theirs) && isMet(theirs, mine));
}

const holds = (whole: string, part: string): boolean => ` ${whole} `.includes(` ${part} `);

/** True where one ends with the words that the other begins with. */
const overlap = (one: string, other: string): boolean => endsAsBegins(one, other) || endsAsBegins(other, one);

function endsAsBegins(left: string, right: string): boolean {
  const [own, others] = [left.split(' '), right.split(' ')];
  for (let count = Math.min(own.length, others.length); count >= OVERLAP_MIN_WORDS; count -= 1)
    if (own.slice(-count).join(' ') === others.slice(0, count).join(' ')) return true;
  return false;
}
