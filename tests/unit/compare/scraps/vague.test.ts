import { expect, test } from 'vitest';
import { isVague } from '../../../../src/compare/scraps/vague.ts';

test.each([
  'That has not helped much.',
  'But this sank slowly.',
  'None of the above.',
  'Consider that rope.',
  'I’m not rowing for anything.',
  'First, it floats.',
  'All of which drifted.',
  'And he was not.',
  'But they are now.',
  'She did not.',
  'Will it hold?',
  'Is this a grave wreck?',
  'Didn’t they row far?',
])('a sentence says nothing without what stands before it: %s', (said) => {
  expect(isVague(said)).toBe(true);
});

test.each([
  'It raised the toll to 5 crowns.',
  'That ferry sank off the lighthouse.',
  'This harbour is shut until Friday.',
  'It rejected Sundvik.',
  'He resigned.',
  'They denied it.',
  'It was a lighthouse.',
  'That is how the pier broke.',
  'She was not at the quay.',
  'Will the pilots row?',
  'Did he sell the lamp of Oskarby?',
  'Consider the pilots: nobody has paid them.',
])('a sentence says something: %s', (said) => {
  expect(isVague(said)).toBe(false);
});
