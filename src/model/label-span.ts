import type { Span } from './span.ts';

/** Where a label stands in its article: inside its passage, or, for the whole sentence of a passage that cannot stand alone, round it. Undefined for words of the editor's. */
export function findLabelSpan(passage: Span & { exact: string }, label: string): Span | undefined {
  const inside = passage.exact.indexOf(label);
  const round = inside < 0 && passage.exact !== '' ? label.indexOf(passage.exact) : -1;
  if (inside < 0 && round < 0) return undefined;
  const start = inside < 0 ? passage.start - round : passage.start + inside;
  return { start, end: start + label.length };
}
