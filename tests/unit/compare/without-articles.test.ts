import { expect, test } from 'vitest';
import { withoutArticles } from '../../../src/compare/without-articles.ts';
import { compareTexts } from '../../build/compared-texts.ts';
import { getDrawnStories } from '../../build/drawn-stories.ts';
import { compareFerryStory } from '../../build/ferry-story.ts';
import { harbour } from '../../build/harbour.ts';
import { makeMillStory } from '../../build/mill-story.ts';

const leaveOut = (...ids: string[]) => withoutArticles(harbour, new Set(ids));
const ferryOf = (story: typeof harbour) => story.claims.find(({ id }) => id === 'ferry');

test('what nobody leaves out stays as it is', () => {
  expect(leaveOut().articles).toEqual(harbour.articles);
  expect(ferryOf(leaveOut())).toEqual(ferryOf(harbour));
});

test('letters stay, and a claim is counted among the articles that are left', () => {
  const left = leaveOut('one');
  expect(left.articles.map(({ letter }) => letter)).toEqual(['B', 'C']);
  expect(ferryOf(left)?.coverage).toMatchObject({ count: 2, of: 2, kind: 'everywhere' });
  expect(ferryOf(leaveOut('one', 'two'))?.coverage).toMatchObject({ count: 1, of: 1, kind: 'only-here' });
});

test('a claim of articles that are left out goes, and so does what was missing there', () => {
  expect(leaveOut('three').claims.map(({ id }) => id)).toEqual(['ferry']);
  expect(
    leaveOut('one')
      .claims.find(({ id }) => id === 'gull')
      ?.absences.map(({ article }) => article),
  ).toEqual(['two']);
});

test('what only an article that is left out gave otherwise is no difference any more', () => {
  const differing = (story: typeof harbour) =>
    ferryOf(story)?.apparatus.flatMap(({ kind, differs }) => (differs ? [kind] : []));
  expect(differing(leaveOut())).toEqual(['timeframe', 'attribution']);
  expect(differing(leaveOut('one'))).toEqual(['attribution']);
  expect(differing(leaveOut('two'))).toEqual(['timeframe']);
});

test('a heading in words of an article that is left out gives way to words of another', () => {
  const claim = ferryOf(leaveOut('one'));
  expect(claim?.label).toBe('the ferry would resume within 10 days');
  expect(claim?.passages.map(({ id }) => id)).toContain(claim?.labelPassage);
});

test('every claim is counted among the articles on the occasion; where none of them is left, among all', () => {
  expect(new Set(leaveOut('two').claims.map(({ coverage }) => coverage.of)).size).toBe(1);
  expect(leaveOut('two').claims.find(({ id }) => id === 'gull')?.coverage).toMatchObject({
    of: 1,
    apart: [],
  });
  const apart = { ...harbour, articles: harbour.articles.map((one) => ({ ...one, otherOccasion: true })) };
  for (const { coverage } of withoutArticles(apart, new Set(['two'])).claims)
    expect([coverage.of, coverage.apart]).toEqual([2, []]);
});

test('a heading is never the words of a passage that is withheld, and a claim of nothing else goes', () => {
  const withheld = (article: string) => ({
    ...harbour,
    claims: harbour.claims.map((claim) => ({
      ...claim,
      passages: claim.passages.map((one) => (one.article === article ? { ...one, exact: '' } : one)),
    })),
  });
  const ids = ({ claims }: typeof harbour) => claims.map(({ id }) => id);
  expect(ferryOf(withoutArticles(withheld('two'), new Set(['one'])))?.label).not.toBe('');
  expect(ids(withoutArticles(withheld('three'), new Set(['one', 'two'])))).toEqual([]);
});

/** Every place in data where an article is named that should be gone, as a path of keys. */
function findNamed(data: unknown, out: ReadonlySet<string>, path = ''): string[] {
  if (Array.isArray(data)) return data.flatMap((item, index) => findNamed(item, out, `${path}/${index}`));
  if (typeof data === 'string') return out.has(data) ? [path] : [];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => findNamed(value, out, `${path}/${key}`));
}

test('nothing that is left of claims and utterances names an article that is left out', async () => {
  const stories = [harbour, await compareFerryStory(), makeMillStory(), ...getDrawnStories()];
  for (const story of stories)
    for (const { id } of story.articles) {
      const { claims, utterances, sharedWording, tellings } = withoutArticles(story, new Set([id]));
      expect(findNamed({ claims, utterances, sharedWording, tellings }, new Set([id]))).toEqual([]);
    }
});

test('a speaker that only an article left out gives in words is open', () => {
  const quoted = '“We will not pay one more crown for a bridge that nobody may cross';
  const story = compareTexts([
    `The bridge is shut. ${quoted},” a committee of the tenants said.`,
    `The bridge of Oskarby is shut since May. ${quoted}, and we never will,” it was heard on Monday in the town hall, where the rest of the letter was read aloud.`,
    'The bridge is shut. Nobody knows for how long.',
  ]);
  const speakers = ({ utterances }: typeof story) =>
    utterances.map(({ speakerWords }) => speakerWords?.article);
  const [first] = story.articles;
  expect(speakers(story)).toEqual([first?.id]);
  expect(speakers(withoutArticles(story, new Set([first?.id ?? ''])))).toEqual([undefined]);
});
