import { readFile, writeFile } from 'node:fs/promises';
import { type BenchStory, parseBenchStories } from './data.ts';
import { learnEventsPerWord } from './learn-events.ts';
import { learnWeights } from './learn-weights.ts';
import { measureScoredStories, type StoryPair, scoreStory } from './pairs.ts';

const OUT = 'src/align/weights.json';

/** The stories are judged in so many parts, each with weights that were learned on the others. */
const FOLDS = 8;

/** A corpus: its name and its stories. */
type Corpus = { name: string; stories: BenchStory[] };

/**
 * Learns the weights of `align/score.ts`, writes them, and prints how well they do where they were not learned (in eight folds by topic).
 * `node src/bench/alignment/learn.ts <ECB+ file> <SuperPAL file>`; run it twice: the weights rest on the events that a word stands for.
 */
async function learnAlignment(paths: readonly string[]): Promise<void> {
  const corpora: Corpus[] = [];
  for (const path of paths) corpora.push(parseBenchStories(await readFile(path, 'utf8')));
  const { pairs, first, second } = learnWeights(corpora.map(({ stories }) => stories));
  const weights = {
    about:
      'Weights of the two logistic regressions that score a pair of sentences. Learned by src/bench/alignment/learn.ts.',
    source:
      'Judged sentence pairs of ECB+ (Cybulska and Vossen 2014; CC BY 3.0) and SuperPAL (Ernst et al. 2021; Apache-2.0), development parts.',
    eventsPerWord: learnEventsPerWord(corpora.flatMap(({ stories }) => stories)),
    pairs,
    first,
    second,
  };
  await writeFile(OUT, `${JSON.stringify(weights, null, 2)}\n`);
  console.log(weights);
  printFolds(corpora);
}

/** Prints for each corpus what its pairs reach with weights that were learned without their topic. */
function printFolds(corpora: readonly Corpus[]): void {
  const scored = corpora.map((): StoryPair[][] => []);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const parts = corpora.map(({ stories }) => splitByTopic(stories, fold));
    const weights = learnWeights(parts.map(({ rest }) => rest));
    for (const [index, { held }] of parts.entries()) {
      scored[index]?.push(...held.map((story) => scoreStory(story, weights)));
    }
  }
  for (const [index, { name }] of corpora.entries()) {
    for (const { measure, value, n } of measureScoredStories(name, scored[index] ?? []).measured) {
      console.log(`${name}, ${FOLDS} folds by topic: ${measure} ${value.toFixed(3)}  n ${n}`);
    }
  }
}

/** The stories of every eighth topic, and all others. */
function splitByTopic(stories: readonly BenchStory[], fold: number): Record<'held' | 'rest', BenchStory[]> {
  const topicOf = (story: BenchStory): string => String(story.topic ?? story.id);
  const topics = [...new Set(stories.map(topicOf))].sort();
  const isHeld = (story: BenchStory): boolean => topics.indexOf(topicOf(story)) % FOLDS === fold;
  return { held: stories.filter(isHeld), rest: stories.filter((story) => !isHeld(story)) };
}

await learnAlignment(process.argv.slice(2));
