import path from 'node:path';
import { loadContent } from '../../load/content.ts';
import type { BenchArguments } from '../bench-arguments.ts';
import { peakMebibytes, startClock } from '../processor-time.ts';
import { makeTemporaryFolder } from '../temporary-folder.ts';
import { changeArticle, writeContent } from './invented-content.ts';

/** Stories of five articles that are measured where the call does not say how many; 100 take some ten minutes. */
const STORIES = [1, 10];
const ARTICLES = 5;

/**
 * Prints what stories cost from their files to their claims, read by the encoder: with nothing kept, with everything kept, and after a change of
 * one article; processor time of the whole process, and its highest memory so far.
 */
export async function run({ count }: BenchArguments): Promise<void> {
  const before = process.env.COMPARISON_CACHE_DIR;
  console.log('  stories  articles  cold CPU s  warm CPU s  one article changed  peak MiB');
  for (const stories of count === undefined ? STORIES : [count]) {
    await using folder = await makeTemporaryFolder();
    process.env.COMPARISON_CACHE_DIR = path.join(folder.path, 'kept');
    const content = path.join(folder.path, 'content');
    await writeContent(content, { stories, articles: ARTICLES, alignment: 'meaning' });
    const load = () => loadContent(content, content);
    const [cold, warm] = [await secondsOf(load), await secondsOf(load)];
    await changeArticle(content);
    const changed = await secondsOf(load);
    const figures = [cold.toFixed(2), warm.toFixed(2), changed.toFixed(2), peakMebibytes().toFixed(0)];
    console.log(
      [stories, stories * ARTICLES, ...figures]
        .map((cell, column) => String(cell).padStart(WIDTHS[column] ?? 0))
        .join(''),
    );
  }
  if (before === undefined) delete process.env.COMPARISON_CACHE_DIR;
  else process.env.COMPARISON_CACHE_DIR = before;
}

const WIDTHS = [9, 10, 12, 12, 21, 10];

/** Processor time of an act in seconds. */
async function secondsOf(act: () => Promise<unknown>): Promise<number> {
  const toMs = startClock();
  await act();
  return toMs() / 1000;
}
