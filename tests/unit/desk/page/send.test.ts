// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeSending, makeTargets } from '../../../../src/desk/page/send.ts';
import { session } from '../../../../src/desk/page/session.ts';
import { type Asked, standInForServer } from '../../../build/desk-server.ts';
import { makeDeskClaim, makeDeskState } from '../../../build/desk-state.ts';
import { toWords, write } from '../../../build/page-parts.ts';
import { until } from '../../../build/until.ts';

const topics = [
  { id: 'quay', title: 'The quay', question: 'Is it open?', words: [] },
  { id: 'boats', title: 'The boats', question: 'Do they sail?', words: [] },
];
const claim = makeDeskClaim({ id: 'c1', topic: 'quay' });
const state = makeDeskState({ topics, claims: [claim, makeDeskClaim({ id: 'c2' })] });
let asked: Asked[] = [];

beforeEach(() => {
  session.state = state;
  asked = standInForServer(() => ({ kind: 'wrong', message: 'no' }));
});
afterEach(() => {
  session.state = undefined;
  vi.unstubAllGlobals();
});

const edits = () => asked.map(({ body }) => body);
const of = { file: 'a.txt', words: 'The quay is closed.' };

test('the field offers no topic and every topic, and has that of the claim', () => {
  const field = makeSending(state, claim).querySelector('select');
  expect([...(field?.options ?? [])].map(({ value, text, selected }) => [value, text, selected])).toEqual([
    ['', 'no topic', false],
    ['quay', 'The quay', true],
    ['boats', 'The boats', false],
  ]);
  const without = makeSending(state, makeDeskClaim()).querySelector('select');
  expect(without?.value).toBe('');
});

test('a claim is sent to another topic and to none, by the words of its first passage; to its own it is not sent', async () => {
  for (const value of ['boats', '', 'quay']) write(makeSending(state, claim), 'topic-c1', value);
  await until(() => expect(asked).toHaveLength(2));
  expect(edits()).toEqual([
    { edit: { kind: 'claim', id: 'c1', of, topic: 'boats' }, base: 'none' },
    { edit: { kind: 'claim', id: 'c1', of, topic: null }, base: 'none' },
  ]);
});

test('there is a handle to drag by only where there are topics', () => {
  expect(makeSending(state, claim).querySelector('.handle')?.getAttribute('draggable')).toBe('true');
  expect(makeSending(makeDeskState(), claim).querySelector('.handle')).toBeNull();
  expect(makeTargets(makeDeskState())).toBeUndefined();
});

test('the places to drop on are the topics and none, each with how many claims it has', () => {
  const items = [...(makeTargets(state)?.children ?? [])];
  expect(items.map(toWords)).toEqual(['The quay (1)', 'The boats (0)', 'no topic (1)']);
});

test('a claim that is dropped on a topic is sent there; what comes from elsewhere is not taken', async () => {
  const carried = (type: string, id: string) => ({
    dataTransfer: { types: [type], getData: (name: string) => (name === type ? id : '') },
  });
  const drag = (name: string, target: Element | undefined, data: object) => {
    const event = Object.assign(new Event(name, { cancelable: true }), data);
    target?.dispatchEvent(event);
    return event.defaultPrevented;
  };
  const [, boats, none] = [...(makeTargets(state)?.children ?? [])];
  expect(drag('dragover', boats, carried('text/plain', 'c1'))).toBe(false);
  expect(boats?.className).toBe('');
  expect(drag('dragover', boats, carried('application/x-synoptic-claim', 'c1'))).toBe(true);
  expect(boats?.className).toBe('over');
  drag('dragleave', boats, {});
  expect(boats?.className).toBe('');
  drag('drop', boats, carried('application/x-synoptic-claim', 'c1'));
  drag('drop', none, carried('application/x-synoptic-claim', 'unknown'));
  drag('drop', none, carried('application/x-synoptic-claim', 'c1'));
  await until(() => expect(asked).toHaveLength(2));
  expect(edits()).toMatchObject([{ edit: { topic: 'boats' } }, { edit: { topic: null } }]);
});
