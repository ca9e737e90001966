// @vitest-environment happy-dom
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { DeskState } from '../../../../src/desk/state.ts';
import { type Asked, standInForServer } from '../../../build/desk-server.ts';
import { makeCard, makeDeskState } from '../../../build/desk-state.ts';
import { findButton, toWords } from '../../../build/page-parts.ts';
import { until } from '../../../build/until.ts';

/** What the server shows next; the page asks for it again when it is looked at again. */
let state: DeskState = makeDeskState();
let asked: Asked[] = [];

const work = (): HTMLElement => {
  const part = document.querySelector<HTMLElement>('#work');
  if (part === null) throw new Error('the page has no place for a story');
  return part;
};
const lookAgain = async (next: DeskState) => {
  state = next;
  dispatchEvent(new Event('focus'));
  await until(() => expect(toWords(work().querySelector('h2'))).toBe(next.title));
};

// The page starts once, when its module is loaded, with the story that the address names.
beforeAll(async () => {
  asked = standInForServer(({ path, body }) => {
    if (path === 'stories') return { stories: ['fire', 'flood'] };
    return body === undefined ? state : { kind: 'made', state };
  });
  document.body.innerHTML =
    '<p class="status"></p><section id="stories"></section><main id="work" tabindex="-1" hidden></main>';
  location.hash = '#flood';
  await import('../../../../src/desk/page/start.ts');
});
afterAll(() => vi.unstubAllGlobals());
beforeEach(() => {
  asked.length = 0;
});

const problem = (severity: 'error' | 'warning' | 'info', message: string): DeskState['problems'][number] => ({
  ...{ file: 'a.txt', line: 3, column: 1, source: 'test', ruleId: 'test' },
  ...{ severity, message, note: 'Mend it.' },
});

test('the stories are listed, and the one that the address names is open', () => {
  expect([...document.querySelectorAll('#stories li')].map(toWords)).toEqual(['fire', 'flood']);
  expect(work().hidden).toBe(false);
  expect(toWords(work().querySelector('h2'))).toBe('Fire');
  expect(work().querySelector('a[href="/stories/fire/"]')?.getAttribute('rel')).toBe('noreferrer');
});

test('a step is taken back or done again where there is one, and says what it is', async () => {
  await lookAgain(makeDeskState({ title: 'No steps', base: '1' }));
  expect(findButton(work(), 'Undo').disabled).toBe(true);
  expect(findButton(work(), 'Redo').disabled).toBe(true);
  await lookAgain(
    makeDeskState({ title: 'Steps', base: '2', undo: 'Same: quay', redo: 'Not the same: pier' }),
  );
  expect([findButton(work(), 'Undo').title, findButton(work(), 'Redo').title]).toEqual([
    'Same: quay',
    'Not the same: pier',
  ]);
  asked.length = 0;
  findButton(work(), 'Undo').click();
  findButton(work(), 'Redo').click();
  await until(() =>
    expect(asked.map(({ path }) => path).filter((path) => path.endsWith('do'))).toEqual([
      'story/fire/undo',
      'story/fire/redo',
    ]),
  );
});

test('what is left to do is listed', async () => {
  await lookAgain(
    makeDeskState({ title: 'To do', base: '3', toDo: ['Name the outlet of a.txt.', 'Date b.txt.'] }),
  );
  expect([...work().querySelectorAll('.to-do li')].map(toWords)).toEqual([
    'Name the outlet of a.txt.',
    'Date b.txt.',
  ]);
});

test('words that an article lost are named with the nearest, which takes their place', async () => {
  await lookAgain(makeDeskState({ title: 'All there', base: '4' }));
  expect(work().querySelector('.lost')).toBeNull();
  await lookAgain(
    makeDeskState({
      title: 'Lost',
      base: '5',
      lost: [
        { file: 'a.txt', words: 'the quay is shut', nearest: 'the quay is closed' },
        { file: 'b.txt', words: 'no ferry sails', nearest: null },
      ],
    }),
  );
  const [first, second] = work().querySelectorAll('.lost li');
  expect(toWords(first)).toBe(
    'a.txt: “the quay is shut”. The nearest text is “the quay is closed”. Take these words',
  );
  expect(toWords(second)).toBe(
    'b.txt: “no ferry sails”. No text there is near; take the link back under “Your links”.',
  );
  asked.length = 0;
  findButton(work(), 'Take these words').click();
  await until(() =>
    expect(asked.find(({ path }) => path === 'story/fire/edit')?.body).toMatchObject({
      edit: { kind: 'reword', of: { file: 'a.txt', words: 'the quay is shut' }, words: 'the quay is closed' },
    }),
  );
});

test('errors and warnings are counted and listed; what is only said is none', async () => {
  await lookAgain(makeDeskState({ title: 'Sound', base: '6', problems: [problem('info', 'Read as text.')] }));
  expect(work().querySelector('[data-key="problems"]')).toBeNull();
  await lookAgain(
    makeDeskState({
      title: 'Problems',
      base: '7',
      problems: [
        problem('error', 'No text.'),
        problem('info', 'Read as text.'),
        problem('warning', 'No date.'),
      ],
    }),
  );
  const problems = work().querySelector('[data-key="problems"]');
  expect(toWords(problems?.querySelector('summary'))).toBe('Problems (2)');
  expect([...(problems?.querySelectorAll('li') ?? [])].map(toWords)).toEqual([
    'a.txt, line 3, error: No text. Mend it.',
    'a.txt, line 3, warning: No date. Mend it.',
  ]);
});

test('the story is asked for again when its page is seen again, not when it is left', async () => {
  const see = (value: 'visible' | 'hidden') => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(value);
    document.dispatchEvent(new Event('visibilitychange'));
  };
  see('hidden');
  await new Promise((resolve) => setTimeout(resolve));
  expect(asked).toEqual([]);
  see('visible');
  await until(() => expect(asked.map(({ path }) => path)).toContain('story/fire'));
  vi.restoreAllMocks();
});

test('keys answer the card that is worth most', async () => {
  await lookAgain(makeDeskState({ title: 'Cards', base: '8', cards: [makeCard()] }));
  asked.length = 0;
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 's', bubbles: true }));
  await until(() =>
    expect(asked.find(({ path }) => path === 'story/fire/edit')?.body).toMatchObject({
      edit: { kind: 'same' },
    }),
  );
});
