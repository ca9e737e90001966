import type { Node, Point, Position } from 'unist';
import { location } from 'vfile-location';
import type { SourceMapEntry, StatedParts } from '../../model/article.ts';
import type { BlockKind } from '../../model/kinds.ts';
import type { Span } from '../../model/span.ts';
import type { LineForm } from './line-form.ts';

/** A stretch of the article's text; `start` and `end` are offsets into the text, `position` is the place in the file. */
export interface BlockNode extends Node {
  type: 'block';
  kind: BlockKind;
  start: number;
  end: number;
  position: Position;
  /** Why it counts as furniture, or what was assumed. */
  reason?: string;
  /** What the markup says it is; scraped text says nothing. */
  stated?: 'heading' | 'title' | 'item' | 'quote' | 'caption' | 'embed' | 'byline' | 'date' | 'standfirst';
  /** Where in a page's metadata its words stand: “JSON-LD”, “meta author”. */
  from?: string;
  /** The page's markup shows that it is in the article's text; then its form alone does not make it furniture. */
  isInText?: boolean;
  /** What was made of its words, kept because several passes ask for it. */
  known?: { text: string; key?: string; form?: LineForm };
}

/** The one tree of all kinds of file: the article's text and its blocks, in reading order, white space between them left out. */
export interface ArticleTree extends Node {
  type: 'article';
  text: string;
  sourceMap: SourceMapEntry[];
  /** What the article states about itself, as found so far. */
  parts: StatedParts & { url: string | null };
  children: BlockNode[];
}

/** A part that is words of the text. */
export const toStatedPart = (
  text: string,
  { start, end }: Span,
): { text: string; start: number; end: number } => ({
  text: text.slice(start, end),
  start,
  end,
});

/** The words of a block. */
export const toBlockText = (tree: ArticleTree, block: Span): string =>
  tree.text.slice(block.start, block.end);

/** The offset in the file of an offset in the text. */
export function toFileOffset(sourceMap: readonly SourceMapEntry[], offset: number): number {
  if (sourceMap.length === 0) return offset;
  let low = 0;
  let high = sourceMap.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sourceMap[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const entry = sourceMap[low];
  if (entry === undefined) return offset;
  return entry.fileStart + Math.max(0, Math.min(offset, entry.end) - entry.start);
}

/** Gives the place in the file of a span of the text. */
export function createPlaceFinder(
  source: string,
  sourceMap: readonly SourceMapEntry[],
): (span: Span) => Position {
  const places = location(source);
  const first: Point = { line: 1, column: 1, offset: 0 };
  const toPoint = (offset: number): Point => places.toPoint(toFileOffset(sourceMap, offset)) ?? first;
  return ({ start, end }) => ({ start: toPoint(start), end: toPoint(end) });
}
