import { findCandidates, LARGE_STORY_UNITS, type UnitPair } from '../units/candidates.ts';
import type { Unit } from '../units/units.ts';
import { makeMeaningFeatures, type Vectors } from './meaning-features.ts';
import MEANING from './model-meaning.json' with { type: 'json' };
import STORY from './model-story.json' with { type: 'json' };
import WORDS from './model-words.json' with { type: 'json' };
import { type FeatureTable, makeWordFeatures } from './pair-features.ts';
import { makeStoryFeatures } from './story-features.ts';
import { layOut, type Sum, type Trees, toProbability, toShare } from './trees.ts';

/** A pair of units with the probability that they report the same claim; `meaning` is how alike their vectors are, where there are any. */
export type ScoredPair = UnitPair & { score: number; letters: number; meaning: number | undefined };

/** The trees over words, those over words and meaning, and those that look again with the whole story in view. */
export type Models = { words: Trees; meaning: Trees; story: Trees };

const LEARNED: Models = { words: WORDS, meaning: MEANING, story: STORY };

/** A pair that is right less often than this is as good as none, and is not kept. */
export const LEAST_SCORE = 0.002;

/** Pairs to which the first look gives a smaller share are not looked at again, and are no likelier than this. */
const LEAST_SHARE = 0.02;

/** The same words in the same order report the same, whatever else the story holds. */
const SAME_SCORE = 0.999;

/**
 * Every pair of units of two articles that may report the same, with its probability: boosted trees over what the two share and what stands
 * around them (`model-words.json`). Where the units' vectors are known, further trees read those as well (`model-meaning.json`), and what these
 * do not rule out is looked at once more, with what they find in the rest of the story (`model-story.json`).
 *
 * @param candidates  in the order of `b`, then of `a`; all pairs of different articles but in a large story
 * @param vectors     in the order of the units; undefined: words alone
 * @param models      the learned ones, but where others are tried
 */
export function scorePairs(
  units: readonly Unit[],
  candidates: Iterable<UnitPair> = units.length > LARGE_STORY_UNITS ? findCandidates(units) : allPairs(units),
  vectors?: Vectors,
  models: Models = LEARNED,
): ScoredPair[] {
  const words = makeWordFeatures(units);
  const rated =
    vectors === undefined
      ? rateByWords(words, candidates, models.words)
      : lookAgain(units, candidates, {
          models,
          rowOf: makeRows(words, makeMeaningFeatures(units, vectors), layOut(models.words)),
        });
  return rated
    .map((pair) => (haveSameWords(pair.a, pair.b) ? { ...pair, score: SAME_SCORE } : pair))
    .filter(({ score }) => score >= LEAST_SCORE);
}

function haveSameWords({ forms: a }: Unit, { forms: b }: Unit): boolean {
  if (a.length === 0 || a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
}

function rateByWords(words: FeatureTable, candidates: Iterable<UnitPair>, trees: Trees): ScoredPair[] {
  const row = new Float32Array(words.names.length);
  const sumOf = layOut(trees);
  return Array.from(candidates, ({ a, b }) => {
    words.write(a, b, row);
    const score = toProbability(trees, sumOf(row));
    return { a, b, score, letters: row[0] ?? 0, meaning: undefined };
  });
}

/** Gives what the trees over words and meaning look at, which the next row overwrites. */
type Rows = {
  of: (a: Unit, b: Unit) => Float32Array;
  /** The place of the first figure of meaning; the letters come first. */
  meaning: number;
  size: number;
};

function makeRows(words: FeatureTable, meaning: FeatureTable, sumOf: Sum): Rows {
  const count = words.names.length;
  const row = new Float32Array(count + 1 + meaning.names.length);
  const [ofWords, ofMeaning] = [row.subarray(0, count), row.subarray(count + 1)];
  const of = (a: Unit, b: Unit): Float32Array => {
    words.write(a, b, ofWords);
    meaning.write(a, b, ofMeaning);
    row[count] = sumOf(ofWords);
    return row;
  };
  return { of, meaning: count + 1, size: row.length };
}

/** Looks at every candidate, and again at those that are not ruled out, then with the rest of the story in view. */
function lookAgain(
  units: readonly Unit[],
  candidates: Iterable<UnitPair>,
  { rowOf, models }: { rowOf: Rows; models: Models },
): ScoredPair[] {
  const sumOf = layOut(models.meaning);
  const first = Array.from(candidates, ({ a, b }) => {
    const row = rowOf.of(a, b);
    const sum = sumOf(row);
    const share = toShare(sum);
    const score = Math.min(LEAST_SHARE, toProbability(models.meaning, sum));
    const [letters, meaning] = [row[0] ?? 0, row[rowOf.meaning] ?? 0];
    return { a, b, share, score, letters, meaning, row: share < LEAST_SHARE ? undefined : row.slice() };
  });
  const story = makeStoryFeatures(
    units,
    first.filter(({ share }) => share >= LEAST_SHARE),
  );
  const sumAgain = layOut(models.story);
  const all = new Float32Array(rowOf.size + story.names.length);
  const around = all.subarray(rowOf.size);
  return first.map(({ a, b, score, letters, meaning, row }) => {
    if (row === undefined) return { a, b, score, letters, meaning };
    all.set(row);
    story.write(a, b, around);
    return { a, b, score: toProbability(models.story, sumAgain(all)), letters, meaning };
  });
}

/** All pairs of units of different articles. */
function* allPairs(units: readonly Unit[]): Generator<UnitPair> {
  for (const b of units) {
    for (const a of units) {
      if (a.article >= b.article) break;
      yield { a, b };
    }
  }
}
