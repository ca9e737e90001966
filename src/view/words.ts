import type { DifferenceKind } from '../model/kinds.ts';
import type { Span } from '../model/span.ts';

/** What a run of words is marked as: a kind of difference, or wording that the base text has otherwise. */
export type MarkKind = DifferenceKind | 'wording';

/** A span of an article's text and what differs there. */
export type Mark = Span & { kind: MarkKind };

/** A run of a passage's words with the same marks; `rest` runs may be folded away. The texts of all segments joined are the passage. */
export type Segment = { text: string; mark: MarkKind | null; rest: boolean };

/** Signs that turn the direction of text, join or part it unseen, or cannot be seen at all. */
const HIDDEN =
  /([\u00ad\u061c\u115f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|[\u{e0000}-\u{e007f}])/u;

/** A run of text, or one hidden sign with its name (`U+202E`). */
export type Run = { text: string; code: string | null };

/** Parts a text at signs that a reader would not see. The runs joined are the text. */
export const splitHiddenSigns = (text: string): Run[] =>
  text
    .split(HIDDEN)
    .map((run, index) => ({ text: run, code: index % 2 === 1 ? toCode(run) : null }))
    .filter((run) => run.text !== '');

const toCode = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * Cuts a passage at the borders of its marks and of what is kept when it is folded.
 *
 * Where marks overlap the shorter one shows, so that a figure inside quoted words stays visible.
 *
 * @param text    the passage's words
 * @param start   offset of the passage in its article; `marks` and `core` have offsets in the article too
 * @param core    what stays visible when the passage is folded; the rest is `rest`. The whole passage when left out
 * @returns       segments in reading order; their texts joined are `text`
 */
export function toSegments({
  text,
  start,
  marks,
  core,
}: {
  text: string;
  start: number;
  marks: readonly Mark[];
  core?: Span;
}): Segment[] {
  const end = start + text.length;
  const borders = [start, end, ...marks.flatMap((mark) => [mark.start, mark.end])];
  if (core) borders.push(core.start, core.end);
  const cuts = [...new Set(borders)].filter((cut) => cut >= start && cut <= end).sort((a, b) => a - b);
  const shortestFirst = [...marks].sort((a, b) => a.end - a.start - (b.end - b.start));
  const segments: Segment[] = [];
  for (const [index, from] of cuts.entries()) {
    const to = cuts[index + 1];
    if (to === undefined) break;
    const mark = shortestFirst.find((each) => each.start <= from && to <= each.end);
    const rest = core !== undefined && (from < core.start || to > core.end);
    const kind = mark?.kind ?? null;
    const last = segments.at(-1);
    const words = text.slice(from - start, to - start);
    if (last && last.mark === kind && last.rest === rest) last.text += words;
    else segments.push({ text: words, mark: kind, rest });
  }
  return segments;
}
