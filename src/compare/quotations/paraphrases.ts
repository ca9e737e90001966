import type { Claim, Passage } from '../../model/comparison.ts';
import type { Id } from '../../model/ids.ts';
import { containsSpan, overlaps, spanLength } from '../../model/span.ts';
import type { Utterance } from '../../model/wording.ts';
import { tellsMost } from '../given/unquoted.ts';
import { findCarrier } from '../sources/carriers.ts';
import type { StoryArticles } from '../words/story-articles.ts';
import { toToldWords } from '../words/told-words.ts';
import type { UtteranceForm } from './utterances.ts';

/** Lowest share of a passage that its quotation takes for a linked passage to be a paraphrase of what was said. */
const QUOTED_MIN_RATIO = 0.5;

type ParaphraseInput = {
  base: UtteranceForm;
  forms: readonly UtteranceForm[];
  speaker: Id | null;
  claims: readonly Claim[];
  articles: StoryArticles;
};

/**
 * Finds passages that report an utterance in the outlet's own words.
 *
 * A passage counts when it is linked to the one that the base stands in and that is mostly quotation, tells most of the quoted words, its article has no quoted form, it holds no
 * quotation itself, and it is attributed to the same person, known for certain. One paraphrase an article.
 */
export function findParaphrases({
  base,
  forms,
  speaker,
  claims,
  articles,
}: ParaphraseInput): Utterance['variants'] {
  if (speaker === null) return [];
  const { text } = articles.get(base.article);
  const quoted = new Set(base.quotations.flatMap((one) => [...toToldWords(text, one)]));
  const variants = new Map<Id, Utterance['variants'][number]>();
  for (const { passage, linked } of findLinkedPassages(base, claims)) {
    if (!isMostlyQuoted(passage, base)) continue;
    for (const other of linked) {
      if (variants.has(other.article) || forms.some((form) => form.article === other.article)) continue;
      const article = articles.get(other.article);
      const { source } = findCarrier(other, article);
      const isQuoted = article.quotations.some((quotation) => overlaps(quotation, other));
      if (source?.entity !== speaker || isQuoted || !tellsMost(quoted, toToldWords(article.text, other)))
        continue;
      const { start, end } = other;
      variants.set(other.article, {
        quotation: null,
        article: other.article,
        kind: 'paraphrase',
        start,
        end,
        goesOn: false,
        cue: null,
        lead: null,
        spokenBy: null,
      });
    }
  }
  return [...variants.values()].sort((a, b) => articles.indexOf(a.article) - articles.indexOf(b.article));
}

/** The passages that hold a quotation of the base, each with the passages linked to it. */
function findLinkedPassages(base: UtteranceForm, claims: readonly Claim[]) {
  return claims.flatMap((claim) =>
    claim.passages
      .filter(
        (passage) =>
          passage.article === base.article &&
          base.quotations.some((quotation) => containsSpan(passage, quotation)),
      )
      .map((passage) => ({ passage, linked: findLinked(passage, claim) })),
  );
}

function findLinked(passage: Passage, claim: Claim): Passage[] {
  const ids = claim.links.flatMap(({ a, b }) => (a === passage.id ? [b] : b === passage.id ? [a] : []));
  return claim.passages.filter((other) => ids.includes(other.id));
}

function isMostlyQuoted(passage: Passage, base: UtteranceForm): boolean {
  const quoted = base.quotations
    .filter((quotation) => containsSpan(passage, quotation))
    .reduce((sum, quotation) => sum + spanLength(quotation), 0);
  return quoted >= QUOTED_MIN_RATIO * spanLength(passage);
}
