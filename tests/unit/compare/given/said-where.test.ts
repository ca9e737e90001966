import { describe, expect, test } from 'vitest';
import type { Claim, Comparison } from '../../../../src/model/comparison.ts';
import { compareSentences, compareTexts } from '../../../build/compared-texts.ts';

/** What is told of places of saying: “in an email” A, not B. */
const tellPlaces = ({ details }: Claim, { articles }: Comparison): string[] =>
  details
    .filter(({ kind }) => kind === 'medium')
    .map(({ readings, without }) => {
      const letterOf = (id: string): string | undefined => articles.find((one) => one.id === id)?.letter;
      const given = readings.map(({ article, start, end }) => {
        const text = articles.find(({ id }) => id === article)?.text.value ?? '';
        return `“${text.slice(start, end)}” ${letterOf(article)}`;
      });
      return `${given.join(', ')}, not ${without.map(letterOf).join()}`;
    });

function tell(...sentences: string[]): string[] {
  const { claim, comparison } = compareSentences(...sentences);
  return tellPlaces(claim, comparison);
}

const FERRY = '“The old ferry will sail again in spring with a new crew,”';

describe('where somebody said it is told where another article has him say the same and tells it nowhere', () => {
  test.each([
    [`${FERRY} Ada Stone said in an email.`, `${FERRY} Ada Stone said.`, '“in an email” A, not B'],
    [`${FERRY} Bo Velde told reporters.`, `${FERRY} said Bo Velde.`, '“told reporters” A, not B'],
    [
      `${FERRY} Ida Lunn said in a radio interview.`,
      `${FERRY} Ida Lunn said.`,
      '“in a radio interview” A, not B',
    ],
    [
      `${FERRY} Jan Holm said Monday at a news conference.`,
      `${FERRY} Jan Holm said.`,
      '“at a news conference” A, not B',
    ],
    [`In a speech, Ada Stone said, ${FERRY}`, `${FERRY} Ada Stone said.`, '“In a speech” A, not B'],
    [
      `Bo Velde, in a note to the crew, said “the old ferry will sail again in spring”.`,
      `${FERRY} said Bo Velde.`,
      '“in a note” A, not B',
    ],
    [
      `${FERRY} said Ada Stone, head of the harbour choir, in a letter to the crew.`,
      `${FERRY} said Ada Stone, head of the harbour choir.`,
      '“in a letter” A, not B',
    ],
  ])('%s — %s', (one, other, expected) => {
    expect(tell(one, other)).toEqual([expected]);
  });
});

test('of three articles the one is named that does not tell it', () => {
  expect(
    tell(
      `${FERRY} Ada Stone said in a statement.`,
      `${FERRY} Ada Stone said.`,
      `${FERRY} Ada Stone said in a written statement.`,
    ),
  ).toEqual(['“in a statement” A, “in a written statement” C, not B']);
});

describe('nothing is said where the other tells a place of any sort, or may not have the same said', () => {
  test.each([
    ['another sort', `${FERRY} Ada Stone told the board.`],
    ['a place', `${FERRY} Ada Stone said at the lighthouse.`],
    ['who left', `As she left the lighthouse, Ada Stone said, ${FERRY.replace(',”', '.”')}`],
    ['in writing', `${FERRY} wrote Ada Stone.`],
    ['an occasion', `${FERRY} said Ada Stone, speaking after a dinner.`],
    ['another speaker', `${FERRY} Bo Velde said.`],
    ['other words', '“My boat is green and has two sails,” Ada Stone said.'],
    ['no speaker', 'The old ferry sails again in spring, with a new crew on board.'],
  ])('%s', (_why, other) => {
    expect(tell(`${FERRY} Ada Stone said in an email.`, other)).toEqual([]);
  });
});

test('words that are no place of this saying are none', () => {
  expect(
    tell(
      `Ada Stone said she had asked in a letter for a crew, and added: ${FERRY}`,
      `${FERRY} Ada Stone said.`,
    ),
  ).toEqual([]);
});

test('of words that are only reported nothing is said: he may have said it twice', () => {
  expect(
    tell(
      'In a statement, Ida Lunn said that the mill needs forty new sails before autumn.',
      'Ida Lunn said that the mill needs forty new sails before autumn.',
    ),
  ).toEqual([]);
});

test('to whom it was said is no place', () => {
  expect(tell(`${FERRY} Ada Stone told Bo Velde.`, `${FERRY} Ada Stone said.`)).toEqual([]);
  expect(tell(`${FERRY} Ada Stone told Ida Lunn Holm.`, `${FERRY} Ada Stone said.`)).toEqual([]);
});

describe('the other article is read beyond the sentence', () => {
  const settings =
    'title: Harbour\nlinks:\n  - assert:\n      - { file: "a.txt", words: "The old ferry will sail again" }\n      - { file: "b.txt", words: "The old ferry will sail again" }\n    why: one saying\n';
  const tellOf = (b: string): string[] => {
    const a = `Notes\n\nGulls sat on crates.\n\n${FERRY} Ada Stone said in an email.\n\nFog came at noon.\n`;
    const comparison = compareTexts([a, b], settings);
    return comparison.claims.flatMap((claim) => tellPlaces(claim, comparison));
  };

  test('nothing round it tells where', () => {
    expect(
      tellOf(`Weather\n\nSchools opened late.\n\n${FERRY} Ada Stone said.\n\nTulips want sand.\n`),
    ).toEqual(['“in an email” A, not B']);
  });

  test.each([
    [
      'the sentence before',
      `Weather\n\nAda Stone held a rally.\n\n${FERRY} she said.\n\nTulips want sand.\n`,
    ],
    [
      'the sentence after',
      `Weather\n\nSchools opened late.\n\n${FERRY} Ada Stone said. It was in her statement.\n`,
    ],
    [
      'a sentence that cites her',
      `Weather\n\n${FERRY} Ada Stone said.\n\nTulips want sand.\n\nSlugs avoid copper.\n\nThe crew is ready, Ada Stone wrote.\n`,
    ],
    [
      'a sentence that names her',
      `Weather\n\n${FERRY} Ada Stone said.\n\nTulips want sand.\n\nSlugs avoid copper.\n\nAn email of Ada Stone came late.\n`,
    ],
  ])('%s does', (_where, text) => {
    expect(tellOf(text)).toEqual([]);
  });
});
