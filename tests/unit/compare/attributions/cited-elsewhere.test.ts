import { describe, expect, test } from 'vitest';
import { type Told, toldOf } from '../../../build/looked-up-texts.ts';

describe('who says it', () => {
  test.each<[string, Told, Told]>([
    [
      'one article cites the other’s source as well',
      {
        sentence: 'Olaf Renner said he sold the orchard to a brewer before the harvest began.',
        after: 'The Fenwick Gazette reported that the orchard was sold to a brewer in spring.',
      },
      { sentence: 'Olaf Renner sold the orchard to a brewer in Fenwick, reported the Fenwick Gazette.' },
    ],
    [
      'one is a person whom the other describes',
      {
        sentence: 'Ida Marsh said the valley lost ninety hives to a mite that came with the linden trees.',
        before: 'A former farmer wrote to the county about it. Ida Marsh waited for a year.',
      },
      {
        sentence:
          'The valley lost ninety hives to a mite that came with the linden trees, a former farmer said.',
      },
    ],
    [
      'what the outlet tells by itself somebody says in the next sentence',
      { sentence: 'A historian said the organ was played without its tallest pipe for nine winters.' },
      {
        sentence: 'The organ was played without its tallest pipe for nine winters.',
        after:
          'Bo Velde, the sexton, said that for nine winters the tallest pipe of the organ lay in the crypt.',
      },
    ],
    [
      'or in the sentence before',
      { sentence: 'A historian said the organ was played without its tallest pipe for nine winters.' },
      {
        sentence: 'The organ was played without its tallest pipe for nine winters.',
        before: 'For nine winters the tallest pipe of the organ was at the forge, according to the sexton.',
      },
    ],
    [
      'the one source is the outlet of the other article',
      {
        sentence:
          'The organ was played without its tallest pipe for nine winters, the Fenwick Herald reported.',
      },
      {
        sentence: 'The organ was played without its tallest pipe for nine winters.',
        before: 'SORN (Fenwick Herald) - Snow fell late.',
      },
    ],
  ])('is not told to differ where %s', (_why, one, other) => {
    expect(toldOf('attribution', one, other)).toEqual([]);
  });

  test.each<[string, Told, Told]>([
    [
      'where the other’s source is cited for something else',
      {
        sentence: 'Olaf Renner said he sold the orchard to a brewer before the harvest began.',
        after: 'The Fenwick Gazette reported snow.',
      },
      { sentence: 'Olaf Renner sold the orchard to a brewer in Fenwick, reported the Fenwick Gazette.' },
    ],
    [
      'where somebody else is described so',
      {
        sentence: 'Ida Marsh said the valley lost ninety hives to a mite that came with the linden trees.',
        after: 'Bees are kept by many. Fog lay over the dunes. A former farmer wrote songs.',
      },
      {
        sentence:
          'The valley lost ninety hives to a mite that came with the linden trees, a former farmer said.',
      },
    ],
    [
      'where the next sentence cites somebody for something else',
      { sentence: 'A historian said the organ was played without its tallest pipe for nine winters.' },
      {
        sentence: 'The organ was played without its tallest pipe for nine winters.',
        after: 'Bo Velde, the sexton, said that bats were welcome.',
      },
    ],
    [
      'where two bodies say it',
      {
        sentence:
          'The glacier above Sorn lost twelve metres of ice this summer, according to the Alpine Club.',
      },
      {
        sentence:
          'The glacier above Sorn lost twelve metres of its ice this summer, according to the Meteorological Institute.',
      },
    ],
    [
      'where the outlet of the other article is another',
      {
        sentence:
          'The organ was played without its tallest pipe for nine winters, the Fenwick Herald reported.',
      },
      {
        sentence: 'The organ was played without its tallest pipe for nine winters.',
        before: 'SORN (Valley Post) - Snow fell late.',
      },
    ],
  ])('differs %s', (_why, one, other) => {
    expect(toldOf('attribution', one, other)).toEqual(['differ']);
  });
});
