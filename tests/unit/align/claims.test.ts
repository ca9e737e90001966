import { expect, test } from 'vitest';
import { toAlignedClaim } from '../../../src/align/claims.ts';
import { indexEdges } from '../../../src/align/groups/edges.ts';
import { makeSignReader } from '../../../src/align/nearest/nearest-signs.ts';
import { makeEdge, measureTexts } from '../../build/measured-story.ts';

test('of a passage of several parts the strongest edge carries the link', () => {
  const { articles, measured, partOf } = measureTexts(
    'Two boats sank, although divers had warned the harbour.',
    'Boats sank in the harbour.',
  );
  const [boats, divers, other] = [partOf('a', 'boats'), partOf('a', 'divers'), partOf('b', 'Boats')];
  expect(boats).not.toBe(divers);
  const parts = [boats, divers, other];
  const row = {
    parts,
    stretches: [
      { article: 0, span: boats.sentence.unit.span, parts: [boats, divers] },
      { article: 1, span: other.unit.span, parts: [other] },
    ],
  };
  const edgesOf = indexEdges([makeEdge(divers, other, 0.8), makeEdge(boats, other, 0.5)]);
  const { partScores, sentencePairs } = measured;
  const signsOf = makeSignReader(articles);
  const context = { edgesOf, signsOf, partScores, sentencePairs, articles, links: [] };
  const claim = toAlignedClaim(row, context);
  expect(claim.links.map(({ score }) => score)).toEqual([0.8]);
});
