import { expect, test } from 'vitest';
import { compareSentences } from '../../../build/compared-texts.ts';

/** The times of two sentences that are set against each other: “both” where both can be so, “contrary” else. */
function statedOf(...sentences: string[]): string[] {
  const { claim } = compareSentences(...sentences);
  const passages = new Map(claim.passages.map(({ id, exact, start }) => [id, { exact, start }]));
  return claim.apparatus
    .filter(({ kind, differs }) => kind === 'timeframe' && differs)
    .map(({ readings, compatible }) => {
      const words = readings.flatMap((reading) => {
        const passage = passages.get(reading.passage);
        return passage === undefined || reading.kind !== 'timeframe'
          ? []
          : [passage.exact.slice(reading.start - passage.start, reading.end - passage.start)];
      });
      return `${compatible ? 'both' : 'contrary'}: ${words.join(' / ')}`;
    });
}

test.each([
  [
    'the same quoted words, said on two days',
    '“The lock gates will stay shut until the silt is gone,” Ada Stone said on March 4, 2031.',
    'The weir keeper Ada Stone wrote on March 6, 2031: “The lock gates will stay shut until the silt is gone.”',
    ['contrary: on March 4, 2031 / on March 6, 2031'],
  ],
  [
    'a deed close to midnight',
    'The Oskarby choir answered by letter just before midnight on May 3, 2031.',
    'The Oskarby choir answered by letter on May 2, 2031.',
    ['contrary: on May 3, 2031 / on May 2, 2031'],
  ],
  [
    'what an ending names, in a month and on a day of it',
    'Velde apologised to the bakers for the burnt rolls at a guild dinner in April 2031.',
    'The bakers have waited since Velde apologised for the burnt rolls at an April 9, 2031 gathering.',
    ['both: in April 2031 / April 9, 2031'],
  ],
  [
    'a month alone, beside a day of it that has its year',
    'Ada Stone keeps the seat of the old miller until a parish election in June.',
    'Ada Stone keeps the seat of the old miller until a parish election set for June 25, 2031.',
    ['both: in June / for June 25, 2031'],
  ],
  [
    'a part of a year',
    'Velde won the rowing prize of the Marlow bakers in August 2031.',
    'The bakers of Marlow were proud when Velde took the rowing prize in the summer of 2031.',
    ['both: in August 2031 / in the summer of 2031'],
  ],
])('times of one thing are set against each other: %s', (_why, one, other, stated) => {
  expect(statedOf(one, other)).toEqual(stated);
});

test.each([
  [
    'of saying something and of doing it',
    'The bakers of Marlow said on May 3, 2031 in a letter that the choice of a guild master was near.',
    'The bakers of Marlow chose Velde, the old guild master, on May 5, 2031.',
  ],
  [
    'of what is called off and of calling it off',
    'Velde called off plans to sail to Marlow on May 3, 2031.',
    'Velde was ill and called off a May 5, 2031 trip to Marlow.',
  ],
  [
    'of one who reports and of one who denies it',
    'The Marlow Gazette reported on May 3, 2031 that Ada Stone had asked Velde for whom he sang.',
    'Ada Stone on May 5, 2031 denied a Marlow Gazette report that she had asked Velde for whom he sang.',
  ],
  [
    'of its start, told in two ways',
    'Velde has sung with the choir of the Marlow bakers since 2031.',
    'Velde joined the bakers of Marlow and sang with their choir in 2031.',
  ],
  [
    'told by “the same”',
    'The miller of Oskarby sold the mill in May 2031.',
    'The miller of Oskarby sold the mill in the same week.',
  ],
])('but not times %s', (_why, one, other) => {
  expect(statedOf(one, other)).toEqual([]);
});
