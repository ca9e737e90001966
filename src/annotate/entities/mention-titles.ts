import type { Span } from '../../model/span.ts';
import { findTitle, isOverAt, type Title, withDistance } from '../names/titles.ts';
import type { TokenIndex, TokenPlace } from '../names/tokens.ts';
import type { LocalMention } from './local.ts';
import { findShownTitle } from './shown-titles.ts';

/** The words of the titles before a name's mentions, in lower case. */
export const toTitleTexts = (
  text: string,
  mentions: readonly Span[],
  titles: readonly ({ start: number } | undefined)[],
): ReadonlySet<string> =>
  new Set(
    mentions
      .map((mention, index) => text.slice(titles[index]?.start ?? mention.start, mention.start))
      .map((title) => title.trim().toLowerCase())
      .filter((title) => title !== ''),
  );

/** The title before the name that starts at an offset, with its own start; `shown` is where that of it starts which is shown with the name. */
export function titleOf(
  tokens: TokenIndex,
  offset: number,
): (Title & { start: number; shown: number }) | undefined {
  const at = tokens.get(offset);
  if (at === undefined) return undefined;
  const title = findTitle(at.list, at.index, (lower) => tokensInSmall(tokens).has(lower));
  const start = at.list[title.first]?.start ?? offset;
  const shown = at.list[findShownTitle(at.list, title.first, at.index)]?.start ?? offset;
  return { ...title, start, shown };
}

const inSmall = new WeakMap<TokenIndex, ReadonlySet<string>>();

/** The words that an article writes in small letters somewhere. */
function tokensInSmall(tokens: TokenIndex): ReadonlySet<string> {
  const known = inSmall.get(tokens);
  if (known !== undefined) return known;
  const small = new Set(
    [...tokens.values()]
      .map(({ list, index }) => list[index]?.text ?? '')
      .filter((word) => /^\p{Ll}/u.test(word)),
  );
  inSmall.set(tokens, small);
  return small;
}

export const toMention = (text: string, span: Span): LocalMention => {
  const { end } = span;
  const start = span.start - (isInside(text, span) ? 1 : 0);
  return { start, end, text: text.slice(start, end).replace(/\s+/gu, ' ') };
};

/** “([Mayor Ada) Cole]”: a bracket that closes in the words opens right before them. */
const isInside = (text: string, { start, end }: Span): boolean =>
  /^[([]$/u.test(text.charAt(start - 1)) && /^[^([]+[)\]]/u.test(text.slice(start, end));

/** “the former Ruritania”, which is another way to name it; of “a former Ruritanian minister” and “the former Oldport mayor” it is the office. */
function isFormer({ list, index }: TokenPlace, { end }: Span): boolean {
  if (list[index - 1]?.lower !== 'former' || list[index - 2]?.lower !== 'the') return false;
  return isOverAt(list, toIndexAfter({ list, index }, end));
}

/** Index of the first token after a mention that begins at a place. */
function toIndexAfter({ list, index }: TokenPlace, end: number): number {
  let at = index;
  while ((list[at]?.start ?? end) < end) at += 1;
  return at;
}

export function withDistancing(text: string, tokens: TokenIndex, mention: Span): LocalMention {
  const at = tokens.get(mention.start);
  const isOver = at !== undefined && isOverAt(at.list, toIndexAfter(at, mention.end));
  const distant = at === undefined || !isOver ? at?.index : withDistance(at.list, at.index);
  const first = at?.list[isFormer(at, mention) ? at.index - 1 : (distant ?? at.index)];
  return toMention(text, { start: first?.start ?? mention.start, end: mention.end });
}
