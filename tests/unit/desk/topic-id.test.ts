import { describe, expect, test } from 'vitest';
import { toTopicId } from '../../../src/desk/topic-id.ts';
import { IdSchema } from '../../../src/model/ids.ts';

const LONG = 'What the port authority of Oldport said about the fire at the old harbour';

describe('the id of a new topic', () => {
  test.each([
    ['Who pays?', 'who-pays'],
    ['Überfahrt nach Tern', 'u-berfahrt-nach-tern'],
    ['港の火災', 'topic'],
    ['— ?', 'topic'],
  ])('of “%s” is “%s”', (title, id) => {
    expect(toTopicId(title, [])).toBe(id);
  });

  test('is not that of another topic whose title has the same first sixty letters', () => {
    const first = toTopicId(`${LONG} on Monday`, []);
    const second = toTopicId(`${LONG} on Tuesday`, [first]);
    const third = toTopicId(`${LONG} on Friday`, [first, second]);
    expect(new Set([first, second, third]).size).toBe(3);
  });

  test('of titles without a letter from a to z are told apart', () => {
    expect(toTopicId('港', ['topic'])).toBe('topic-2');
    expect(toTopicId('火', ['topic', 'topic-2'])).toBe('topic-3');
  });

  test('is an id, also where it is cut after a hyphen', () => {
    for (let length = 50; length < 70; length += 1)
      expect(IdSchema.safeParse(toTopicId(`${'a'.repeat(length)} quay`, [])).success).toBe(true);
  });
});
