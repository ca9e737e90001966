import { execFile } from 'node:child_process';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { loadStory } from '../../load/story.ts';
import type { Measurement } from '../../model/measurement.ts';
import type { BenchArguments } from '../bench-arguments.ts';
import { recordMeasurements, toMeasurement } from '../results.ts';
import { makeTemporaryFolder } from '../temporary-folder.ts';
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
 * @param data  a file of ECB+, SuperPAL or STS, or a folder of stories, each a folder with `<outlet>.txt` and perhaps `gold.json`; without it the
 *              first story against `tests/gold`
 * @returns     the scores or groups, as the evaluator beside the data reads them
 */
export async function run({ data: file }: BenchArguments): Promise<unknown> {
  const { measured, predictions } = await measure(file);
  for (const { what, measure: name, value, low, high, n, data } of measured) {
    const figures = `${value.toFixed(3)}  [${low.toFixed(3)}, ${high.toFixed(3)}]  n ${n}`;
    console.log(`${data.padEnd(46)} ${what}: ${name.padEnd(28)} ${figures}`);
  }
  await recordMeasurements(measured);
  return predictions;
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
  await using folder = await makeTemporaryFolder();
  const file = join(folder.path, 'comparison.json');
  await writeFile(file, JSON.stringify(comparison));
  const env = { ...process.env, ARTICLES: join(STORY, 'articles') };
  const { stdout } = await promisify(execFile)(process.execPath, [EVALUATOR, file], { env });
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
  const [precision = 0, shown = 0, recall = 0, pairs = 0, empty = 0, cells = 0] = found.slice(1).map(Number);
  const data = 'The five articles of the first story, four topics, no editor’s help';
  const links = { data, what: 'Passages shown under one claim', cases: 'pairs of passages of two articles' };
  return [
    { ...links, measure: 'precision', right: Math.round(precision * shown), n: shown },
    { ...links, measure: 'recall', right: Math.round(recall * pairs), n: pairs },
    {
      data,
      what: 'Cells that say “not found” though the article reports the claim',
      measure: 'false absences',
      right: empty,
      n: cells,
      cases: 'cells of claims that several articles report',
    },
  ].map(toMeasurement);
}
