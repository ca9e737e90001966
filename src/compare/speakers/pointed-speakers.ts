import type { AnnotatedArticle, Quotation, Speaker } from '../../model/article.ts';
import type { Id } from '../../model/ids.ts';
import type { EntityKind } from '../../model/kinds.ts';
import { containsSpan, type Span } from '../../model/span.ts';
import { findQuotingVerb } from './quotation-verbs.ts';
import { isTelling, maySpeak, OPENS_SPEAKER } from './worded-speakers.ts';

/** How many code units before a pronoun the words that it stands for are looked for. */
const REACH = 500;

/** A subject this many code units into its sentence still opens it. */
const OPENING_LENGTH = 30;

/** So many code units into its sentence, or after the words quoted, stands the pronoun at most: “In a note on the door of the hall, they called”. */
const PRONOUN_REACH = 60;

/** Words that hold a clause, not only who speaks. */
const CLAUSE = /[,;:“”"()]|\s(?:is|are|was|were|has|have|had|who|which|that)\s/u;

/**
 * What an “it” or a “they” stands for that says quoted words: a paper, a body or people, in the article's words, where those are the subject of the sentence before, which opens with them, or
 * speak in it. “The cable warned of that. It said “…””.
 */
export function findPointedAt(
  speaker: Speaker,
  quotation: Quotation,
  article: AnnotatedArticle,
  kinds: ReadonlyMap<Id, EntityKind>,
): Span | null {
  const { text, sentences, attributions, names } = article;
  if (!/^(?:it|they)$/iu.test(speaker.text) || speaker.resolved === null) return null;
  const verb = findQuotingVerb(article, quotation);
  if (verb === null || !isTelling(text, verb)) return null;
  const start = text.lastIndexOf(speaker.resolved, speaker.start - 1);
  const meant = { start, end: start + speaker.resolved.length };
  if (start < 0 || speaker.start - start > REACH) return null;
  if (!OPENS_SPEAKER.test(speaker.resolved) || CLAUSE.test(speaker.resolved) || !maySpeak(meant, article))
    return null;
  const isPerson = names.some(
    (name) => kinds.get(name.entity) === 'person' && name.start === start && name.end === meant.end,
  );
  if (isPerson) return null;
  const own = sentences.findIndex((one) => containsSpan(one, speaker));
  const [before, sentence] = [sentences[own - 1], sentences[own]];
  if (before === undefined || sentence === undefined || !containsSpan(before, meant)) return null;
  // “when a paper, the Gazette, wrote of him, it said”: another stands before “it” in its own sentence.
  const from = Math.max(sentence.start, quotation.end < speaker.start ? quotation.end : 0);
  if (names.some((name) => name.start >= from && name.end <= speaker.start)) return null;
  if (speaker.start - from > PRONOUN_REACH) return null;
  const isSpeaking = attributions.some(
    ({ source, voice }) =>
      voice !== 'own' && source !== null && source.start <= start && meant.end <= source.end,
  );
  return isSpeaking || start - before.start <= OPENING_LENGTH ? meant : null;
}
