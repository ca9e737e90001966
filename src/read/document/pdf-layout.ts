import type { PdfLine } from './pdf-lines.ts';

/** Narrowest gap between two columns, in points, and fewest lines of a column. */
const MIN_GUTTER = 8;
const MIN_COLUMN_LINES = 3;

/** Gap between lines, as a share of the letters' size, from which they are separate blocks; and separate paragraphs. */
const BLOCK_GAP = 2.2;
const PARAGRAPH_GAP = 1.75;

/** How far a first line is indented, as a share of the letters' size; and how much shorter a last line is than its column. */
const INDENT = 0.8;
const SHORT_RATIO = 0.85;

/** Where no line lies between the left and the right part of a block; undefined when it has one column. */
function findGutter(lines: readonly PdfLine[]): number | undefined {
  const byLeft = lines.toSorted((a, b) => a.left - b.left);
  let right = Number.NEGATIVE_INFINITY;
  for (const [index, line] of byLeft.entries()) {
    const areColumns = index >= MIN_COLUMN_LINES && byLeft.length - index >= MIN_COLUMN_LINES;
    if (areColumns && line.left - right >= MIN_GUTTER) return (line.left + right) / 2;
    right = Math.max(right, line.right);
  }
  return undefined;
}

/** The widest gap between lines of a block: where it begins and how wide it is. */
function findWidestGap(sorted: readonly PdfLine[]): { index: number; gap: number } {
  return sorted.reduce(
    (widest, line, index) => {
      const above = sorted[index - 1];
      const gap = above === undefined ? 0 : (above.y - line.y) / Math.max(1, above.size, line.size);
      return gap > widest.gap ? { index, gap } : widest;
    },
    { index: 0, gap: 0 },
  );
}

/** The blocks of a page in reading order: columns from the left, what spans them above. Source: the recursive XY cut (Nagy and Seth, 1984). */
function cut(lines: readonly PdfLine[], depth = 0): PdfLine[][] {
  if (lines.length < 2 || depth > 40) return lines.length === 0 ? [] : [[...lines]];
  const gutter = findGutter(lines);
  if (gutter !== undefined) {
    const left = lines.filter((line) => line.left < gutter);
    return [
      ...cut(left, depth + 1),
      ...cut(
        lines.filter((line) => line.left >= gutter),
        depth + 1,
      ),
    ];
  }
  const sorted = lines.toSorted((a, b) => b.y - a.y || a.left - b.left);
  const { index, gap } = findWidestGap(sorted);
  if (gap < BLOCK_GAP) return [sorted];
  return [...cut(sorted.slice(0, index), depth + 1), ...cut(sorted.slice(index), depth + 1)];
}

/** True when a line begins a paragraph. */
function isNew(block: readonly PdfLine[], index: number): boolean {
  const [line, above] = [block[index], block[index - 1]];
  if (line === undefined || above === undefined) return true;
  const left = Math.min(...block.map((one) => one.left));
  const width = Math.max(...block.map((one) => one.right)) - left;
  const isIndented = line.left - left > line.size * INDENT && above.left - left <= line.size * INDENT;
  const isAfterShort = above.right - left < width * SHORT_RATIO && /[.!?:…]["”’)]?$/u.test(above.text);
  const isApart = above.y - line.y > PARAGRAPH_GAP * Math.max(above.size, line.size);
  return isApart || isIndented || isAfterShort || Math.abs(above.size - line.size) > 1;
}

/** Joins two lines of a paragraph; a hyphen between small letters was the line's, not the word's. */
const join = (a: string, b: string): string =>
  /\p{Ll}[-\u00AD\u2010]$/u.test(a) && /^\p{Ll}/u.test(b) ? `${a.slice(0, -1)}${b}` : `${a} ${b}`;

/** A line as heads and feet of pages are compared: without the number of the page. */
const toForm = (text: string): string => text.replace(/\d{1,4}/gu, '#').toLowerCase();

/** Lines at the edge of a page that may be its head or foot. */
const EDGE_LINES = 2;

/** Words of heads and feet: they are at the edge of two pages or more, or are a page's number. */
function findEdges(pages: readonly PdfLine[][]): Set<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const sorted = page.toSorted((a, b) => b.y - a.y);
    const edge = new Set(
      [...sorted.slice(0, EDGE_LINES), ...sorted.slice(-EDGE_LINES)].map(({ text }) => toForm(text)),
    );
    for (const form of edge) counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const repeated = [...counts].filter(([, count]) => count > 1).map(([form]) => form);
  return new Set([...repeated, '#', 'page #', 'page # of #', '# / #', '- # -']);
}

/** Leaves out the heads and feet of a page. */
function withoutEdges(page: readonly PdfLine[], edges: ReadonlySet<string>): PdfLine[] {
  const sorted = page.toSorted((a, b) => b.y - a.y);
  const outer = new Set([...sorted.slice(0, EDGE_LINES), ...sorted.slice(-EDGE_LINES)]);
  return page.filter((line) => !(outer.has(line) && edges.has(toForm(line.text))));
}

/** The paragraphs of all pages; one that ends a page or a column in the middle of a sentence continues in the next. */
export function toParagraphs(pages: readonly PdfLine[][]): string[] {
  const edges = findEdges(pages);
  const paragraphs: string[] = [];
  for (const block of pages.flatMap((page) => cut(withoutEdges(page, edges)))) {
    for (const [index, { text }] of block.entries()) {
      const last = paragraphs.at(-1);
      const goesOn = last !== undefined && /[\p{Ll},\-\u00AD]$/u.test(last) && /^\p{Ll}/u.test(text);
      if (last !== undefined && (index === 0 ? goesOn : !isNew(block, index)))
        paragraphs[paragraphs.length - 1] = join(last, text);
      else paragraphs.push(text);
    }
  }
  return paragraphs;
}
