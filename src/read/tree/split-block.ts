import { type Span, trimSpan } from '../../model/span.ts';
import type { ArticleTree, BlockNode } from './tree.ts';

/** A piece of a block: its span in the text, and what it is. */
export type Piece = Span & Pick<BlockNode, 'kind' | 'reason'>;

function toPieceNode(tree: ArticleTree, block: BlockNode, piece: Piece): BlockNode[] {
  const span = trimSpan(tree.text, piece);
  if (span.end <= span.start) return [];
  const { reason: _, ...rest } = block;
  const node: BlockNode = { ...rest, ...span, kind: piece.kind };
  return [piece.reason === undefined ? node : { ...node, reason: piece.reason }];
}

/**
 * Puts pieces in the place of blocks, in one pass. White space at the ends of a piece is left out of it; blank pieces go.
 *
 * @param toPieces  gives the pieces of a block, ascending, disjoint and inside it; undefined keeps the block
 */
export function splitBlocks(
  tree: ArticleTree,
  toPieces: (block: BlockNode) => readonly Piece[] | undefined,
): void {
  tree.children = tree.children.flatMap(
    (block) => toPieces(block)?.flatMap((piece) => toPieceNode(tree, block, piece)) ?? [block],
  );
}

/** Puts pieces in the place of one block. */
export const splitBlock = (tree: ArticleTree, block: BlockNode, pieces: readonly Piece[]): void =>
  splitBlocks(tree, (other) => (other === block ? pieces : undefined));
