import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test, vi } from 'vitest';
import type { Comparison } from '../../../src/model/comparison.ts';
import Home from '../../../src/pages/index.astro';
import { getStaticPaths as getClaimPictures } from '../../../src/pages/stories/[story]/claims/[claim]/share.png.ts';
import Embed from '../../../src/pages/stories/[story]/embed/[id].astro';
import Space from '../../../src/pages/stories/[story]/space.astro';
import Topic from '../../../src/pages/stories/[story]/topics/[topic]/index.astro';
import { toEmbedIds } from '../../../src/view/story/embed.ts';
import { compareTexts } from '../../build/compared-texts.ts';
import { makeMillStory } from '../../build/mill-story.ts';

const site = vi.hoisted(() => ({ stories: [] as Comparison[] }));

vi.mock('../../../src/load/comparisons.ts', () => ({
  getSite: () => ({ name: 'Side by Side', language: 'en', alignment: 'words', editions: {} }),
  getStories: () => site.stories,
  getStoryPages: (toParams: (comparison: Comparison) => object[]) =>
    site.stories.flatMap((comparison) =>
      toParams(comparison).map((params) => ({ params, props: { comparison } })),
    ),
  getStoryPaths: () => [],
}));

const container = await AstroContainer.create({ astroConfig: { site: 'https://oskarby.example' } });
const mill = makeMillStory();

/** One topic that nothing answers, one that one article answers, and no topic of several articles. */
const apart = compareTexts(
  [
    'Gulls at the quay\n\nGulls sat on the old crates all day.\n',
    'A bakery opens\n\nA bakery sold warm rolls from noon.\n',
  ],
  'title: Two days\ntopics:\n  - { id: gulls, title: Gulls, question: Where did the gulls sit? }\n  - { id: moon, title: Moon, question: Did zebras graze? }\n',
);

const render = (page: Parameters<AstroContainer['renderToString']>[0], comparison: Comparison, topic = '') =>
  container.renderToString(page, { params: { story: comparison.story.id, topic }, props: { comparison } });
const idsOf = (html: string): string[] => [...html.matchAll(/<h2 id="([^"]+)"/gu)].map(([, id = '']) => id);

test('a topic has the sections that it has something for, and no others', async () => {
  expect(idsOf(await render(Topic, mill, 'dead'))).toEqual(
    expect.arrayContaining(['side-by-side', 'figures', 'embed']),
  );
  expect(idsOf(await render(Topic, apart, 'gulls'))).toEqual(['only-here']);
  const empty = await render(Topic, apart, 'moon');
  expect(idsOf(empty).filter((id) => /side-by-side|figures|times|voices|only-here|embed/u.test(id))).toEqual(
    [],
  );
  expect(empty).not.toContain('name="base"');
});

test('claims of one article do not stand side by side', async () => {
  const gulls = await render(Topic, apart, 'gulls');
  expect(gulls).not.toContain('class="topic-claim"');
  const [row] = [...(await render(Topic, mill, 'dead')).matchAll(/id="side-by-side"[\s\S]*?<\/section>/gu)];
  for (const claim of mill.claims.filter(({ topic, coverage }) => topic === 'dead' && coverage.count > 1))
    expect(row?.[0]).toContain(claim.id);
  for (const claim of mill.claims.filter(({ coverage }) => coverage.count === 1))
    expect(row?.[0]).not.toContain(claim.id);
});

test('space is drawn where there is any to draw', async () => {
  const without = compareTexts(['Gulls\n\nGulls sat there.\n', 'Rolls\n\nA bakery sold rolls.\n']);
  expect(idsOf(await render(Space, mill))).toEqual(expect.arrayContaining(['space', 'shared-wording']));
  expect(idsOf(await render(Space, without))).not.toContain('space');
});

test('six articles fit beside each other in a frame, and seven stand below each other', async () => {
  const embedded = async (count: number): Promise<string> => {
    const texts = Array.from(
      { length: count },
      (_, index) => `Harbour note ${index}\n\nThe old harbour of Oskarby closed on Monday.\n`,
    );
    const comparison = compareTexts(texts);
    const id = toEmbedIds(comparison)[0] ?? '';
    const params = { story: comparison.story.id, id };
    return container.renderToString(Embed, { params, props: { comparison } });
  };
  expect(await embedded(6)).toContain('<table');
  expect(await embedded(7)).not.toContain('<table');
});

test('only a claim of several articles has a picture of its own', async () => {
  site.stories = [mill];
  const pictured = await getClaimPictures();
  expect(pictured.map(({ params }) => params.claim).sort()).toEqual(
    mill.claims.flatMap(({ id, coverage }) => (coverage.count > 1 ? [id] : [])).sort(),
  );
  expect(mill.claims.some(({ coverage }) => coverage.count === 1)).toBe(true);
  expect(mill.claims.some(({ coverage }) => coverage.count === 2)).toBe(true);
});

test.each([
  ['no story', [], [], undefined],
  ['one story', [mill], ['newest'], 'Stories'],
  ['two stories', [mill, apart], ['newest', 'stories'], 'The newest story'],
])('the home page of %s', async (_, stories, sections, heading) => {
  site.stories = stories;
  const html = await container.renderToString(Home);
  expect(idsOf(html)).toEqual(sections);
  expect(/<h2 id="newest">([^<]*)</u.exec(html)?.[1]).toBe(heading);
});
