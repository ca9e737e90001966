import type { DifferenceKind } from '../../model/kinds.ts';
import type { Span } from '../../model/span.ts';

/** A span of an article's text and what differs there: a kind, or `wording` where the base text has other words. */
export type Mark = Span & { kind: DifferenceKind | 'wording' };

/** A run of a passage's words with the same marks. `changed`: the base text has it otherwise. `rest`: may be folded away. */
export type Segment = { text: string; mark: DifferenceKind | null; changed: boolean; rest: boolean };

/** Signs that turn the direction of text, join or part it unseen, or cannot be seen at all. */
const HIDDEN =
  /([\u00ad\u061c\u115f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|[\u{e0000}-\u{e007f}])/u;

/** A run of text, or one hidden sign with its name (`U+202E`). */
export type Run = { text: string; code: string | null };

/** True for a text with signs that a reader would not see. */
export const hasHiddenSigns = (text: string): boolean => HIDDEN.test(text);

/** Parts a text at signs that a reader would not see. The runs joined are the text. */
export const splitHiddenSigns = (text: string): Run[] =>
  text
    .split(HIDDEN)
    .map((run, index) => ({ text: run, code: index % 2 === 1 ? toCode(run) : null }))
    .filter((run) => run.text !== '');

const toCode = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A passage to cut: `marks` and `core` have offsets in the article, as `start` has. Outside `core` everything is `rest`. */
export type PassageToCut = { text: string; start: number; marks: readonly Mark[]; core?: Span | undefined };

/**
 * Cuts a passage at the borders of its marks and of what is kept when it is folded.
 *
 * Where marks of two kinds overlap the shorter one shows, so that a figure inside quoted words stays visible.
 *
 * @returns segments in reading order; their texts joined are the passage's words
 */
export function toSegments(passage: PassageToCut): Segment[] {
  const { text, start } = passage;
  const cuts = toCuts(passage);
  const segments: Segment[] = [];
  for (const [index, from] of cuts.entries()) {
    const to = cuts[index + 1];
    if (to === undefined) break;
    const next = { text: text.slice(from - start, to - start), ...toQualities(passage, from, to) };
    const last = segments.at(-1);
    if (last && last.mark === next.mark && last.changed === next.changed && last.rest === next.rest)
      last.text += next.text;
    else segments.push(next);
  }
  return segments;
}

function toCuts({ text, start, marks, core }: PassageToCut): number[] {
  const end = start + text.length;
  const borders = [...marks, ...(core ? [core] : [])].flatMap((span) => [span.start, span.end]);
  const inside = borders.filter((cut) => cut > start && cut < end);
  return [...new Set([start, ...inside, end])].sort((a, b) => a - b);
}

function toQualities({ marks, core }: PassageToCut, from: number, to: number): Omit<Segment, 'text'> {
  let shortest: Mark | undefined;
  let changed = false;
  for (const mark of marks) {
    if (mark.start > from || mark.end < to) continue;
    if (mark.kind === 'wording') changed = true;
    else if (!shortest || mark.end - mark.start < shortest.end - shortest.start) shortest = mark;
  }
  const mark = shortest?.kind === 'wording' ? null : (shortest?.kind ?? null);
  return { mark, changed, rest: core !== undefined && (from < core.start || to > core.end) };
}

/** Neighbouring segments that are folded away, or shown, together. */
export function toFolds(segments: readonly Segment[]): { rest: boolean; segments: Segment[] }[] {
  const folds: { rest: boolean; segments: Segment[] }[] = [];
  for (const segment of segments) {
    const last = folds.at(-1);
    if (last?.rest === segment.rest) last.segments.push(segment);
    else folds.push({ rest: segment.rest, segments: [segment] });
  }
  return folds;
}
