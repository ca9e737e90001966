import { writeFile } from 'node:fs/promises';
import { type BenchStory, readBenchStories } from './data.ts';
import { learnEventsPerWord } from './learn-events.ts';

const OUT = 'src/align/units/weights.json';

/**
 * Learns how many events a word stands for, and writes it. `node src/bench/alignment/learn.ts <ECB+ file> <SuperPAL file>`. What scores two
 * sentences is learned by `trees/learn.py`, from what `dump.ts` writes.
 */
async function learnEvents(paths: readonly string[]): Promise<void> {
  const stories: BenchStory[] = [];
  for (const path of paths) stories.push(...(await readBenchStories(path)).stories);
  const weights = {
    about:
      'How many events a word of each kind stands for on average. Learned by src/bench/alignment/learn.ts.',
    source:
      'Judged sentence pairs of ECB+ (Cybulska and Vossen 2014; CC BY 3.0) and SuperPAL (Ernst et al. 2021; Apache-2.0), development parts.',
    eventsPerWord: learnEventsPerWord(stories),
  };
  await writeFile(OUT, `${JSON.stringify(weights, null, 2)}\n`);
  console.log(weights);
}

await learnEvents(process.argv.slice(2));
