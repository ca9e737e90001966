import path from 'node:path';
import type { BenchArguments } from '../bench-arguments.ts';
import { makeTemporaryFolder } from '../temporary-folder.ts';
import { writeContent } from './invented-content.ts';
import { build, measureSite, toOut } from './measured-build.ts';

/** About 1,000 and 5,000 pages, of which the memory is compared; then what a story costs among many. */
const STORY_COUNTS = [15, 75, 100, 400];
const ARTICLES = 5;

/** Prints what builds from clean cost for growing numbers of stories, by the story, and the most memory that a process takes. */
export async function run({ count }: BenchArguments): Promise<void> {
  console.log(
    'Growth: stories of five articles each, paragraphs of the shipped articles shuffled (seeded), aligned by words, from clean; CPU of all processes, memory of the largest',
  );
  console.log('stories  pages    CPU s  ms/page  CPU s/story  peak MiB');
  for (const stories of count === undefined ? STORY_COUNTS : [count]) await printStories(stories);
}

/** What was built is removed again: the largest takes gigabytes. */
async function printStories(stories: number): Promise<void> {
  await using folder = await makeTemporaryFolder();
  const content = path.join(folder.path, 'content');
  await writeContent(content, { stories, articles: ARTICLES, alignment: 'words' });
  const { cpuMs, peakMebibytes } = await build(folder.path, content);
  const { pages } = await measureSite(toOut(folder.path, content));
  const cells = [
    String(stories).padStart(7),
    String(pages).padStart(6),
    (cpuMs / 1000).toFixed(1).padStart(8),
    (cpuMs / pages).toFixed(1).padStart(8),
    (cpuMs / 1000 / stories).toFixed(2).padStart(12),
    peakMebibytes.toFixed(0).padStart(9),
  ];
  console.log(cells.join(' '));
}
