import type { Element } from 'hast';
import type { SourceLine } from '../tree/tree-builder.ts';
import { toHints } from './hints.ts';
import { type HtmlLine, toLineText } from './lines.ts';

const EMBED = /twitter-tweet|instagram-media|fb-post|tiktok-embed|bluesky-embed|reddit-embed/u;
const STANDFIRST = /standfirst|\bdek\b|\bdeck\b|sub-?title|sub-?headline|article-?summary|article__summary/u;

/** Longest line in bold that heads what follows, in code units. */
const MAX_HEADING_LENGTH = 90;

/** A short line all in bold that no mark closes. */
function isBoldHeading(line: HtmlLine): boolean {
  const text = toLineText(line);
  const isBold = line.boldLength > 0 && line.boldLength >= line.textLength;
  return isBold && text.length <= MAX_HEADING_LENGTH && !/[.,;:…"”’)]$/u.test(text);
}

/** Fewest lines that breaks part in one block to be a list, and longest of them. */
const MIN_BROKEN_LINES = 3;
const MAX_ITEM_LENGTH = 120;

const toBlock = ({ path }: HtmlLine): Element | undefined =>
  path.findLast(({ tagName }) => /^(?:p|div|td|section|article|li)$/u.test(tagName));

/** Short lines of one block that only breaks part, most of them without a full stop: a list. */
export function findBrokenLists(lines: readonly HtmlLine[]): Set<HtmlLine> {
  const items = new Set<HtmlLine>();
  let group: HtmlLine[] = [];
  const close = (): void => {
    const open = group.filter((line) => !/[.!?…]["”’)]?$/u.test(toLineText(line)));
    const areShort = group.every((line) => toLineText(line).length <= MAX_ITEM_LENGTH);
    if (group.length >= MIN_BROKEN_LINES && areShort && open.length * 3 >= group.length * 2)
      for (const line of group) items.add(line);
    group = [];
  };
  for (const line of lines) {
    const last = group.at(-1);
    if (last !== undefined && !(last.isBroken === true && toBlock(last) === toBlock(line))) close();
    group.push(line);
  }
  close();
  return items;
}

/** What the markup says a line is. */
export function toStated(line: HtmlLine): SourceLine['stated'] {
  const { path } = line;
  if (line.isRow === true) return 'item';
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
  return isBoldHeading(line) ? 'heading' : undefined;
}
