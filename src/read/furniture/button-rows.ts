import { BUTTONS } from './furniture-controls.ts';

/** A line as the finder sees it; `isFree` unless the page's markup says what it is. */
export type RowLine = { text: string; isFree: boolean };

/** Fewest lines of a row. */
const MIN_ROW = 3;

/** One or two words that begin with a capital, with no mark. */
const LABEL = /^\p{Lu}[\p{L}-]{0,19}(?: [\p{L}-]{1,20})?$/u;

/** True for “Share” or “Copy link”: its first word is that of a button. */
const isButton = ({ text }: RowLine): boolean => BUTTONS.has(text.split(' ')[0]?.toLowerCase() ?? '');

/** Stretches of at least three labels, one a line, as pairs of indices; the file's first line may be its masthead and is of none. */
function findRows(lines: readonly RowLine[]): [start: number, end: number][] {
  const rows: [number, number][] = [];
  let start = 1;
  for (let index = 1; index <= lines.length; index += 1) {
    const line = lines[index];
    if (line?.isFree === true && LABEL.test(line.text)) continue;
    if (index - start >= MIN_ROW) rows.push([start, index]);
    start = index + 1;
  }
  return rows;
}

/**
 * Finds rows of buttons in a text without markup: three or more lines of one or two words each, one right after the other, of which one is a word of a
 * button (“Share”) or which are in the file twice, above and below the text. A list of names that occurs once is none.
 *
 * @returns indices of the lines
 */
export function findButtonRows(lines: readonly RowLine[]): number[] {
  const rows = findRows(lines).map(([start, end]) => ({
    start,
    held: lines.slice(start, end),
    key: lines
      .slice(start, end)
      .map(({ text }) => text)
      .join('\n'),
  }));
  return rows
    .filter(({ held, key }) => held.some(isButton) || rows.filter((row) => row.key === key).length > 1)
    .flatMap(({ start, held }) => held.map((_, index) => start + index));
}
