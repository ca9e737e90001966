import { describe, expect, test } from 'vitest';
import { isClause, isSound, toWordEdges } from '../../../../src/view/story/board-sound.ts';
import { toBoardWords } from '../../../../src/view/story/board-words.ts';
import { makeArticle } from '../../../build/comparison.ts';

const read = (text: string) => toBoardWords({ text, start: 0 }, makeArticle('a', [text]), new Set());

/** Whether the words between “|” can stand for all; “|a | b|c|” picks two runs. */
function judge(marked: string): boolean {
  const parts = marked.split('|');
  const text = parts.join('');
  const spans = parts.flatMap((part, index) => {
    const start = parts.slice(0, index).join('').length;
    return index % 2 === 1 ? [{ start, end: start + part.length }] : [];
  });
  return isSound(read(text), spans);
}

describe('words of a passage', () => {
  test.each([
    '|The pilots would close the port| and row home to the island before dark.',
    'On Monday, |the council closed the port|, which is the oldest of the coast.',
    '|The mayor|, a baker from Oskarby, |would close the port|.',
    '|The pilots| rowed to the dam, and |would close it|.',
    '|The council| praised the pilots, |saying the port would close|.',
  ])('can stand alone where they are a clause with its own subject: %s', (marked) => {
    expect(judge(marked)).toBe(true);
  });

  test.each([
    [
      'another subject',
      '|A report on the dam| came a day after the mayor, Ada Velde, |was forced to resign|.',
    ],
    [
      'the source of what is said',
      '|Two pilots| say Velde, who left the port in May, |was paid by the mill|.',
    ],
    [
      'the speaker',
      '|The keeper of the light| told the paper that the ships of the fleet |are held in the bay|.',
    ],
    ['who announces', '|Officials of the port| announced that the pilot, who was ill, |would be sent home|.'],
    ['a “not” left out', '|The council| has not met, |and would close the port|.'],
  ])('cannot with a subject that is %s', (_, marked) => {
    expect(judge(marked)).toBe(false);
  });

  test.each([
    ['what turns it', '|The mayor said that the talks could go on| even while the strike lasted.'],
    ['its condition', '|The mayor said that the port would close| unless the dam held.'],
    ['its concession', '|The mayor would open the port| although the dam leaks.'],
    ['its exception', '|The pilots would row every day| except on Sundays.'],
    ['its other half', '|The mayor would not go| but the council would.'],
    [
      'the end of a range',
      '|The board would publish papers for the winters of 2021| through 2027 that it had lost.',
    ],
    ['its verb', '|Ada Velde, who had kept the port|, said it would close.'],
    [
      'the verb of its second half',
      '|The board said that the lock would close and that the pilots of the bay| will row home.',
    ],
    [
      'what the other half says',
      '|Ada Velde thinks that the dam leaks but that the keepers of the weir| never told her so.',
    ],
    ['what is let', '|The council would let Ada Velde|, a pilot of the bay, to leave the port.'],
    ['what is announced', '|The council joined the board in announcing| that the port would close.'],
  ])('cannot without %s', (_, marked) => {
    expect(judge(marked)).toBe(false);
  });

  test.each([
    ['inside a phrase', 'The council of the old town |of Oskarby would close the port|.'],
    ['with a relative word', 'The mayor thanked Velde, |whom the board would call a pilot|.'],
    ['after a “not”', 'It is not so that |the council would close the port|.'],
    ['after a condition', 'If the dam breaks, |the council would close the port|.'],
    ['after a denial', 'The mayor denied that |the council would close the port|.'],
    ['with what somebody does meanwhile', '|Hearing the mayor would close the port| it was easy to laugh.'],
  ])('cannot begin %s', (_, marked) => {
    expect(judge(marked)).toBe(false);
  });

  test.each([
    'will be closed for a year, the council said.',
    'calling the dam an old wall.',
    'but would close the port.',
    'Ada Velde, who would close the port',
    'while the port would stay closed',
  ])('are no clause without who does it: %s', (text) => {
    expect(isClause(read(text))).toBe(false);
  });

  test('are a clause after a setting, and with a word set apart after the subject', () => {
    expect(isClause(read('On Monday, the council would close the port.'))).toBe(true);
    expect(isClause(read('The council, however, would close the port.'))).toBe(true);
  });

  test('never end inside a word: the last stop of initials is of it', () => {
    const text = 'Two papers cite unnamed U.S. pilots.';
    const [span] = toWordEdges([{ start: 0, end: text.indexOf('.S.') }], read(text));
    expect(text.slice(span?.start, span?.end)).toBe('Two papers cite unnamed U.S.');
  });
});
