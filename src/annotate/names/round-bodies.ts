import { KNOWN_BODIES, MEMBERS } from '../lexicon/names-words.ts';
import { ROLES } from '../lexicon/people-words.ts';
import { BEFORE_KNOWN_BODY, BODY_RANKS } from '../lexicon/rank-words.ts';
import type { Token } from '../lexicon/tokens.ts';
import type { Run } from '../runs/find-runs.ts';
import { wordsOf } from './name-words.ts';

const isKnownBody = (tokens: readonly Token[], run: Run): boolean =>
  KNOWN_BODIES.has(
    wordsOf(tokens, run)
      .replace(/^U\.S\. /u, '')
      .toLowerCase(),
  );

/** “Senior White House [Official]”, “Senate [Aide]”: somebody of a body that a table knows. */
export function isHolder(tokens: readonly Token[], { first, next }: Run): boolean {
  const lower = tokens[next - 1]?.lower ?? '';
  if (!ROLES.has(lower.replace(/s$/u, '')) || KNOWN_BODIES.has(lower)) return false;
  return [first, first + 1].some((from) => isKnownBody(tokens, { first: from, next: next - 1 }));
}

/** “[GOP] Senate”, “[Republican] Congress”: a party or a rank before a body that is called without it. */
export const isBeforeBody = (tokens: readonly Token[], first: number, next: number): boolean =>
  next - first > 1 &&
  (isRankOfHolders(tokens, first, next) ||
    (isKnownBody(tokens, { first: first + 1, next }) && BEFORE_KNOWN_BODY.has(tokens[first]?.lower ?? '')));

/** “[Senior] Harbour Board officials”: the rank of those who follow the body, in small letters; not “Senior Citizens League members”. */
const isRankOfHolders = (tokens: readonly Token[], first: number, next: number): boolean =>
  /^(?:top|senior|key|unnamed)$/u.test(tokens[first]?.lower ?? '') &&
  !MEMBERS.has(tokens[first + 1]?.lower ?? '') &&
  BODY_RANKS.test(tokens[next]?.text ?? '');
