import { readStored } from '../../src/load/cache.ts';
import { loadContent } from '../../src/load/content.ts';
import type { Comparison } from '../../src/model/comparison.ts';
import { withCompared } from './kept-comparisons.ts';

const STORY = 'us-security-guarantees-for-ukraine';

let compared: Promise<Comparison> | undefined;

/**
 * The comparison of the story that is shipped, as a build gets it: made once of the same code and files for all tests of a checkout, where the types of content
 * are made, too. Throws: where it could not be read.
 */
export function loadFirstStory(): Promise<Comparison> {
  compared ??= withCompared(compare);
  return compared;
}

async function compare(): Promise<Comparison> {
  const { stories } = await loadContent('content', 'content');
  const first = stories.find(({ entry }) => entry.id === STORY);
  if (first === undefined) throw new Error('the first story could not be read');
  return await readStored(first.entry.digest);
}
