import { isGivenName } from '../lexicon/given-names.ts';
import { NAME_SUFFIX } from '../lexicon/people-words.ts';
import type { Token } from '../lexicon/tokens.ts';
import { findRunEnd } from '../runs/find-runs.ts';
import type { Draft } from './drafts.ts';
import { isWordCapital } from './run-ends.ts';
import { NO_SURNAMES, PERSON_RUNS } from './run-steps.ts';

/** “[Otis] and Rosa Marrow”: the surname that the given name before token `end` shares with the full name after “and”, in lower case. */
export function findPairSurname(tokens: readonly Token[], end: number): string | undefined {
  const first = end + 1;
  if (!/^(?:and|&)$/u.test(tokens[end]?.lower ?? '')) return undefined;
  if (!isGivenName(tokens[end - 1]?.lower ?? '') || !isGivenName(tokens[first]?.lower ?? ''))
    return undefined;
  if (!isWordCapital(tokens[first])) return undefined;
  const words = tokens
    .slice(first + 1, findRunEnd(tokens, first, PERSON_RUNS, NO_SURNAMES))
    .filter(({ kind, lower }) => kind === 'word' && !NAME_SUFFIX.test(lower));
  return words.at(-1)?.lower;
}

/** Those of a name's bearers who can be the first of a pair: who have its surname, or are called by the one word alone. */
export const findOfPair = (bearers: readonly Draft[], word: string, surname: string): readonly Draft[] =>
  bearers.filter(({ words }) => words.at(-1) === surname || words.at(-1) === word);
