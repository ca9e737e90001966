import type { AnnotatedArticle, Block } from '../../model/article.ts';
import type { BlockKind } from '../../model/kinds.ts';
import { overlaps, type Span, sliceSpan } from '../../model/span.ts';

/** Blocks of running words. */
const RUNNING: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'letter']);
/** What stands between two blocks without ending what a colon opened. */
const BETWEEN: ReadonlySet<BlockKind> = new Set(['space', 'furniture', 'embed', 'time']);

/** What an item of a list that an article only types begins with. */
const ITEM = /^(?:[-–—•*·▪◦]+ ?|\(?\d{1,2}[.)] )\S/u;

/** Paragraphs at most for which a quotation is followed to its closing mark. */
const MOST_QUOTED = 6;

/**
 * True for words of a paragraph that the one before it introduces with a colon: a list, a letter, a statement or an excerpt that is set there without marks. Whose words these are, the
 * introduction tells, and not they; only that they are no report of the article's own is sure. Of quoted words the marks tell it.
 *
 * @example “Pilots sent the board these points:” before “- The quay is safe.” and “- The toll is fair.”
 */
export function isIntroduced(span: Span, article: AnnotatedArticle): boolean {
  return toIntroduced(article).some((block) => overlaps(block, span));
}

const known = new WeakMap<AnnotatedArticle, readonly Block[]>();

function toIntroduced(article: AnnotatedArticle): readonly Block[] {
  const found = known.get(article);
  if (found !== undefined) return found;
  const { blocks, text } = article;
  const introduced = blocks.flatMap((block, at) =>
    RUNNING.has(block.kind) && toWords(block, text).endsWith(':') ? findAfter(at, article) : [],
  );
  known.set(article, introduced);
  return introduced;
}

/** The blocks that a colon at the end of a block introduces: all items of a list, a quotation that goes over several paragraphs, else the next block. */
function findAfter(at: number, { blocks, text }: AnnotatedArticle): Block[] {
  const after = toRun(blocks.slice(at + 1));
  const [first, ...others] = after;
  if (first === undefined) return [];
  const words = toWords(first, text);
  const isSame = (block: Block): boolean =>
    first.kind === 'paragraph' ? ITEM.test(toWords(block, text)) : block.kind === first.kind;
  if (first.kind !== 'paragraph' || ITEM.test(words)) {
    const end = others.findIndex((block) => !isSame(block));
    return [first, ...(end < 0 ? others : others.slice(0, end))];
  }
  if (!/^["“]/u.test(words)) return [first];
  if (isClosed(words)) return [];
  const last = others.slice(0, MOST_QUOTED).findIndex((block) => /["”]$/u.test(toWords(block, text)));
  return after.slice(0, last + 2);
}

const toWords = (block: Block, text: string): string => sliceSpan(text, block).trim();

/** The blocks of running words in a row. */
function toRun(blocks: readonly Block[]): Block[] {
  const end = blocks.findIndex(({ kind }) => !RUNNING.has(kind) && !BETWEEN.has(kind));
  return (end < 0 ? blocks : blocks.slice(0, end)).filter(({ kind }) => RUNNING.has(kind));
}

/** True for words in which each quotation mark has its other half. */
const isClosed = (words: string): boolean =>
  words.split('“').length === words.split('”').length && words.split('"').length % 2 === 1;
