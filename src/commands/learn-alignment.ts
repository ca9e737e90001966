import { readFile, writeFile } from 'node:fs/promises';
import { type Features, scorePairs } from '../align/score.ts';
import { toUnits } from '../align/units.ts';
import { type BenchStory, parseBenchStories, toBenchPairs, toPlainStory } from './bench-alignment-data.ts';

const OUT = 'src/align/weights.json';

/** All pairs of a further corpus weigh so much of all pairs of the first. */
const SIDE_WEIGHT = 0.3;

/** What only speaks against a link may have a negative weight; everything else may not: it would fit one corpus and fail in the next. */
const AGAINST: ReadonlySet<string> = new Set(['numberConflict']);

const FIRST: (keyof Features)[] = ['letters', 'words', 'nouns', 'verbs', 'numberConflict'];
const SECOND: (keyof Features)[] = [...FIRST, 'relative', 'support', 'sequence', 'kinship'];

/** Strength of the pull of all weights towards zero, and rounds of coordinate descent. */
const RIDGE = 2e-3;
const ROUNDS = 400;

type Example = { features: Features; isSame: boolean; weight: number };

/**
 * Learns the weights of `align/score.ts` by logistic regression from several corpora at once and writes them.
 * `node src/commands/learn-alignment.ts <ECB+ file> <SuperPAL file>`; run it twice: the second pass rests on the first pass's weights.
 */
async function learnAlignment(paths: readonly string[]): Promise<void> {
  const corpora: Example[][] = [];
  for (const path of paths) {
    const set = parseBenchStories(await readFile(path, 'utf8'));
    corpora.push(set.stories.flatMap(toExamples));
  }
  const size = corpora[0]?.length ?? 0;
  const examples = corpora.flatMap((corpus, index) =>
    corpus.map((one) => ({ ...one, weight: index === 0 ? 1 : (SIDE_WEIGHT * size) / corpus.length })),
  );
  const weights = {
    about:
      'Weights of the two logistic regressions that score a pair of sentences. Learned by src/commands/learn-alignment.ts.',
    source:
      'Judged sentence pairs of ECB+ (Cybulska and Vossen 2014; CC BY 3.0) and SuperPAL (Ernst et al. 2021; Apache-2.0), development parts.',
    pairs: examples.length,
    first: learn(examples, FIRST),
    second: learn(examples, SECOND),
  };
  await writeFile(OUT, `${JSON.stringify(weights, null, 2)}\n`);
  console.log(weights);
}

function toExamples(story: BenchStory): Example[] {
  const articles = toPlainStory(story);
  const stretches = articles.flatMap((article, index) =>
    article.sentences.map(({ start, end }, place) => ({ article: index, place, span: { start, end } })),
  );
  const key = (a: number, i: number, b: number, j: number): string =>
    a < b ? `${a} ${i} ${b} ${j}` : `${b} ${j} ${a} ${i}`;
  const found = new Map(
    scorePairs(toUnits(articles, stretches)).map(({ a, b, features }) => [
      key(a.article, a.place, b.article, b.place),
      features,
    ]),
  );
  const places = new Map(story.articles.map((article, index) => [article.id, index]));
  return toBenchPairs(story).map(({ a, i, b, j, isSame }) => ({
    features: found.get(key(places.get(a) ?? 0, i, places.get(b) ?? 0, j)) ?? NOTHING,
    isSame,
    weight: 1,
  }));
}

const NOTHING: Features = {
  letters: 0,
  words: 0,
  nouns: 0,
  verbs: 0,
  numberConflict: 0,
  relative: 0,
  support: 0,
  sequence: 0,
  kinship: 0,
};

/** Logistic regression with signs held, by coordinate descent on standardised features. */
function learn(examples: readonly Example[], names: readonly (keyof Features)[]): Record<string, number> {
  const total = examples.reduce((sum, one) => sum + one.weight, 0);
  const columns = names.map((name) => standardise(examples, name, total));
  const beta = names.map(() => 0);
  const sums = new Float64Array(examples.length);
  let bias = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    bias -= step(examples, sums, undefined, { total, value: bias, sign: 0 });
    for (const [index, column] of columns.entries()) {
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

await learnAlignment(process.argv.slice(2));
