import { findWords } from '../../align/words/words.ts';
import { findCueForm } from '../../annotate/lexicon/cues.ts';
import type { AnnotatedArticle, Attribution } from '../../model/article.ts';
import { overlaps, sliceSpan } from '../../model/span.ts';

/** Verbs that tell what somebody does by speaking: who rejects a bill or calls for a vote is no source of the sentence that says so. */
const ACTS: ReadonlySet<string> = new Set(
  `accuse announce ask attack blast call commend condemn criticize cry decline defend demand deny dismiss dispute expect hail mock object offer
  plead pledge praise press rebuke recommend refuse reject ridicule rip rule scold slam taunt thank tout urge voice vow welcome convey challenge`.split(
    /\s+/u,
  ),
);

/** Verbs of judging somebody: only a whole sentence that is quoted, or a clause, is reported by them (“ripped the mayor for the “folly””). */
const ATTACKS: ReadonlySet<string> = new Set(
  'attack blast commend criticize mock praise rebuke ridicule rip scold slam taunt thank welcome'.split(' '),
);

/** Verbs that only with the word after them tell that somebody denies or answers something: “pushed back on the report”, “turned down the request”. */
const ANSWERING =
  /\b(?:push|hit|fire|strike|shoot|clap)(?:e?d)? back$|\b(?:hit|struck|shot) back$|\bturn(?:s|ed)? down$/iu;

/** Words before a verb that tell that the thing was not said: “declined to speak of”. */
const UNSAID = /\b(?:refus|declin|fail|neglect)\p{L}{0,4}(?: even)? to(?: even)? $/iu;

/** How many characters before a verb are read for them. */
const UNSAID_REACH = 24;

/** What follows is reported all the same: “announced that the ferry sails”, “announced he will sail”, “announced it asked”. */
const REPORTING =
  /^[\s,]*(?:(?:that|how|why|whether|he|she|they|we)\b|it (?:will|would|had|has|is|was|can|could|may|might|must|should|(?!this\b)\p{L}{2,20}(?:ed|s))\b)/iu;

/** Most code units between a verb and the day after it: a space and “on”. */
const MOST_BETWEEN = 4;

/** True for an attribution whose verb is one of doing, wanting or acting, with no quoted words and no clause after it or before it: the article tells an act in its own voice. */
export function isAct(
  { cue, content }: Attribution,
  { text, quotations, timeframes }: AnnotatedArticle,
): boolean {
  if (cue === null) return false;
  const isUnsaid = UNSAID.test(text.slice(Math.max(0, cue.start - UNSAID_REACH), cue.start));
  const forms = findWords(text, cue).flatMap(({ form }) => findCueForm(form) ?? []);
  const isAnswer = ANSWERING.test(sliceSpan(text, cue));
  const areActs = forms.some((form) => form.class === 'stance' || ACTS.has(form.lemma));
  if (!areActs && !isAnswer) return isUnsaid;
  if (forms.some((form) => form.class !== 'stance' && !ACTS.has(form.lemma)) && !isAnswer) return isUnsaid;
  const isAttack = isAnswer || forms.some(({ lemma }) => ATTACKS.has(lemma));
  const reported = quotations.filter((one) => (isAttack ? one.kind === 'full' : one.kind !== 'title'));
  if (reported.some((one) => overlaps(one, content))) return false;
  // “…, the harbour board announced”: what stands before the verb is a clause of its own.
  if (content.end <= cue.start) return false;
  // “announced on Tuesday that”: the day stands between.
  const day = timeframes.find(({ start }) => start > cue.end && start - cue.end <= MOST_BETWEEN);
  const start = day?.end ?? cue.end;
  return !REPORTING.test(sliceSpan(text, { start, end: Math.max(start, content.end) }));
}
