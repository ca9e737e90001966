import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { nextRandom } from '../seeded-random.ts';

const ARTICLES = 'content/stories/us-security-guarantees-for-ukraine/articles';
const STORY_COUNTS = [1, 10, 50];
const MeasuredSchema = z.object({ cpuMs: z.number(), peakMebibytes: z.number() });

/** Prints what a build costs for growing numbers of stories, from clean and once more with nothing changed. */
export async function run(_args: {
  data: string | undefined;
  predictions: string | undefined;
}): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'synoptic-bench-'));
  console.log('Build: stories of five articles each, paragraphs of the shipped articles shuffled (seeded)');
  console.log('stories  pages  build      CPU s  CPU ms/page  peak MiB');
  for (const count of STORY_COUNTS) {
    const content = path.join(folder, `content-${count}`);
    await writeStories(content, count);
    for (const name of ['clean', 'unchanged']) {
      const { cpuMs, peakMebibytes, pages } = await build(folder, { content, count });
      const cells = [String(count).padStart(7), String(pages).padStart(6), name.padEnd(9)];
      const numbers = [
        (cpuMs / 1000).toFixed(1).padStart(6),
        (cpuMs / pages).toFixed(1).padStart(12),
        peakMebibytes.toFixed(0).padStart(9),
      ];
      console.log([...cells, ...numbers].join(' '));
    }
  }
  await rm(folder, { recursive: true, force: true });
}

async function writeStories(content: string, count: number): Promise<void> {
  const names = (await readdir(ARTICLES)).sort();
  const texts = await Promise.all(names.map((name) => readFile(path.join(ARTICLES, name), 'utf8')));
  const paragraphs = texts.map((text) => text.split('\n').filter((line) => line.trim() !== ''));
  const random = nextRandom(7);
  await mkdir(content, { recursive: true });
  await writeFile(path.join(content, 'site.yaml'), 'name: Bench\n');
  for (let index = 0; index < count; index += 1) {
    const story = path.join(content, 'stories', `story-${index}`);
    await mkdir(path.join(story, 'articles'), { recursive: true });
    await writeFile(path.join(story, 'story.yaml'), `title: Story ${index}\n`);
    for (const [article, lines] of paragraphs.entries()) {
      const shuffled = lines.map((line) => ({ line, at: random() })).sort((a, b) => a.at - b.at);
      await writeFile(
        path.join(story, 'articles', `a${article}.txt`),
        `${shuffled.map(({ line }) => line).join('\n\n')}\n`,
      );
    }
  }
}

async function build(folder: string, { content, count }: { content: string; count: number }) {
  const measureFile = path.join(folder, `measured-${count}.jsonl`);
  const out = path.join(folder, `dist-${count}`);
  await rm(measureFile, { force: true });
  const env = {
    ...process.env,
    MEASURE_FILE: measureFile,
    NODE_OPTIONS: `--import ${new URL('../measure-process.ts', import.meta.url).href}`,
    CACHE_DIR: path.join(folder, `astro-${count}`),
    COMPARISON_CACHE_DIR: path.join(folder, `comparisons-${count}`),
  };
  const child = spawn(process.execPath, ['src/commands/build.ts', '--content', content, '--out', out], {
    env,
    stdio: 'ignore',
  });
  await new Promise<void>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`the build of ${count} stories failed`)),
    );
  });
  const lines = (await readFile(measureFile, 'utf8')).trim().split('\n');
  const measured = lines.map((line) => MeasuredSchema.parse(JSON.parse(line)));
  return {
    cpuMs: measured.reduce((sum, { cpuMs }) => sum + cpuMs, 0),
    peakMebibytes: Math.max(...measured.map(({ peakMebibytes }) => peakMebibytes)),
    pages: (await readdir(out, { recursive: true })).filter((name) => name.endsWith('.html')).length,
  };
}
