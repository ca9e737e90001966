import { loadStory } from '../../src/load/story.ts';
import type { Comparison } from '../../src/model/comparison.ts';

const FOLDER = 'content/stories/us-security-guarantees-for-ukraine';

let compared: Promise<Comparison> | undefined;

/** The comparison of the story that is shipped, made once for all test files of a process. Throws: where it could not be read. */
export function loadFirstStory(): Promise<Comparison> {
  compared ??= compare();
  return compared;
}

async function compare(): Promise<Comparison> {
  const { comparison } = await loadStory(FOLDER, FOLDER);
  if (comparison === undefined) throw new Error('the first story could not be read');
  return comparison;
}
