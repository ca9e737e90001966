import type { ApparatusEntry, Claim, Comparison, Passage, Reading } from '../../model/comparison.ts';
import { containsSpan } from '../../model/span.ts';
import { getWitness, type Witnesses } from '../text/witnesses.ts';

/** Do the articles give the same, mean the same though worded otherwise, can all be true, or not? */
export type LedgerVerdict = 'same' | 'alike' | 'compatible' | 'different';

/** From this score on a link leaves hardly a doubt that its passages report the same. */
const SURE_MIN_SCORE = 0.9;

type Input = { claim: Claim; entities: Comparison['entities']; witnesses: Witnesses };

/**
 * Judges the figures or times of a claim that stand together in a ledger, where they certainly are of one thing: their passages hang together by links that leave hardly a doubt, each gives this one
 * alone of its unit, and no two name other places. Else nothing is said of them, the table shows them.
 *
 * @returns null where they may be of two things
 */
export function toLedgerVerdict(entry: ApparatusEntry, input: Input): LedgerVerdict | null {
  const { readings, compatible, alike } = entry;
  if (!readings.every((one) => isAlone(one, entry, input.claim))) return null;
  if (!areCountedAlike(readings) || !hangTogether(readings, input.claim)) return null;
  if (nameOtherPlaces(readings, input)) return null;
  if (new Set(readings.map(({ key }) => key)).size < 2) return 'same';
  if (alike === true) return 'alike';
  return compatible ? 'compatible' : 'different';
}

/** True for the one figure of its unit, or the one time, of its passage. */
function isAlone(reading: Reading, { kind }: ApparatusEntry, { apparatus }: Claim): boolean {
  const own = apparatus
    .filter((entry) => entry.kind === kind)
    .flatMap(({ readings }) => readings)
    .filter(({ passage }) => passage === reading.passage);
  return own.filter((one) => toUnit(one) === toUnit(reading)).length === 1;
}

const toUnit = (reading: Reading): string => (reading.kind === 'figure' ? reading.unit : '');

/** False for times of which the days of some are known and of others not. */
const areCountedAlike = (readings: readonly Reading[]): boolean =>
  new Set(readings.map((one) => one.kind !== 'timeframe' || (one.from ?? one.to) !== undefined)).size < 2;

/** True where sure links lead from each passage that gives a reading to all others. */
function hangTogether(readings: readonly Reading[], { links }: Claim): boolean {
  const sure = links.filter(({ score, by }) => by === 'editor' || score >= SURE_MIN_SCORE);
  const all = new Set(readings.map(({ passage }) => passage));
  const reached = new Set([...all].slice(0, 1));
  for (const id of reached)
    for (const { a, b } of sure)
      for (const other of a === id ? [b] : b === id ? [a] : []) if (all.has(other)) reached.add(other);
  return reached.size === all.size;
}

/** True where two passages name places, and each one that the other does not. */
function nameOtherPlaces(readings: readonly Reading[], { claim, entities, witnesses }: Input): boolean {
  const places = new Set(entities.filter(({ kind }) => kind === 'place').map(({ id }) => id));
  const named = claim.passages
    .filter(({ id }) => readings.some(({ passage }) => passage === id))
    .map((passage) => findPlaces(passage, places, witnesses));
  return named.some((one) => named.some((other) => !one.isSubsetOf(other) && !other.isSubsetOf(one)));
}

const findPlaces = (
  passage: Passage,
  places: ReadonlySet<string>,
  witnesses: Witnesses,
): ReadonlySet<string> =>
  new Set(
    getWitness(witnesses, passage.article)
      .article.names.filter((name) => places.has(name.entity) && containsSpan(passage, name))
      .map(({ entity }) => entity),
  );
