import { brotliCompressSync } from 'node:zlib';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, test } from 'vitest';
import StoryPage from '../../../src/components/StoryPage.astro';
import StoryMonths from '../../../src/components/story/StoryMonths.astro';
import { toChoiceView } from '../../../src/view/story/choices.ts';
import { toStoryMonths } from '../../../src/view/story/story-months.ts';
import { makeArticle, makeClaim, makeComparison, makePassage } from '../../build/comparison.ts';

const container = await AstroContainer.create();
/** What the frame, the style sheets and the scripts of a page have beside its own part, measured on the built site. */
const FRAME_BYTES = 8_000;

const PLACES = [
  'harbour',
  'mill',
  'bridge',
  'school',
  'market',
  'ferry',
  'library',
  'tower',
  'station',
  'dam',
];
const DEEDS = [
  'was closed by',
  'will be sold to',
  'was repaired with',
  'could be moved beside',
  'has cost',
  'belongs to',
];

/** A story in which every article has the same forty claims, each with another word: the hardest case. */
function makeLargeStory(count: number) {
  const sentenceOf = (claim: number, article: number): string =>
    `The ${PLACES[claim % 10]} of Oskarby ${DEEDS[(claim + article) % 6]} the ${PLACES[(claim * 3 + article) % 10]} within ${article + claim + 2} days, number ${claim} said.`;
  const articles = Array.from({ length: count }, (_, article) =>
    makeArticle(
      `n${article}`,
      Array.from({ length: 40 }, (__, claim) => sentenceOf(claim, article)),
    ),
  );
  const claims = Array.from({ length: 40 }, (_, claim) =>
    makeClaim(
      articles.map((article, index) => makePassage(article, sentenceOf(claim, index))),
      { id: `c${claim}`, topic: claim % 2 === 0 ? 'even' : null, of: count },
    ),
  );
  const topics = [{ id: 'even', title: 'Even', question: 'Which are even?' }];
  return makeComparison(articles, { claims, topics });
}

describe('the page of a story of many articles', () => {
  test.each([
    [12, 24_000, 3_500],
    [50, 60_000, 9_000],
  ])('with %i articles it has at most %i bytes and %i elements', async (count, bytes, elements) => {
    const comparison = makeLargeStory(count);
    const props = { comparison, choice: toChoiceView(comparison, []), total: count };
    const html = await container.renderToString(StoryPage, { props });
    expect(brotliCompressSync(html).length + FRAME_BYTES).toBeLessThanOrEqual(bytes);
    expect(html.match(/<[a-z]/gu)?.length).toBeLessThanOrEqual(elements);
  });
});

describe('the list of stories', () => {
  const stories = Array.from({ length: 200 }, (_, index) => {
    const place = `${PLACES[index % 10]} and the ${PLACES[(index * 7) % 10]}`;
    const date = `202${4 + (index % 2)}-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`;
    const title = `The ${place} of Oskarby ${index}`;
    return makeComparison([], { story: { id: `s${index}`, title, introduction: '', date, corrections: [] } });
  });

  test('two hundred stories are grouped by month, the newest first, with a way to each month', async () => {
    const months = toStoryMonths(stories);
    const days = months.flatMap((month) => month.stories.map(({ date }) => date));
    expect(days).toEqual([...days].sort().reverse());
    const html = await container.renderToString(StoryMonths, { props: { months } });
    for (const { id } of months) expect(html).toContain(`href="#${id}"`);
    expect(brotliCompressSync(html).length + FRAME_BYTES).toBeLessThanOrEqual(14_000);
  });
});
