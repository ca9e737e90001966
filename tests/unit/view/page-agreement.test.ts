import { expect, test } from 'vitest';
import { toPublished } from '../../../src/load/publish.ts';
import type { Comparison } from '../../../src/model/comparison.ts';
import { compareTexts } from '../../build/compared-texts.ts';
import { compareFerryStory } from '../../build/ferry-story.ts';
import { loadFirstStory } from '../../build/first-story.ts';
import { harbour } from '../../build/harbour.ts';
import { makeMillStory } from '../../build/mill-story.ts';
import { makeOddStories } from '../../build/odd-stories.ts';
import { findContradictions } from '../../build/page-agreement.ts';

/** One statement told by two articles, of which one gives it to a paper and the other to her who wrote it; and an excerpt after a paragraph about others. */
const QUOTING = [
  `Bar closes

The harbour office in Sundvik issued a statement on Monday.

“If nobody dredges the bar before the autumn storms, the ferry will not sail. The town of Sundvik will be cut off,” the statement said.

A pilot told the Echo that the dredgers have asked for boats and will talk to the council.

"The dredgers had been promised two boats since spring. The council says that this changed in June."
`,
  `Velde warns of silt

Ann Velde warned the town of Sundvik on Monday.

“If nobody dredges the bar before the autumn storms, the ferry will not sail. The town of Sundvik will be cut off,” Ann Velde said.
`,
];

/** Two articles that quote one speech, of which the one has words of it that its quotation lacks after it. */
const QUOTING_APART = [
  `Silt in the bar

“The old dredger cannot work in winter storms, and the pilots have waited for the narrow channel since spring, as all of us have,” Ann Velde said.
`,
  `Pilots wait

“The old dredger cannot work in winter storms, and the pilots have waited since spring, as all of us have,” Ann Velde said. She showed what was done for the narrow channel.
`,
];

const STORIES: readonly (readonly [string, () => Comparison | Promise<Comparison>])[] = [
  ['the first story', loadFirstStory],
  ['the ferry', compareFerryStory],
  ['the harbour', () => harbour],
  ['the mill', makeMillStory],
  ['quotations', () => compareTexts(QUOTING)],
  ['a quotation with its words elsewhere', () => compareTexts(QUOTING_APART)],
  ...Object.entries(makeOddStories()).map(([name, story]) => [name, () => story] as const),
];

/** The same stories where the editor lets only excerpts be published. */
test.each(STORIES)('… and so do those of its excerpts: %s', async (_, load) => {
  const whole = await load();
  const articles = whole.articles.map((article) => ({ ...article, publish: 'passages' as const }));
  expect(findContradictions(toPublished({ ...whole, articles }))).toEqual([]);
});

test.each(STORIES)('the pages of a story agree with each other: %s', async (_, load) => {
  expect(findContradictions(await load())).toEqual([]);
});
