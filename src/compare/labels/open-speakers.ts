import { QUOTED } from '../../model/quoted.ts';
import type { Span } from '../../model/span.ts';
import { isDescription } from '../leans/lean-described.ts';
import type { Lean } from '../leans/lean-facts.ts';
import type { Reading } from './each-stretch.ts';
import { leanOf } from './label-context.ts';
import { withBroughtIn } from './label-nouns.ts';
import { findPlace, leavesPersonOpen } from './label-place.ts';
import { tellsBefore } from './telling-before.ts';

/** Words of somebody who is only described: a sentence with a name says who that is. */
export const SPEAKS: Lean = { sign: 'described-speaker', kind: 'person' };

/** True for a speaker who is only described. */
export const isDescribed = (speaker: string | null): boolean => speaker !== null && isDescription(speaker);

/** True for words of which nothing tells surely who says them, or who the “he” in them is. */
export const leavesSpeakerOpen = (
  { speaker, pronoun }: { speaker: string | null; pronoun: string | null },
  span: Span,
  reading: Reading,
): boolean =>
  speaker === QUOTED ||
  isDescribed(speaker) ||
  (pronoun === null && leavesPersonOpen(span, reading)) ||
  (speaker === null && isSpokenByDescribed(span, reading));

/** The running words in front of some words of which it is not known who says them, or whom they mean. */
export function findPlaceTold(span: Span, reading: Reading): Span | undefined {
  const running = findPlace(span, reading, true);
  return [withBroughtIn(span, running, reading), running].find(
    (one) => one !== undefined && tellsBefore(one, span, reading),
  );
}

/** ““We row,” the Eastmere Liberal said”: looked for further back who that is. */
const isSpokenByDescribed = (span: Span, { article, people }: Reading): boolean =>
  leanOf(span, article, people)?.sign === SPEAKS.sign;
