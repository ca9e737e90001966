import { expect, test } from 'vitest';
import { compareSentences } from '../../../build/compared-texts.ts';

/** The times of two sentences that are set against each other: “both” where both can be so, “contrary” else. */
function statedOf(...sentences: string[]): string[] {
  const { claim } = compareSentences(...sentences);
  const passages = new Map(claim.passages.map(({ id, exact, start }) => [id, { exact, start }]));
  return claim.apparatus
    .filter(({ kind, differs, alike }) => kind === 'timeframe' && (differs || alike === true))
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
    'a deed before a part of a day',
    'The great clock of Sundvik struck thirteen before dawn on May 3, 2031.',
    'On May 2, 2031 the great clock of Sundvik struck thirteen.',
    ['contrary: on May 3, 2031 / On May 2, 2031'],
  ],
  [
    'a thing in a month and of a day of it',
    'A comet crossed the sky over Marlow in April 2031.',
    'The comet of April 9, 2031 crossed the sky over Marlow.',
    ['both: in April 2031 / April 9, 2031'],
  ],
  [
    'a month alone, beside a day of it that has its year',
    'Bakers of Oskarby save flour for the autumn fair in October.',
    'Flour is saved by bakers of Oskarby for the autumn fair on October 9, 2031.',
    ['both: in October / on October 9, 2031'],
  ],
  [
    'a part of a year',
    'The glacier above Oskarby lost its tongue in August 2031.',
    'In the summer of 2031 the glacier above Oskarby lost its tongue.',
    ['both: in August 2031 / In the summer of 2031'],
  ],
])('times of one thing are set against each other: %s', (_why, one, other, stated) => {
  expect(statedOf(one, other)).toEqual(stated);
});

test.each([
  [
    'of saying something and of doing it',
    'A bell will hang in the tower of Marlow, the founders said on May 3, 2031.',
    'The founders hung a bell in the tower of Marlow on May 5, 2031.',
  ],
  [
    'of what is called off and of calling it off',
    'Fog made the pilots call off, on May 3, 2031, a race round the island.',
    'A May 5, 2031 race round the island was called off by the pilots in fog.',
  ],
  [
    'of one who reports and of one who denies it',
    'On May 3, 2031 the Sundvik Mail reported that the mint had melted its old coins.',
    'That the mint had melted its old coins, as the Sundvik Mail reported, its warden denied on May 5, 2031.',
  ],
  [
    'of its start, told in two ways',
    'The weather mast on the ridge has been bent since 2031.',
    'A gust of 2031 bent the weather mast on the ridge.',
  ],
  [
    'told by “the same”',
    'Two trams met head on in Marlow in May 2031.',
    'In the same week two trams met head on in Marlow.',
  ],
])('but not times %s', (_why, one, other) => {
  expect(statedOf(one, other)).toEqual([]);
});
