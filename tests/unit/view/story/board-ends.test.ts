import { expect, test } from 'vitest';
import { findTimeframes } from '../../../../src/annotate/timeframes/timeframes.ts';
import { isLateEnd, isSafeEnd } from '../../../../src/view/story/board-ends.ts';
import { type BoardWord, toBoardWords } from '../../../../src/view/story/board-words.ts';
import { makeArticle } from '../../../build/comparison.ts';

/** A text with “|” before each word where a clause may end. */
function mark(text: string, mayEnd: (words: readonly BoardWord[], at: number) => boolean): string {
  const timeframes = findTimeframes(text, [{ start: 0, end: text.length }], { date: '2031-08-20' });
  const words = toBoardWords({ text, start: 0 }, { ...makeArticle('a', [text]), timeframes }, new Set());
  const ends = words.flatMap(({ start }, at) => (mayEnd(words, at) ? [start] : []));
  return [0, ...ends].map((start, index) => text.slice(start, ends[index])).join('|');
}

test.each([
  'It closed the quay |on Monday.',
  'It closed the quay |Monday |amid storms.',
  'It closed the quay |despite calm seas.',
  'It closed the quay |during storms.',
  'It closed the quay on calm seas.',
  'The quay closed on Monday.',
  'The council shut piers |and left the quay.',
  'The council shut piers |and closed the quay.',
  'The council shut piers |and leaving divers stayed.',
  'The council shut piers |and after storms left.',
  'The council shut piers and quays.',
  'The council shut piers and',
  'It lay empty |since May 2006 through June 2011.',
  'It lay empty to June 2011.',
])('safe: %s', (marked) => expect(mark(marked.replaceAll('|', ''), isSafeEnd)).toBe(marked));

test.each([
  'It has no boats |because piles broke.',
  'It has no boats |when it rains.',
  'It has no boats |while divers work.',
  'It has a quay, |where boats lay.',
  'It has a quay where boats lay.',
  'The quay itself when it rains.',
  'It lay empty in May when it rains.',
  'The quay closed when it rained.',
])('late: %s', (marked) => expect(mark(marked.replaceAll('|', ''), isLateEnd)).toBe(marked));
