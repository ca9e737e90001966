import { toUnits, type Unit } from '../../align/units/units.ts';
import type { WordKind } from '../../align/words/words.ts';
import { type BenchStory, toPlainStory, toStretches } from './data.ts';

const KINDS = ['verb', 'noun', 'name', 'number'] as const satisfies readonly WordKind[];

/** Even a word that stands for no event tells a little. */
const MIN_EVENTS = 0.03;

const ROUNDS = 200;

/** How many words of each kind a sentence has, and how many events are marked in it. */
type Example = { counts: number[]; eventCount: number };

/**
 * How many events a word of each kind stands for on average: least squares over the sentences whose events a corpus has marked, with no
 * kind below 0.03. Rounded to two digits.
 */
export function learnEventsPerWord(stories: readonly BenchStory[]): Record<WordKind, number> {
  const examples = stories.flatMap(toExamples);
  const means = KINDS.map(() => MIN_EVENTS);
  let base = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    base = examples.reduce((sum, one) => sum + one.eventCount - estimate(one, means, 0), 0) / examples.length;
    for (const [kind, mean] of means.entries()) {
      means[kind] = Math.max(MIN_EVENTS, mean + toStep(examples, kind, (one) => estimate(one, means, base)));
    }
  }
  const [verb = 0, noun = 0, name = 0, number = 0] = means.map((mean) => Math.round(mean * 100) / 100);
  return { stop: 0, verb, noun, name, number };
}

const estimate = ({ counts }: Example, means: readonly number[], base: number): number =>
  counts.reduce((sum, count, kind) => sum + count * (means[kind] ?? 0), base);

/** How far one mean is from the best, all others held. */
function toStep(examples: readonly Example[], kind: number, estimateOf: (one: Example) => number): number {
  let [slope, curvature] = [0, 0];
  for (const one of examples) {
    const count = one.counts[kind] ?? 0;
    slope += count * (one.eventCount - estimateOf(one));
    curvature += count * count;
  }
  return slope / (curvature || 1);
}

function toExamples(story: BenchStory): Example[] {
  const articles = toPlainStory(story);
  const units = new Map(
    toUnits(articles, toStretches(articles)).map((unit) => [`${unit.article} ${unit.place}`, unit]),
  );
  const places = new Map(story.articles.map(({ id }, index) => [id, index]));
  const eventCounts = new Map<Unit, number>();
  for (const [a = '', i = 0, b = '', j = 0, , ofA, ofB] of story.gold) {
    for (const [article, sentence, count] of [
      [a, i, ofA],
      [b, j, ofB],
    ]) {
      const unit = units.get(`${places.get(String(article)) ?? ''} ${sentence ?? ''}`);
      if (unit !== undefined && count !== undefined) eventCounts.set(unit, Number(count));
    }
  }
  return [...eventCounts].map(([unit, eventCount]) => ({
    counts: KINDS.map((kind) => unit.terms.filter((term) => term.kind === kind).length),
    eventCount,
  }));
}
