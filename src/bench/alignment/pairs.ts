import { scorePairs } from '../../align/score.ts';
import { toUnits } from '../../align/units.ts';
import { toVectors } from '../../load/meaning.ts';
import type { Measurement } from '../../model/measurement.ts';
import { averagePrecision, bestF1, hitAtOne, jackknifeInterval, type Scored } from '../scores.ts';
import {
  type BenchPairs,
  type BenchStories,
  type BenchStory,
  toBenchPairs,
  toPlainArticle,
  toPlainStory,
  toStretches,
} from './data.ts';

/** A judged pair of sentences of a story with its score. */
export type StoryPair = Scored & {
  story: string;
  a: string;
  i: number;
  b: string;
  j: number;
};

/** What was measured, and what was found in the format of the data's evaluator. */
export type PairsResult = { measured: Measurement[]; predictions: { pairs: (string | number)[][] } };

/** Scores the judged sentence pairs of a set's stories, each story by itself. */
export async function measureStoryPairs(set: BenchStories): Promise<PairsResult> {
  const scored: StoryPair[][] = [];
  for (const story of set.stories) scored.push(await scoreStory(story));
  return measureScoredStories(toDataName(set), scored);
}

/** How well the scores of the judged pairs of some stories tell the same from the other; `data` names the stories. */
export function measureScoredStories(data: string, stories: readonly StoryPair[][]): PairsResult {
  const pairs = stories.flat();
  const lists = Map.groupBy(
    pairs.flatMap((pair) => [
      { key: [pair.story, pair.a, pair.i, pair.b].join('\t'), pair },
      { key: [pair.story, pair.b, pair.j, pair.a].join('\t'), pair },
    ]),
    (one) => one.key,
  );
  const hit = hitAtOne([...lists.values()].map((list) => list.map((one) => one.pair)));
  const cases = 'pairs of sentences of two articles';
  const common = { what: 'Sentences said to report the same', data, cases, n: pairs.length };
  return {
    measured: [
      {
        ...common,
        measure: 'average precision',
        value: averagePrecision(pairs),
        ...jackknifeInterval(stories, averagePrecision),
      },
      {
        ...common,
        measure: 'F1',
        value: bestF1(pairs).value,
        ...jackknifeInterval(stories, (items) => bestF1(items).value),
      },
      {
        ...common,
        measure: 'best-scored sentence right',
        value: hit.value,
        low: Math.max(0, hit.value - 1.96 * Math.sqrt((hit.value * (1 - hit.value)) / Math.max(1, hit.n))),
        high: Math.min(1, hit.value + 1.96 * Math.sqrt((hit.value * (1 - hit.value)) / Math.max(1, hit.n))),
        n: Math.max(1, hit.n),
        cases: 'sentences with right and wrong partners in another article',
      },
    ],
    predictions: { pairs: pairs.map(({ story, a, i, b, j, score }) => [story, a, i, b, j, score]) },
  };
}

/** Scores the judged sentence pairs of a story, by meaning where there are weights. */
export async function scoreStory(story: BenchStory): Promise<StoryPair[]> {
  const articles = toPlainStory(story);
  const units = toUnits(articles, toStretches(articles));
  const vectors: Float32Array[] = [];
  for (const { sentences } of story.articles) {
    vectors.push(...((await toVectors(sentences.map((one) => one.replace(/\s+/gu, ' ')))) ?? []));
  }
  const pairs = scorePairs(units, undefined, vectors.length === units.length ? vectors : undefined);
  const scores = new Map(
    pairs.map(({ a, b, score }) => [[a.article, a.place, b.article, b.place].join(' '), score]),
  );
  const places = new Map(story.articles.map((article, index) => [article.id, index]));
  return toBenchPairs(story).map((pair) => {
    const [left, right] = [
      [places.get(pair.a) ?? 0, pair.i],
      [places.get(pair.b) ?? 0, pair.j],
    ].sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0));
    return {
      ...pair,
      story: story.id,
      score: scores.get([...(left ?? []), ...(right ?? [])].join(' ')) ?? 0,
    };
  });
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
        value: averagePrecision(scored),
        ...jackknifeInterval(groups, averagePrecision),
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
