// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { session } from '../../../../src/desk/page/session.ts';
import { makeArticles, makeDecisions, makeStoryWords } from '../../../../src/desk/page/settings.ts';
import { makeTopics } from '../../../../src/desk/page/topics.ts';
import { type Asked, standInForServer } from '../../../build/desk-server.ts';
import { makeDeskArticle, makeDeskClaim, makeDeskState } from '../../../build/desk-state.ts';
import { findButton, findField, toWords, write } from '../../../build/page-parts.ts';
import { until } from '../../../build/until.ts';

let asked: Asked[] = [];
let answer: unknown = { kind: 'wrong', message: 'no' };

beforeEach(() => {
  document.body.innerHTML = '<p class="status"></p>';
  session.state = makeDeskState();
  answer = { kind: 'wrong', message: 'no' };
  asked = standInForServer(() => answer);
});
afterEach(() => {
  session.state = undefined;
  vi.unstubAllGlobals();
});

const edits = async (count: number) => {
  await until(() => expect(asked).toHaveLength(count));
  return asked.map(({ body }) =>
    body !== null && typeof body === 'object' && 'edit' in body ? body.edit : body,
  );
};

const article = makeDeskArticle({
  stated: [
    { key: 'outlet', text: 'The Post', by: 'file' },
    { key: 'headline', text: 'Quay closed', by: 'editor' },
    { key: 'published', text: null, by: null },
  ],
  leftOut: [{ words: ' Sign up ', reason: 'an invitation' }],
  publishedRatio: 0.244,
});

test('what a file states is shown, and there is a field for each thing that it does not', () => {
  const part = makeArticles(makeDeskState({ articles: [article] }));
  expect(toWords(part.querySelector('summary'))).toBe('Articles (1)');
  expect(toWords(part.querySelector('legend'))).toBe('A a.txt');
  expect([...part.querySelectorAll('li')].map(toWords)).toEqual([
    'outlet: The Post',
    '“Sign up”: an invitation',
  ]);
  const keys = [...part.querySelectorAll('input')].map((one) => [one.dataset['key'], one.value]);
  expect(keys).toEqual([
    ['a.txt outlet', ''],
    ['a.txt headline', 'Quay closed'],
    ['a.txt published', ''],
    ['a.txt url', ''],
    ['a.txt rights', ''],
  ]);
});

test('what a file states can be said otherwise, in a fold of its own', async () => {
  const part = makeArticles(makeDeskState({ articles: [article] }));
  const fold = part.querySelector('[data-key="a.txt otherwise"]') ?? part;
  expect([...fold.querySelectorAll('input')].map((one) => one.dataset['key'])).toEqual(['a.txt outlet']);
  write(part, 'a.txt outlet', 'The Evening Post');
  expect(await edits(1)).toEqual([
    { kind: 'article', file: 'a.txt', key: 'outlet', value: 'The Evening Post' },
  ]);
});

test('a field is written when it is left, and an empty one takes the value away', async () => {
  const part = makeArticles(makeDeskState({ articles: [article] }));
  write(part, 'a.txt published', ' 2025-01-07 ');
  write(part, 'a.txt headline', ' ');
  expect(await edits(1)).toEqual([
    {
      kind: 'fields',
      edits: [
        { kind: 'article', file: 'a.txt', key: 'published', value: '2025-01-07' },
        { kind: 'article', file: 'a.txt', key: 'headline', value: null },
      ],
    },
  ]);
});

test('a field that was left goes on holding what was written into it until that is written', async () => {
  const show = () => makeArticles(makeDeskState({ articles: [article] }));
  write(show(), 'a.txt published', '2025-01-07');
  expect(findField(show(), 'a.txt published').value).toBe('2025-01-07');
  await edits(1);
  await until(() => expect(findField(show(), 'a.txt published').value).toBe(''));
});

test('a whole text is published only with a reason, and the share of an excerpt is said', async () => {
  const show = (rights: string | null, publish: string) =>
    makeArticles(makeDeskState({ articles: [{ ...article, rights, publish }] }));
  const without = show(null, 'passages');
  expect(toWords(without.querySelector('.share'))).toBe(
    '24 % of its text would be published. The whole text needs a reason.',
  );
  expect(without.querySelector('option[value="full"]')?.hasAttribute('disabled')).toBe(true);
  const own = show('our own', 'full');
  expect(toWords(own.querySelector('.share'))).toBe('24 % of its text would be published.');
  expect([...own.querySelectorAll('option')].map(({ selected }) => selected)).toEqual([false, true]);
  write(own, 'a.txt publish', 'full');
  write(own, 'a.txt publish', 'passages');
  expect(await edits(2)).toEqual([
    { kind: 'publish', file: 'a.txt', value: 'full' },
    { kind: 'publish', file: 'a.txt', value: 'passages' },
  ]);
});

test('title, introduction and day of a story are written, or taken away', async () => {
  const part = makeStoryWords(makeDeskState({ title: 'Fire', introduction: 'One night.' }));
  expect(['title', 'introduction', 'date'].map((key) => findField(part, `story ${key}`).value)).toEqual([
    'Fire',
    'One night.',
    '',
  ]);
  write(part, 'story date', '2025-01-06');
  write(part, 'story introduction', '');
  expect(await edits(1)).toEqual([
    {
      kind: 'fields',
      edits: [
        { kind: 'story', key: 'date', value: '2025-01-06' },
        { kind: 'story', key: 'introduction', value: null },
      ],
    },
  ]);
});

test('every link is told with its reason and can be taken back', async () => {
  const part = makeDecisions(
    makeDeskState({
      links: [
        { index: 0, kind: 'same', words: ['Shut.', 'Closed.'], why: 'one quay' },
        { index: 1, kind: 'not-same', words: ['Open.', 'Closed.'], why: 'another day' },
      ],
    }),
  );
  expect([...part.querySelectorAll('li')].map(toWords)).toEqual([
    'Same: “Shut.” · “Closed.” (one quay) Take back',
    'Not the same: “Open.” · “Closed.” (another day) Take back',
  ]);
  part.querySelectorAll('button')[1]?.click();
  expect(await edits(1)).toEqual([{ kind: 'forget-link', index: 1 }]);
});

const topic = { id: 'quay', title: 'The quay', question: 'Is it open?', words: ['pier', 'dock'] };
const withTopic = makeDeskState({
  topics: [topic],
  claims: [makeDeskClaim({ topic: 'quay' }), makeDeskClaim({ id: 'c2', topic: null, label: 'Boats wait.' })],
});

test('a topic tells what it gathers', () => {
  const [own, added] = [...makeTopics(withTopic).querySelectorAll('fieldset')];
  expect(toWords(own?.querySelector('legend'))).toBe('The quay: 1 claim');
  expect([...(own?.querySelectorAll('li') ?? [])].map(toWords)).toEqual(['The quay is closed.']);
  expect(toWords(added?.querySelector('legend'))).toBe('A new topic');
  const several = makeTopics({
    ...withTopic,
    claims: withTopic.claims.map((one) => ({ ...one, topic: 'quay' })),
  });
  expect(toWords(several.querySelector('legend'))).toBe('The quay: 2 claims');
});

test('a topic is saved with its words separated at commas, and removed', async () => {
  const [own] = [...makeTopics(withTopic).querySelectorAll('fieldset')];
  if (own === undefined) throw new Error('no topic');
  expect(findField(own, 'quay words').value).toBe('pier, dock');
  write(own, 'quay words', 'pier,, wharf ');
  findButton(own, 'Save the topic').click();
  findButton(own, 'Remove').click();
  expect(await edits(2)).toEqual([
    { ...topic, kind: 'topic', words: ['pier', 'wharf'] },
    { kind: 'forget-topic', id: 'quay' },
  ]);
});

test.each([
  ['', 'Is it open?', 'new title'],
  ['The pier', ' ', 'new question'],
])('a new topic of title “%s” and question “%s” is not sent', (title, question, missing) => {
  const part = makeTopics(withTopic);
  document.body.append(part);
  write(part, 'new title', title);
  write(part, 'new question', question);
  findButton(part, 'Add the topic').click();
  expect(asked).toEqual([]);
  expect(toWords(document.querySelector('.status'))).toBe('A topic needs a title and a question.');
  expect(document.activeElement?.getAttribute('data-key')).toBe(missing);
});

test('a new topic has an id that no other has, and its fields are empty when it is written', async () => {
  answer = { kind: 'made', state: withTopic };
  const part = makeTopics(withTopic);
  document.body.append(part);
  write(part, 'new title', 'The quay');
  write(part, 'new question', 'Who closed it?');
  findButton(part, 'Add the topic').click();
  const [edit] = await edits(1);
  expect(edit).toMatchObject({ kind: 'topic', title: 'The quay', question: 'Who closed it?', words: [] });
  expect(edit).not.toMatchObject({ id: 'quay' });
  await until(() => expect(findField(part, 'new title').value).toBe(''));
});
