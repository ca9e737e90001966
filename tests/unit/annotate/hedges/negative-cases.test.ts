import { expect, test } from 'vitest';
import { findHedges, findNegations } from '../../../../src/annotate/hedges.ts';

const whole = (text: string) => ({ start: 0, end: text.length });

test.each([
  'She said the pact would hold and will be signed.',
  'They met in May, on May 5.',
  'The military might of Ruritania.',
  'He asked if it was done as soon as possible.',
  'She could not be reached.',
  'Likely voters are supposed to wait.',
  'The likelihoods of maybes are no words here.',
])('no hedge stands in “%s”', (text) => expect(findHedges(text, whole(text))).toEqual([]));

test.each([
  'Not only did the mayor leave.',
  'No. 2 failed.',
  'There is no doubt.',
  'She refused to go.',
  'A knot of northerners noted it.',
])('no negation stands in “%s”', (text) => expect(findNegations(text, whole(text))).toEqual([]));
