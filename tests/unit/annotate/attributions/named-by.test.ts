import { expect, test } from 'vitest';
import { annotateArticle } from '../../../../src/annotate/article.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

/** The attributions of a text: source, cue, content. */
function attribute(text: string): string[] {
  return annotateArticle(makeArticle({ text }), { date: null }).attributions.map(({ source, cue, content }) =>
    [source, cue, content]
      .map((span) => (span === null ? '–' : text.slice(span.start, span.end)))
      .join(' | '),
  );
}

test.each([
  [
    'Despite what Bo Mills called “a wall of silence,” Ada Velde said the lock would open.',
    'Ada Velde | said | the lock would open',
  ],
  [
    'Despite what Bo Mills called “a wall of silence,” Ada Velde said the lock would open.',
    'Bo Mills | called | “a wall of silence,”',
  ],
  [
    'After what the union described as “a lost year”, Velde promised new boats.',
    'the union | described | as “a lost year”',
  ],
  ['In reply to what Mills labeled “theft,” the mayor wrote a letter.', 'the mayor | wrote | a letter'],
  [
    'Ada Velde praised what she called “a brave step” and said the lock would open.',
    'Ada Velde | said | the lock would open',
  ],
  [
    'The board met what Mills called “a flood of letters,” Ada Velde said.',
    'Ada Velde | said | The board met what Mills called “a flood of letters,”',
  ],
])('what somebody calls a thing by ends with those words: %s', (text, expected) => {
  expect(attribute(text)).toContain(expected);
});

test.each([
  [
    'They want a higher toll, something the harbour office says must come by May.',
    'the harbour office | says | must come by May',
  ],
  [
    'The lock is a project town councillors say cannot be paid for.',
    'councillors | say | cannot be paid for',
  ],
  ['It is a fee Oskarby pilots say is too high.', 'Oskarby pilots | say | is too high'],
  [
    'The town may set a toll, a move the pilots said they would fight.',
    'the pilots | said | they would fight',
  ],
  ['It was the first time the board admitted the leak.', 'the board | admitted | the leak'],
  ['It was a step critics say would ruin the harbour.', 'critics | say | would ruin the harbour'],
  ['A few pilots said the lock was shut.', 'A few pilots | said | the lock was shut'],
  ['A group of pilots say the lock is shut.', 'A group of pilots | say | the lock is shut'],
  ['All the pilots said the lock was shut.', 'All the pilots | said | the lock was shut'],
  [
    'The clerk fighting the board said the lock was shut.',
    'The clerk fighting the board | said | the lock was shut',
  ],
])('the noun that a clause belongs to is no part of who speaks in it: %s', (text, expected) => {
  expect(attribute(text)).toContain(expected);
});
