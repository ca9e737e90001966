import { describe, expect, test } from 'vitest';
import { type Told, toldOf } from '../../../build/looked-up-texts.ts';

describe('two amounts', () => {
  test.each<[string, Told, Told]>([
    [
      'a count and the one before',
      {
        sentence: 'Wardens of Oskarby counted 84 otters on the weir.',
        after: 'A year ago it had been 61 otters.',
      },
      { sentence: 'Wardens of Oskarby counted 61 otters on the weir.' },
    ],
    [
      'a sum and a part of it',
      { sentence: 'The organ of Sundvik cost $3.2 million.' },
      {
        sentence: 'The organ of Sundvik cost $2.1 million.',
        after: 'With its loft it comes to $3.2 million.',
      },
    ],
    [
      'a share of two years',
      { sentence: 'Bakers of Velde burned 14 percent of their loaves.' },
      {
        sentence: 'Bakers of Velde burned 9 percent of their loaves.',
        before: 'Five years ago 14 percent came to ashes.',
      },
    ],
    [
      'of which a clause tells that it is another time',
      { sentence: 'The choir of Marlow sang 40 psalms at its second vigil.' },
      { sentence: 'The choir of Marlow sang 31 psalms at its vigil.' },
    ],
    [
      'of all and of each',
      { sentence: 'The abbey of Velde hung 30 copper bells.' },
      { sentence: 'The abbey of Velde hung 31 well-tuned copper bells per tower.' },
    ],
  ])('are of two things, and nothing is told: %s', (_why, one, other) => {
    expect(toldOf('figure', one, other)).toEqual([]);
  });

  test.each<[string, Told, Told]>([
    [
      'where neither article gives the other',
      { sentence: 'Wardens of Oskarby counted 84 otters on the weir.', after: 'It rained.' },
      { sentence: 'Wardens of Oskarby counted 61 otters on the weir.' },
    ],
    [
      'where the same number counts other things',
      {
        sentence: 'Wardens of Oskarby counted 84 otters on the weir.',
        after: 'They had paddled past 61 herons.',
      },
      { sentence: 'Wardens of Oskarby counted 61 otters on the weir.' },
    ],
    [
      'where the same number has another unit',
      {
        sentence: 'Bakers of Velde burned 14 percent of their loaves.',
        after: 'The oven had cost $9.',
      },
      { sentence: 'Bakers of Velde burned 9 percent of their loaves.' },
    ],
    [
      'where both tell of the same time of several',
      { sentence: 'The choir of Marlow sang 40 psalms at its second vigil.' },
      { sentence: 'At its second vigil the choir of Marlow sang 31 psalms.' },
    ],
    [
      'where “first” tells no time of several',
      { sentence: 'The choir of Marlow sang 40 psalms for the first time.' },
      { sentence: 'The choir of Marlow sang 31 psalms.' },
    ],
  ])('differ %s', (_why, one, other) => {
    expect(toldOf('figure', one, other)).toEqual(['differ']);
  });
});

describe('two times', () => {
  test.each<[string, Told, Told]>([
    [
      'it was done on both',
      {
        sentence: 'The bell of Sundvik cracked on May 3, 2031.',
        after: 'It had cracked on April 9, 2031, too.',
      },
      { sentence: 'The bell of Sundvik cracked on April 9, 2031.' },
    ],
    [
      'it was done on both, in the other article',
      { sentence: 'The elders of Tern rowed to Velde on May 3, 2031.' },
      {
        sentence: 'The elders of Tern rowed to Velde on May 8, 2031.',
        before: 'On May 3, 2031 they had rowed in vain.',
      },
    ],
    [
      'one is another time',
      { sentence: 'The elders of Tern swore their latest oath on May 3, 2031.' },
      { sentence: 'The elders of Tern swore their oath on May 8, 2031.' },
    ],
    [
      'one is done again',
      { sentence: 'The mill of Oskarby burned again on May 3, 2031.' },
      { sentence: 'The mill of Oskarby burned on May 8, 2031.' },
    ],
    [
      'one is an earlier one',
      { sentence: 'The moths of Velde hatched in an earlier swarm on May 3, 2031.' },
      { sentence: 'The moths of Velde hatched in a swarm on May 8, 2031.' },
    ],
  ])('are of two occasions, and nothing is told, where %s', (_why, one, other) => {
    expect(toldOf('timeframe', one, other)).toEqual([]);
  });

  test.each<[string, Told, Told]>([
    [
      'where neither article gives the other',
      { sentence: 'The bell of Sundvik cracked on May 3, 2031.', after: 'It was recast.' },
      { sentence: 'The bell of Sundvik cracked on April 9, 2031.' },
    ],
    [
      'where another deed was done on the other day',
      {
        sentence: 'The bell of Sundvik cracked on May 3, 2031.',
        after: 'Its rope was bought on April 9, 2031.',
      },
      { sentence: 'The bell of Sundvik cracked on April 9, 2031.' },
    ],
    [
      'where both are the latest',
      { sentence: 'The elders of Tern swore their latest oath on May 3, 2031.' },
      { sentence: 'The elders of Tern swore their latest oath on May 8, 2031.' },
    ],
    [
      'where “last” is part of a time',
      { sentence: 'The elders of Tern swore their oath on May 3, 2031, in the last hour.' },
      { sentence: 'The elders of Tern swore their oath on May 8, 2031.' },
    ],
    [
      'where it was first done at last',
      { sentence: 'At last the mill of Oskarby burned on May 3, 2031.' },
      { sentence: 'The mill of Oskarby burned on May 8, 2031.' },
    ],
  ])('differ %s', (_why, one, other) => {
    expect(toldOf('timeframe', one, other)).toEqual(['differ']);
  });
});
