import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeContent } from './invented-content.ts';
import { build, measureSite, toOut } from './measured-build.ts';

/** About 1,000 and 5,000 pages, of which the memory is compared; then what a story costs among many. */
const STORY_COUNTS = [15, 75, 100, 400];
const ARTICLES = 5;

/** Prints what builds from clean cost for growing numbers of stories, by the story, and the most memory that a process takes. */
export async function run({ count }: { count?: number | undefined }): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'synoptic-bench-'));
  try {
    console.log(
      'Growth: stories of five articles each, paragraphs of the shipped articles shuffled (seeded), aligned by words, from clean; CPU of all processes, memory of the largest',
    );
    console.log('stories  pages    CPU s  ms/page  CPU s/story  peak MiB');
    for (const stories of count === undefined ? STORY_COUNTS : [count]) await printStories(folder, stories);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What was built is removed again: the largest takes gigabytes. */
async function printStories(folder: string, stories: number): Promise<void> {
  const own = path.join(folder, String(stories));
  const content = path.join(own, 'content');
  await writeContent(content, { stories, articles: ARTICLES, alignment: 'words' });
  const { cpuMs, peakMebibytes } = await build(own, content);
  const { pages } = await measureSite(toOut(own, content));
  const cells = [
    String(stories).padStart(7),
    String(pages).padStart(6),
    (cpuMs / 1000).toFixed(1).padStart(8),
    (cpuMs / pages).toFixed(1).padStart(8),
    (cpuMs / 1000 / stories).toFixed(2).padStart(12),
    peakMebibytes.toFixed(0).padStart(9),
  ];
  console.log(cells.join(' '));
  await rm(own, { recursive: true, force: true });
}
