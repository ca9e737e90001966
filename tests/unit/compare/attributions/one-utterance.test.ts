import { describe, expect, test } from 'vitest';
import { compareSentences } from '../../../build/compared-texts.ts';

/** Who says what the claim of the sentences tells, as far as its articles differ in it: the words of the source, or the voice. */
function sourcesOf(...sentences: string[]): string[] {
  const { claim, comparison } = compareSentences(...sentences);
  return claim.apparatus.flatMap(({ kind, differs, readings }) =>
    kind !== 'attribution' || !differs
      ? []
      : readings.flatMap((reading) => {
          if (reading.kind !== 'attribution' || reading.doubtful === true) return [];
          const text = comparison.articles.find(({ id }) => id === reading.article)?.text.value ?? '';
          const { source, voice } = reading;
          return [source === null ? voice : text.slice(source.start, source.end)];
        }),
  );
}

describe('who says it', () => {
  test.each([
    [
      'two people are given the same quoted words',
      ['Ida Marsh', 'Olaf Renner'],
      '“Every hive on the eastern slope was empty by the first frost,” said Ida Marsh.',
      '“Every hive on the eastern slope was empty by the first frost,” said Olaf Renner.',
    ],
    [
      'somebody says of himself what a paper reports of him',
      ['Olaf Renner', 'the Fenwick Gazette'],
      'Olaf Renner said he sold the orchard to a brewer before the harvest began.',
      'Olaf Renner sold the orchard to a brewer in Fenwick, reported the Fenwick Gazette.',
    ],
    [
      'somebody without a name says it where the other names him nowhere',
      ['Ida Marsh', 'a former farmer'],
      'Ida Marsh said the valley lost ninety hives to a mite that came with the linden trees.',
      'The valley lost ninety hives to a mite that came with the linden trees, a former farmer said.',
    ],
    [
      'two bodies say it',
      ['the Alpine Club', 'the Meteorological Institute'],
      'The glacier above Sorn lost twelve metres of ice this summer, according to the Alpine Club.',
      'The glacier above Sorn lost twelve metres of its ice this summer, according to the Meteorological Institute.',
    ],
    [
      'somebody without a name says it and the other cites nobody',
      ['A historian', 'own'],
      'A historian said the organ was played without its tallest pipe for nine winters.',
      'The organ was played without its tallest pipe for nine winters.',
    ],
  ])('differs where %s', (_by, sources, one, other) => {
    expect(sourcesOf(one, other)).toEqual(sources);
  });

  test.each([
    [
      'a person speaks for the house, in the same quoted words',
      '“The tram will run past midnight on all feast days,” said Ida Marsh, a clerk of the Transit Company.',
      '“The tram will run past midnight on all feast days,” the Transit Company said in a statement.',
    ],
    [
      'a person speaks for the house, in other words',
      'Transit Company spokeswoman Ida Marsh said the tram will run past midnight on all feast days.',
      'The tram will run past midnight on all feast days, the Transit Company said.',
    ],
    [
      'a description after the name tells the house',
      'Ida Marsh, the chief lawyer of the Orchard League, said the league bought nine cider presses in May.',
      'The Orchard League said the growers bought nine cider presses in May.',
    ],
    [
      'a paper and its writers say the same quoted words',
      '“No pupil may bring a bell to the choir,” the notice reads.',
      '“No pupil may bring a bell to the choir,” wrote lawyers for the Fenwick School.',
    ],
    [
      'two people say much alike in words of their own',
      'Ida Marsh said she picked forty crates of plums before the hail came.',
      'Olaf Renner said he counted forty crates of plums before the hail came.',
    ],
    [
      'two people say sentences that only begin alike',
      '“We never had to choose between the choir and the band,” said Ida Marsh.',
      '“We never had to choose between the pool and the library,” said Olaf Renner.',
    ],
    [
      'two bodies are cited for other deeds of one thing',
      'The Alpine Club said the hut above Sorn lost its roof in a storm of May.',
      'The Meteorological Institute said the storm of May passed the hut above Sorn at night.',
    ],
    [
      'what stands behind a preposition was taken for who writes',
      'The gardeners sent a plea to the Court of Orchards arguing that the fence of the nursery is unlawful.',
      'Ida Marsh argued the fence of the nursery is unlawful.',
    ],
    [
      'quoted words are hearsay in one',
      '“I sold the orchard for a song,” Olaf Renner reportedly said.',
      '“I sold the orchard for a song,” Olaf Renner said in Fenwick.',
    ],
    [
      'an aide of a house that is only pointed at may speak for it',
      'A spokesman for the brewery said the vats were sold to a dairy in June.',
      'The Fenwick Brewing Company said the vats were sold to a dairy in June.',
    ],
  ])('does not differ where %s', (_by, one, other) => {
    expect(sourcesOf(one, other)).toEqual([]);
  });
});
