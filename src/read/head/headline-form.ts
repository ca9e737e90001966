import { toWordSet } from '../../model/word-lists.ts';
import { toLineForm } from '../tree/line-form.ts';

/** Longest headline: words and code units. */
const MAX_WORDS = 32;
const MAX_LENGTH = 230;

/** Score at which a first line counts as the headline. */
const HEADLINE_MIN_SCORE = 2;

/** What stands around a line that may be a headline. */
export type HeadlineContext = {
  line: string;
  /** The text of the blocks that follow, as far as the lead. */
  following: readonly string[];
  /** True when a blank line parts it from what follows while other lines are not so parted, or a label or dateline follows. */
  isSetOff: boolean;
};

const STOP_WORDS = toWordSet(
  'the a an and or but of in on at to for from by with as is are was were be has have had will would it its this that his her their after over into about not no new says said',
);

const toContentWords = (text: string): string[] =>
  (
    text
      .slice(0, 3000)
      .toLowerCase()
      .match(/\p{L}{4,30}/gu) ?? []
  )
    .filter((word) => !STOP_WORDS.has(word))
    .map((word) => word.slice(0, 6));

/** Share (0–1) of the line's content words that the following text has too. */
function toRecurrenceRatio(line: string, following: readonly string[]): number {
  const words = new Set(toContentWords(line));
  const later = new Set(following.flatMap(toContentWords));
  if (words.size === 0) return 0;
  return [...words].filter((word) => later.has(word)).length / words.size;
}

/** How much a line that a full stop closes still looks like a headline: short, few articles, a colon, no clause of a lead. */
function scoreClosedLine(line: string, wordCount: number): number {
  const articleCount = line.match(/(?:^|\s)(?:the|a|an)(?=\s)/giu)?.length ?? 0;
  let score = wordCount <= 10 ? 2.5 : wordCount <= 14 ? 1.5 : wordCount <= 18 ? 0 : -2;
  score += articleCount === 0 ? 1 : -0.5 * articleCount;
  if (/[:;] /u.test(line)) score += 1;
  if (
    /^(?:it|he|she|they|we|you|i|there|this|that|these|those|but|and|in|on|at|when|if|as|today|last)(?:['’]\p{L}{1,2})?[\s,]/iu.test(
      line,
    )
  )
    score -= 2;
  if (/(?:^|\s)(?:said|told|was|were|had|been)\b/iu.test(line)) score -= 1.5;
  if (/n['’]t\b|\bI\b|\byou\b/u.test(line)) score -= 1.5;
  if (/(?:^|\s)(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu.test(line)) score -= 1.5;
  return score;
}

/** How much the first line of an article looks like its headline; the evidence is its form, its place, and its words coming again. */
export function scoreHeadline({ line, following, isSetOff }: HeadlineContext): number {
  const { wordCount, hasFullStop, capitalRatio, isUpperCase, isOpen } = toLineForm(line);
  if (wordCount === 0 || wordCount > MAX_WORDS || line.length > MAX_LENGTH) return 0;
  let score = hasFullStop ? scoreClosedLine(line, wordCount) : 3;
  if (wordCount >= 3) score += capitalRatio >= 0.75 ? 3 : capitalRatio >= 0.6 ? 1 : 0;
  if (wordCount > 14 && capitalRatio < 0.6 && /\p{Ll}{3}[.!?]\s\p{Lu}/u.test(line)) score -= 2;
  if (isUpperCase) score += 1;
  if (isSetOff) score += 1;
  if (/:$/u.test(line)) score -= 3;
  else if (isOpen) score += 1;
  const isBeforeLongLead =
    wordCount <= 13 && following.slice(0, 2).some((text) => toLineForm(text).wordCount >= 20);
  if (isBeforeLongLead) score += 1;
  const recurrence = toRecurrenceRatio(line, following);
  if (recurrence >= 0.6) score += 1;
  if (recurrence < 0.15) score -= 1;
  return score;
}

/** True when the evidence is enough to call the line the headline. */
export const isHeadline = (context: HeadlineContext): boolean => scoreHeadline(context) >= HEADLINE_MIN_SCORE;

/** True when the line is doubtful: a reader of the report should look. */
export const isDoubtfulHeadline = (context: HeadlineContext): boolean =>
  Math.abs(scoreHeadline(context) - HEADLINE_MIN_SCORE) < 0.75;
