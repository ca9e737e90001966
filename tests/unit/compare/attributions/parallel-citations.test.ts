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

describe('who says it, of the same words', () => {
  test.each([
    [
      'an aide of a body whom nobody knows',
      'An aide of the harbour trust',
      'An aide of the harbour trust said the crane fell onto the empty pier at the first gust of the storm.',
      'The crane fell onto the empty pier at the first gust of the storm.',
    ],
    [
      'a body that is named beside somebody else',
      'the museum',
      'Nine old coins of Marlow melted in the fire that Ada Stone saw first, according to the museum.',
      'Nine old coins of Marlow melted in the fire that Ada Stone saw first on Friday.',
    ],
    [
      'a paper before which its verb stands',
      'the Marlow Gazette',
      'The bakery burned down in an hour after a pan of oil caught fire, reported the Marlow Gazette.',
      'The bakery burned down in an hour on Sunday after a pan of oil caught fire.',
    ],
    [
      'a sentence that goes on from one of the outlet’s own',
      'A clerk of the town',
      'A clerk of the town said the river carried nine boats into the market before the dam broke.',
      'And the river carried nine boats into the market before the dam broke.',
    ],
    [
      'a trade that is cited for a number',
      'a roofer from Harland',
      'The old mill lost forty tiles in the gale, a roofer from Harland said.',
      'The old mill lost forty tiles in the gale of last week.',
    ],
  ])('differs: %s', (_by, source, one, other) => {
    expect(sourcesOf(one, other)).toEqual([source, 'own']);
  });

  test.each([
    [
      'only words beside the deed are the same',
      'An aide of the harbour trust said the crane over the empty pier of the harbour was never oiled.',
      'The crane over the empty pier of the harbour fell.',
    ],
    [
      'the source opens what the other tells',
      'The harbour trust said it closed the empty pier after the crane fell onto the watchman.',
      'The harbour trust closed the empty pier after the crane fell onto the watchman.',
    ],
    [
      'the source does it, behind “by”',
      'The harbour trust said the empty pier was closed after the crane fell onto the watchman.',
      'The empty pier was closed by the harbour trust after the crane fell onto the watchman.',
    ],
    [
      'the other cites somebody in another way',
      'An aide of the harbour trust said the crane fell onto the empty pier at the first gust of the storm.',
      'In a letter the crane fell onto the empty pier at the first gust of the storm.',
    ],
    [
      'one foretells it as possible',
      'An aide of the harbour trust said the crane could fall onto the empty pier and hurt the watchman.',
      'The crane fell onto the empty pier and hurt the watchman.',
    ],
    [
      'the words are quoted in one and may be printed without marks in the other',
      '“The crane fell onto the empty pier at the first gust of the storm,” an aide of the harbour trust said.',
      'The crane fell onto the empty pier at the first gust of the storm.',
    ],
  ])('does not differ: %s', (_by, one, other) => {
    expect(sourcesOf(one, other)).toEqual([]);
  });
});

describe('who says it, of one quotation', () => {
  test.each([
    [
      'a spokesman with and without his name',
      ['a spokesman for the mill', 'Bo Velde'],
      '“The wheel turned backwards for a minute and then broke,” a spokesman for the mill said.',
      '“The wheel turned backwards for a minute and then broke,” Bo Velde said.',
    ],
    [
      'a letter and who wrote it',
      ['the letter', 'Ada Stone'],
      '“The wheel turned backwards for a minute and then broke,” the letter said.',
      '“The wheel turned backwards for a minute and then broke,” Ada Stone wrote.',
    ],
    [
      'a body and its director',
      ['The Harland Opera', 'Nils Oster'],
      'The Harland Opera said: “No seat will stay empty on the night of the first snow.”',
      'Nils Oster said: “No seat will stay empty on the night of the first snow.”',
    ],
    [
      'a part of the words',
      ['an officer of the fleet', 'Eva Lind'],
      'The nets were “cut by a hand that knew the boats”, an officer of the fleet said.',
      '“They were cut by a hand that knew the boats and the tide,” Eva Lind said.',
    ],
    [
      'words that go on after the verb',
      ['a gardener at the palace', 'Ida Kern'],
      '“The roses froze,” a gardener at the palace said, “on the one night when nobody watched the stoves.”',
      '“The roses froze on the one night when nobody watched the stoves,” Ida Kern said.',
    ],
  ])('differs: %s', (_by, sources, one, other) => {
    expect(sourcesOf(one, other)).toEqual(sources);
  });

  test.each([
    [
      'somebody is only “he”',
      '“The wheel turned backwards for a minute and then broke,” he said.',
      '“The wheel turned backwards for a minute and then broke,” Bo Velde said.',
    ],
    [
      'his name stands elsewhere in the article',
      '“The wheel turned backwards for a minute and then broke,” said the spokesman for the mill, whose owner Velde was away.',
      '“The wheel turned backwards for a minute and then broke,” Bo Velde said.',
    ],
    [
      'the quotations share a few words',
      '“The wheel turned backwards for a minute and then broke,” a spokesman for the mill said.',
      '“The wheel has no part in this, and we all go home to eat and to sleep,” Bo Velde said.',
    ],
  ])('does not differ: %s', (_by, one, other) => {
    expect(sourcesOf(one, other)).toEqual([]);
  });
});
