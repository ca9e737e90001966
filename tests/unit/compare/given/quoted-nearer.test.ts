import { expect, test } from 'vitest';
import { type Told, toldOf } from '../../../build/looked-up-texts.ts';

const WAX: Told = { sentence: '“We waited far too long to mend the great bell,” said Ida Marsh.' };
const OTHER = '“We waited far too long to melt the great bell,” said Ida Marsh.';

test('words that are quoted otherwise are told', () => {
  expect(toldOf('quotation', WAX, { sentence: OTHER })).toEqual(['differ']);
});

test('but not where one article quotes the other’s words, too, in another sentence', () => {
  const both = { ...WAX, after: OTHER };
  expect(toldOf('quotation', both, { sentence: OTHER })).toEqual([]);
});

test('nor where words elsewhere are nearer to them', () => {
  const both = {
    ...WAX,
    after: '“We waited far too long to melt the great bell!” Ida Marsh said later.',
  };
  expect(toldOf('quotation', both, { sentence: OTHER })).toEqual([]);
});

test('words that are as near to nothing change nothing', () => {
  const both = { ...WAX, after: '“Nobody asked the ringers,” she said.' };
  expect(toldOf('quotation', both, { sentence: OTHER })).toEqual(['differ']);
});
