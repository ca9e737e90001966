import { BODY_HEADS, OTHER_HEADS, PLACE_HEADS, THING_HEADS } from '../lexicon/names-words.ts';
import type { Token } from '../lexicon/tokens.ts';
import type { Run } from '../runs/find-runs.ts';

/** True for a word that says what kind of body, place or thing a name is of. */
export const isHead = (lower: string): boolean =>
  BODY_HEADS.has(lower) || PLACE_HEADS.has(lower) || OTHER_HEADS.has(lower) || THING_HEADS.has(lower);

/** True for capitals with stops (“U.S”), whose last stop is a mark of its own. */
export const isStopped = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:\p{L}\.){1,4}\p{L}$/u.test(token.text);

/** True where any word has a capital: at the start of a sentence, after an opening mark, a colon or a bullet. */
export function isOpening(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || /^[“"‘'(«[:;.!?…•—–*|]$/u.test(before.text);
}

/** The words of a run as they stand, separated by one space. */
export const wordsOf = (tokens: readonly Token[], run: Run): string =>
  tokens
    .slice(run.first, run.next)
    .map((token, index, all) =>
      index > 0 && token.start > (all[index - 1]?.end ?? 0) ? ` ${token.text}` : token.text,
    )
    .join('');
