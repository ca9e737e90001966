import { expect, test } from 'vitest';
import { findWords, toKey } from '../../../../src/align/words/words.ts';
import { compareQuoted } from '../../../../src/compare/given/other-words.ts';
import { GAP_WORD } from '../../../../src/compare/given/quoted-changes.ts';

const wordsOf = (text: string) =>
  text.split('…').flatMap((stretch, at) => [
    ...(at > 0 ? [GAP_WORD] : []),
    ...findWords(stretch).map((word) => ({
      key: toKey(word, false),
      form: word.form,
      isName: word.isCapital && !word.isOpening,
    })),
  ]);

const relate = (one: string, other: string) => compareQuoted(wordsOf(one), wordsOf(other));

test.each([
  ['the bakers will never sell stale loaves', 'the bakers will never sell burnt loaves'],
  ['our lighthouse leaks in every winter storm', 'our lighthouse creaks in every winter storm'],
  ['three goats ate the mayor’s hat', 'nine goats ate the mayor’s hat'],
  ['the orchestra plays on Sundays in the square', 'the orchestra never plays on Sundays in the square'],
  ['open the cellar when the river rises', 'open the cellar unless the river rises'],
  ['every guest must wear a paper crown', 'every guest may wear a paper crown'],
  ['both our clocks are wrong by an hour', 'both our clocks jumped wrong by an hour'],
  ['she tuned all the harps slowly before lunch', 'she tuned all the harps badly before lunch'],
  ['we painted that ceiling', 'we painted that floor'],
])('“%s” has other words than “%s”', (one, other) => {
  expect(relate(one, other)).toBe('other');
  expect(relate(other, one)).toBe('other');
});

test.each([
  ['they have hidden every spoon in the house', 'having hidden every spoon in the house'],
  ['his ladder leans on my plum tree all night', 'her ladder leans on a plum tree all night'],
  ['the geese, believe me, outran both postmen', 'the geese outran both postmen'],
  ['waiting with a lamp at the quay of all quays', 'waiting a lamp at the quay of all quays'],
  ['a co-operative of seven millers feeds us', 'a cooperative of seven millers feeds us'],
  ['each bakery on this street smelled of rye', 'each baker on this street smelled of rye'],
  ['eight beehives stand on our roof', '8 beehives stand on the roof'],
  ['the choir sang with poise and grace all night', 'the choir sang with prose and grace all night'],
  ['we rang for old Ada at noon and again at dusk', 'we rang for old Ada Marlow at noon and again at dusk'],
  ['never again, never again shall we bake in the dark', 'never again shall we bake in the dark'],
  ['the pump … is broken beyond repair now', 'the pump that stands in the yard is broken beyond repair now'],
])('“%s” and “%s” are the same words fitted otherwise', (one, other) => {
  expect(relate(one, other)).toBe('fitted');
  expect(relate(other, one)).toBe('fitted');
});

test.each([
  ['gold everywhere', 'so much gold'],
  ['a windy Tuesday', 'my windy attic'],
  ['the organ wheezes whenever the vicar sits down', 'whenever it snows the vicar mends his organ'],
  ['we shall walk to the mill and dance', 'the miller hopes we walk home before they dance'],
  [
    'my uncle the ferryman swore that the moon was made of good white cheese',
    'children of seven know better than to believe that the moon was made of good white cheese',
  ],
])('“%s” and “%s” are not known to be of one utterance', (one, other) => {
  expect(relate(one, other)).toBe('apart');
  expect(relate(other, one)).toBe('apart');
});
