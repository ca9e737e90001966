import { describe, expect, test } from 'vitest';
import { findLean } from '../../../src/compare/label-leans.ts';

const leanOf = (text: string, { before = '', people = [] }: { before?: string; people?: string[] } = {}) =>
  findLean(text, { before, people: people.map((name) => text.indexOf(name)).filter((at) => at >= 0) });

describe('words that need the sentence before', () => {
  test.each([
    'This is a quiet harbour.',
    'Everybody in Oskarby knows that.',
    'That quay is a remote place of reeds.',
    'These ferries sail past the dam.',
    'Now that they have opened the gate, Velde will walk through it.',
    'It swiftly turned all eyes to the dam.',
    'But they are rowing backwards now.',
    'We will conquer it.',
    'Pilots who want such changes left the town.',
    'Velde would need to match that early success.',
    'The toll could upend that deal.',
    'The purpose of this is not to close the port.',
    'The vote would hurt passage of that agreement.',
    'More recently Velde’s crew have shown it is not so, and nobody feared those storms.',
    'The fair is over,” Velde said.',
  ])('what “this” or “they” means is not said: %s', (text) => {
    expect(leanOf(text)).toBe('thing');
  });

  test.each([
    ['The aide laughed.', 'A harbour aide spoke of the toll.'],
    ['“We row,” the aide said.', 'A tired aide of the board spoke.'],
    ['The base also serves as a cap.', 'Tolls are known as the payable base.'],
    ['After 2036, the fund will pay half.', 'The pilots’ fund will be empty in 2036.'],
    ['The letter said nothing of the toll.', 'Velde wrote on Monday.'],
  ])('somebody or something that the sentence before brought in: %s', (text, before) => {
    expect(leanOf(text, { before })).toBe('thing');
  });

  test.each([
    'He left early.',
    'Last month, he began to row.',
    '“The fair is over,” he said.',
    'His boat sank.',
    'In May she will sail.',
  ])('a person who is not named: %s', (text) => {
    expect(leanOf(text)).toBe('person');
  });

  test.each([
    ['Velde left when she was tired.', ['Velde']],
    ['It is time to open the port.', []],
    ['It was clear that the port would close.', []],
    ['Those who row want a quay.', []],
    ['This week the port was closed.', []],
    ['Pilots said that "there was some rain" in May.', []],
    ['Pilots said they would row.', []],
    ['The dam held, and the council praised those crossing it.', []],
    ['The president spoke of the toll.', []],
  ])('what says itself whom and what it means: %s', (text, people) => {
    expect(leanOf(text, { people })).toBeNull();
  });
});
