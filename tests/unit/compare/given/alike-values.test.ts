import { describe, expect, test } from 'vitest';
import { compareSentences } from '../../../build/compared-texts.ts';

/** What is told of the amounts or times of two sentences: that they differ, or are alike. */
const toldOf = (kind: 'figure' | 'timeframe', ...sentences: string[]): string[] =>
  compareSentences(...sentences).claim.apparatus.flatMap((entry) =>
    entry.kind !== kind ? [] : entry.differs ? ['differ'] : entry.alike === true ? ['alike'] : [],
  );

describe('one amount that is told more exactly is no difference', () => {
  test.each([
    ['The bakers of Oskarby sold 412 loaves.', 'The bakers of Oskarby sold about 400 loaves.'],
    ['The bakers of Oskarby sold 412 loaves.', 'The bakers of Oskarby sold more than 400 loaves.'],
    ['The organ of Sundvik cost $3.2 million.', 'The organ of Sundvik cost nearly $3.3 million.'],
    ['The bell of Sundvik rang for 170 minutes.', 'The bell of Sundvik rang for close to three hours.'],
    [
      'The mite of Velde took 27 percent of the bees.',
      'The mite of Velde took about 26.7 percent of the bees.',
    ],
    ['The guild of Tern sold 39 oxen.', 'The guild of Tern sold more than three dozen oxen.'],
    ['The flood of Marlow drowned 63 sheep.', 'The flood of Marlow drowned dozens of sheep.'],
    ['The tower of Velde leans at most 9 degrees.', 'The tower of Velde leans 9 degrees.'],
  ])('“%s”, “%s”', (...sentences) => expect(toldOf('figure', ...sentences)).toEqual(['alike']));

  test.each([
    ['The bakers of Oskarby sold 412 loaves.', 'The bakers of Oskarby sold 512 loaves.'],
    ['The bakers of Oskarby sold 412 loaves.', 'The bakers of Oskarby sold more than 600 loaves.'],
    ['The bakers of Oskarby sold up to 900 loaves.', 'The bakers of Oskarby sold 412 loaves.'],
    ['The bell of Sundvik rang for 140 minutes.', 'The bell of Sundvik rang for close to three hours.'],
    ['The guild of Tern sold 71 oxen.', 'The guild of Tern sold more than 50 oxen.'],
    ['The flood of Marlow drowned 163 sheep.', 'The flood of Marlow drowned 58 sheep.'],
    ['The organ of Sundvik cost $3.2 million.', 'The organ of Sundvik cost $2.9 million.'],
  ])('but other amounts are: “%s”, “%s”', (...sentences) =>
    expect(toldOf('figure', ...sentences)).toEqual(['differ']),
  );
});

describe('one time that is told more exactly is no difference', () => {
  test.each([
    ['The chapel of Velde burned down in March 2031.', 'The chapel of Velde burned down on March 9, 2031.'],
    ['The chapel of Velde burned down in 2031.', 'The chapel of Velde burned down in March 2031.'],
    ['The mill of Marlow burned in the night of May 4, 2031.', 'The mill of Marlow burned in May 2031.'],
    ['Marlow bridge fell on May 4, 2031.', 'Marlow bridge fell in the spring of 2031.'],
    [
      'The moths of Sundvik hatched in late October 2031.',
      'The moths of Sundvik hatched on October 28, 2031.',
    ],
  ])('“%s”, “%s”', (...sentences) => expect(toldOf('timeframe', ...sentences)).toEqual(['alike']));

  test.each([
    [
      'The chapel of Velde burned down on March 8, 2031.',
      'The chapel of Velde burned down on March 9, 2031.',
    ],
    ['The chapel of Velde burned down in April 2031.', 'The chapel of Velde burned down in March 2031.'],
    ['The last tram of Marlow runs by May 2031.', 'The last tram of Marlow runs by August 2031.'],
    [
      'The lock of Sundvik was shut from March 3, 2031 to May 9, 2031.',
      'The lock of Sundvik was shut from April 2, 2031 to June 1, 2031.',
    ],
    ['The moths of Sundvik hatched on October 2, 2031.', 'The moths of Sundvik hatched on October 28, 2031.'],
  ])('but other times are: “%s”, “%s”', (...sentences) =>
    expect(toldOf('timeframe', ...sentences)).toEqual(['differ']),
  );
});
