import type { Attribution } from '../../model/article.ts';
import type { CitedUnit } from '../clauses/cited.ts';

/** Adverbs that pass on what others say without naming them. Source: own list. */
const HEARSAY = /^(?:reportedly|allegedly|supposedly|purportedly|ostensibly|rumou?redly)$/u;

/** Claims that a sentence carries as hearsay: “The firm has reportedly sold …”. The content is the sentence. */
export function findHearsay(unit: CitedUnit): Attribution[] {
  return unit.tokens
    .filter((token) => token.kind === 'word' && HEARSAY.test(token.lower))
    .map((token) => ({
      source: null,
      cue: { start: token.start, end: token.end },
      content: { start: unit.start, end: unit.end },
      voice: 'hearsay' as const,
    }));
}
