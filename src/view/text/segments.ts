import type { Span } from '../../model/span.ts';

/** A stretch of words under the same marks; the texts of all segments, joined, are the words that were split. */
export type MarkedWords<Mark extends Span> = Span & { text: string; marks: readonly Mark[] };

/** Words of an article and the offset at which they start in its text. */
export type Words = { text: string; start: number };

/**
 * Splits words wherever a mark begins or ends, so that overlapping marks become flat neighbours.
 *
 * Marks that reach over the ends are cut to the words; empty marks and marks elsewhere give nothing.
 *
 * @returns segments in reading order, none of them empty; [] for no words
 * @example splitAtMarks({ text: 'abcd', start: 10 }, [{ start: 11, end: 13 }]).map((s) => s.text) // ['a', 'bc', 'd']
 */
export function splitAtMarks<Mark extends Span>(words: Words, marks: readonly Mark[]): MarkedWords<Mark>[] {
  const end = words.start + words.text.length;
  const inside = marks.filter((mark) => mark.start < mark.end && mark.start < end && mark.end > words.start);
  const borders = new Set([words.start, end]);
  for (const mark of inside) {
    borders.add(Math.max(mark.start, words.start));
    borders.add(Math.min(mark.end, end));
  }
  const offsets = [...borders].sort((a, b) => a - b);
  return offsets.slice(1).map((to, index) => {
    const from = offsets[index] ?? words.start;
    return {
      start: from,
      end: to,
      text: words.text.slice(from - words.start, to - words.start),
      marks: inside.filter((mark) => mark.start <= from && mark.end >= to),
    };
  });
}
