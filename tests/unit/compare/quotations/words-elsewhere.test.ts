import { describe, expect, test } from 'vitest';
import { standsElsewhere } from '../../../../src/compare/quotations/words-elsewhere.ts';
import { makeArticle, makeQuotation } from '../../../build/annotated-article.ts';

/** Whether words that one article quotes stand in a text of another. */
function areElsewhere(words: string, other: string): boolean {
  const text = `“${words}”, Velde said.`;
  const one = makeArticle({ id: 'one', text });
  return standsElsewhere(makeQuotation(text, words), one, [one, makeArticle({ id: 'two', text: other })]);
}

const SPEECH =
  'I would row to the far Tern lighthouse each winter night, feed the gulls, mend all nets and carry the old keeper home';

/** Whether words that one article quotes, with names in them, stand in a text of another. */
function areElsewhereBeside(names: readonly string[], words: string, other: string): boolean {
  const text = `“${words}”, Velde said.`;
  const spans = names.map((name) => ({
    start: text.indexOf(name),
    end: text.indexOf(name) + name.length,
    entity: name,
  }));
  const one = makeArticle({ id: 'one', text, names: spans });
  return standsElsewhere(makeQuotation(text, words), one, [one, makeArticle({ id: 'two', text: other })]);
}

describe('names in a quotation', () => {
  test.each([
    ['Ada Lunn', 'Ada Lunn should mend the pier', 'Ada Lunn came by boat.'],
    ['Harbour Board', 'The Harbour Board sleeps', 'At the Harbour Board tea is late.'],
    ['Tern Bay Rowing Club', 'Tern Bay Rowing Club is no choir', 'The Tern Bay Rowing Club met in May.'],
    ['United Islands', 'Without the United Islands we starve', 'He left the United Islands.'],
    ['Rolf Stone', 'I never met Rolf Stone', 'Rolf Stone likes his pipe.'],
  ])('are none of the words that it shares: %s', (name, words, other) => {
    expect(areElsewhereBeside([name], words, other)).toBe(false);
  });

  test.each([
    ['Ada Lunn', 'Ada Lunn should mend the pier', 'Who will mend the pier?'],
    ['Ada Lunn', 'Vote for Ada Lunn', 'We all vote for Ada Lunn, they sang.'],
    ['Ada Lunn', 'Ada Lunn!', 'There came Ada Lunn.'],
  ])(
    'are shared with a word beside them, and alone where they are all of it: %s, %s',
    (name, words, other) => {
      expect(areElsewhereBeside([name], words, other)).toBe(true);
    },
  );
});

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
    ['one word for two', 'stronger sea walls for all', 'They want stronger seawalls.'],
    ['two words for one', 'a lighthouse nightmare', 'The light house nightmare goes on.'],
    ['a hyphen', 'good for dock-workers', 'It is good for dockworkers.'],
    ['two for one among many', SPEECH, 'The old light house keeper will feed the gulls and mend it.'],
    ['one for two at the end', 'we lost all rain coats', 'Where the lost raincoats are.'],
  ])('%s', (_name, words, other) => {
    expect(areElsewhere(words, other)).toBe(true);
  });

  test.each([
    ['one telling word of several', 'the rotten deal of the board', 'Rotten planks lay about.'],
    ['telling words of two sentences', 'the rotten deal', 'The deal stood. Rotten planks lay about.'],
    ['two of a short one that has four', 'keepers mend old lamps', 'An old boat lay by the lamps.'],
    ['two of a long one', SPEECH, 'Each winter night was calm.'],
    ['two short words that are one elsewhere', 'they may be rotten', 'Maybe rot is in it.'],
    ['nothing', 'nobody pays', 'Gulls sat on the crates.'],
  ])('but not %s', (_name, words, other) => {
    expect(areElsewhere(words, other)).toBe(false);
  });
});
