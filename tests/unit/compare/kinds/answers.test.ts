import { expect, test } from 'vitest';
import { compareSentences, compareTexts } from '../../../build/compared-texts.ts';

const answersOf = (...sentences: string[]) => {
  const { claim, comparison } = compareSentences(...sentences);
  const entry = claim.apparatus.find(({ kind }) => kind === 'answer');
  const words = entry?.readings.map((reading) => {
    const text = comparison.articles.find(({ id }) => id === reading.article)?.text.value ?? '';
    return reading.kind === 'answer' ? text.slice(reading.start, reading.end) : '';
  });
  return { entry, words };
};

test('other answers are a difference of their own, in the words that tell them apart', () => {
  const { entry, words } = answersOf(
    'Mayor Stone would support a toll on the old bridge.',
    'Mayor Stone would not welcome a toll on the old bridge.',
  );
  expect(entry).toMatchObject({ differs: true, compatible: true, without: [] });
  expect(words).toEqual(['would support', 'would not welcome']);
});

test('a position that was left is another answer', () => {
  const { entry, words } = answersOf(
    'Mayor Stone supports a toll on the old bridge.',
    'Mayor Stone has reversed her support of a toll on the old bridge.',
  );
  expect(entry?.compatible).toBe(true);
  expect(words?.[1]).toContain('reversed');
});

test.each([
  [
    'amounts',
    'Rescuers said 49 people were killed in the ferry fire.',
    'Rescuers said 53 people were killed in the ferry fire.',
  ],
  ['nothing', 'The council approved the harbour plan.', 'The harbour plan was approved by the council.'],
])('versions told apart by %s alone have no answer entry', (_by, one, other) => {
  expect(answersOf(one, other).entry).toBeUndefined();
});

test('a label that opens with “He” has the name of whom it means, or the sentence before', () => {
  const { claims } = compareTexts([
    'Ferry news\n\nMayor Tom Reed visited the quay on Monday. “The ferry will sail again on Friday,” Mr. Reed said. He said the quay would be repaired by the winter.\n',
  ]);
  const label = claims.find(({ label: words }) => words.endsWith('by the winter.'));
  expect(label?.labelSpeaker === 'Tom Reed' || label?.labelBefore !== null).toBe(true);
  expect(
    claims.find(({ label: words }) => words.startsWith('Mayor Tom Reed visited'))?.labelSpeaker,
  ).toBeNull();
});
