import type { ReadArticle } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { findTokens, type Token } from '../lexicon/tokens.ts';
import type { QuotedSpan } from '../quotations/quotations.ts';

/** A token of a sentence; a quotation is one token, whatever is in it, and `quote` its index in the article (-1 for other tokens). */
export type UnitToken = Span & { text: string; lower: string; kind: Token['kind'] | 'quote'; quote: number };

/** A sentence as its reader takes it: quotations closed up, so that “A. B,” she said. is one. `block` is the index of its block. */
export type Unit = Span & { block: number; tokens: UnitToken[]; quotes: number[] };

/** No sentence is longer; what is, is no prose, and is cut so that work stays linear. */
const MAX_UNIT_TOKENS = 400;
const EDGE = /[\s"“”„‟«»‘’‚‛'`]/u;
const BLANK = /\s/u;

/** A quotation with its marks. */
function withMarks(text: string, span: Span, block: Span): Span {
  let { start, end } = span;
  while (start > block.start && EDGE.test(text.charAt(start - 1))) start -= 1;
  while (start < span.start && BLANK.test(text.charAt(start))) start += 1;
  while (end < block.end && EDGE.test(text.charAt(end))) end += 1;
  while (end > span.end && BLANK.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

const toUnitToken = (token: Token): UnitToken => ({ ...token, quote: -1 });

type Quoted = Span & { quote: number };

/** Tokens of a block, each quotation one token. */
function findBlockTokens(text: string, block: Span, quoted: readonly Quoted[]): UnitToken[] {
  const parts: UnitToken[][] = [];
  let at = block.start;
  for (const { start, end, quote } of quoted) {
    parts.push(findTokens(text, { start: at, end: Math.max(at, start) }).map(toUnitToken));
    parts.push([{ start, end, text: text.slice(start, end), lower: '', kind: 'quote', quote }]);
    at = Math.max(at, end);
  }
  parts.push(findTokens(text, { start: at, end: block.end }).map(toUnitToken));
  return parts.flat();
}

/** Offsets where a sentence begins, those inside a quotation left out. Both lists are in reading order. */
function findBreaks(sentences: readonly Span[], quoted: readonly Quoted[]): number[] {
  let at = 0;
  return sentences.slice(1).flatMap(({ start }) => {
    while ((quoted[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    return (quoted[at]?.start ?? Number.POSITIVE_INFINITY) < start ? [] : [start];
  });
}

function toUnits(tokens: readonly UnitToken[], breaks: readonly number[], block: number): Unit[] {
  const groups: UnitToken[][] = [[]];
  let next = 0;
  for (const token of tokens) {
    let broke = false;
    while (next < breaks.length && token.start >= (breaks[next] ?? 0)) {
      next += 1;
      broke = true;
    }
    if (broke || (groups.at(-1)?.length ?? 0) >= MAX_UNIT_TOKENS) groups.push([]);
    groups.at(-1)?.push(token);
  }
  return groups.flatMap((group) => {
    const first = group[0];
    const last = group.at(-1);
    if (first === undefined || last === undefined) return [];
    const quotes = group.filter((token) => token.kind === 'quote').map((token) => token.quote);
    return [{ start: first.start, end: last.end, block, tokens: group, quotes }];
  });
}

/**
 * The sentences of an article for finding who says what.
 *
 * @param sentences  the article's sentences, each with the index of its block; breaks between them inside a quotation are ignored
 * @param quoted     the article's quotations; titles and nicknames stay plain words
 */
export function findUnits(
  article: ReadArticle,
  sentences: readonly (Span & { block: number })[],
  quoted: readonly QuotedSpan[],
): Unit[] {
  const { text } = article;
  const spoken = quoted.map((span, quote) => ({ span, quote })).filter(({ span }) => span.kind !== 'title');
  const quotesOf = Map.groupBy(spoken, ({ span }) => span.block);
  const sentencesOf = Map.groupBy(sentences, (sentence) => sentence.block);
  return [...sentencesOf.entries()].flatMap(([index, group]) => {
    const block = article.blocks[index];
    if (block === undefined) return [];
    const inside = (quotesOf.get(index) ?? []).map(({ span, quote }) => ({
      ...withMarks(text, span, block),
      quote,
    }));
    return toUnits(findBlockTokens(text, block, inside), findBreaks(group, inside), index);
  });
}
