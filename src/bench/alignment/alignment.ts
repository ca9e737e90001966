import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { loadStory } from '../../load/story.ts';
import type { Measurement } from '../../model/measurement.ts';
import { recordMeasurements } from '../results.ts';
import { wilsonInterval } from '../scores.ts';
import { parseBench } from './data.ts';
import { measureLonePairs, measureStoryPairs } from './pairs.ts';
import { measureSetLinks } from './set-links.ts';
import { measureStories } from './stories.ts';

const STORY = 'content/stories/us-security-guarantees-for-ukraine';
const EVALUATOR = 'tests/gold/evaluate.mjs';

/**
 * Prints how well passages that report the same are found, and keeps the figures for the method page. With ECB+ it compares the labelled stories
 * as real articles as well, and prints how many of the links shown are right.
 *
 * @param data         a file of ECB+, SuperPAL or STS, or a folder of stories, each a folder with `<outlet>.txt` and perhaps `gold.json`; without it the
 *                     first story against `tests/gold`
 * @param predictions  file to write the scores or groups to, as the evaluator beside the data reads them
 */
export async function run(args: {
  data: string | undefined;
  predictions: string | undefined;
}): Promise<void> {
  const { measured, predictions } = await measure(args.data);
  for (const { what, measure: name, value, low, high, n, data } of measured) {
    const figures = `${value.toFixed(3)}  [${low.toFixed(3)}, ${high.toFixed(3)}]  n ${n}`;
    console.log(`${data.padEnd(46)} ${what}: ${name.padEnd(28)} ${figures}`);
  }
  await recordMeasurements(measured);
  if (args.predictions !== undefined) await writeFile(args.predictions, JSON.stringify(predictions));
}

async function measure(data: string | undefined): Promise<{ measured: Measurement[]; predictions: unknown }> {
  if (data === undefined) return measureGold();
  if ((await stat(data)).isDirectory()) return measureStories(data);
  const set = parseBench(await readFile(data, 'utf8'));
  if (set.format === 'pairs') return measureLonePairs(set);
  const { measured, predictions } = await measureStoryPairs(set);
  return { measured: [...measured, ...(await measureSetLinks(set))], predictions };
}

/** The first story without the editor's hand, judged by the reference evaluator. */
async function measureGold(): Promise<{ measured: Measurement[]; predictions: unknown }> {
  const { comparison } = await loadStory(join(STORY, 'articles'), STORY);
  if (comparison === undefined) throw new Error(`${STORY} could not be read`);
  const folder = await mkdtemp(join(tmpdir(), 'synoptic-'));
  const file = join(folder, 'comparison.json');
  await writeFile(file, JSON.stringify(comparison));
  const env = { ...process.env, ARTICLES: join(STORY, 'articles') };
  const { stdout } = await promisify(execFile)(process.execPath, [EVALUATOR, file], { env });
  await rm(folder, { recursive: true });
  console.log(stdout.trim());
  return { measured: toGoldMeasurements(stdout), predictions: comparison };
}

/** Reads the evaluator's line. Throws: when it has another form. */
function toGoldMeasurements(line: string): Measurement[] {
  const found =
    /precision (\S+) \((\d+) shown pairs\) recall (\S+) \((\d+) pairs\).* false-absences \S+ \((\d+) of (\d+)\)/u.exec(
      line,
    );
  if (found === null) throw new Error(`the evaluator printed ${line}`);
  const [precision, shown, recall, pairs, empty, cells] = found.slice(1).map(Number);
  const common = { data: 'The five articles of the first story, four topics, no editor’s help' };
  const rate = (
    measure: string,
    right: number,
    n: number,
    more: { what: string; cases: string },
  ): Measurement => ({
    ...common,
    ...more,
    measure,
    value: right / n,
    ...wilsonInterval(right, n),
    n,
  });
  const links = { what: 'Passages shown under one claim', cases: 'pairs of passages of two articles' };
  return [
    rate('precision', Math.round((precision ?? 0) * (shown ?? 0)), Math.max(1, shown ?? 0), links),
    rate('recall', Math.round((recall ?? 0) * (pairs ?? 0)), Math.max(1, pairs ?? 0), links),
    rate('false absences', empty ?? 0, Math.max(1, cells ?? 0), {
      what: 'Cells that say “not found” though the article reports the claim',
      cases: 'cells of claims that several articles report',
    }),
  ];
}
