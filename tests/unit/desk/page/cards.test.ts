// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answerByKey, skip } from '../../../../src/desk/page/answers.ts';
import { makeCards } from '../../../../src/desk/page/cards.ts';
import { openCards, session, step } from '../../../../src/desk/page/session.ts';
import { type Asked, standInForServer } from '../../../build/desk-server.ts';
import { makeCard, makeCardSide, makeDeskState } from '../../../build/desk-state.ts';
import { findButton, toWords } from '../../../build/page-parts.ts';
import { until } from '../../../build/until.ts';

const cards = [
  makeCard({ reasons: ['both use “quay”', 'both give one day'] }),
  makeCard({ id: 'two', score: null, value: 0.5 }),
  makeCard({ id: 'three', stack: 'weak', value: 0.2 }),
];
let asked: Asked[] = [];
let answer: unknown;

beforeEach(() => {
  document.body.innerHTML = '<p class="status"></p>';
  const state = makeDeskState({ cards, outlook: { expectedPrecision: 0.914, decisionsLeft: 3 } });
  Object.assign(session, { state, stack: 'missing', skipped: new Set(), answered: new Set() });
  answer = { kind: 'made', state };
  asked = standInForServer(() => answer);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  Object.assign(session, { state: undefined, stack: 'missing', skipped: new Set(), answered: new Set() });
});

const status = () => toWords(document.querySelector('.status'));
const passages = [
  { file: 'a.txt', words: 'The quay is closed.' },
  { file: 'b.txt', words: 'The quay was shut.' },
];

test('each stack shows its uppermost card and how many it has, and the one that the keys answer is outlined', () => {
  const part = makeCards();
  const [missing, weak] = [...part.querySelectorAll('.stack')];
  expect(toWords(missing?.querySelector('h3'))).toBe('Likely missing (2)');
  expect(toWords(weak?.querySelector('h3'))).toBe('Weakest links (1)');
  expect([missing?.className, weak?.className]).toEqual(['stack active', 'stack']);
  expect([...(missing?.querySelectorAll('blockquote') ?? [])].map(toWords)).toEqual([
    'A The quay is closed.',
    'B The quay was shut.',
  ]);
  expect(toWords(missing?.querySelector('.evidence'))).toBe('Score 0.50. both use “quay”; both give one day');
  document.body.append(part);
  weak?.dispatchEvent(new Event('focusin'));
  expect(session.stack).toBe('weak');
  expect([...part.querySelectorAll('.stack.active')]).toEqual([weak]);
  part.remove();
});

test('how far the editor is, and how much is left, is said', () => {
  const links = [0, 1, 2, 3].map((index) => ({ index, kind: 'same' as const, words: [], why: '' }));
  session.state = makeDeskState({ links, cards, outlook: { expectedPrecision: 0.914, decisionsLeft: 3 } });
  expect(toWords(makeCards().querySelector('.progress'))).toMatch(
    /^4 decided\. By their scores 91 % of the shown links are right: 3 more until it is 95 %\./u,
  );
  session.state = makeDeskState();
  const part = makeCards();
  expect(toWords(part.querySelector('.progress'))).toMatch(
    /100 % .* the links are as sure as they should be\./u,
  );
  expect(toWords(part.querySelector('.stack'))).toBe('Likely missing (0)Nothing is left to decide here.');
});

test('a card without a score is judged without one', () => {
  skip(cards[0] ?? makeCard());
  expect(toWords(makeCards().querySelector('.evidence'))).toBe('Judge this one without a score.');
});

test('passages beside one that is asked about are open while they are few, and those of other articles can be taken out', async () => {
  const beside = [
    makeCardSide({ article: 'a', words: 'It stays shut.' }),
    makeCardSide({ article: 'c', letter: 'C', file: 'c.txt', words: 'Quay shut.' }),
  ];
  const show = (count: number) => {
    const side = {
      ...makeCardSide(),
      beside: Array.from({ length: count }, (_, index) => beside[index % 2] ?? makeCardSide()),
    };
    session.state = makeDeskState({ cards: [makeCard({ a: side })] });
    return makeCards();
  };
  expect(show(3).querySelector<HTMLDetailsElement>('.beside')?.open).toBe(true);
  expect(show(4).querySelector<HTMLDetailsElement>('.beside')?.open).toBe(false);
  const part = show(2);
  expect([...part.querySelectorAll('.beside button')].map((one) => one.getAttribute('aria-label'))).toEqual([
    'Take C out of this claim',
  ]);
  findButton(part, 'Take out').click();
  await until(() => expect(asked).toHaveLength(1));
  expect(asked[0]?.body).toMatchObject({
    edit: { kind: 'not-same', passages: [passages[0], { file: 'c.txt', words: 'Quay shut.' }] },
  });
});

test.each([
  ['s', { kind: 'same', passages, why: 'judged by the editor: the same claim' }],
  ['N', { kind: 'not-same', passages, why: 'judged by the editor: not the same' }],
  ['o', { kind: 'same', passages, why: 'judged by the editor: the same claim', answer: 'other' }],
  ['x', { kind: 'not-same', passages, why: 'judged by the editor: no counterpart in this article' }],
])('key %s writes %o and goes on to the next card', async (key, edit) => {
  const event = new KeyboardEvent('keydown', { key, cancelable: true });
  answerByKey(event);
  expect(event.defaultPrevented).toBe(true);
  await until(() => expect(asked).toHaveLength(1));
  expect(asked.map(({ body }) => body)).toEqual([{ edit, base: 'none' }]);
  expect(openCards('missing').map(({ id }) => id)).toEqual(['two']);
});

test('an answer that is taken back is a question again', async () => {
  answerByKey(new KeyboardEvent('keydown', { key: 's' }));
  await until(() => expect(status()).toBe('Same: written to story.yaml.'));
  expect(openCards('missing').map(({ id }) => id)).toEqual(['two']);
  await step('undo');
  expect(openCards('missing').map(({ id }) => id)).toEqual(['one', 'two']);
});

test('an answer that is refused leaves its card', async () => {
  answer = { kind: 'wrong', message: 'refused' };
  findButton(makeCards(), 'Same').click();
  await until(() => expect(status()).toBe('refused'));
  await until(() => expect(openCards('missing')).toHaveLength(2));
});

test('the right arrow puts a card off and goes on to the one that is worth most', () => {
  answerByKey(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
  expect(openCards('missing').map(({ id }) => id)).toEqual(['two']);
  answerByKey(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
  expect(session.stack).toBe('weak');
  answerByKey(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
  answerByKey(new KeyboardEvent('keydown', { key: 's' }));
  expect(status()).toBe('No card is left to decide.');
  expect(asked).toEqual([]);
});

test('keys mean nothing with Ctrl, Alt or Meta, in a field, or without a story', () => {
  const press = (init: KeyboardEventInit, target: EventTarget = document.body) => {
    const event = new KeyboardEvent('keydown', { key: 's', bubbles: true, cancelable: true, ...init });
    target.addEventListener('keydown', (one) => one instanceof KeyboardEvent && answerByKey(one), {
      once: true,
    });
    target.dispatchEvent(event);
    return event.defaultPrevented;
  };
  const field = document.body.appendChild(document.createElement('input'));
  const pressed = [{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { key: 'q' }].map((init) =>
    press(init),
  );
  expect([...pressed, press({}, field)]).toEqual([false, false, false, false, false]);
  session.state = undefined;
  expect(press({})).toBe(false);
  expect(asked).toEqual([]);
});

test('the open card says unasked what the two common answers would change, the others when they are pointed at', async () => {
  vi.useFakeTimers();
  answer = { kind: 'preview', change: '2 claims become 1' };
  const part = makeCards();
  document.body.append(part);
  const said = () => toWords(part.querySelector('.active .change'));
  await vi.advanceTimersByTimeAsync(799);
  expect(asked).toEqual([]);
  await vi.advanceTimersByTimeAsync(10);
  expect(said()).toBe('Same: 2 claims become 1. Not the same: 2 claims become 1.');
  findButton(part, 'Other answer').dispatchEvent(new Event('focus'));
  await vi.advanceTimersByTimeAsync(260);
  expect(said()).toBe('Other answer: 2 claims become 1.');
});

test('of two answers that are pointed at in turn only the last is asked about', async () => {
  vi.useFakeTimers();
  answer = { kind: 'preview', change: 'no claim changes' };
  const part = makeCards();
  document.body.append(part);
  for (const label of ['Other answer', 'No counterpart'])
    findButton(part, label).dispatchEvent(new Event('mouseenter'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(asked).toHaveLength(1);
  expect(toWords(part.querySelector('.active .change'))).toBe('No counterpart: no claim changes.');
});
