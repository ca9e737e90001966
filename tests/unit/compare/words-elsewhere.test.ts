import { describe, expect, test } from 'vitest';
import { standsElsewhere } from '../../../src/compare/words-elsewhere.ts';
import { makeArticle, makeQuotation } from '../../build/annotated-article.ts';

/** Whether words that one article quotes stand in a text of another. */
function areElsewhere(words: string, other: string): boolean {
  const text = `“${words}”, Velde said.`;
  const one = makeArticle({ id: 'one', text });
  return standsElsewhere(makeQuotation(text, words), one, [one, makeArticle({ id: 'two', text: other })]);
}

const SPEECH =
  'I would row to the far Tern lighthouse each winter night, feed the gulls, mend all nets and carry the old keeper home';

describe('words of a quotation that stand in another article', () => {
  test.each([
    ['a pair of telling words', 'the rotten deal of the board', 'A rotten deal was struck.'],
    ['under an odd mark', 'a rotten deal', 'He wrote of a ‚Rotten Deal‘ in May.'],
    ['with small words between', 'the deal of the board', 'No deal of the board holds.'],
    ['one word that is all of it', 'rotten', 'The rotten deal was struck.'],
    ['a few of a long one', SPEECH, 'She would feed the gulls, mend all of it, and row.'],
    ['most of it in another order', 'the keeper mends our old lamp', 'An old lamp is what the keeper has.'],
    ['three of a long one with other small words', SPEECH, 'Feed those gulls and mend nets.'],
    ['whatever the spelling', 'labour organised', 'Where labor organized, tolls fell.'],
  ])('%s', (_name, words, other) => {
    expect(areElsewhere(words, other)).toBe(true);
  });

  test.each([
    ['one telling word of several', 'the rotten deal of the board', 'Rotten planks lay about.'],
    ['telling words of two sentences', 'the rotten deal', 'The deal stood. Rotten planks lay about.'],
    ['two of a short one that has four', 'keepers mend old lamps', 'An old boat lay by the lamps.'],
    ['two of a long one', SPEECH, 'Each winter night was calm.'],
    ['nothing', 'nobody pays', 'Gulls sat on the crates.'],
  ])('but not %s', (_name, words, other) => {
    expect(areElsewhere(words, other)).toBe(false);
  });
});
