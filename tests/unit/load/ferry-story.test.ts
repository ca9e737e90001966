import { expect, test } from 'vitest';
import { toExcerpts, toPublishedShares } from '../../../src/load/excerpt.ts';
import { inspectFile } from '../../../src/load/file.ts';
import { toPublished } from '../../../src/load/publish.ts';
import { compareFerryStory } from '../../build/ferry-story.ts';
import { tellData } from '../../build/tell-data.ts';

const story = await compareFerryStory();

/** The story as it would be if the editor published every article in one way. */
const publishAll = (publish: 'passages' | 'full', shares: readonly number[]) => ({
  ...story,
  articles: story.articles.map((article, index) => {
    const share = shares[index];
    return { ...article, publish, ...(share === undefined ? {} : { share }) };
  }),
});

test.each([
  ['passages', []],
  ['passages', [1, 5, 10, 20]],
  ['full', [10]],
] satisfies ['passages' | 'full', number[]][])(
  'what is published of an invented story as %s, with shares of %j, stays as it is; a change is read as a difference',
  async (publish, shares) => {
    const all = publishAll(publish, shares);
    const { articles, claims, entities, utterances, sharedWording } = toPublished(all);
    const told = {
      shares: toPublishedShares(all),
      excerpts: [...toExcerpts(all).values()],
      articles: articles.map(({ blocks: _, sentences: __, ...article }) => article),
      claims: claims.map(({ id, label, labelPassage, passages, apparatus, relations, ...claim }) => ({
        ...{ id, label, labelPassage, apparatus, relations, speaker: claim.labelSpeaker },
        passages: passages.map(({ id: place, exact, prefix, suffix }) => [place, prefix, exact, suffix]),
        links: claim.links.map(({ a, b, reasons }) => [a, b, ...reasons]),
        related: claim.possiblyRelated,
        contradictions: claim.contradictions,
      })),
      ...{ entities, utterances, sharedWording },
    };
    const name = [publish, ...shares].join('-');
    await expect(`${tellData(told).join('\n')}\n`).toMatchFileSnapshot(
      `../../golden/load/published-${name}.txt`,
    );
  },
);

test.each(['a.md', 'c.html'])(
  'what is read from %s alone stays as it is, right or wrong; a change is read as a difference',
  async (name) => {
    const inspected = await inspectFile(`tests/cases/ferry/${name}`, name, { explain: true });
    await expect(`${tellData(inspected).join('\n')}\n`).toMatchFileSnapshot(
      `../../golden/load/inspected-${name}.txt`,
    );
  },
);
