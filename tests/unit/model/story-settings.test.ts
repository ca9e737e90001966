import { describe, expect, test } from 'vitest';
import { MeasurementSchema } from '../../../src/model/measurement.ts';
import { StorySettingsSchema } from '../../../src/model/story.ts';

const takes = (settings: object): boolean =>
  StorySettingsSchema.safeParse({ title: 'Fire', ...settings }).success;

const WORDS = { file: 'a.txt', words: 'the quay' };
const TOPIC = { id: 'quay', title: 'Quay', question: 'Who shut it?' };
const ofArticle = (settings: object) => ({ articles: { 'a.txt': settings } });

describe('settings that say something are taken, those that say nothing are refused', () => {
  test.each(['outlet', 'headline', 'label', 'rights'])('the %s of an article', (key) => {
    expect(takes(ofArticle({ [key]: 'x' }))).toBe(true);
    expect(takes(ofArticle({ [key]: '' }))).toBe(false);
  });

  test.each(['title', 'question', 'id'])('the %s of a topic', (key) => {
    expect(takes({ topics: [{ ...TOPIC, [key]: 'x' }] })).toBe(true);
    expect(takes({ topics: [{ ...TOPIC, [key]: '' }] })).toBe(false);
  });

  test.each([
    ['a title', { title: 'x' }, { title: '' }],
    ['a word of a topic', { topics: [{ ...TOPIC, words: ['x'] }] }, { topics: [{ ...TOPIC, words: [''] }] }],
    [
      'a reason',
      { links: [{ deny: [WORDS, WORDS], why: 'x' }] },
      { links: [{ deny: [WORDS, WORDS], why: '' }] },
    ],
    [
      'a reason to assert',
      { links: [{ assert: [WORDS, WORDS], why: 'x' }] },
      { links: [{ assert: [WORDS, WORDS], why: '' }] },
    ],
    ['a heading', { claims: [{ of: WORDS, label: 'x' }] }, { claims: [{ of: WORDS, label: '' }] }],
    [
      'words',
      { claims: [{ of: { file: 'a', words: 'x' } }] },
      { claims: [{ of: { file: 'a', words: '' } }] },
    ],
    [
      'a file',
      { claims: [{ of: { file: 'a', words: 'x' } }] },
      { claims: [{ of: { file: '', words: 'x' } }] },
    ],
    [
      'a correction',
      { corrections: [{ date: '2025-01-08', text: 'x' }] },
      { corrections: [{ date: '2025-01-08', text: '' }] },
    ],
  ])('%s', (_, said, empty) => {
    expect(takes(said)).toBe(true);
    expect(takes(empty)).toBe(false);
  });
});

test.each(['deny', 'assert'])('%s needs two places', (kind) => {
  expect(takes({ links: [{ [kind]: [WORDS, WORDS], why: 'x' }] })).toBe(true);
  expect(takes({ links: [{ [kind]: [WORDS], why: 'x' }] })).toBe(false);
});

test('a key that nobody knows is refused at every level', () => {
  expect(takes({ zzz: 'x' })).toBe(false);
  expect(takes(ofArticle({ zzz: 'x' }))).toBe(false);
  expect(takes({ topics: [{ ...TOPIC, zzz: 'x' }] })).toBe(false);
  expect(takes({ links: [{ deny: [WORDS, WORDS], why: 'x', answer: 'other' }] })).toBe(false);
  expect(takes({ links: [{ assert: [WORDS, WORDS], why: 'x', answer: 'other' }] })).toBe(true);
});

test.each([
  ['2025-08-18', true],
  ['2025-08-18T20:15:00+02:00', true],
  ['2025-08-18T20:15:00Z', true],
  ['2025-08-18T20:15:00', false],
  ['18 August 2025', false],
])('published at %s: %s', (published, isTaken) => {
  expect(takes(ofArticle({ published }))).toBe(isTaken);
});

test.each([
  ['5%', 5],
  ['10 %', 10],
  ['100 %', undefined],
  ['10', undefined],
])('a share of %s is %s', (share, number) => {
  const read = StorySettingsSchema.safeParse({ title: 'Fire', ...ofArticle({ share }) });
  expect(read.data?.articles['a.txt']?.share).toBe(number);
});

test('a measured rate is a share of at least one case, and says of what', () => {
  const rate = { id: 'x', stage: 'x', what: 'x', value: 1, low: 0, high: 1, n: 1, cases: 'x', data: 'x' };
  const refusedKeys = (change: object): PropertyKey[] =>
    (MeasurementSchema.safeParse({ ...rate, ...change }).error?.issues ?? []).flatMap(({ path }) => path);
  expect(refusedKeys({ n: 0 })).toContain('n');
  expect(refusedKeys({ n: 1 })).not.toContain('n');
  for (const key of ['value', 'low', 'high']) {
    expect(refusedKeys({ [key]: 1.1 })).toContain(key);
    expect(refusedKeys({ [key]: -0.1 })).toContain(key);
    expect(refusedKeys({ [key]: 1 })).not.toContain(key);
  }
  for (const key of ['cases', 'data']) {
    expect(refusedKeys({ [key]: '' })).toContain(key);
    expect(refusedKeys({ [key]: 'x' })).not.toContain(key);
  }
});
