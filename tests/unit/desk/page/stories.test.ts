// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { session } from '../../../../src/desk/page/session.ts';
import { showStories } from '../../../../src/desk/page/stories.ts';
import { type Asked, standInForServer } from '../../../build/desk-server.ts';
import { makeDeskState } from '../../../build/desk-state.ts';
import { findButton, toWords, write } from '../../../build/page-parts.ts';
import { until } from '../../../build/until.ts';

let asked: Asked[] = [];
let stories: string[] = [];
let added: unknown;

beforeEach(() => {
  document.body.innerHTML =
    '<p class="status"></p><section id="stories"></section><main id="work" tabindex="-1"><details data-key="articles"></details></main>';
  stories = ['flood', 'storm'];
  added = { story: 'fire' };
  asked = standInForServer(({ path, body }) => {
    if (path !== 'stories') return makeDeskState();
    return body === undefined ? { stories } : added;
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  Object.assign(session, { state: undefined });
});

const part = (): Element => document.querySelector('#stories') ?? document.body;
const status = () => toWords(document.querySelector('.status'));
const uploads = () =>
  asked.filter(({ path, body }) => path === 'stories' && body !== undefined).map(({ body }) => body);

test('stories are listed; the form for a new one is open only where there is none', async () => {
  await showStories();
  expect([...part().querySelectorAll('li')].map(toWords)).toEqual(['flood', 'storm']);
  expect(part().querySelector('details')?.open).toBe(false);
  stories = [];
  document.querySelector('#stories')?.replaceChildren();
  await showStories();
  expect(part().querySelector('details')?.open).toBe(true);
});

test('a story is opened and has the keyboard', async () => {
  await showStories();
  findButton(part(), 'storm').click();
  await until(() => expect(document.activeElement?.id).toBe('work'));
  expect(asked.map(({ path }) => path)).toEqual(['stories', 'story/storm']);
  expect(session.state?.id).toBe('fire');
  expect(status()).toBe('Fire: 0 articles, 0 claims.');
});

test('a pasted article becomes a file of its name, and the story that it makes is opened with what was read', async () => {
  await showStories();
  write(part(), 'new title', ' A fire ');
  write(part(), 'pasted text', 'Quay closed\n\nThe café is shut.');
  write(part(), 'pasted name', 'The/Post ');
  findButton(part(), 'Add').click();
  await until(() => expect(session.state?.id).toBe('fire'));
  const base64 = Buffer.from('Quay closed\n\nThe café is shut.').toString('base64');
  expect(uploads()).toEqual([{ title: 'A fire', files: [{ name: 'The Post.txt', base64 }], replace: false }]);
  await until(() =>
    expect(document.querySelector<HTMLDetailsElement>('[data-key="articles"]')?.open).toBe(true),
  );
});

test('dropped files are named, can be taken back, and are sent; something else that is dropped is refused', async () => {
  await showStories();
  const drop = (files: File[]) =>
    part()
      .querySelector('.drop')
      ?.dispatchEvent(Object.assign(new Event('drop', { cancelable: true }), { dataTransfer: { files } }));
  const said = () => toWords(part().querySelector('.dropped'));
  drop([]);
  expect(status()).toMatch(/^That is no file\./u);
  drop([new File(['one'], 'one.txt')]);
  expect(said()).toBe('1 file: one.txt Take back');
  drop([new File(['two'], 'two.md')]);
  expect(said()).toBe('2 files: one.txt, two.md Take back');
  findButton(part(), 'Take back').click();
  expect(said()).toBe('');
  drop([new File(['three'], 'three.txt')]);
  write(part(), 'new title', 'fire');
  findButton(part(), 'Add').click();
  await until(() => expect(uploads()).toHaveLength(1));
  expect(uploads()[0]).toMatchObject({ files: [{ name: 'three.txt', base64: btoa('three') }] });
});

test.each([
  ['', 'Some text.'],
  ['A fire', ' '],
])('title “%s” with text “%s” is not sent', async (title, text) => {
  await showStories();
  write(part(), 'new title', title);
  write(part(), 'pasted text', text);
  findButton(part(), 'Add').click();
  await until(() => expect(status()).toBe('Give the story a title, and at least one article.'));
  expect(uploads()).toEqual([]);
});

test('what is refused is said, and no story is opened', async () => {
  await showStories();
  added = { kind: 'wrong', message: 'the file is empty' };
  write(part(), 'new title', 'A fire');
  write(part(), 'pasted text', 'x');
  findButton(part(), 'Add').click();
  await until(() => expect(status()).toBe('the file is empty'));
  expect(session.state).toBeUndefined();
});

test('an article that is replaced tells what changed, and only what did', async () => {
  await showStories();
  added = {
    story: 'fire',
    replaced: {
      files: [{ name: 'a.txt', gone: ['The quay is open.'], come: ['The quay is closed.'] }],
      change: '1 claim changes',
      claims: { gone: [], come: ['The quay is closed.'], changed: [] },
    },
  };
  write(part(), 'new title', 'fire');
  write(part(), 'pasted text', 'The quay is closed.');
  findButton(part(), 'Replace articles of the same name').click();
  await until(() => expect(toWords(part().querySelector('.news'))).not.toBe(''));
  expect(uploads()).toMatchObject([{ replace: true, files: [{ name: 'pasted.txt' }] }]);
  expect([...(part().querySelector('.news')?.children ?? [])].map(toWords)).toEqual([
    'a.txt',
    'Sentences that are gone:',
    'The quay is open.',
    'Sentences that are new:',
    'The quay is closed.',
    'The story: 1 claim changes.',
    'Claims of several articles that are new:',
    'The quay is closed.',
  ]);
});
