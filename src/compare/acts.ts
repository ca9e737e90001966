import { findWords } from '../align/shared-wording-words.ts';
import { findCueForm } from '../annotate/lexicon/cues.ts';
import type { AnnotatedArticle, Attribution } from '../model/article.ts';
import { overlaps, sliceSpan } from '../model/span.ts';

/** Verbs that tell what somebody does by speaking: who rejects a bill or calls for a vote is no source of the sentence that says so. */
const ACTS: ReadonlySet<string> = new Set(
  `accuse announce ask attack blast call condemn criticize cry decline defend demand deny dismiss dispute expect hail object offer
  plead praise press recommend refuse reject rule slam thank urge voice vow welcome`.split(/\s+/u),
);

/** What follows is reported all the same: “announced that the ferry sails”, “announced he will sail”. */
const REPORTING =
  /^[\s,]*(?:(?:that|how|why|whether|he|she|they|we)\b|it (?:will|would|had|has|is|was|can|could|may|might|must|should)\b)/iu;

/** Most code units between a verb and the day behind it: a space and “on”. */
const MOST_BETWEEN = 4;

/** True for an attribution whose verb is one of doing, wanting or acting, with no quoted words and no clause behind it or before it: the article tells an act in its own voice. */
export function isAct(
  { cue, content }: Attribution,
  { text, quotations, timeframes }: AnnotatedArticle,
): boolean {
  if (cue === null) return false;
  const forms = findWords(text, cue).flatMap(({ form }) => findCueForm(form) ?? []);
  if (!forms.some((form) => form.class === 'stance' || ACTS.has(form.lemma))) return false;
  if (forms.some((form) => form.class !== 'stance' && !ACTS.has(form.lemma))) return false;
  if (quotations.some((one) => one.kind !== 'title' && overlaps(one, content))) return false;
  // “…, the harbour board announced”: what stands before the verb is a clause of its own.
  if (content.end <= cue.start) return false;
  // “announced on Tuesday that”: the day stands between.
  const day = timeframes.find(({ start }) => start > cue.end && start - cue.end <= MOST_BETWEEN);
  const start = day?.end ?? cue.end;
  return !REPORTING.test(sliceSpan(text, { start, end: Math.max(start, content.end) }));
}
