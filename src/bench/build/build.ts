import path from 'node:path';
import type { BenchArguments } from '../bench-arguments.ts';
import { makeTemporaryFolder } from '../temporary-folder.ts';
import { type ContentSize, changeArticle, writeContent } from './invented-content.ts';
import { build, forgetPages, measureSite, toOut } from './measured-build.ts';
import type { Cost } from './measured-run.ts';
import { measureRivals } from './rival-builds.ts';

/** About 40, 1,000 and 4,200 pages. */
const STORY_COUNTS = [1, 24, 100];

/** Articles of a usual story, and of the largest that is measured. */
const ARTICLES = 5;
const MANY_ARTICLES = 50;

/** Stories that are read by the encoder, too: it costs as much for each sentence, however many there are. */
const ENCODED_STORIES = 4;

/**
 * Prints what a build costs for growing numbers of stories, from clean and again, beside other ways to write a site of this size.
 *
 * @param count  measure this many stories only
 */
export async function run({ count }: BenchArguments): Promise<void> {
  await using temporary = await makeTemporaryFolder();
  const folder = temporary.path;
  console.log(
    'Build: stories of five articles each, paragraphs of the shipped articles shuffled (seeded), aligned by words; CPU of all processes, memory of the largest',
  );
  console.log(HEAD);
  for (const stories of count === undefined ? STORY_COUNTS : [count]) await printStories(folder, stories);
  if (count !== undefined) return;
  const encoded: ContentSize = { stories: ENCODED_STORIES, articles: ARTICLES, alignment: 'meaning' };
  await printOne(folder, 'by encoder', encoded);
  await printOne(folder, 'large', { stories: 1, articles: MANY_ARTICLES, alignment: 'words' });
}

const HEAD =
  'stories  pages  build             CPU s  ms/page  peak MiB  × template + fs  × Astro alone  × clean';

type Row = { stories: number; pages: number; name: string; cost: Cost };

/** What a cost is compared with; undefined where nothing is. */
type Beside = { template?: Cost; astro?: Cost; clean?: Cost };

/** From clean, unchanged, every page anew from what was compared before, one article changed; then a site of the same size by other means. */
async function printStories(folder: string, stories: number): Promise<void> {
  const content = path.join(folder, `content-${stories}`);
  await writeContent(content, { stories, articles: ARTICLES, alignment: 'words' });
  const clean = await build(folder, content);
  const unchanged = await build(folder, content);
  await forgetPages(folder, content);
  const pagesAnew = await build(folder, content);
  await changeArticle(content);
  const changed = await build(folder, content);
  const size = await measureSite(toOut(folder, content));
  const { template, astro, eleventy } = await measureRivals(size);
  const row = (name: string, cost: Cost | undefined, beside: Beside = {}) => {
    if (cost !== undefined) printRow({ stories, pages: size.pages, name, cost }, beside);
  };
  row('clean', clean, { template, astro });
  row('unchanged', unchanged, { template, astro, clean });
  row('pages anew', pagesAnew, { template, astro, clean });
  row('one changed', changed, { template, astro, clean });
  row('template + fs', template);
  row('Eleventy', eleventy, { template, astro });
  row('Astro alone', astro, { template });
}

/** One build from clean of a content of another kind. */
async function printOne(folder: string, name: string, size: ContentSize): Promise<void> {
  const content = path.join(folder, `content-${name.replace(' ', '-')}`);
  await writeContent(content, size);
  const cost = await build(folder, content);
  const { pages } = await measureSite(toOut(folder, content));
  printRow({ stories: size.stories, pages, name, cost }, {});
}

function printRow({ stories, pages, name, cost }: Row, { template, astro, clean }: Beside): void {
  const times = (other: Cost | undefined, width: number) =>
    (other === undefined ? '–' : (cost.cpuMs / other.cpuMs).toFixed(2)).padStart(width);
  const cells = [
    String(stories).padStart(7),
    String(pages).padStart(6),
    ` ${name.padEnd(14)}`,
    (cost.cpuMs / 1000).toFixed(1).padStart(8),
    (cost.cpuMs / pages).toFixed(1).padStart(8),
    cost.peakMebibytes.toFixed(0).padStart(9),
    times(template, 16),
    times(astro, 14),
    times(clean, 8),
  ];
  console.log(cells.join(' '));
}
