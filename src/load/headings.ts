import type { Claim } from '../model/comparison.ts';
import type { Heading } from '../model/heading.ts';
import { findLabelSpan } from '../model/label-span.ts';
import type { Span } from '../model/span.ts';

/**
 * A heading of a claim, the article whose words it is, and all of them that it needs: its passage, its whole sentence, and what stands before it. The editor's needs none.
 * `leans`: only who sees its article can read it.
 */
export type HeadingPlace = { heading: Heading; article: string; spans: Span[]; leans: boolean };

/** The headings that a claim may have, the best first. */
export function toHeadingPlaces(claim: Claim): HeadingPlace[] {
  const { label, labelPassage, labelSpeaker, labelPronoun, labelIsPiece, labelBefore } = claim;
  const own = { label, labelPassage, labelSpeaker, labelPronoun, labelIsPiece, labelBefore };
  if (claim.labelBy === 'editor') return toPlaces(own, claim, false).map((one) => ({ ...one, spans: [] }));
  return [
    ...toPlaces(own, claim, claim.labelLeans === true),
    ...(claim.otherHeadings ?? []).flatMap((other) => toPlaces(other, claim, false)),
  ];
}

function toPlaces(heading: Heading, { passages }: Claim, leans: boolean): HeadingPlace[] {
  const passage = passages.find(({ id }) => id === heading.labelPassage);
  if (passage === undefined) return [];
  const whole = findLabelSpan(passage, heading.label);
  const spans = [passage, whole, heading.labelBefore].filter((span) => span != null);
  return [
    { heading, article: passage.article, spans: spans.map(({ start, end }) => ({ start, end })), leans },
  ];
}
