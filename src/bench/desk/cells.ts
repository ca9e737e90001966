import type { Comparison } from '../../model/comparison.ts';
import { formatPercent } from '../scores.ts';
import { createJudge, createPlaceFinder, type Event } from '../statements/gold.ts';

/** Cells of a comparison, a sentence and another outlet that reports it too: shown, of these right, labelled, of these found. */
export type CellTally = { shown: number; right: number; labelled: number; found: number };

export const emptyCells = (): CellTally => ({ shown: 0, right: 0, labelled: 0, found: 0 });

/** Adds the cells of a story to those of others. */
export function addCells(sum: CellTally, one: CellTally): void {
  sum.shown += one.shown;
  sum.right += one.right;
  sum.labelled += one.labelled;
  sum.found += one.found;
}

/** Counts the cells of an event; pairs about which readers disagree are left out. */
export function countCells(comparison: Comparison, { gold, rows }: Event): CellTally {
  const judge = createJudge(gold);
  const findPlaces = createPlaceFinder(comparison, rows);
  const [shown, right, labelled] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const { passages } of comparison.claims) {
    const ids = [...new Set(passages.flatMap((passage) => findPlaces(passage.article, passage)))];
    for (const [a, b] of toPairs(ids)) {
      const verdict = judge(a, b);
      if (verdict !== 'unsure') for (const cell of toCells(a, b)) shown.add(cell);
      if (verdict === 'same') for (const cell of toCells(a, b)) right.add(cell);
    }
  }
  for (const { members } of gold.claims)
    for (const [a, b] of toPairs([...new Set(members)])) for (const cell of toCells(a, b)) labelled.add(cell);
  const found = [...labelled].filter((cell) => right.has(cell)).length;
  return { shown: shown.size, right: right.size, labelled: labelled.size, found };
}

/** Precision and recall of cells, as a line. */
export const formatCells = ({ shown, right, labelled, found }: CellTally): string =>
  `precision ${formatPercent(right, shown)} % of ${shown}, recall ${formatPercent(found, labelled)} % of ${labelled}`;

const toPairs = (ids: readonly string[]): [string, string][] =>
  ids.flatMap((a, index) =>
    ids
      .slice(index + 1)
      .filter((b) => b.charAt(0) !== a.charAt(0))
      .map((b): [string, string] => [a, b]),
  );

const toCells = (a: string, b: string): string[] => [`${a}>${b.charAt(0)}`, `${b}>${a.charAt(0)}`];
