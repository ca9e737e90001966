import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { resolveEditorLinks } from '../../../src/align/editor/editor.ts';
import { formatReviewedLinks, strongestRefusals, weakestLinks } from '../../../src/compare/review.ts';
import { compareStory } from '../../../src/compare/story.ts';
import type { AlignedClaim } from '../../../src/model/alignment.ts';
import { EditorLinkSchema } from '../../../src/model/story.ts';
import { makeClaim, makePassage, makeSettings } from '../../build/aligned-claim.ts';
import { makeArticle, spanOf } from '../../build/annotated-article.ts';

const a = makeArticle({ id: 'a', text: 'She said: “The quay: mend it!”\nBoats lie at the pier.' });
const b = makeArticle({
  id: 'b',
  text: 'The quay is to be mended. The pier is full of boats. At the pier lie boats.',
});

const linked = (first: string, second: string, score: number): AlignedClaim => {
  const claim = makeClaim([makePassage(a, first), makePassage(b, second)]);
  return { ...claim, links: claim.links.map((link) => ({ ...link, score })) };
};
const refused: AlignedClaim = makeClaim([makePassage(a, 'Boats lie at the pier.')], {
  nearest: [
    {
      article: 'b',
      span: spanOf(b.text, 'The pier is full of boats.'),
      score: 0.3,
      parts: 0.3,
      likeliest: 0.3,
      reason: 'shares “pier”',
    },
  ],
  possiblyRelated: [
    {
      article: 'b',
      ...spanOf(b.text, 'The pier is full of boats.'),
      exact: 'The pier is full of boats.',
      score: 0.3,
    },
  ],
});

const compare = (claims: AlignedClaim[]) =>
  compareStory({
    id: 'harbour',
    settings: makeSettings(),
    articles: [a, b],
    entities: [],
    alignment: { claims, sharedWording: [], otherOccasions: [] },
    diagnostics: [],
  });

test('the weakest links come first, and those of the editor not at all', () => {
  const quay = linked('She said: “The quay: mend it!”', 'The quay is to be mended.', 0.99);
  const pier = linked('Boats lie at the pier.', 'At the pier lie boats.', 0.97);
  expect(weakestLinks(compare([quay, pier])).map((one) => one.score)).toEqual([0.97, 0.99]);
  expect(weakestLinks(compare([quay, pier]), 1)).toHaveLength(1);
  const asserted = { ...pier, links: pier.links.map((link) => ({ ...link, by: 'editor' as const })) };
  expect(weakestLinks(compare([quay, asserted])).map((one) => one.score)).toEqual([0.99]);
});

test('what was refused says why it was', () => {
  expect(strongestRefusals(compare([refused]))).toMatchObject([{ score: 0.3, because: 'shares “pier”' }]);
});

test('what is printed can be pasted under “links:” of story.yaml, whatever marks the words hold, and asks for a reason', () => {
  const comparison = compare([
    linked('She said: “The quay: mend it!”', 'The quay is to be mended.', 0.95),
    refused,
  ]);
  const printed = formatReviewedLinks([...weakestLinks(comparison), ...strongestRefusals(comparison)]);
  const { links } = z.object({ links: z.array(EditorLinkSchema) }).parse(parse(`links:\n${printed}\n`));
  const findPlace = () => ({ file: 'story.yaml', line: 1, column: 1 });
  const resolved = resolveEditorLinks({ links, articles: [a, b], findPlace });
  expect(resolved.diagnostics.map(({ ruleId }) => ruleId)).toEqual(['why-unfilled', 'why-unfilled']);
  expect(resolved.links.map((link) => link.kind)).toEqual(['deny', 'assert']);
});
