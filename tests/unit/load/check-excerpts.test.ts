import { expect, test } from 'vitest';
import { formatDiagnostic } from '../../../src/load/diagnostics.ts';
import { toPublished } from '../../../src/load/publish.ts';
import { compareFiles } from '../../../src/load/story.ts';
import { describeStory, toStoryView } from '../../../src/view/story/overview.ts';
import { toStoryMonths } from '../../../src/view/story/story-months.ts';

const POST = `Quiet week at the quay

The old lock of Penwith was shut on Monday after a barge hit its gate.
Nobody was hurt, the harbour master said.
It will stay shut for two weeks.
`;
const TIMES = `A slow day by the water

A barge hit the gate of the old lock of Penwith on Monday, and the lock was shut.
The harbour master said that nobody was hurt.
The lock will stay shut for two weeks.
`;
/** So long that a sentence is less than a quarter of it. */
const LONGER = Array.from(
  { length: 4 },
  (_, index) =>
    `Pilots of the ${['north', 'south', 'east', 'west'][index]} pier waited for the tide, and nobody could tell how long it would take to clear.\n`,
).join('');

/** A story of some articles, and the warnings about what is published of it. */
function compare(articles: Record<string, string>, settings = 'title: Lock\n') {
  const { comparison, diagnostics } = compareFiles({
    id: 'lock',
    folder: 'lock',
    settings: { path: 'lock/story.yaml', name: 'story.yaml', bytes: new TextEncoder().encode(settings) },
    articles: Object.entries(articles).map(([name, text]) => ({
      path: `lock/articles/${name}`,
      name,
      bytes: new TextEncoder().encode(text),
    })),
    diagnostics: [],
  });
  if (comparison === undefined) throw new Error('the articles were not read');
  const warnings = diagnostics.filter(({ ruleId }) => ruleId === 'nothing-published').map(formatDiagnostic);
  return { warnings, published: toPublished(comparison) };
}

test('a story of whose articles no passage is short enough to be published is named, with the edit that publishes them', () => {
  const { warnings, published } = compare({ 'post.txt': POST, 'times.txt': TIMES });
  expect(warnings).toEqual([
    'lock/story.yaml:1:1 warning story:nothing-published\n' +
      '  No claim can be published: at most 8 of 34 words of “post.txt”, 10 of 40 words of “times.txt” may be quoted, and no passage that several articles report is so short.\n' +
      '  Write `publish: full` and, under `rights:`, why that is allowed for each article under `articles:` that you may publish whole.',
  ]);
  expect(published.claims).toEqual([]);
});

test('the pages of such a story say why it has no claims', () => {
  const { published } = compare({ 'post.txt': POST, 'times.txt': TIMES });
  const reason =
    'No claim is shown: of these articles a quarter at most may be quoted, in whole passages that several of them report, and no such passage is short enough.';
  const view = toStoryView(published);
  expect(view.noClaims).toBe(reason);
  expect(describeStory(view)).toBe(`2 articles on one event. ${reason}`);
  expect(toStoryMonths([published])[0]?.stories[0]?.note).toBe('2 articles, no claim shown');
});

test('a story with a longer article, with one published in full or without anything shared is not named', () => {
  const longer = { 'post.txt': `${POST}${LONGER}`, 'times.txt': TIMES };
  expect(compare(longer).warnings).toEqual([]);
  expect(toStoryView(compare(longer).published).noClaims).toBe('');
  const full = 'title: Lock\narticles:\n  times.txt:\n    publish: full\n    rights: our own\n';
  expect(compare({ 'post.txt': POST, 'times.txt': TIMES }, full).warnings).toEqual([]);
  const other = 'Fair at the mill\n\nThe mill of Aarau held its autumn fair with music and bread.\n';
  expect(compare({ 'post.txt': POST, 'other.txt': other }).warnings).toEqual([]);
});
