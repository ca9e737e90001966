import type { Token } from '../lexicon/tokens.ts';

/** Fewest letters of a name before the word that it runs into. */
const MIN_NAME_LENGTH = 4;

/** “Cole” of “ColeMARROW”: the name in a word that runs into the next, where a link ends without a space; undefined for other words. */
export function findGluedName(word: string): string | undefined {
  const at = [...word].findIndex(
    (letter, index) =>
      index >= MIN_NAME_LENGTH &&
      isUpper(letter) &&
      !isUpper(word.charAt(index - 1)) &&
      index < word.length - 1,
  );
  return at < 0 || !isUpper(word.charAt(0)) ? undefined : word.slice(0, at);
}

const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();

/** Where a run of capitals is over whose last word runs into another: after the name that it repeats, “[Ada Cole] Ada Ann ColeSAYS”. */
export function cutAtGlued(tokens: readonly Token[], start: number, end: number): number {
  const name = findGluedName(tokens[end - 1]?.text ?? '');
  const at = name === undefined ? -1 : tokens.findIndex(({ text }, index) => index >= start && text === name);
  return at < 0 || at >= end - 1 ? end : at + 1;
}

/** Most words of a name that stands a second time in full. */
const MAX_SECOND_WORDS = 5;

/** Where a run of capitals is over that repeats itself: after the first name in “[Ada Cole] Ada Maria Cole”. */
export function cutAtRepeated(tokens: readonly Token[], start: number, end: number): number {
  const [first, second] = [tokens[start]?.lower, tokens[start + 1]?.lower];
  if (first === undefined || second === undefined || first === second) return end;
  for (let at = start + 2; at < end; at += 1) {
    if (tokens[at]?.lower !== first) continue;
    const rest = tokens.slice(at + 1, Math.min(end, at + 1 + MAX_SECOND_WORDS));
    if (rest.some(({ lower }) => lower === second)) return at;
  }
  return end;
}
