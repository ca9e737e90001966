import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { annotateArticle } from '../../annotate/article.ts';
import { readArticle } from '../../read/article.ts';
import type { BenchArguments } from '../bench-arguments.ts';
import { peakMebibytes, startClock } from '../processor-time.ts';
import { nextRandom } from '../seeded-random.ts';

const STORY_ARTICLES = 'content/stories/us-security-guarantees-for-ukraine/articles';

/** Words of a made article. */
const ARTICLE_WORDS = 600;

/** How many articles are read in one row of the table. */
const COUNTS = [1, 10, 100, 1000];

/** Lengths of one article, in code units, for the growth of the time. */
const LENGTHS = [10_000, 100_000, 900_000];

/** An article of about `words` words: a headline, then paragraphs drawn from those given. */
function makeArticle(paragraphs: readonly string[], random: () => number, words: number): string {
  const drawn = ['The Day In Brief: What The Outlets Report'];
  for (let count = 0; count < words; ) {
    const paragraph = paragraphs[Math.floor(random() * paragraphs.length)] ?? '';
    drawn.push(paragraph);
    count += paragraph.split(' ').length;
  }
  return drawn.join('\n\n');
}

/** Reads and annotates one article; gives how many sentences it has. */
function readOne(content: string, name: string): number {
  const article = readArticle(new VFile({ path: `${name}.txt`, value: new TextEncoder().encode(content) }));
  return article === undefined ? 0 : annotateArticle(article, { date: null }).sentences.length;
}

async function loadParagraphs(data: string): Promise<string[]> {
  const isFolder = (await stat(data)).isDirectory();
  const files = isFolder
    ? (await readdir(data)).filter((name) => name.endsWith('.txt')).map((name) => join(data, name))
    : [data];
  const texts = await Promise.all(files.toSorted().map((file) => readFile(file, 'utf8')));
  return texts.flatMap((text) => text.split(/\n{1,}/u)).filter((line) => line.split(' ').length > 10);
}

/**
 * Prints articles per second and peak memory for 1, 10, 100 and 1,000 articles of some 600 words, and the time per kilobyte of one long article.
 * The articles are drawn by a seeded generator from the paragraphs of real ones; reading and annotating both count.
 *
 * @param data  a .txt file or a folder of them; the first story's by default
 */
export async function run({ data = STORY_ARTICLES }: BenchArguments): Promise<void> {
  const paragraphs = await loadParagraphs(data);
  const random = nextRandom(1);
  for (let index = 0; index < 20; index += 1)
    readOne(makeArticle(paragraphs, random, ARTICLE_WORDS), 'warm-up');
  console.log('reading and annotating, after 20 articles to warm up');
  console.log('articles   articles/s   CPU ms/article   peak MiB');
  for (const count of COUNTS) {
    const [startedAt, toMs] = [performance.now(), startClock()];
    for (let index = 0; index < count; index += 1)
      readOne(makeArticle(paragraphs, random, ARTICLE_WORDS), `a-${index}`);
    const seconds = (performance.now() - startedAt) / 1000;
    const cpuMs = toMs() / count;
    console.log(
      `${String(count).padStart(8)} ${(count / seconds).toFixed(0).padStart(12)} ${cpuMs.toFixed(2).padStart(16)} ${peakMebibytes().toFixed(0).padStart(10)}`,
    );
  }
  console.log('one article of   CPU ms   ms/kB');
  for (const length of LENGTHS) {
    const content = makeArticle(paragraphs, random, length / 5).slice(0, length);
    const toMs = startClock();
    readOne(content, 'long');
    const ms = toMs();
    console.log(
      `${`${length / 1000} kB`.padStart(14)} ${ms.toFixed(0).padStart(8)} ${(ms / (length / 1000)).toFixed(2).padStart(7)}`,
    );
  }
}
