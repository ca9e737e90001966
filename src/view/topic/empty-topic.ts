import type { Claim, Comparison } from '../../model/comparison.ts';
import type { Id } from '../../model/ids.ts';
import { toArticleViews } from '../articles.ts';
import { claimHref } from '../href.ts';
import { type LabelView, toLabelView } from '../story/claim-label.ts';
import { toForms, toTellingStems } from '../text/word-forms.ts';

/** What is said of a question under which no claim stands: the words of it that were looked for, and the claims that have most of them. */
export type EmptyTopicView = { words: string[]; nearest: { href: string; label: LabelView }[] };

/** Claims that are offered. */
const MAX_NEAREST = 3;

/**
 * Gives what a topic without claims looked for, and the claims that come nearest to its question in meaning. Where no encoder read it, those of whose passages have most of the words; of equals the
 * more widely reported first.
 */
export function toEmptyTopic(comparison: Comparison, topic: Id): EmptyTopicView {
  const asked = comparison.topics.find(({ id }) => id === topic);
  const words = toWords(`${asked?.title ?? ''} ${asked?.question ?? ''}`);
  const articles = toArticleViews(comparison);
  const near = asked?.nearest?.flatMap((id) => comparison.claims.find((claim) => claim.id === id) ?? []);
  return {
    words: [...words.values()],
    nearest: (near ?? rankByWords(comparison, words)).slice(0, MAX_NEAREST).map((claim) => ({
      href: claimHref(comparison.story.id, claim.id),
      label: toLabelView(claim, articles, comparison),
    })),
  };
}

function rankByWords({ claims }: Comparison, words: ReadonlyMap<string, string>): Claim[] {
  return claims
    .map((claim) => ({
      claim,
      shared: countShared(words, claim.passages.map(({ exact }) => exact).join(' ')),
    }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || b.claim.coverage.count - a.claim.coverage.count)
    .map(({ claim }) => claim);
}

/** The words that tell something, by stem, each as it stands first. */
function toWords(text: string): Map<string, string> {
  const words = new Map<string, string>();
  for (const form of toForms(text)) {
    const [stem] = toTellingStems([form]);
    if (stem !== undefined && !words.has(stem)) words.set(stem, form);
  }
  return words;
}

function countShared(words: ReadonlyMap<string, string>, text: string): number {
  const own = toWords(text);
  return [...words.keys()].filter((stem) => own.has(stem)).length;
}
