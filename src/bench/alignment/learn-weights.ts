import { NO_LIKENESS } from '../../align/features.ts';
import type { Features, Weights } from '../../align/score.ts';
import { NO_SURROUNDINGS } from '../../align/surroundings.ts';
import type { BenchStory } from './data.ts';
import { scoreStory } from './pairs.ts';

/** All pairs of a further corpus weigh so much of all pairs of the first. */
const SIDE_WEIGHT = 0.3;

/** What only speaks against a link may have a negative weight; everything else may not: it would fit one corpus and fail in the next. */
const AGAINST: ReadonlySet<string> = new Set(['numberConflict', 'crowd']);

/**
 * A weight that is not learned. What only one sentence reports speaks against a link where half of the events must be the same (ECB+), and
 * for one where any proposition may be (SuperPAL: a longer sentence has more of them). Learned, it is below -1.6 and harms SuperPAL.
 */
const HELD: Readonly<Record<string, number>> = { leftover: -0.65 };

const FIRST: (keyof Features)[] = ['letters', 'events', 'nouns', 'numberConflict', 'leftover'];
const SECOND: (keyof Features)[] = [
  ...FIRST,
  'relative',
  'support',
  'sequence',
  'kinship',
  'opening',
  'crowd',
];

/** Strength of the pull of all weights towards zero, and rounds of coordinate descent. */
const RIDGE = 2e-3;
const ROUNDS = 400;

/** Weights that say nothing: what is asked with them is what the features are. */
const NO_FIRST: Weights['first'] = { bias: 0, ...NO_LIKENESS };
const NO_SECOND: Weights['second'] = { ...NO_FIRST, ...NO_SURROUNDINGS };

type Example = { features: Features; isSame: boolean; weight: number };

/**
 * Weights of the two passes, learned by logistic regression from several corpora at once: the second pass rests on what the first one
 * says. Pairs that share no telling word are never scored, so they teach nothing.
 */
export function learnWeights(corpora: readonly (readonly BenchStory[])[]): Weights & { pairs: number } {
  const alone = toExamples(corpora, { first: NO_FIRST, second: NO_SECOND });
  const first = { ...NO_FIRST, ...learn(alone, FIRST) };
  const second = learn(toExamples(corpora, { first, second: NO_SECOND }), SECOND);
  return { pairs: alone.length, first, second: { ...NO_SECOND, ...second } };
}

/** The judged pairs of all corpora, those of a further corpus weighing less in all than those of the first. */
function toExamples(corpora: readonly (readonly BenchStory[])[], weights: Weights): Example[] {
  const lists = corpora.map((stories) =>
    stories
      .flatMap((story) => scoreStory(story, weights))
      .flatMap(({ features, isSame }) => (features === undefined ? [] : [{ features, isSame }])),
  );
  const size = lists[0]?.length ?? 0;
  return lists.flatMap((list, index) => {
    const weight = index === 0 ? 1 : (SIDE_WEIGHT * size) / Math.max(1, list.length);
    return list.map((one) => ({ ...one, weight }));
  });
}

/** Logistic regression with signs held, by coordinate descent on standardised features. */
function learn(examples: readonly Example[], names: readonly (keyof Features)[]): Record<string, number> {
  const total = examples.reduce((sum, one) => sum + one.weight, 0);
  const columns = names.map((name) => standardise(examples, name, total));
  const beta = columns.map(({ deviation }, index) => (HELD[names[index] ?? ''] ?? 0) * deviation);
  const sums = Float64Array.from(examples, (_, at) =>
    columns.reduce((sum, { values }, index) => sum + (beta[index] ?? 0) * (values[at] ?? 0), 0),
  );
  let bias = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    bias -= step(examples, sums, undefined, { total, value: bias, sign: 0 });
    for (const [index, column] of columns.entries()) {
      if (names[index] !== undefined && names[index] in HELD) continue;
      const value = beta[index] ?? 0;
      const sign = AGAINST.has(names[index] ?? '') ? -1 : 1;
      beta[index] = value - step(examples, sums, column.values, { total, value, sign });
    }
  }
  const raw = columns.map((column, index) => (beta[index] ?? 0) / column.deviation);
  const shift = columns.reduce((sum, column, index) => sum + (raw[index] ?? 0) * column.mean, 0);
  return Object.fromEntries([
    ['bias', round4(bias - shift)],
    ...names.map((name, index) => [name, round4(raw[index] ?? 0)] as const),
  ]);
}

const round4 = (value: number): number => Math.round(value * 10_000) / 10_000;

function standardise(examples: readonly Example[], name: keyof Features, total: number) {
  const mean = examples.reduce((sum, one) => sum + one.weight * one.features[name], 0) / total;
  const variance =
    examples.reduce((sum, one) => sum + one.weight * (one.features[name] - mean) ** 2, 0) / total;
  const deviation = Math.sqrt(variance) || 1;
  return {
    mean,
    deviation,
    values: Float64Array.from(examples, (one) => (one.features[name] - mean) / deviation),
  };
}

type Coordinate = { total: number; value: number; sign: -1 | 0 | 1 };

/** Moves one coordinate by Newton's rule with a bounded curvature, keeps its sign, updates the sums; gives how far it went down. */
function step(
  examples: readonly Example[],
  sums: Float64Array,
  column: Float64Array | undefined,
  { total, value, sign }: Coordinate,
): number {
  let slope = 0;
  let curvature = 0;
  for (const [index, { isSame, weight }] of examples.entries()) {
    const x = column === undefined ? 1 : (column[index] ?? 0);
    const probability = 1 / (1 + Math.exp(-(sums[index] ?? 0)));
    slope += weight * (probability - (isSame ? 1 : 0)) * x;
    curvature += weight * Math.max(0.02, probability * (1 - probability)) * x * x;
  }
  const ridge = column === undefined ? 0 : RIDGE;
  let next = value - (slope / total + ridge * value) / (curvature / total + ridge || 1);
  if (sign !== 0 && Math.sign(next) === -sign) next = 0;
  const moved = next - value;
  for (let index = 0; index < sums.length; index += 1) {
    sums[index] = (sums[index] ?? 0) + moved * (column === undefined ? 1 : (column[index] ?? 0));
  }
  return -moved;
}
