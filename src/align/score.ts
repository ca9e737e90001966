import { findCandidates, LARGE_STORY_UNITS, type UnitPair } from './candidates.ts';
import { makeMeaningFeatures, type Vectors } from './meaning-features.ts';
import MEANING from './model-meaning.json' with { type: 'json' };
import WORDS from './model-words.json' with { type: 'json' };
import { type FeatureTable, makeWordFeatures } from './pair-features.ts';
import { sumTrees, type Trees, toProbability } from './trees.ts';
import type { Unit } from './units.ts';

/** A pair of units with the probability that they report the same claim; `meaning` is how alike their vectors are, where there are any. */
export type ScoredPair = UnitPair & { score: number; letters: number; meaning: number | undefined };

/** The trees over words, and those over words and meaning. */
export type Models = { words: Trees; meaning: Trees };

/** A pair that is right less often than this is as good as none, and is not kept. */
export const LEAST_SCORE = 0.002;

/**
 * Every pair of units of two articles that may report the same, with its probability: boosted trees over what the two share and what stands
 * around them (`model-words.json`), and, where the units' vectors are known, further trees over those and the first ones' sum.
 *
 * @param candidates  in the order of `b`, then of `a`; all pairs of different articles but in a large story
 * @param vectors     in the order of the units; undefined: words alone
 * @param models      the learned ones, but where others are tried
 */
export function scorePairs(
  units: readonly Unit[],
  candidates: Iterable<UnitPair> = units.length > LARGE_STORY_UNITS ? findCandidates(units) : allPairs(units),
  vectors?: Vectors,
  models: Models = { words: WORDS, meaning: MEANING },
): ScoredPair[] {
  const words = makeWordFeatures(units);
  const meaning = vectors === undefined ? undefined : makeMeaningFeatures(units, vectors);
  const rate = makeRater(words, meaning, models);
  const pairs: ScoredPair[] = [];
  for (const { a, b } of candidates) {
    const { score: rated, letters, alike } = rate(a, b);
    const score = haveSameWords(a, b) ? SAME_SCORE : rated;
    if (score >= LEAST_SCORE) pairs.push({ a, b, score, letters, meaning: alike });
  }
  return pairs;
}

/** The same words in the same order report the same, whatever else the story holds. */
const SAME_SCORE = 0.999;

const haveSameWords = (a: Unit, b: Unit): boolean =>
  a.forms.length > 0 &&
  a.forms.length === b.forms.length &&
  a.forms.every((form, at) => form === b.forms[at]);

type Rated = { score: number; letters: number; alike: number | undefined };

function makeRater(
  words: FeatureTable,
  meaning: FeatureTable | undefined,
  models: Models,
): (a: Unit, b: Unit) => Rated {
  const count = words.names.length;
  const row = new Float32Array(count);
  const around = new Float32Array(meaning?.names.length ?? 0);
  const both = new Float32Array(count + 1 + around.length);
  return (a, b) => {
    words.write(a, b, row);
    const sum = sumTrees(models.words, row);
    const letters = row[0] ?? 0;
    if (meaning === undefined) return { score: toProbability(models.words, sum), letters, alike: undefined };
    meaning.write(a, b, around);
    both.set(row);
    both[count] = sum;
    both.set(around, count + 1);
    return {
      score: toProbability(models.meaning, sumTrees(models.meaning, both)),
      letters,
      alike: around[0],
    };
  };
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
