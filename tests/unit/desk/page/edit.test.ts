// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Answer } from '../../../../src/desk/page/requests.ts';
import {
  describe as describeAnswer,
  edit,
  editField,
  onChange,
  openStory,
  refresh,
  session,
  step,
} from '../../../../src/desk/page/session.ts';
import { type Asked, standInForServer } from '../../../build/desk-server.ts';
import { makeCard, makeDeskState } from '../../../build/desk-state.ts';
import { findButton, toWords } from '../../../build/page-parts.ts';
import { until } from '../../../build/until.ts';

const before = makeDeskState({ text: 'title: Fire\n', undo: 'the same claim', redo: 'a topic' });
const after = makeDeskState({ base: 'next', text: 'title: Blaze\n' });
const forget = { kind: 'forget-link', index: 0 } as const;
let asked: Asked[] = [];
let answers: unknown[] = [];
let changes = 0;
onChange(() => {
  changes += 1;
});

beforeEach(() => {
  document.body.innerHTML = '<p class="status"></p>';
  Object.assign(session, {
    state: before,
    chosen: [],
    stack: 'missing',
    skipped: new Set(),
    answered: new Set(),
  });
  changes = 0;
  asked = standInForServer(() => answers.shift());
});
afterEach(() => {
  vi.unstubAllGlobals();
  Object.assign(session, { state: undefined });
});

const status = () => toWords(document.querySelector('.status'));

test('an edit that is made shows the new state, forgets what was chosen, and is said', async () => {
  answers = [{ kind: 'made', state: after }];
  session.chosen = [{ file: 'a.txt', words: 'x', whole: 'x' }];
  expect(await edit(forget, 'Gone.')).toBe(true);
  expect(asked).toEqual([{ path: 'story/fire/edit', body: { edit: forget, base: 'none' } }]);
  expect([session.state?.base, session.chosen, status(), changes]).toEqual(['next', [], 'Gone.', 1]);
});

test('without a story nothing is sent', async () => {
  session.state = undefined;
  expect(await edit(forget, 'Gone.')).toBe(false);
  await step('undo');
  await refresh();
  expect(asked).toEqual([]);
});

test('the next edit waits for the one before and is made on top of it', async () => {
  answers = [
    { kind: 'made', state: after },
    { kind: 'made', state: { ...after, base: 'third' } },
  ];
  await Promise.all([edit(forget, 'one'), edit(forget, 'two')]);
  expect(asked.map(({ body }) => body)).toEqual([
    { edit: forget, base: 'none' },
    { edit: forget, base: 'next' },
  ]);
  expect(status()).toBe('two');
});

const toField = (key: 'outlet' | 'published', value: string) =>
  ({ kind: 'article', file: 'a.txt', key, value }) as const;

test('fields that are left while one is being written go together', async () => {
  answers = [
    { kind: 'made', state: after },
    { kind: 'made', state: { ...after, base: 'third' } },
  ];
  const first = edit(forget, 'one');
  const [outlet, published] = [toField('outlet', 'Post'), toField('published', '2025-01-07')];
  await Promise.all([first, editField('o', 'Post', outlet), editField('p', '2025-01-07', published)]);
  expect(asked.map(({ body }) => body)).toEqual([
    { edit: forget, base: 'none' },
    { edit: { kind: 'fields', edits: [outlet, published] }, base: 'next' },
  ]);
});

test('of fields that are left together one that is wrong does not take the others with it', async () => {
  answers = [
    { kind: 'problems', problems: [] },
    { kind: 'made', state: after },
    { kind: 'problems', problems: [makeProblem('No day.', 'Write one.')] },
  ];
  const [outlet, published] = [toField('outlet', 'Post'), toField('published', 'Monday')];
  await Promise.all([editField('o', 'Post', outlet), editField('p', 'Monday', published)]);
  expect(asked.slice(1).map(({ body }) => body)).toEqual([
    { edit: outlet, base: 'none' },
    { edit: published, base: 'next' },
  ]);
  expect(status()).toBe('story.yaml: No day. Write one.');
});

test('another story is opened once what was decided is written', async () => {
  answers = [{ kind: 'made', state: after }, makeDeskState({ id: 'flood' })];
  await Promise.all([edit(forget, 'Gone.'), openStory('flood')]);
  expect(asked.map(({ path }) => path)).toEqual(['story/fire/edit', 'story/flood']);
});

test.each([
  ['Write my decision on top', true, 'Gone.', 2],
  ['Leave it', false, 'story.yaml was changed outside; your decision was not made.', 1],
])('a file that was changed outside is asked about: %s', async (label, isMade, said, count) => {
  answers = [
    { kind: 'changed-outside', state: after },
    { kind: 'made', state: { ...after, base: 'third' } },
  ];
  const made = edit(forget, 'Gone.');
  await until(() => expect(document.querySelector('dialog')).not.toBeNull());
  expect(session.state?.base).toBe('next');
  expect([...document.querySelectorAll('dialog del, dialog ins')].map(toWords)).toEqual([
    'title: Fire',
    'title: Blaze',
  ]);
  findButton(document.body, label).click();
  expect(await made).toBe(isMade);
  expect([status(), asked.length]).toEqual([said, count]);
});

test.each([
  ['undo', 'Taken back: the same claim.'],
  ['redo', 'Done again: a topic.'],
] as const)('%s is told by what it was', async (direction, said) => {
  answers = [{ kind: 'made', state: after }];
  await step(direction);
  expect(asked.map(({ path }) => path)).toEqual([`story/fire/${direction}`]);
  expect([status(), session.state?.base]).toEqual([said, 'next']);
});

test('a step that cannot be made is said, and the state stays', async () => {
  answers = [{ kind: 'nothing-to-do', message: 'nothing to take back' }];
  await step('undo');
  expect([status(), session.state?.base]).toEqual(['nothing to take back', 'none']);
});

test('who comes back to the page is told of a change outside, and of none nothing', async () => {
  answers = [before];
  await refresh();
  expect([status(), changes]).toEqual(['', 0]);
  answers = [after];
  await refresh();
  expect([status(), changes, session.state?.base]).toEqual([
    'story.yaml was changed outside; the page shows the new state.',
    1,
    'next',
  ]);
  answers = [{ ...after, articlesBase: 'other' }];
  await refresh();
  expect(status()).toBe('An article was changed outside; the page shows the new state.');
  answers = [{ kind: 'wrong', message: 'gone' }];
  await refresh();
  expect([status(), session.state?.base]).toEqual(['gone', 'next']);
});

test('a state that leaves the outlined stack empty outlines the other', async () => {
  answers = [{ kind: 'made', state: { ...after, cards: [makeCard({ stack: 'weak' })] } }];
  await edit(forget, 'Gone.');
  expect(session.stack).toBe('weak');
});

test('a story that is opened forgets what was chosen and put off in another', async () => {
  Object.assign(session, {
    answered: new Set(['two']),
    skipped: new Set(['one']),
    chosen: [{ file: 'a', words: 'b', whole: 'b' }],
  });
  answers = [makeDeskState({ id: 'flood', title: 'Flood', cards: [makeCard()] })];
  await openStory('flood');
  expect([session.answered.size, session.skipped.size, session.chosen, location.hash]).toEqual([
    0,
    0,
    [],
    '#flood',
  ]);
  answers = [{ kind: 'wrong', message: 'no such story' }];
  await openStory('none');
  expect([status(), session.state?.id]).toEqual(['no such story', 'flood']);
});

const makeProblem = (message: string, note: string) => ({
  file: 'story.yaml',
  ...{ line: 1, column: 1, severity: 'error' as const, source: 'story', ruleId: 'yaml' },
  message,
  note,
});

test.each<[Answer, string]>([
  [{ kind: 'wrong', message: 'refused' }, 'refused'],
  [{ kind: 'preview', change: 'no claim changes' }, 'no claim changes'],
  [{ kind: 'changed-outside', state: before }, 'story.yaml was changed outside.'],
  [{ kind: 'made', state: before }, 'Written.'],
  [
    {
      kind: 'problems',
      problems: [makeProblem('No title.', 'Add one.'), { ...makeProblem('No day.', 'Add it.'), line: 4 }],
    },
    'story.yaml: No title. Add one. story.yaml, line 4: No day. Add it.',
  ],
])('an answer in words: %o', (answer, words) => {
  expect(describeAnswer(answer)).toBe(words);
});
