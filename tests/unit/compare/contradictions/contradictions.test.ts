import { describe, expect, test } from 'vitest';
import { compareSentences } from '../../../build/compared-texts.ts';

/** The kinds by which the claim of two sentences contradicts itself, and how many versions it has. */
function read(one: string, other: string) {
  const { claim } = compareSentences(one, other);
  return { kinds: claim.contradictions.map(({ kind }) => kind), versions: claim.versions.length };
}

describe('a deed denied in one article and told in the other is a contradiction', () => {
  test.each([
    ['Norwick offered to host the talks on eels.', 'Norwick has not offered to host the talks on eels.'],
    ['The museum never offered Edda Thorne a post.', 'The museum offered Edda Thorne a post.'],
    ['Tessa Lund signed the water bill at noon.', 'Tessa Lund refused to sign the water bill at noon.'],
    ['The guards opened the north gate at dawn.', 'The guards would not open the north gate at dawn.'],
    ['The pilot was told of the storm at sea.', 'The pilot was not told of the storm at sea.'],
    [
      'Residents of Gull Lane were informed about the leak.',
      'Residents of Gull Lane were never informed about the leak.',
    ],
    ['Rune Haas had been warned of ice on the quay.', 'Rune Haas had not been warned of ice on the quay.'],
  ])('%s %s', (one, other) => {
    expect(read(one, other)).toEqual({ kinds: ['negation'], versions: 2 });
  });
});

describe('it is none', () => {
  test.each([
    [
      'where it is not so yet',
      'The court has not yet accepted the appeal of the Sund crew.',
      'The court accepted the appeal of the Sund crew.',
    ],
    [
      'where it is not so yet, told at the end',
      'The court has not accepted the appeal of the Sund crew yet.',
      'The court accepted the appeal of the Sund crew.',
    ],
    [
      'on other days',
      'The board did not open the north gate of Marlow on Monday.',
      'The board opened the north gate of Marlow on Friday.',
    ],
    [
      'under a condition',
      'The school will not open its new pool in Marlow if it rains.',
      'The school will open its new pool in Marlow.',
    ],
    [
      'of what will be and what was',
      'The crew will not join the race round Tern Island.',
      'The crew joined the race round Tern Island.',
    ],
    [
      'of what somebody said',
      'The pilot did not say that the storm at sea was near.',
      'The pilot said that the storm at sea was near.',
    ],
  ])('%s', (_why, one, other) => {
    expect(read(one, other).kinds).toEqual([]);
  });
});

describe('a deed with its roles exchanged is another version', () => {
  test.each([
    ['Berit Cole sued Tomas Wick over the dam.', 'Tomas Wick sued Berit Cole over the dam.'],
    ['Jory Klee sold the mill to Anna Brandt.', 'Anna Brandt sold the mill to Jory Klee.'],
    ['The town of Elmstead sued the railway.', 'The railway sued the town of Elmstead.'],
    ['Igor Sand was kicked by Paul Menz in May.', 'Paul Menz was kicked by Igor Sand in May.'],
    ['Berit Cole sued Tomas Wick over the dam.', 'Berit Cole was sued by Tomas Wick over the dam.'],
  ])('%s %s', (one, other) => {
    expect(read(one, other).versions).toBe(2);
  });

  test.each([
    ['Berit Cole sued Tomas Wick over the dam.', 'Tomas Wick was sued by Berit Cole over the dam.'],
    ['Berit Cole met Tomas Wick at the dam.', 'Tomas Wick met Berit Cole at the dam.'],
    ['Berit Cole and Tomas Wick sued the railway.', 'Tomas Wick and Berit Cole sued the railway.'],
    ['The dam will be finished by 2036, says Berit Cole.', 'By 2036 Berit Cole will have finished the dam.'],
    ['A Wick-linked crew of Oskarby left.', 'A crew of Oskarby linked to Wick left.'],
    ['Berit Cole was paid for the mill in May.', 'The mill was paid for in May, said Berit Cole.'],
  ])('but not told from the other end, nor what two do alike: %s %s', (one, other) => {
    expect(read(one, other).versions).toBe(1);
  });
});
