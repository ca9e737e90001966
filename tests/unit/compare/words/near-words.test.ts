import { describe, expect, test } from 'vitest';
import type { ApparatusEntry } from '../../../../src/model/comparison.ts';
import type { DifferenceKind } from '../../../../src/model/kinds.ts';
import { compareSentences, compareTexts } from '../../../build/compared-texts.ts';

/** The words that a page sets against each other: “contrary” or “both”, then the words; of those that another article is said to lack (`lacked`) “alone”. */
const statedOf = (kind: DifferenceKind, ...sentences: string[]): string[] =>
  readStated(kind, sentences, ({ differs, alike }) => differs || alike === true);

const lackedOf = (kind: DifferenceKind, ...sentences: string[]): string[] =>
  readStated(kind, sentences, ({ without }) => without.length > 0);

function readStated(
  kind: DifferenceKind,
  sentences: readonly string[],
  isStated: (entry: ApparatusEntry) => boolean,
): string[] {
  const { claim, comparison } = compareSentences(...sentences);
  const textOf = new Map(claim.passages.map(({ id, exact, start }) => [id, { exact, start }]));
  expect(comparison.claims.length).toBeGreaterThan(0);
  return claim.apparatus
    .filter((entry) => entry.kind === kind && isStated(entry))
    .map(({ readings, compatible, without }) => {
      const words = readings.flatMap((reading) => {
        const passage = textOf.get(reading.passage);
        return passage === undefined || !('start' in reading)
          ? []
          : [passage.exact.slice(reading.start - passage.start, reading.end - passage.start)];
      });
      const state = without.length > 0 ? 'alone' : compatible ? 'both' : 'contrary';
      return `${state}: ${words.join(' / ')}`;
    });
}

describe('two times are set against each other', () => {
  test.each([
    [
      'the same verb',
      'The ferry to Tern Island sank on Monday in the harbour.',
      'The ferry to Tern Island sank on Tuesday in the harbour.',
      'contrary: on Monday / on Tuesday',
    ],
    [
      'the same object beside them',
      'The board will impose a toll on the Tern ferry from Marlow harbour on June 10.',
      'The board introduces a toll on the Tern ferry from Marlow harbour on June 3.',
      'contrary: on June 10 / on June 3',
    ],
    [
      'a day and the weekend, each the one time of the deed',
      'Ada Stone published her story in the Marlow paper over the weekend; the board meets in May.',
      'Ada Stone published her story in the Marlow paper on Sunday.',
      'both: over the weekend / on Sunday',
    ],
    [
      'a longer time that holds the other',
      'Ada Stone quit the Marlow harbour board in 2011 after the storm.',
      'Ada Stone quit the Marlow harbour board in March 2011 after the storm.',
      'both: in 2011 / in March 2011',
    ],
    [
      'one deed, be it over a weekend',
      'Ada Stone left the Marlow harbour board over the weekend.',
      'Ada Stone left the Marlow harbour board on Sunday.',
      'both: over the weekend / on Sunday',
    ],
    [
      'one deed, the one time of each article finer than the other',
      'Ada Stone left the Marlow harbour board earlier this year.',
      'Ada Stone quit the Marlow harbour board in May.',
      'both: earlier this year / in May',
    ],
  ])('where they hang on %s', (_why, one, other, stated) => {
    expect(statedOf('timeframe', one, other)).toEqual([stated]);
  });

  test.each([
    [
      'a warning and what a fund takes in',
      'The board last week warned that the Tern fund will be empty in 2036.',
      'The Tern fund will pay out more than it takes in this year and will be empty in 2036.',
    ],
    [
      'a relative clause',
      'The board will raise the Tern ferry toll to 10 crowns on July 1.',
      'The board will raise the Tern ferry toll, which is at a high this year.',
    ],
    [
      'papers that are filed, and released',
      'Court papers against Ada Stone were filed on Friday, and she must pay for the Tern ferry.',
      'Court papers released by the board on Wednesday told how Ada Stone used the Tern ferry.',
    ],
    [
      'one month, called the last one of its name',
      'Ada Stone left the Marlow harbour board last August.',
      'Ada Stone left the Marlow harbour board in August.',
    ],
    [
      'what two bodies do',
      'The Marlow Council passed the Tern ferry bill late on Thursday.',
      'The Harbour Board passed the Tern ferry bill on Friday.',
    ],
    [
      'the year of a race',
      'Ada Stone, a candidate in the 2016 mayoral race, attacked the Tern ferry.',
      'Ada Stone, a candidate for mayor, attacked the Tern ferry.',
    ],
    [
      'two deeds, one told by a year and one by a day',
      'When Ada Stone spoke to the Marlow harbour board last year, she denied the claims on the Tern ferry.',
      'Ada Stone declined to answer the claims on the Tern ferry to the Marlow harbour board on Saturday.',
    ],
    [
      'one day in the same quoted words',
      'Ada Stone said: “Today’s ruling means that the Tern ferry is ours.” She spoke in Marlow.',
      'Ada Stone said: “Today’s ruling means that the Tern ferry is ours.”',
    ],
    [
      'two weeks of one bare weekday',
      'Ada Stone had planned to speak Monday at the Tern ferry.',
      'Ada Stone will speak on Monday at the Tern ferry.',
    ],
  ])('but not %s', (_why, one, other) => {
    expect(statedOf('timeframe', one, other)).toEqual([]);
  });
});

describe('two amounts are set against each other', () => {
  test.each([
    [
      'where each passage of a very sure link has one of its unit',
      'The advertisement for the Tern ferry costs the harbour board $900,000.',
      'They paid $640,000 for the Tern ferry on Marlow radio.',
      ['contrary: $900,000 / $640,000'],
    ],
    [
      'in two units of one measure',
      'The storm left more than 80 percent of Marlow harbour without power.',
      'The storm left about three-quarters of Marlow harbour without power.',
      ['both: more than 80 percent / about three-quarters'],
    ],
    [
      'but not where one has two of them',
      'The advertisement costs $900,000 and the new quay $700,000.',
      'They paid $640,000 for the Tern ferry on Marlow radio.',
      [],
    ],
    [
      'nor what is counted, by the link alone',
      'The harbour board met 40 pilots at the quay.',
      'The ferry carried 30 crates to Tern Island.',
      [],
    ],
    [
      'nor two sorts of one thing',
      'Four elder pilots objected to the Tern ferry toll in Marlow harbour.',
      'Five younger pilots objected to the Tern ferry toll in Marlow harbour.',
      [],
    ],
    [
      'nor how many are cited after what they say',
      'The Tern ferry will be sold, according to twelve pilots.',
      'The Tern ferry will be sold.',
      [],
    ],
  ])('%s', (_why, one, other, stated) => {
    expect(statedOf('figure', one, other)).toEqual(stated);
  });
});

describe('an article is said to lack a time or an amount', () => {
  test.each<[string, DifferenceKind, string, string, string]>([
    [
      'where it tells the same deed',
      'timeframe',
      'The ferry to Tern Island sank on Monday in the harbour.',
      'The ferry to Tern Island sank in the harbour.',
      'alone: on Monday',
    ],
    [
      'where it tells of the people who are counted, be they few',
      'figure',
      'In a letter eight harbour officials of Marlow opposed the Tern ferry toll.',
      'In a letter harbour officials of Marlow opposed the Tern ferry toll.',
      'alone: eight harbour officials',
    ],
    [
      'where it tells what is counted',
      'figure',
      'The fair at Marlow harbour drew 900 guests.',
      'The fair at Marlow harbour drew guests.',
      'alone: 900 guests',
    ],
  ])('%s', (_why, kind, one, other, stated) => {
    expect(lackedOf(kind, one, other)).toEqual([stated]);
    expect(statedOf(kind, one, other)).toEqual([]);
  });

  test.each<[string, DifferenceKind, string, string]>([
    [
      'what it tells nothing of',
      'figure',
      'The Tern fund will be empty in 2036, and pilots would face a 23 percent cut.',
      'The Tern fund will be empty in 2036.',
    ],
    [
      'when somebody announced what it only wants',
      'timeframe',
      'At a meeting on Thursday Ada Stone announced that she would quit the Tern ferry inquiry.',
      'Pilots want Ada Stone to quit the Tern ferry inquiry.',
    ],
    [
      'the rest of a share that it gives',
      'figure',
      'Pilots of the Tern fund face a 23 percent cut of their pay in 2036.',
      'Pilots of the Tern fund face a cut in 2036. It can pay 77 percent of their pay.',
    ],
    [
      'the same in other units',
      'figure',
      'The Tern ferry crosses a 90-mile passage along the Marlow coast.',
      'The Tern ferry crosses a 145 km passage along the Marlow coast.',
    ],
    [
      'one of a list',
      'figure',
      'Stone polled 18 percent, with Bell at 14 percent, Cole at 11 percent and Hale at 7 percent in the Marlow poll.',
      'Stone, Bell, Cole and Hale polled in the Marlow poll.',
    ],
    [
      'how long after a day it was',
      'figure',
      'Ada Stone posted 30 hours into the strike about the Tern ferry.',
      'Ada Stone posted on Tuesday about the Tern ferry.',
    ],
    [
      'the time of an apology for it',
      'timeframe',
      'Ada Stone apologized in May for pushing a pilot of the Tern ferry.',
      'Ada Stone was filmed pushing a pilot of the Tern ferry.',
    ],
    [
      'a time of an aside',
      'timeframe',
      'In meetings that are to go on through Wednesday, Ada Stone wants more pilots at Marlow harbour.',
      'Ada Stone wants more pilots at Marlow harbour.',
    ],
  ])('but not %s', (_why, kind, one, other) => {
    expect(lackedOf(kind, one, other)).toEqual([]);
  });
});

test('“two days later” is the day that the sentence before makes it', () => {
  expect(
    statedOf(
      'timeframe',
      'The pilots will meet the board in Marlow on June 5, 2019.',
      'On June 3, 2019 the pilots met. Two days later the pilots will meet the board in Marlow.',
    ),
  ).toEqual([]);
});

test('amounts of “him” and of somebody who is named are not told to be contrary', () => {
  const contrariesOf = (...sentences: string[]) => compareSentences(...sentences).claim.contradictions.length;
  const named = 'Ada Stone must sell 61 percent of all the harbour tickets to lead.';
  expect(contrariesOf(named, 'He must sell 70 percent of all the harbour tickets to lead.')).toBe(0);
  expect(contrariesOf(named, 'Ada Stone must sell 70 percent of all the harbour tickets to lead.')).toBe(1);
});

test.each([
  ['at least 48 letters', false],
  ['at least 12 letters', true],
])('an article that gives a bound elsewhere, %s, lacks a bound that it cannot be', (elsewhere, isLacking) => {
  const [counted, told] = [
    'The harbour board got more than 40 letters on the Tern ferry.',
    'The harbour board got letters on the Tern ferry.',
  ];
  const ends = [counted, told].map(
    (words, index) => `      - { file: "${'ab'[index]}.txt", words: ${JSON.stringify(words)} }`,
  );
  const { claims } = compareTexts(
    [
      `Notes on gulls\n\n${counted}\n\nGulls sat on crates.\n`,
      `Garden tips\n\n${told}\n\nTulips want soil.\n\nClerks of Marlow counted ${elsewhere}.\n`,
    ],
    `title: Harbour\nlinks:\n  - assert:\n${ends.join('\n')}\n    why: one question\n`,
  );
  const claim = claims.find(({ passages }) => passages.some(({ exact }) => exact === told));
  expect(claim?.apparatus.some(({ kind, without }) => kind === 'figure' && without.length > 0)).toBe(
    isLacking,
  );
});
