import { stemmer } from 'stemmer';
import { expect, test } from 'vitest';
import {
  backgroundRarity,
  findWordGroup,
  isSpeechKey,
  isVerbStem,
} from '../../../../src/align/words/vocabulary.ts';

const isSpeech = (word: string): boolean => isSpeechKey(findWordGroup(stemmer(word)) ?? '');

test('verbs that only say that something was said tell nothing, others do', () => {
  expect(['say', 'claim', 'confirm', 'suggest', 'stress'].filter((word) => !isSpeech(word))).toEqual([]);
  expect(['kill', 'close', 'quay'].filter(isSpeech)).toEqual([]);
});

test('words of one group have one key', () => {
  expect(findWordGroup(stemmer('begin'))).toBe(findWordGroup(stemmer('start')));
  expect(findWordGroup(stemmer('zeppelin'))).toBeUndefined();
});

test('a word that no list has is a verb by its ending', () => {
  const forms = ['quaffled', 'quaffling', 'quaffises', 'quaffs', 'red'];
  expect(forms.filter((form) => isVerbStem('quaffl', form))).toEqual(['quaffled', 'quaffling', 'quaffises']);
});

test('a word that no list has is rarer than one that many stories have, and than a day', () => {
  const [unlisted, common, day] = ['quaffl', stemmer('year'), '~day'].map(backgroundRarity);
  expect([(unlisted ?? 0) > (common ?? 0), (unlisted ?? 0) > (day ?? 0)]).toEqual([true, true]);
});
