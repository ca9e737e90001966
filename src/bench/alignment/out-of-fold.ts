import { readFile, writeFile } from 'node:fs/promises';
import { type Measurement, ReliabilitiesSchema } from '../../model/measurement.ts';
import { writeMeasurements } from '../results.ts';
import { jackknifeInterval } from '../scores.ts';
import { type CellCounts, countCells, type Fold, readFolds, scoreOutOfFold } from './cells.ts';
import { type BenchStories, readBenchStories } from './data.ts';
import { countRows, type RowCounts } from './row-precision.ts';

/** How the method page names the sets; both were looked at while features, settings and thresholds were chosen. */
const NAMES: Readonly<Record<string, string>> = {
  events: '56 events as three outlets reported them',
  reports: '138 events as three to five outlets reported them',
};
const SEEN =
  'every pair of sentences labelled; each scored by models that never saw it, chosen with these events in view';

/**
 * `node src/bench/alignment/out-of-fold.ts [--write] <folder> <file>…`: what the site would show of labelled stories, by models that never saw
 * them. The folder is that of `trees/learn.py --keep-folds`, whose `reliability.json` goes to the method page as well.
 */
async function measure(args: readonly string[]): Promise<void> {
  const [folder = '', ...files] = args.filter((one) => one !== '--write');
  const folds = await readFolds(folder);
  const measured: Measurement[] = [];
  for (const file of files) {
    const set = await readBenchStories(file);
    const counts = await countAll(set, folder, folds);
    measured.push(...toMeasurements(counts, `${NAMES[set.name] ?? set.name}, ${SEEN}`));
  }
  for (const { what, measure: name, value, low, high, n } of measured)
    console.log(
      `${what.padEnd(76)} ${name.padEnd(15)} ${value.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}] of ${n}`,
    );
  if (!args.includes('--write')) return;
  const curve = ReliabilitiesSchema.parse(JSON.parse(await readFile(`${folder}/reliability.json`, 'utf8')));
  await writeFile('src/view/reliability.json', `${JSON.stringify(curve, null, 2)}\n`);
  await writeMeasurements(measured);
}

type Counts = CellCounts & RowCounts;

async function countAll(set: BenchStories, folder: string, folds: readonly Fold[]): Promise<Counts[]> {
  const counts: Counts[] = [];
  for (const story of set.stories) {
    const fold = folds.find(({ stories }) => stories.has(story.id));
    if (fold === undefined) continue;
    const judged = await scoreOutOfFold(story, folder, fold);
    counts.push({ ...countCells(judged), ...countRows(judged) });
  }
  return counts;
}

type Share = { part: keyof Counts; whole: keyof Counts };

/** The rates of the cells of some stories, with intervals by leaving out one story at a time. */
function toMeasurements(counts: readonly Counts[], data: string): Measurement[] {
  const rate = (labels: Pick<Measurement, 'what' | 'measure' | 'cases'>, share: Share): Measurement => ({
    ...labels,
    data,
    value: toShare(counts, share),
    ...jackknifeInterval(
      counts.map((one) => [one]),
      (items) => toShare(items, share),
    ),
    n: Math.max(1, sumOf(counts, share.whole)),
  });
  const shown = 'Cells shown in the row of a sentence: another outlet that reports the same';
  const headed = 'Passages in the rows of several outlets, each against the sentence that heads its row';
  const [cells, wanted] = ['cells shown', 'cells that readers see'];
  return [
    rate(
      { what: headed, measure: 'precision', cases: 'passages of other outlets than the heading' },
      { part: 'headedRight', whole: 'headed' },
    ),
    rate({ what: shown, measure: 'precision', cases: cells }, { part: 'right', whole: 'shown' }),
    rate({ what: shown, measure: 'recall', cases: wanted }, { part: 'right', whole: 'gold' }),
  ];
}

const toShare = (counts: readonly Counts[], { part, whole }: Share): number =>
  sumOf(counts, part) / Math.max(1, sumOf(counts, whole));

const sumOf = (counts: readonly Counts[], key: keyof Counts): number =>
  counts.reduce((sum, one) => sum + one[key], 0);

await measure(process.argv.slice(2));
