import type { AlignedClaim } from '../../model/alignment.ts';
import type { Passage } from '../../model/comparison.ts';
import { containsSpan } from '../../model/span.ts';
import type { StoryArticles } from '../words/story-articles.ts';

/** A claim without the crossheads of articles: they name what the paragraphs below tell, often in words of these, and report nothing by themselves. */
export function withoutCrossheads(claim: AlignedClaim, articles: StoryArticles): AlignedClaim {
  const passages = claim.passages.filter((passage) => !isCrosshead(passage, articles));
  if (passages.length === claim.passages.length) return claim;
  const left = new Set(passages.map(({ id }) => id));
  return { ...claim, passages, links: claim.links.filter(({ a, b }) => left.has(a) && left.has(b)) };
}

function isCrosshead(passage: Passage, articles: StoryArticles): boolean {
  const { sentences, blocks } = articles.get(passage.article);
  const sentence = sentences.find((one) => containsSpan(one, passage));
  return sentence !== undefined && blocks[sentence.block]?.kind === 'crosshead';
}
