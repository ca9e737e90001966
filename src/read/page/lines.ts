import type { Element, ElementContent, Nodes, Text } from 'hast';
import { toWordSet } from '../../model/word-lists.ts';
import type { Run } from '../tree/tree-builder.ts';
import { toRuns } from '../tree/tree-builder.ts';

/** A line of a page with the element that holds it. */
export type HtmlLine = {
  runs: Run[];
  /** The innermost block element, and all around it, outermost first. */
  path: readonly Element[];
  textLength: number;
  /** Length of the words inside links, and of those in bold. */
  linkLength: number;
  boldLength: number;
  /** A break of its block, not a block's end, ends the line. */
  isBroken?: boolean;
  /** Its words are the cells of a row. */
  isRow?: boolean;
  /** The page strikes its words out, as live pages do with what they corrected; they follow the line that they were in. */
  isStruck?: boolean;
};

/** Elements that hold no words of the page. */
const SILENT = toWordSet(
  'script style noscript template svg math head link meta input select textarea canvas audio video object map iframe noembed noframes frameset',
);

/** Elements that begin and end a line. */
const BLOCK = toWordSet(
  'address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li main menu nav ol option p pre section summary table tbody td tfoot th thead time tr ul',
);

const isHidden = ({ properties }: Element): boolean =>
  properties.hidden === true ||
  properties.ariaHidden === 'true' ||
  /display:\s?none|visibility:\s?hidden/iu.test(String(properties.style ?? ''));

/** Elements further in than this are not told apart; browsers nest no deeper than 512. */
const MAX_PATH = 128;

type Walk = { source: string; lines: HtmlLine[]; open: HtmlLine | undefined; struck: HtmlLine[] };

function closeLine(walk: Walk): void {
  if (walk.open !== undefined && walk.open.textLength > 0) walk.lines.push(walk.open);
  walk.open = undefined;
  walk.lines.push(...walk.struck);
  walk.struck = [];
}

/** Sets the words that a page strikes out after the line that they are in. */
function addStruck(walk: Walk, node: Element, path: readonly Element[]): void {
  const inner: Walk = { source: walk.source, lines: [], open: undefined, struck: [] };
  walkNodes(inner, node.children, [...path, node]);
  closeLine(inner);
  walk.struck.push(...inner.lines.map((line) => ({ ...line, isStruck: true })));
}

const STRUCK = new Set(['del', 's', 'strike']);

function addText(walk: Walk, node: Text, path: readonly Element[]): void {
  if (!/\S/u.test(node.value) && walk.open === undefined) return;
  const start = node.position?.start.offset ?? 0;
  const raw = walk.source.slice(start, node.position?.end.offset ?? start);
  walk.open ??= { runs: [], path, textLength: 0, linkLength: 0, boldLength: 0 };
  walk.open.runs.push(...toRuns(node.value, raw, start));
  const length = node.value.trim().length;
  walk.open.textLength += length;
  if (path.some(({ tagName }) => tagName === 'a' || tagName === 'button')) walk.open.linkLength += length;
  if (path.some(({ tagName }) => tagName === 'b' || tagName === 'strong')) walk.open.boldLength += length;
}

/** A `time` inside a sentence does not part it. */
const isInParagraph = (path: readonly Element[]): boolean => path.some(({ tagName }) => tagName === 'p');

/** What parts the cells of a row. */
const CELL_MARK = ' | ';

/** Longest cell of a table of data, in code units; and elements that only a table of layout holds in one. */
const MAX_CELL_LENGTH = 200;
const LAYOUT = toWordSet('table div p article section ul ol h1 h2 h3 h4 form iframe blockquote');

const isElement = (node: ElementContent): node is Element => node.type === 'element';

/** Length of the words of a cell; undefined when it holds what a table of layout does. */
function toCellLength(nodes: readonly ElementContent[]): number | undefined {
  let length = 0;
  for (const node of nodes) {
    if (node.type === 'text') length += node.value.trim().length;
    if (!isElement(node) || SILENT.has(node.tagName)) continue;
    const inner = LAYOUT.has(node.tagName) ? undefined : toCellLength(node.children);
    if (inner === undefined) return undefined;
    length += inner;
  }
  return length;
}

const toCells = (row: Element): Element[] =>
  row.children.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th');

/** True for a row of two cells or more that all hold a few words. */
function isDataRow(row: Element): boolean {
  const lengths = toCells(row).map(({ children }) => toCellLength(children));
  return lengths.length > 1 && lengths.every((length) => length !== undefined && length <= MAX_CELL_LENGTH);
}

/** A row as one line, its cells apart. */
function addRow(walk: Walk, row: Element, path: readonly Element[]): void {
  closeLine(walk);
  for (const cell of toCells(row)) {
    const before = walk.open?.runs.length ?? 0;
    if (walk.open !== undefined)
      walk.open.runs.push({ text: CELL_MARK, fileStart: cell.position?.start.offset ?? 0 });
    const marked = walk.open?.runs.length ?? 0;
    addCell(walk, cell.children, [...path, row]);
    if (walk.open !== undefined && before > 0 && walk.open.runs.length === marked) walk.open.runs.pop();
    if (walk.open !== undefined) walk.open.isRow = true;
  }
  closeLine(walk);
}

/** The words of a cell, all in the row's line. */
function addCell(walk: Walk, nodes: readonly ElementContent[], path: readonly Element[]): void {
  for (const node of nodes) {
    if (node.type === 'text') addText(walk, node, path);
    if (isElement(node) && !SILENT.has(node.tagName) && !isHidden(node))
      addCell(walk, node.children, path.length < MAX_PATH ? [...path, node] : path);
  }
}

function walkNodes(walk: Walk, nodes: readonly (Nodes | ElementContent)[], path: readonly Element[]): void {
  for (const node of nodes) {
    if (node.type === 'text') addText(walk, node, path);
    if (node.type !== 'element' || SILENT.has(node.tagName) || isHidden(node)) continue;
    if (node.tagName === 'tr' && isDataRow(node)) {
      addRow(walk, node, path);
      continue;
    }
    if (STRUCK.has(node.tagName)) {
      addStruck(walk, node, path);
      continue;
    }
    const isBlock = BLOCK.has(node.tagName) && !(node.tagName === 'time' && isInParagraph(path));
    if (node.tagName === 'br' && walk.open !== undefined) walk.open.isBroken = true;
    if (isBlock || node.tagName === 'br') closeLine(walk);
    walkNodes(walk, node.children, path.length < MAX_PATH ? [...path, node] : path);
    if (isBlock) closeLine(walk);
  }
}

/** The visible lines of a page, in reading order; scripts, styles and hidden elements hold none. */
export function findHtmlLines(source: string, root: Nodes): HtmlLine[] {
  const walk: Walk = { source, lines: [], open: undefined, struck: [] };
  walkNodes(walk, 'children' in root ? root.children : [], []);
  closeLine(walk);
  return walk.lines;
}

/** The words of a line. */
export const toLineText = ({ runs }: { runs: readonly Run[] }): string =>
  runs
    .map(({ text }) => text)
    .join('')
    .replace(/[ \t\n\f\r]{1,}/gu, ' ')
    .trim();
