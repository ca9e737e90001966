import type { Attribution, ReadArticle } from '../../model/article.ts';
import { overlaps, type Span, trimSpan } from '../../model/span.ts';
import type { Person } from '../people/people.ts';

/** How many characters at the end of a paragraph are read for the signature of a post. */
const SIGNATURE_REACH = 120;

/** “— Ada Cole (@adacole) March 3, 2019” at the end of a paragraph; the name, and what comes before it. */
const SIGNATURE =
  /(?:^|\s)([—–]|--)\s?(\p{Lu}[^\s()—–]{0,20}(?: \p{Lu}[^\s()—–]{0,20}){0,4}) \(@\w{1,30}\)(?: \p{L}{3,9}\.? \d{1,2}, \d{4})?\s?$/u;

type Block = ReadArticle['blocks'][number];

/**
 * The posts that an article embeds, each an attribution to whose name signs it: what comes before the signature in its paragraph, or, where the
 * signature is a paragraph of its own, the paragraph before.
 */
export function findPosts(article: ReadArticle, people: readonly Person[]): Attribution[] {
  const blocks = article.blocks.filter(({ kind }) => KINDS.test(kind));
  return blocks.flatMap((block, index) => {
    const signed = findSignature(article.text, block);
    if (signed === undefined) return [];
    const content = findContent(article.text, { block, end: signed.end, before: blocks[index - 1] });
    if (content === undefined) return [];
    const source = { ...signed.name, entity: null, resolved: findSigner(signed.name, people) };
    return [{ source, cue: null, content, voice: 'named' }];
  });
}

/** Blocks that hold a post or its signature. */
const KINDS = /^(?:paragraph|list-item|embed)$/u;

/** The name of a signature at the end of a block, and where the signature begins. */
function findSignature(text: string, block: Span): { name: Span; end: number } | undefined {
  const from = Math.max(block.start, block.end - SIGNATURE_REACH);
  const found = SIGNATURE.exec(text.slice(from, block.end));
  const [whole = '', dash = '', name = ''] = found ?? [];
  if (found === null) return undefined;
  const end = from + found.index;
  const start = end + whole.indexOf(name, whole.indexOf(dash) + dash.length);
  return { name: { start, end: start + name.length }, end };
}

/** The words of a post: before its signature in the block, else the paragraph before. */
function findContent(
  text: string,
  { block, end, before }: { block: Block; end: number; before: Block | undefined },
): Span | undefined {
  const said = end > block.start ? { start: block.start, end } : before;
  if (said === undefined || (said === before && before.kind === 'embed')) return undefined;
  const content = trimSpan(text, { start: said.start, end: said.end });
  return content.start < content.end ? content : undefined;
}

/** The fullest name of the person who signs. */
const findSigner = (source: Span, people: readonly Person[]): string | null =>
  people.find(({ mentions }) => mentions.some((mention) => overlaps(mention, source)))?.name ?? null;
