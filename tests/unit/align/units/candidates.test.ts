import { expect, test } from 'vitest';
import { findCandidates } from '../../../../src/align/units/candidates.ts';
import { measureTexts } from '../../../build/measured-story.ts';

const pairsOf = (...texts: string[]): string[] => {
  const { measured } = measureTexts(...texts);
  return findCandidates(measured.sentences.map(({ unit }) => unit)).map(
    ({ a, b }) => `${a.index}-${b.index}`,
  );
};

test('sentences of two articles that share a telling word are looked at', () => {
  expect(pairsOf('A lighthouse burned.', 'Nobody saw the lighthouse.')).toEqual(['0-1']);
});

test('sentences of one article are never looked at', () => {
  expect(pairsOf('A lighthouse burned. Nobody saw the lighthouse.', 'Rain fell.')).toEqual([]);
});

test('function words alone are no reason to look', () => {
  expect(pairsOf('It was the one that burned.', 'That is what it would be.')).toEqual([]);
});

test('five function words in a row are, since they may be quoted', () => {
  expect(pairsOf('He said that it is what it is.', '“But that is what it is,” they heard.')).toEqual([]);
  expect(pairsOf('So it is what it was.', 'It is what it was.')).toEqual(['0-1']);
});

test('each pair comes once, in the order of the story, the earlier article first', () => {
  expect(
    pairsOf(
      'The lighthouse burned at night. The ferry stayed.',
      'At night the lighthouse burned. A ferry stayed.',
      'A ferry stayed.',
    ),
  ).toEqual(['0-2', '1-3', '1-4', '3-4']);
});
