import { ADVERBS, PREPOSITIONS } from '../../annotate/lexicon/speakers-words.ts';
import { findTokens } from '../../annotate/lexicon/tokens.ts';
import type { AnnotatedArticle } from '../../model/article.ts';
import { type Span, sliceSpan } from '../../model/span.ts';
import { hasVerb } from './told-content.ts';

/** True where words of a sentence tell that somebody does not say something: who says nothing is cited for nothing. */
export const isWithheld = (cue: Span, { text, sentences }: AnnotatedArticle): boolean =>
  DENIED.test(sliceSpan(text, cue)) ||
  HELD_BACK.test(text.slice(Math.max(0, cue.start - REACH), cue.start)) ||
  isAboutNothing(
    cue,
    text,
    sentences.find(({ start, end }) => start <= cue.start && cue.start < end),
  );

/** “did not confirm that …” */
const DENIED = /\b(?:not|never|nor|neither)\b|n['’]t\b/iu;

/**
 * Right before a verb: “without saying how many”, “stopped short of calling it a leak”. Source: the verbs of holding back that take a verb as their object, of any grammar of
 * English; each tells that the deed is not done.
 */
const HELD_BACK =
  /\b(?:without|instead of|rather than|short of|(?:refrain|abstain)(?:s|ed|ing)? from|avoid(?:s|ed|ing)?|(?:declin|refus)(?:e|es|ed|ing) to)(?: (?:even|either|\p{Ll}{2,12}ly))? $/iu;

/** How far before a verb of saying that of holding back is looked for. */
const REACH = 40;

/** “said nothing of the leak”, “told the crew little”; not “said nothing was lost”, where the words begin a clause. */
function isAboutNothing(cue: Span, text: string, sentence: Span | undefined): boolean {
  const after = text.slice(cue.end, sentence?.end);
  const found = (/^t[eo]l[dl]/iu.test(sliceSpan(text, cue)) ? TOLD_NOTHING : NOTHING).exec(after);
  if (found === null) return false;
  const rest = findTokens(after.slice(found[0].length));
  const next = rest[0];
  const isEnded = next === undefined || next.kind === 'mark' || isBeside(next.lower);
  return isEnded || !hasVerb([{ ...next, lower: '' }, ...rest]);
}

/** “said little about it”, “said nothing publicly”: no part of a subject, but “nothing of it” and “nothing in it” may be. */
const isBeside = (lower: string): boolean =>
  ADVERBS.has(lower) ||
  /^(?:and|but|as|when|that)$/u.test(lower) ||
  (PREPOSITIONS.has(lower) && !/^(?:of|in)$/u.test(lower));

const NOTHING =
  /^(?: (?:almost|next to|\p{Ll}{2,12}ly))? (?:nothing|no more|little|not a word)(?![\p{L}\p{N}])/iu;
/** The same behind who is told. */
const TOLD_NOTHING =
  /^(?: [\p{L}’'-]+){1,3}? (?:nothing|no more|(?<!\b(?:the|a|his|her|its|their|our|my) )little|not a word)(?![\p{L}\p{N}])/iu;
