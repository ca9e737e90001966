import type { EntityKind } from '../../model/kinds.ts';
import type { Span } from '../../model/span.ts';
import { AFTER } from './evidence-after.ts';
import { BEFORE } from './evidence-before.ts';
import type { EvidenceRow } from './evidence-row.ts';
import { findStanding, type Standing, type TokenIndex } from './tokens.ts';

/** How strongly the words round a name speak for each kind; 2 is more than a guess. */
export type Weights = Readonly<Record<EntityKind, number>>;

export const NO_WEIGHTS: Weights = { person: 0, place: 0, body: 0, other: 0 };

/** Prepositions of place come before other names as well: so many of an article count. */
const MAX_NEAR = 2;

/** The rows that hold for one mention, one for each side at most. */
export const findRows = (standing: Standing): EvidenceRow[] =>
  [BEFORE, AFTER].flatMap((rows) => rows.find(({ holds }) => holds(standing)) ?? []);

/** The rows that hold for the mentions of a name, one for each side of each. */
export function findEvidence(tokens: TokenIndex, mentions: readonly Span[]): EvidenceRow[] {
  const found = mentions.flatMap((mention) => {
    const standing = findStanding(tokens, mention);
    return standing === undefined ? [] : findRows(standing);
  });
  const near = found.filter(({ id }) => id === 'evidence-near');
  return [...found.filter(({ id }) => id !== 'evidence-near'), ...near.slice(0, MAX_NEAR)];
}

/** The sum of several weights of each kind. */
export const sumWeights = (all: readonly Weights[]): Weights =>
  all.reduce(
    (sum, one) => ({
      person: sum.person + one.person,
      place: sum.place + one.place,
      body: sum.body + one.body,
      other: sum.other + one.other,
    }),
    NO_WEIGHTS,
  );

/** The sum of what speaks for each kind. */
export const addWeights = (rows: readonly Pick<EvidenceRow, 'kind' | 'weight'>[]): Weights =>
  sumWeights(rows.map(({ kind, weight }) => ({ ...NO_WEIGHTS, [kind]: weight })));
