import { describe, expect, test } from 'vitest';
import {
  findPublishedPart,
  findPublishedWords,
  toPublishedText,
} from '../../../../src/view/text/published-text.ts';
import { makeArticle, makeClaim, makePassage } from '../../../build/comparison.ts';

const article = makeArticle('one', ['A fire closed the harbour. Nobody was hurt.', 'Ships wait outside.']);
const passage = { ...makePassage(article, 'closed the harbour'), prefix: 'fire ', suffix: '.' };
const claims = [makeClaim([passage], { of: 2 })];

describe('what may be printed of an article', () => {
  test('all of it when it is published in full', () => {
    const published = toPublishedText(article, claims);
    expect(findPublishedWords(published, { start: 0, end: 6 })).toBe('A fire');
  });

  test('only passages and the words around them otherwise, even where the text is at hand', () => {
    const published = toPublishedText({ ...article, publish: 'passages' }, claims);
    expect(published).toEqual([{ start: 2, text: 'fire closed the harbour.' }]);
    expect(findPublishedWords(published, { start: 0, end: 6 })).toBeUndefined();
    expect(findPublishedWords(published, { start: 2, end: 6 })).toBe('fire');
  });

  test('stretches that overlap or touch are one', () => {
    const more = { ...makePassage(article, 'harbour. Nobody'), suffix: ' was' };
    const published = toPublishedText({ ...article, publish: 'passages' }, [
      makeClaim([more, passage], { of: 2 }),
    ]);
    expect(published).toEqual([{ start: 2, text: 'fire closed the harbour. Nobody was' }]);
  });

  test('of a sentence that is published in part the longest stretch is found', () => {
    const published = toPublishedText({ ...article, publish: 'passages' }, claims);
    expect(findPublishedPart(published, { start: 0, end: 26 })).toEqual({
      start: 2,
      text: 'fire closed the harbour.',
    });
    expect(findPublishedPart(published, { start: 30, end: 40 })).toBeUndefined();
  });
});
