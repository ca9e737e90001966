import { withoutUncounted } from '../../compare/without-uncounted.ts';
import { loadStory } from '../../load/story.ts';
import type { BenchArguments } from '../bench-arguments.ts';
import { formatPercent, wilsonInterval } from '../scores.ts';
import { type AbsenceTally, countAbsences, emptyAbsences, type PlaceTally } from './absences.ts';
import { countDifferences, type DifferenceTally, type ShownDifference } from './differences.ts';
import { readEvents } from './gold.ts';

/**
 * Measures what the pages of labelled events state: cells called “not found”, places named as saying a claim, differences shown, warnings of another occasion.
 *
 * @param data  folder of events, each with `gold.json` and `sentences.tsv`
 * @returns     the labelled differences of linked passages, with whether each is shown
 */
export async function run({ data = '' }: BenchArguments): Promise<unknown> {
  const absences = emptyAbsences();
  const differences: DifferenceTally = new Map();
  const shown: ShownDifference[] = [];
  const warned: string[] = [];
  const events = await readEvents(data);
  for (const event of events) {
    const loaded = await loadStory(event.folder, event.name);
    if (loaded.comparison === undefined) continue;
    const comparison = withoutUncounted(loaded.comparison);
    countAbsences(absences, comparison, event);
    shown.push(...countDifferences(differences, comparison, event));
    if (comparison.articles.some(({ otherOccasion }) => otherOccasion)) warned.push(event.name);
  }
  printAbsences(absences);
  printDifferences(differences);
  console.log(`warned of another occasion: ${warned.length} of ${events.length} events ${warned.join(', ')}`);
  return shown;
}

function printAbsences({ cells, within, perhaps, onlyHere }: AbsenceTally): void {
  console.log(`labelled cells (a sentence, and another outlet that reports it): ${cells.cells}`);
  for (const [name, count] of [
    ['in the row', cells.linked],
    ['“also there, within”', cells.within],
    ['left open', cells.perhaps],
    ['“not found”', cells.missing],
    ['listed nowhere as a claim', cells.unlisted],
  ] as const)
    console.log(`  ${name.padEnd(30)} ${String(count).padStart(6)}  ${formatPercent(count, cells.cells)} %`);
  printPlaces('“also there, within” that are right', within);
  printPlaces('sentence beside “left open” says it', perhaps);
  printPlaces('“only here” that are right', onlyHere);
}

function printPlaces(name: string, { right, n }: PlaceTally): void {
  const { low, high } = wilsonInterval(right, n);
  const [from, to] = [low, high].map((share) => (100 * share).toFixed(1));
  console.log(`${name.padEnd(38)} ${formatPercent(right, n)} %  [${from}, ${to}]  n ${n}`);
}

function printDifferences(tally: DifferenceTally): void {
  console.log('labelled differences      all  linked   shown in its row   or in another form');
  for (const [kind, { all, linked, shown, told }] of [...tally].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(
      `  ${kind.padEnd(18)} ${String(all).padStart(8)} ${String(linked).padStart(7)} ${String(shown).padStart(7)}  ${formatPercent(shown, linked)} % ${String(told).padStart(10)}  ${formatPercent(told, linked)} %`,
    );
}
