import { expect, test } from 'vitest';
import { findHedges, findNegations } from '../../../../src/annotate/hedges.ts';

const whole = (text: string) => ({ start: 0, end: text.length });

test.each([
  'She said the pact would hold and will be signed.',
  'They met in May, on May 5.',
  'The military might of Ruritania.',
  'He asked if it was done as soon as possible.',
  'The board asked her if the lock leaks.',
  'Bakers asked the mayor of Oldport if flour is dear.',
  'A rower asks every pilot if eels sleep.',
  'She was asked by the Post if she rows.',
  'Asking Hale once more if he sings, the cook left.',
  'She could not be reached.',
  'Likely voters are supposed to wait.',
  'The likelihoods of maybes are no words here.',
])('no hedge stands in “%s”', (text) => expect(findHedges(text, whole(text))).toEqual([]));

test.each(['Hale asked for a boat if it rained.', 'They asked him to leave if it froze.'])(
  'a condition of what is asked for is a hedge: “%s”',
  (text) => expect(findHedges(text, whole(text))).toHaveLength(1),
);

test.each([
  'Not only did the mayor leave.',
  'No. 2 failed.',
  'There is no doubt.',
  'She refused to go.',
  'A knot of northerners noted it.',
])('no negation stands in “%s”', (text) => expect(findNegations(text, whole(text))).toEqual([]));
