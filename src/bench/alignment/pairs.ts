import { scorePairs } from '../../align/pairs/score.ts';
import { toUnits } from '../../align/units/units.ts';
import { toVectors } from '../../load/meaning.ts';
import type { Measurement } from '../../model/measurement.ts';
import { averagePrecision, bestF1, hitAtOne, jackknifeInterval, type Scored } from '../scores.ts';
import {
  type BenchPairs,
  type BenchStories,
  type BenchStory,
  toBenchPairs,
  toPairOfPlaces,
  toPlainArticle,
  toPlainStory,
  toStretches,
} from './data.ts';

/** A judged pair of sentences of a story with its score. */
type StoryPair = Scored & ReturnType<typeof toBenchPairs>[number] & { story: string };

/** What was measured, and what was found in the format of the data's evaluator. */
type PairsResult = { measured: Measurement[]; predictions: { pairs: (string | number)[][] } };

/** Scores the judged sentence pairs of a set's stories, each story by itself. */
export async function measureStoryPairs(set: BenchStories): Promise<PairsResult> {
  const stories: StoryPair[][] = [];
  for (const story of set.stories) stories.push(await scoreStory(story));
  const pairs = stories.flat();
  const lists = Map.groupBy(
    pairs.flatMap((pair) => [
      { key: [pair.story, pair.a.id, pair.a.place, pair.b.id].join('\t'), pair },
      { key: [pair.story, pair.b.id, pair.b.place, pair.a.id].join('\t'), pair },
    ]),
    (one) => one.key,
  );
  const hit = hitAtOne([...lists.values()].map((list) => list.map((one) => one.pair)));
  const spread = 1.96 * Math.sqrt((hit.value * (1 - hit.value)) / Math.max(1, hit.n));
  const cases = 'pairs of sentences of two articles';
  const common = { what: 'Sentences said to report the same', data: toDataName(set), cases, n: pairs.length };
  return {
    measured: [
      { ...common, measure: 'average precision', ...measureGroups(stories, averagePrecision) },
      { ...common, measure: 'F1', ...measureGroups(stories, (items) => bestF1(items).value) },
      {
        ...common,
        measure: 'best-scored sentence right',
        value: hit.value,
        low: Math.max(0, hit.value - spread),
        high: Math.min(1, hit.value + spread),
        n: Math.max(1, hit.n),
        cases: 'sentences with right and wrong partners in another article',
      },
    ],
    predictions: {
      pairs: pairs.map(({ story, a, b, score }) => [story, a.id, a.place, b.id, b.place, score]),
    },
  };
}

/** A figure over all items, with its interval over their groups. */
const measureGroups = (
  groups: readonly (readonly Scored[])[],
  measure: (items: readonly Scored[]) => number,
) => ({
  value: measure(groups.flat()),
  ...jackknifeInterval(groups, measure),
});

/** Scores the judged sentence pairs of a story, by meaning where there are weights. */
async function scoreStory(story: BenchStory): Promise<StoryPair[]> {
  const articles = toPlainStory(story);
  const units = toUnits(articles, toStretches(articles));
  const vectors: Float32Array[] = [];
  for (const { sentences } of story.articles) {
    vectors.push(...((await toVectors(sentences.map((one) => one.replace(/\s+/gu, ' ')))) ?? []));
  }
  const pairs = scorePairs(units, undefined, vectors.length === units.length ? vectors : undefined);
  const scores = new Map(pairs.map(({ a, b, score }) => [toPairOfPlaces(a, b), score]));
  return toBenchPairs(story).map((pair) => ({
    ...pair,
    story: story.id,
    score: scores.get(toPairOfPlaces(pair.a, pair.b)) ?? 0,
  }));
}

/** Scores pairs of sentences that have no story around them. */
export function measureLonePairs(set: BenchPairs): PairsResult {
  const scored = scoreLonePairs(set);
  const groups = [...Map.groupBy(scored, (one) => one.id.slice(0, one.id.indexOf('-'))).values()];
  return {
    measured: [
      {
        what: 'Sentences said to mean the same',
        data: toDataName(set),
        cases: 'pairs of headlines',
        n: scored.length,
        measure: 'average precision',
        ...measureGroups(groups, averagePrecision),
      },
    ],
    predictions: { pairs: scored.map(({ id, score }) => [id, score]) },
  };
}

/** The pairs of a set with their scores; the left ones are read as one article, the right ones as another. */
function scoreLonePairs(set: BenchPairs): (Scored & { id: string })[] {
  const articles = (['a', 'b'] as const).map((side) =>
    toPlainArticle(
      side,
      set.pairs.map((pair) => pair[side]),
    ),
  );
  const units = toUnits(articles, toStretches(articles));
  const lone = set.pairs.flatMap((pair, index) => {
    const [a, b] = [units[index], units[set.pairs.length + index]];
    return a === undefined || b === undefined ? [] : [{ pair, a, b }];
  });
  const scores = new Map(scorePairs(units, lone).map(({ a, score }) => [a, score]));
  return lone.map(({ pair, a }) => ({ id: pair.id, isSame: pair.label === 1, score: scores.get(a) ?? 0 }));
}

/** Public name of a set with the parts that were measured. */
function toDataName(set: BenchStories | BenchPairs): string {
  const items: readonly { split: string }[] = set.format === 'stories' ? set.stories : set.pairs;
  const splits = [...new Set(items.map((item) => item.split))].sort();
  return `${set.name} (${splits.includes('test') ? 'test' : 'development'} part)`;
}
