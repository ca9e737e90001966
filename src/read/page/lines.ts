import type { Element, ElementContent, Nodes, Text } from 'hast';
import type { Run, SourceLine } from '../tree-builder.ts';
import { toRuns } from '../tree-builder.ts';
import { toHints } from './hints.ts';

/** A line of a page with the element that holds it. */
export type HtmlLine = {
  runs: Run[];
  /** The innermost block element, and all around it, outermost first. */
  path: readonly Element[];
  textLength: number;
  /** Length of the words inside links. */
  linkLength: number;
};

/** Elements that hold no words of the page. */
const SILENT = new Set(
  'script style noscript template svg math head link meta input select textarea canvas audio video object map iframe noembed noframes frameset'.split(
    ' ',
  ),
);

/** Elements that begin and end a line. */
const BLOCK = new Set(
  'address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li main menu nav ol option p pre section summary table tbody td tfoot th thead time tr ul'.split(
    ' ',
  ),
);

const isHidden = ({ properties }: Element): boolean =>
  properties.hidden === true ||
  properties.ariaHidden === 'true' ||
  /display:\s?none|visibility:\s?hidden/iu.test(String(properties.style ?? ''));

/** Elements further in than this are not told apart; browsers nest no deeper than 512. */
const MAX_PATH = 128;

type Walk = { source: string; lines: HtmlLine[]; open: HtmlLine | undefined };

function closeLine(walk: Walk): void {
  if (walk.open !== undefined && walk.open.textLength > 0) walk.lines.push(walk.open);
  walk.open = undefined;
}

function addText(walk: Walk, node: Text, path: readonly Element[]): void {
  if (!/\S/u.test(node.value) && walk.open === undefined) return;
  const start = node.position?.start.offset ?? 0;
  const raw = walk.source.slice(start, node.position?.end.offset ?? start);
  walk.open ??= { runs: [], path, textLength: 0, linkLength: 0 };
  walk.open.runs.push(...toRuns(node.value, raw, start));
  const length = node.value.trim().length;
  walk.open.textLength += length;
  if (path.some(({ tagName }) => tagName === 'a' || tagName === 'button')) walk.open.linkLength += length;
}

function walkNodes(walk: Walk, nodes: readonly (Nodes | ElementContent)[], path: readonly Element[]): void {
  for (const node of nodes) {
    if (node.type === 'text') addText(walk, node, path);
    if (node.type !== 'element' || SILENT.has(node.tagName) || isHidden(node)) continue;
    const isBlock = BLOCK.has(node.tagName);
    if (isBlock || node.tagName === 'br') closeLine(walk);
    walkNodes(walk, node.children, path.length < MAX_PATH ? [...path, node] : path);
    if (isBlock) closeLine(walk);
  }
}

/** The visible lines of a page, in reading order; scripts, styles and hidden elements hold none. */
export function findHtmlLines(source: string, root: Nodes): HtmlLine[] {
  const walk: Walk = { source, lines: [], open: undefined };
  walkNodes(walk, 'children' in root ? root.children : [], []);
  closeLine(walk);
  return walk.lines;
}

/** The words of a line. */
export const toLineText = ({ runs }: HtmlLine): string =>
  runs
    .map(({ text }) => text)
    .join('')
    .replace(/[ \t\n\f\r]{1,}/gu, ' ')
    .trim();

const EMBED = /twitter-tweet|instagram-media|fb-post|tiktok-embed|bluesky-embed|reddit-embed/u;
const STANDFIRST = /standfirst|\bdek\b|\bdeck\b|sub-?title|sub-?headline|article-?summary|article__summary/u;

/** What the markup says a line is. */
export function toStated({ path }: HtmlLine): SourceLine['stated'] {
  for (const element of path.toReversed()) {
    const { tagName } = element;
    const hints = toHints(element);
    if (EMBED.test(hints)) return 'embed';
    if (STANDFIRST.test(hints)) return 'standfirst';
    if (/^h[1-6]$/u.test(tagName)) return 'heading';
    if (tagName === 'li') return 'item';
    if (tagName === 'figcaption') return 'caption';
    if (tagName === 'blockquote' || tagName === 'q') return 'quote';
  }
  return undefined;
}
