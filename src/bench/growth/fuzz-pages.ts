import type { BenchArguments } from '../bench-arguments.ts';
import { drawStory } from './invented-story.ts';
import { findPageFaults } from './page-views.ts';

/** What is wrong with a story, a line each: its comparison threw, or a page of it. */
function findFaults(seed: number): string[] {
  const say = (error: unknown): string =>
    error instanceof Error ? (error.stack ?? error.message) : String(error);
  try {
    const comparison = drawStory(seed);
    const faults = comparison === undefined ? [] : findPageFaults(comparison);
    return faults.map(({ page, error }) => `${page}: ${say(error)}`);
  } catch (error) {
    return [`comparison: ${say(error)}`];
  }
}

/**
 * Compares stories of chance until the time is over, and makes what every page of them shows, also of every choice of their articles; fails at the end
 * when something threw.
 *
 * @param seconds  how long to try at most
 * @param count    how many stories at most, so that every machine tries the same ones; as many as the time allows where it is left out
 * @param seed     the first story's; each story has a seed of its own, which is printed when it fails
 * @throws when a story failed
 */
export async function run({
  seconds = 30,
  seed = 1,
  count = Number.POSITIVE_INFINITY,
}: BenchArguments): Promise<void> {
  const endsAt = performance.now() + seconds * 1000;
  let [stories, failures] = [0, 0];
  for (let next = seed; stories < count && performance.now() < endsAt; next += 1) {
    const faults = findFaults(next);
    stories += 1;
    if (faults.length === 0) continue;
    failures += 1;
    console.log(`seed ${next}: story of chance\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  }
  console.log(`${stories} stories compared, and all their pages made, ${failures} with a problem`);
  if (failures > 0)
    throw new Error(`${failures} of ${stories} stories made a problem; their seeds are above`);
}
