import type { Comparison } from '../../model/comparison.ts';
import { articleHref, claimHref } from '../href.ts';
import { toCodePoints } from './code-points.ts';

/**
 * The passages of a story's claims as a page of W3C Web Annotations: each is tagged with its claim and points into its article by its words and
 * by its offsets, which count code points, as that model asks. Source: W3C, Web Annotation Data Model.
 *
 * @param id  whole address of the file
 */
export function toWebAnnotations({ story, articles, claims }: Comparison, id: string): object {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationPage',
    items: claims.flatMap((claim) =>
      claim.passages.map((passage) => {
        const article = byId.get(passage.article);
        const text = article?.text.value;
        const points = toCodePoints(text, passage);
        const quote = {
          type: 'TextQuoteSelector',
          exact: passage.exact,
          prefix: passage.prefix,
          suffix: passage.suffix,
        };
        const position = { type: 'TextPositionSelector', ...points };
        return {
          id: `${id}#${claim.id}-${passage.article}-${passage.start}`,
          type: 'Annotation',
          motivation: 'tagging',
          body: {
            type: 'SpecificResource',
            source: new URL(claimHref(story.id, claim.id), id).href,
            purpose: 'tagging',
          },
          target: {
            source: article?.url ?? new URL(articleHref(story.id, passage.article), id).href,
            selector: points === undefined ? [quote] : [quote, position],
          },
        };
      }),
    ),
  };
}
