import { isVerb, toWords } from '../../align/words/words.ts';
import { overlaps, type Span } from '../../model/span.ts';

/** Words and signs at which another clause begins. */
const CLAUSE_EDGE =
  /[;:](?=\s)|—|\b(?:that|which|who|whom|whose|when|where|while|whereas|although|though|because|if|whether|how|what|why|than|(?:after|before)(?! (?:about |around )?(?:midnight|noon|midday|dawn|dusk|daybreak|sunrise|sunset|\d))|as(?! (?:an?|\p{Lu}[\p{L}.]*['’]s)\b))\b/giu;

/** Signs and words that part two clauses, or two parts of one. */
const PART_EDGE = /,(?=\s)|\b(?:and|but|or)\b/giu;

/** A finite verb that tells nothing by itself: a part with one is a clause. */
const HELPING =
  /\b(?:is|are|was|were|am|be|been|being|has|have|had|do|does|did|will|would|shall|should|can|could|may|might|must)\b/iu;

/**
 * The clause of a passage that a span in it stands in, by its signs and words: no sentence is parsed. A part without a verb (“On Monday,”) goes with the
 * part before it, the first with the one after.
 *
 * @param inner  a span in the passage
 */
export function findClauseOf(text: string, passage: Span, inner: Span): Span {
  const clause = cutAt(CLAUSE_EDGE, text, passage, inner);
  let part = cutAt(PART_EDGE, text, clause, inner);
  while (!hasVerb(text, part, inner) && (part.start > clause.start || part.end < clause.end)) {
    const isFirst = part.start === clause.start;
    const wider = { start: isFirst ? part.start : part.start - 1, end: isFirst ? part.end + 1 : part.end };
    part = cutAt(PART_EDGE, text, clause, wider);
  }
  return part;
}

const hasVerb = (text: string, part: Span, inner: Span): boolean =>
  HELPING.test(text.slice(part.start, part.end)) ||
  toWords(text.slice(part.start, part.end), part.start).some(
    (word) => isVerb(word) && !overlaps(word, inner),
  );

/** The stretch of a span round an inner one, up to the nearest edge on each side; edges in the inner span are none. */
function cutAt(edge: RegExp, text: string, whole: Span, inner: Span): Span {
  let { start, end } = whole;
  for (const match of text.slice(whole.start, whole.end).matchAll(edge)) {
    const at = whole.start + match.index;
    if (at + match[0].length <= inner.start) start = at + match[0].length;
    else if (at >= inner.end) {
      end = at;
      break;
    }
  }
  return { start, end };
}
