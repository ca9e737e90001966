import { findWords } from '../align/shared-wording-words.ts';
import { findCueForm } from '../annotate/lexicon/cues.ts';
import type { AnnotatedArticle, Attribution } from '../model/article.ts';
import { overlaps, sliceSpan } from '../model/span.ts';

/** Verbs that tell what somebody does by speaking: who rejects a bill or calls for a vote is no source of the sentence that says so. */
const ACTS: ReadonlySet<string> = new Set(
  `accuse announce ask attack blast call condemn criticize cry decline defend demand deny dismiss dispute expect hail object offer
  plead praise press recommend refuse reject rule slam thank urge voice vow welcome`.split(/\s+/u),
);

/** What follows is reported all the same: “announced that the ferry sails”. */
const REPORTING = /^[\s,]*(?:that|how|why|whether)\b/iu;

/** True for an attribution whose verb is one of doing, wanting or acting, with no quoted words and no “that” behind it: the article tells an act in its own voice. */
export function isAct({ cue, content }: Attribution, { text, quotations }: AnnotatedArticle): boolean {
  if (cue === null) return false;
  const forms = findWords(text, cue).flatMap(({ form }) => findCueForm(form) ?? []);
  if (!forms.some((form) => form.class === 'stance' || ACTS.has(form.lemma))) return false;
  if (forms.some((form) => form.class !== 'stance' && !ACTS.has(form.lemma))) return false;
  if (quotations.some((one) => one.kind !== 'title' && overlaps(one, content))) return false;
  return !REPORTING.test(sliceSpan(text, { start: cue.end, end: Math.max(cue.end, content.end) }));
}
