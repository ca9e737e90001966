import type { Block } from '../../model/article.ts';
import type { ComparedArticle } from '../../model/comparison.ts';
import type { BlockKind } from '../../model/kinds.ts';
import { findPublishedWords, type PublishedText } from '../text/published-text.ts';

/** Blocks that stand on one line of the text (a dateline runs into its paragraph); `kind` is that of the last, which carries the line. */
export type TextLine = { kind: BlockKind; blocks: { block: Block; index: number }[] };

type Article = Pick<ComparedArticle, 'blocks'>;

/**
 * Gathers an article's blocks into lines: blocks with no line break between them belong together, and furniture
 * that follows furniture is one line. White space between blocks of a line belongs to it, other white space to none.
 */
export function toTextLines(article: Article, published: PublishedText): TextLine[] {
  const lines: TextLine[] = [];
  let broken = true;
  let spaces: TextLine['blocks'] = [];
  article.blocks.forEach((block, index) => {
    if (block.kind === 'space') {
      broken ||= findPublishedWords(published, block)?.includes('\n') ?? true;
      spaces.push({ block, index });
      return;
    }
    const last = lines.at(-1);
    if (last !== undefined && belongsTo(last, block, broken)) {
      if (!broken) last.blocks.push(...spaces);
      last.blocks.push({ block, index });
      last.kind = block.kind;
    } else {
      lines.push({ kind: block.kind, blocks: [{ block, index }] });
    }
    broken = false;
    spaces = [];
  });
  return lines;
}

function belongsTo(line: TextLine, block: Block, broken: boolean): boolean {
  if (line.kind === 'furniture' || block.kind === 'furniture') return line.kind === block.kind;
  return !broken;
}

/** The element that a line is set as. */
export type LineTag = 'h1' | 'h2' | 'p' | 'blockquote';

/** The first headline is the heading of the page, crossheads are those of its parts; a second headline is a paragraph. */
export function toLineTag(kind: BlockKind, isFirstHeadline: boolean): LineTag {
  if (kind === 'headline') return isFirstHeadline ? 'h1' : 'p';
  if (kind === 'crosshead') return 'h2';
  return kind === 'pull-quote' ? 'blockquote' : 'p';
}
