import { expect, test } from 'vitest';
import { listPhrases, listWords, toBaseForms, toTable, toWordSet } from '../../../src/model/word-lists.ts';

test('a list over several lines is its words, its phrases or its rows, with nothing that is empty', () => {
  expect(listWords('\n quay pier\n  boat ')).toEqual(['quay', 'pier', 'boat']);
  expect([...toWordSet('quay pier', ['pier', 'boat'], new Set(['crew']))]).toEqual([
    ...['quay', 'pier', 'boat', 'crew'],
  ]);
  expect(listPhrases(' old quay|the pier \n|boat')).toEqual(['old quay', 'the pier', 'boat']);
  expect(listPhrases('old quay; the pier', ';')).toEqual(['old quay', 'the pier']);
  expect([...toTable('q:old quay|p:pier')]).toEqual([
    ['q', 'old quay'],
    ['p', 'pier'],
  ]);
});

test('the last of a group of forms is the base of each other', () => {
  expect([...toBaseForms('told tell|spoke spoken speak|go')]).toEqual([
    ['told', 'tell'],
    ['spoke', 'speak'],
    ['spoken', 'speak'],
  ]);
});
