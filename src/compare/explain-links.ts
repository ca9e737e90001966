import type { Comparison } from '../model/comparison.ts';

/** Why two passages stand together: their words, the score, and the kinds of evidence that it rests on, the most telling first. */
type ExplainedLink = { claim: string; a: string; b: string; score: number; decidedBy: readonly string[] };

/** What decided each link of a comparison; the editor's word alone decides his own. */
export const explainLinks = ({ claims }: Comparison): ExplainedLink[] =>
  claims.flatMap(({ id, passages, links }) => {
    const words = new Map(passages.map((passage) => [passage.id, passage.exact]));
    return links.map(({ a, b, score, by, reasons }) => ({
      claim: id,
      a: words.get(a) ?? '',
      b: words.get(b) ?? '',
      score,
      decidedBy: by === 'editor' ? ['link-editor'] : reasons.map(({ kind }) => `link-${kind}`),
    }));
  });
