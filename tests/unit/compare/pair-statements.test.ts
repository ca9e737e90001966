import { describe, expect, test } from 'vitest';
import { compareSentences } from '../../build/compared-texts.ts';

/** All that is said of how two sentences of two articles stand to each other. */
const told = (one: string, other: string): string[] =>
  compareSentences(one, other).claim.relations.map(({ kind, detail }) => `${kind}: ${detail}`);

const details = (one: string, other: string): string[] =>
  told(one, other).filter((line) => line.startsWith('adds-detail'));

describe('an article is not said to lack what it gives in another form', () => {
  test.each([
    [
      'a state in a party’s letters',
      'Senator Ada Stone of California opened the ferry quay.',
      'Senator Ada Stone (D-Calif.) opened the ferry quay.',
    ],
    [
      'a state behind a hyphen',
      'Ada Stone, the South Carolina senator, opened the ferry quay.',
      'Ada Stone, R-S.C., opened the ferry quay.',
    ],
    [
      'a state’s short form',
      'The ferry to Fla. was late, Bo Velde said.',
      'The ferry to Florida was late, Bo Velde said.',
    ],
    [
      'letters with stops',
      'The U.N. Security Council approved the ferry.',
      'The UN security council approved the ferry.',
    ],
    ['the people of a place', 'The ferry of Texas was late again.', 'The Texan ferry was late again.'],
    [
      'a date in figures',
      'The victims of Sept. 11 may sue the ferry owners.',
      'The 9/11 victims may sue the ferry owners.',
    ],
    ['an age', 'The 59-year-old Ada Stone quit the ferry board.', 'Ada Stone, 59, quit the ferry board.'],
    ['a rounder amount', 'She bought a $43,000 boat at the quay.', 'She bought a $43,350 boat at the quay.'],
    [
      'a day by another',
      'The order came two days after the council closed the quay.',
      'The council closed the quay on Saturday, and the order came on Monday.',
    ],
    [
      'a length that is about the same',
      'The quay has been shut for the past three months.',
      'The quay has been shut for more than three months.',
    ],
    [
      'a deadline by its day',
      'The board has to sign the plan by Oct. 17, Stone said.',
      'The board has five days to sign the plan, Stone said.',
    ],
    [
      'its own country',
      'It is the third largest harbour of the United States.',
      'It is the nation’s third largest harbour.',
    ],
  ])('%s', (_by, one, other) => {
    expect(details(one, other)).toEqual([]);
    expect(details(other, one)).toEqual([]);
  });
});

test.each([
  [
    'small numbers',
    'Four ferries were sold to two firms at the quay.',
    'Ferries were sold to firms at the quay.',
  ],
  [
    'numbers that nobody counted',
    'Thousands of ferries were sold at the quay.',
    'Ferries were sold at the quay.',
  ],
  [
    'the rest of a stretch of time',
    'She ran the ferry for the years 2006 through 2011.',
    'She ran the ferry at the quay.',
  ],
  ['times that hang on other words', 'She left hours after the ferry came.', 'She left the ferry.'],
  [
    'whose programme it is',
    'Bo Velde sold the ferry, he said on NBC’s “Harbour Talk”.',
    'Bo Velde sold the ferry, he said.',
  ],
  ['whom an article cites', 'The ferry is late, the Marlow Post reported.', 'The ferry is late.'],
])('%s are no detail', (_what, one, other) => {
  expect(details(one, other)).toEqual([]);
});

test.each([
  [
    'The ferry was sold on Tuesday for $9 million.',
    'The ferry was sold.',
    ['adds-detail: A gives “on Tuesday”, “$9 million”, B does not.'],
  ],
  ['The ferry to Oregon was sold.', 'The ferry was sold.', ['adds-detail: A gives “Oregon”, B does not.']],
  ['The ferry was sold on Tuesday.', 'The ferry was sold on Thursday.', []],
])('what an article gives in no form is a detail: %s', (one, other, expected) => {
  expect(details(one, other)).toEqual(expected);
});

describe('quoted words that are the same are not called other words', () => {
  test.each([
    [
      '“There is no deep harbour here,” she said.',
      'Stone said on the quay: “There is no deep harbour here.”',
    ],
    [
      'Velde called the ferry “a very bad deal for all” and left.',
      'It was “a very bad deal for all,” said Bo Velde, who owns the quay.',
    ],
    [
      '“What we saw is not one leak,” he said.',
      '“What we saw is not one leak, what we saw is a sunken ship,” the owner said.',
    ],
    [
      'The board’s “rules are not in line with the law of the sea,” Stone wrote.',
      'But Stone said its “rules are not in line with the law of the sea.”',
    ],
    [
      'Calling it “the largest ferry ever built here,” Velde smiled.',
      'Velde, of the pilots, spoke of “the largest ferry ever built here.”',
    ],
  ])('%s', (one, other) => {
    expect(told(one, other)[0]).toMatch(/^same-wording: /u);
  });
  test('but of other words no more is said than that they differ', () => {
    expect(told('Stone would mend the quay.', 'The quay, said Velde, is broken.')).toContain(
      'reworded: The words of A and B differ.',
    );
  });
});

describe('one source under two descriptions is not two', () => {
  test.each([
    [
      'Stone and Velde answered that the ferry to Oska will sail again.',
      'The ferry to Oska will sail again, Bo Velde and Ada Stone said.',
    ],
    [
      'The 90-page report found that the Oska ferry had no lights.',
      'Velde’s report found that the Oska ferry had no lights.',
    ],
    [
      'The report found that the Oska ferry had no lights.',
      'Bo Velde said that the Oska ferry had no lights.',
    ],
    [
      'The ruling said that the Oska ferry has to stop.',
      'Judge Ada Stone said that the Oska ferry has to stop.',
    ],
    [
      'Harbour officials said that the Oska ferry has to stop.',
      'State officials said that the Oska ferry has to stop.',
    ],
  ])('%s', (one, other) => {
    expect(told(one, other).filter((line) => line.startsWith('attribution'))).toEqual([]);
  });
});
