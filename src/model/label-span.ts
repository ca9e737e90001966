import { type Span, sliceSpan } from './span.ts';

/** Where a label stands in its article: inside its passage, or, for the whole sentence of a passage that cannot stand alone, round it. Undefined for words of the editor's. */
export function findLabelSpan(passage: Span & { exact: string }, label: string): Span | undefined {
  const inside = passage.exact.indexOf(label);
  const round = inside < 0 && passage.exact !== '' ? label.indexOf(passage.exact) : -1;
  if (inside < 0 && round < 0) return undefined;
  const start = inside < 0 ? passage.start - round : passage.start + inside;
  return { start, end: start + label.length };
}

/**
 * Where the words of its passage stand in a label that is the whole sentence round them, in UTF-16 offsets of the label: what the claim's count speaks of, while
 * the rest of the sentence may be another claim. Undefined where all of the label is the passage's.
 */
export function findClaimedSpan({ exact }: { exact: string }, label: string): Span | undefined {
  const start = exact === '' ? -1 : label.indexOf(exact);
  return start < 0 || exact.length >= label.length ? undefined : { start, end: start + exact.length };
}

/** The words of a label that the claim speaks of: its passage's, without the sentence round them. */
export function findClaimedWords({ label, labelPassage, passages }: Labelled): string {
  const passage = passages.find(({ id }) => id === labelPassage);
  const span = passage && findClaimedSpan(passage, label);
  return span ? sliceSpan(label, span) : label;
}

type Labelled = {
  label: string;
  labelPassage: string;
  passages: readonly { id: string; exact: string }[];
};
