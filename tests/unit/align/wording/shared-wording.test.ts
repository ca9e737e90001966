import { expect, test } from 'vitest';
import { findSharedWording } from '../../../../src/align/wording/shared-wording.ts';
import { makeArticle, makeQuotation, spanOf } from '../../../build/annotated-article.ts';

const ORIGINAL = [
  'The harbour council voted on Tuesday to repair the broken quay before the winter storms arrive.',
  'Fishermen had asked for the work since spring, when a barge tore away the northern steps.',
  'Engineers expect the stone to come from an inland quarry, carried by rail to the old depot.',
].join('\n');

const runsOf = (a: string, b: string) => {
  const [left, right] = [makeArticle({ id: 'a', text: a }), makeArticle({ id: 'b', text: b })];
  const [shared] = findSharedWording([left, right]);
  return {
    ratio: shared?.ratio ?? 0,
    words: (shared?.runs ?? []).map((run) => a.slice(run.aStart, run.aEnd)),
  };
};

test('a planted copy with edits is found, with the runs between the edits', () => {
  const copy = ORIGINAL.replace('broken', 'old')
    .replace('since spring', 'for months')
    .replace('Engineers expect', 'Builders say they expect')
    .concat('\nA market will be held on the square as in every year, the guild said.');
  const { ratio, words } = runsOf(ORIGINAL, copy);
  expect(ratio).toBeGreaterThan(0.7);
  expect(words).toContain('The harbour council voted on Tuesday to repair the');
  expect(words).toContain('when a barge tore away the northern steps');
});

test('two texts in words of their own share nothing', () => {
  expect(
    runsOf(ORIGINAL, 'On Tuesday the council of the harbour agreed that the quay will be mended.'),
  ).toEqual({
    ratio: 0,
    words: [],
  });
});

test('words that both quote are not shared wording', () => {
  const words = 'we will rebuild the quay stone by stone until the last boat is safe';
  const texts = [`The mayor said: “${words}.”`, `“${words},” was the promise of the evening.`];
  const articles = texts.map((text, index) =>
    makeArticle({ id: `a${index}`, text, quotations: [makeQuotation(text, words)] }),
  );
  expect(findSharedWording(articles)).toEqual([]);
});

test('names do not count toward the six words, nor do phrases of small words alone', () => {
  const name = 'Harbour Master Anna Maria van der Velde';
  const texts = [`There ${name} spoke to nobody.`, `Again ${name} spoke to crowds.`];
  const articles = texts.map((text, index) =>
    makeArticle({ id: `a${index}`, text, names: [{ ...spanOf(text, name), entity: 'velde' }] }),
  );
  expect(findSharedWording(articles)).toEqual([]);
  expect(
    runsOf('It was, as it is and as it has been, lost.', 'As it is and as it has been, we go.').words,
  ).toEqual([]);
});

test('a run ends where a paragraph ends, and furniture is not read', () => {
  const first = 'The council voted to repair the broken quay';
  const { words } = runsOf(
    `${first}\nbefore the storms of winter arrive again`,
    `${first} before the storms of winter arrive again`,
  );
  expect(words).toEqual([first, 'before the storms of winter arrive again']);
  const furniture = makeArticle({ id: 'b', text: ORIGINAL, kinds: ['furniture', 'furniture', 'furniture'] });
  expect(findSharedWording([makeArticle({ id: 'a', text: ORIGINAL }), furniture])).toEqual([]);
});

test('an article that repeats one sentence a thousand times is compared at once', () => {
  const line = 'The harbour council voted on Tuesday to repair the broken quay.';
  const { ratio } = runsOf(Array.from({ length: 1000 }, () => line).join('\n'), line);
  expect(ratio).toBe(1);
});

test('a role in small letters before a name is the writer’s own word and counts, the name does not', () => {
  const a = 'The harbour counsel Ida Brenner wrote in a letter that she would go.';
  const b = 'On Monday the harbour counsel Ida Brenner wrote in a letter to the guild.';
  const makeNamed = (id: string, text: string) =>
    makeArticle({ id, text, names: [{ ...spanOf(text, 'harbour counsel Ida Brenner'), entity: 'brenner' }] });
  const [shared] = findSharedWording([makeNamed('a', a), makeNamed('b', b)]);
  expect(shared?.runs.map((run) => a.slice(run.aStart, run.aEnd))).toEqual([
    'The harbour counsel Ida Brenner wrote in a letter',
  ]);
});

test.each([
  [
    'Lunn wrote to the Upper Tarnby Weir and Orchard Guild.',
    'Nobody of the Upper Tarnby Weir and Orchard Guild came.',
  ],
  ['Eels swam in the Old Heron and Kite Wood Pond.', 'Bo fished in the Old Heron and Kite Wood Pond.'],
])('words with capitals within a sentence are of a name, be it none that was found: %s', (a, b) => {
  expect(runsOf(a, b).words).toEqual([]);
  expect(runsOf(a.toLowerCase(), b.toLowerCase()).words).toHaveLength(1);
});
