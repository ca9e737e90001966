import { expect, test } from 'vitest';
import { alignStory } from '../../../src/align/story.ts';
import type { AnnotatedArticle } from '../../../src/model/article.ts';
import { annotateFerryStory } from '../../build/ferry-story.ts';
import { makeHarbourStory } from '../../build/harbour-story.ts';

/** What is aligned, in an order that does not depend on that of the articles: passages of claims, links with their scores, what is nearest to what is absent. */
function tellAligned(articles: readonly AnnotatedArticle[]): string[] {
  const { claims, sharedWording } = alignStory({ articles: [...articles], entities: [], links: [] });
  return [
    ...claims.map(
      ({ passages }) =>
        `claim ${passages
          .map(({ id }) => id)
          .sort()
          .join(' ')}`,
    ),
    ...claims.flatMap(({ links }) =>
      links.map(({ a, b, score }) => `link ${[a, b].sort().join(' ')} ${score.toFixed(6)}`),
    ),
    ...claims.flatMap(({ passages, nearest }) =>
      nearest.map(
        ({ article, score }) =>
          `nearest ${passages.map(({ id }) => id).sort()[0]} ${article} ${score.toFixed(6)}`,
      ),
    ),
    ...sharedWording.map((run) => `run ${JSON.stringify(run).length}`),
  ].sort();
}

test.each([
  ['ferry', await annotateFerryStory()],
  ['harbour', makeHarbourStory()],
])('the %s story is aligned the same whichever article comes first', (_, articles) => {
  expect(tellAligned([...articles].reverse())).toEqual(tellAligned(articles));
});
