import { describe, expect, test } from 'vitest';
import { toBoardSubject } from '../../../../src/view/story/board-subject.ts';
import { NO_MARKS } from '../../../../src/view/story/label-marks.ts';

const toText = (text: string): string =>
  toBoardSubject({
    text,
    before: false,
    after: false,
    speaker: null,
    named: null,
    claimed: null,
    context: null,
    under: null,
    marks: NO_MARKS,
    passage: { article: 'a', letter: 'A', start: 7, end: 7 + text.length },
  }).text;

describe('the head of a row', () => {
  test.each([
    ['The ferries would not sail to the outer islands on Sundays, the harbour board said in a letter.'],
    ['The port, which was closed for a year after the storm, opened on Monday with a fair for the children.'],
    ['While the mayor first wanted the old bridge to be kept, she changed her mind, saying it was too weak.'],
    ['Velde, Mills and Okafor signed the treaty in the old town hall of Oskarby, with Hart, Stone and Reed.'],
    ['“The quay will be mended by May, and the ferry sails again in June, which is good news,” Mills said.'],
  ])('a clause that nothing is only added to stays whole: %s', (text) => {
    expect(toText(text)).toBe(text);
  });

  test.each([
    [
      'The council rejected the plan for a toll on the new bridge',
      ', which the mayor had put forward in May',
    ],
    [
      'Ann Velde told the council that the quay would be mended',
      ', though no day was given for the work at all',
    ],
    [
      'The harbour board will not let the ferry sail before the inquiry ends',
      ', saying that lives come first',
    ],
    ['The fair was opened by the mayor of the old town on Monday morning', ', while pilots were on strike'],
    [
      'Okafor promised the islanders a ferry every day in the summer',
      ', because the road had been washed away',
    ],
  ])('what only adds to a long clause is left off: %s', (clause, rest) => {
    expect(toText(`${clause}${rest}.`)).toBe(clause);
  });

  test('its place is that of its words', () => {
    const clause = 'The council rejected the plan for a toll on the new bridge';
    const text = `${clause}, which the mayor had put forward in May.`;
    const passage = { article: 'a', letter: 'A', start: 7, end: 7 + text.length };
    const subject = toBoardSubject({
      text,
      before: false,
      after: false,
      speaker: null,
      named: null,
      claimed: null,
      context: null,
      under: null,
      marks: NO_MARKS,
      passage,
    });
    expect(subject.passage).toEqual({ ...passage, end: 7 + clause.length });
  });

  test('the editor’s words are never cut', () => {
    const text =
      'The council rejected the plan for a toll on the new bridge, which the mayor had put forward in May';
    const subject = toBoardSubject({
      text,
      before: false,
      after: false,
      speaker: null,
      named: null,
      claimed: null,
      context: null,
      under: null,
      marks: NO_MARKS,
      passage: null,
    });
    expect(subject.text).toBe(text);
  });

  test('what the row is about is never what is left off', () => {
    const text =
      'Early in May Mills spoke against the mayor in the old town hall, promising that no toll would be paid.';
    const named = { start: 7 + text.indexOf('promising'), end: 7 + text.length };
    const passage = { article: 'a', letter: 'A', start: 7, end: 7 + text.length };
    const subject = toBoardSubject(
      {
        text,
        before: false,
        after: false,
        speaker: null,
        named: null,
        claimed: null,
        context: null,
        under: null,
        marks: NO_MARKS,
        passage,
      },
      named,
    );
    expect(subject.text).toBe(text);
  });
});

describe('what a head does not leave off', () => {
  const label = {
    before: false,
    after: false,
    speaker: null,
    named: null,
    claimed: null,
    context: null,
    under: null,
    marks: NO_MARKS,
  };
  const toHead = (text: string, other: string, names: readonly string[] = []) =>
    toBoardSubject(
      { ...label, text, names, passage: { article: 'a', letter: 'A', start: 0, end: text.length } },
      { start: 0, end: text.length },
      new Map([['b', other]]),
    );

  test.each([
    [
      'The mayor spoke for an hour on the bridge and its owners',
      ', saying that the owners slept in wooden barrels',
      '“They sleep in wooden barrels,” Stone sang.',
    ],
    [
      'The harbour board looked at the accounts of the last four years',
      ', which showed that two clerks had stolen ropes',
      'Two clerks stole ropes, papers show.',
    ],
    [
      'Velde mocked the letter that the owners had sent to the town hall',
      ', calling its authors rats of a sinking ferry',
      'She spoke of rats of a sinking ferry.',
    ],
    [
      'The crews will not work on the north quay before the inquiry ends',
      ', because the piles are cracked and rotten',
      'The piles are cracked, and half of them are rotten.',
    ],
    [
      'The council listened for two hours to the pilots of the bay',
      ', who said that ferries sail without lamps at night',
      'Ferries sail without lamps, pilots said.',
    ],
  ])('the end that another article shares: “%s%s”', (start, end, other) => {
    expect(toHead(start + end, other).text).toBe(start + end);
    expect(toHead(start + end, 'It rained on the town.').text).toBe(start);
  });

  test('nor does it write out a name that is left off', () => {
    const text =
      'The mayor spoke for an hour on the bridge and its owners, saying that Tarn had asked for it in May';
    expect(toHead(text, 'It rained.', ['Tarn = Bo Tarn']).speaker).toBeNull();
    expect(toHead(text.replace('mayor', 'mayor with Tarn'), 'It rained.', ['Tarn = Bo Tarn']).speaker).toBe(
      'Tarn = Bo Tarn',
    );
  });

  test.each([
    ['He painted a quay.', 'he = Bo Tarn'],
    ['“He sold two boats,” pilots say.', 'he = Bo Tarn'],
    ['On Monday, He sold a lamp.', 'he = Bo Tarn'],
    ['He’s sold a lamp.', 'he = Bo Tarn'],
    ['He', 'he = Bo Tarn'],
    ['Pilots say he painted a quay.', 'he = Bo Tarn'],
    ['The other boats there were painted.', null],
    ['Sheds burned at noon.', null],
    ['A cook ached for bread.', null],
  ])('whom a “he” means stands before words that hold it as a word: %s', (text, speaker) => {
    expect(toHead(text, 'It rained.', ['he = Bo Tarn']).speaker).toBe(speaker);
  });
});
