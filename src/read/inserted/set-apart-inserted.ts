import type { Plugin } from 'unified';
import type { SourceMapEntry } from '../../model/article.ts';
import { type Span, totalLength, trimSpan } from '../../model/span.ts';
import { type ArticleTree, type BlockNode, toBlockText } from '../tree/tree.ts';
import { findInsertedLinks, type InsertedLink } from './inserted-links.ts';
import { findOwnCalls } from './inserted-name-links.ts';

/** The stretches of a block's old text in their new order, and the blocks that they make. */
type Rearranged = { order: Span[]; nodes: BlockNode[] };

const isBodyBlock = ({ kind, stated }: BlockNode): boolean =>
  kind === 'paragraph' && (stated === undefined || stated === 'item' || stated === 'quote');

/** What is left of a span without the stretches in it. */
function toGaps(span: Span, taken: readonly Span[]): Span[] {
  const gaps: Span[] = [];
  let start = span.start;
  for (const one of taken) {
    if (one.start > start) gaps.push({ start, end: one.start });
    start = one.end;
  }
  if (span.end > start) gaps.push({ start, end: span.end });
  return gaps;
}

/** A block with the links after its own words: the same characters in another order, so that no other block moves. */
function rearrange(tree: ArticleTree, block: BlockNode, links: readonly InsertedLink[]): Rearranged {
  const kept = toGaps(block, links);
  const order = [...kept, ...links];
  const text = order.map(({ start, end }) => tree.text.slice(start, end)).join('');
  const toNode = (span: Span, rest: Partial<BlockNode>): BlockNode[] => {
    const trimmed = trimSpan(text, span);
    const { known: _, ...node } = block;
    const moved = { start: trimmed.start + block.start, end: trimmed.end + block.start };
    return trimmed.end > trimmed.start ? [{ ...node, ...moved, ...rest }] : [];
  };
  let at = totalLength(kept);
  const nodes = toNode({ start: 0, end: at }, {});
  for (const { start, end, reason } of links) {
    nodes.push(...toNode({ start: at, end: at + end - start }, { kind: 'furniture', reason }));
    at += end - start;
  }
  return { order, nodes };
}

/** The map of a text whose stretches were put in another order. */
function reorderMap(
  map: readonly SourceMapEntry[],
  length: number,
  order: readonly Span[],
): SourceMapEntry[] {
  const entries = map.length > 0 ? map : [{ start: 0, end: length, fileStart: 0 }];
  const moved: SourceMapEntry[] = [];
  let at = 0;
  for (const stretch of order) {
    for (const { start, end, fileStart } of entries) {
      const [from, to] = [Math.max(start, stretch.start), Math.min(end, stretch.end)];
      if (to <= from) continue;
      const place = at + from - stretch.start;
      moved.push({ start: place, end: place + to - from, fileStart: fileStart + from - start });
    }
    at += stretch.end - stretch.start;
  }
  return moved;
}

/** The links of each block that has any, in offsets of the text. */
function findLinks(tree: ArticleTree): Map<BlockNode, InsertedLink[]> {
  const blocks = tree.children.filter(isBodyBlock);
  const lines = blocks.map((block) => toBlockText(tree, block));
  const ownCalls = findOwnCalls(lines);
  return new Map(
    blocks.flatMap((block, index): [BlockNode, InsertedLink[]][] => {
      const line = lines[index] ?? '';
      const links = findInsertedLinks(line, { ownCalls });
      const own = toGaps({ start: 0, end: line.length }, links).map(({ start, end }) =>
        line.slice(start, end),
      );
      // A line that is nothing else is judged whole, by the rules of furniture.
      if (!/[\p{L}\p{N}]/u.test(own.join(''))) return [];
      const placed = links.map((link) => ({
        ...link,
        start: link.start + block.start,
        end: link.end + block.start,
      }));
      return placed.length === 0 ? [] : [[block, placed]];
    }),
  );
}

/** Titles without an end leave nothing of the line that could be told from them. */
function markWhole(block: BlockNode): BlockNode {
  const reason = 'titles of other pages stand inside the sentence, and nothing says where they end';
  return { ...block, kind: 'furniture', reason };
}

/**
 * Takes titles of other pages out of the sentences that they were pasted into, and sets them after their paragraph, as furniture: “Ann Brown Ann Mary
 * BrownCouncil votes to close bridge MORE, who rows, left.” becomes “Ann Brown, who rows, left.” and the rest.
 *
 * A passage is one stretch of the text, so what is inside a sentence would be part of every claim that the sentence makes, and a cut would leave two
 * pieces that say nothing. The text keeps every character, no block but the line itself moves, and the map leads back to the file.
 */
export const setApartInserted: Plugin<[], ArticleTree> = () => (tree) => {
  const found = findLinks(tree);
  if (found.size === 0) return;
  const order: Span[] = [];
  let at = 0;
  tree.children = tree.children.flatMap((block) => {
    const links = found.get(block);
    if (links === undefined) return [block];
    if (links.some(({ isOpen }) => isOpen)) return [markWhole(block)];
    const rearranged = rearrange(tree, block, links);
    order.push({ start: at, end: block.start }, ...rearranged.order);
    at = block.end;
    return rearranged.nodes;
  });
  order.push({ start: at, end: tree.text.length });
  tree.sourceMap = reorderMap(tree.sourceMap, tree.text.length, order);
  tree.text = order.map(({ start, end }) => tree.text.slice(start, end)).join('');
};
