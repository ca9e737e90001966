import { describe, expect, test } from 'vitest';
import { compareSentences } from '../../../build/compared-texts.ts';

/** The words of doubt that the claim of the sentences is said to differ in, “plainly” for an article that has none. */
function doubtsOf(...sentences: string[]): string[] {
  const { claim, comparison } = compareSentences(...sentences);
  return claim.apparatus.flatMap(({ kind, differs, readings }) =>
    kind !== 'certainty' || !differs
      ? []
      : readings.flatMap((reading) => {
          if (reading.kind !== 'certainty' || reading.doubtful === true) return [];
          const text = comparison.articles.find(({ id }) => id === reading.article)?.text.value ?? '';
          const words = reading.hedges.map(({ start, end }) => text.slice(start, end)).join(', ');
          return [words === '' ? 'plainly' : words];
        }),
  );
}

describe('how sure it is, of the same words', () => {
  test.each([
    [
      'a thing that may not be',
      'possible',
      'The divers look for a possible hull breach under the ferry, which may sail again by June.',
      'The divers look for a hull breach under the ferry and will be back at the pier by June.',
    ],
    [
      'a deed in a clause beside the claim',
      'reportedly',
      'The baker, a widower who reportedly sold stale rolls to the school, lost his stall on Friday.',
      'On Friday the baker, a widower who sold stale rolls to the school, had to give up his stall.',
    ],
    [
      'who somebody is',
      'apparently',
      'The night bell of the spa was rung by a boy, apparently Nils Oster, who saw the smoke first.',
      'The night bell of the spa was rung by Nils Oster, who saw the smoke first.',
    ],
    [
      'a group of words of which one is named otherwise',
      'alleged',
      'The jury heard for a week about the alleged seed fraud of the two gardeners at the palace.',
      'The jury heard for a week how the seed fraud of both gardeners fed half of the palace.',
    ],
    [
      'a deed at the end of a long sentence',
      'supposedly',
      'The choir drew its prize back on Sunday after the singer supposedly copied the hymn from an old record.',
      'After the singer copied the hymn from an old record the choir drew its prize back on Sunday.',
    ],
  ])('differs: %s', (_by, doubt, one, other) => {
    expect(doubtsOf(one, other)).toEqual([doubt, 'plainly']);
  });

  test.each([
    [
      'what may come is no doubt of what is',
      'The spa sends letters to potential guests in all three valleys before the lake warms.',
      'The spa sends letters to guests in all three valleys before the lake warms.',
    ],
    [
      'the other cites somebody for the plain words',
      'The divers look for a possible hull breach under the ferry at the pier.',
      'The divers look for a hull breach under the ferry at the pier, Ada Stone said.',
    ],
    [
      'the other leaves it open in other words',
      'The jury heard for a week about the alleged seed fraud of the two gardeners at the palace.',
      'The jury heard for a week whether the seed fraud of the two gardeners hurt the palace.',
    ],
    [
      'only the doubted word is the same',
      'The baker’s apparent fraud cost the school forty rolls and a clean kitchen.',
      'Fraud was no word that the baker or the school liked to hear in a clean kitchen.',
    ],
    [
      'the doubt stands in quoted words',
      '“The singer supposedly copied the hymn from an old record,” Ada Stone said of the choir.',
      'The singer copied the hymn from an old record of the choir.',
    ],
    [
      'a verb by which somebody tells it',
      'The baker alleged that the school kept forty rolls of his in the kitchen.',
      'The baker found that the school kept forty rolls of his in the kitchen.',
    ],
  ])('does not differ: %s', (_by, one, other) => {
    expect(doubtsOf(one, other)).toEqual([]);
  });
});
