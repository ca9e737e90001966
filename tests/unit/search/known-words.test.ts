import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findKnownForms } from '../../../src/bench/search/known-forms.ts';
import { getKnownWords } from '../../../src/search/known-words.ts';

const FILE = 'src/search/known-words.json';

test('the file of known words has the forms of the lists as they are now (`vitest -u` writes it)', async () => {
  await expect(`${JSON.stringify(findKnownForms())}\n`).toMatchFileSnapshot(`../../../${FILE}`);
  expect([...getKnownWords()]).toEqual(JSON.parse(readFileSync(FILE, 'utf8')));
});

test('words in their forms and places are known, inflections and what is no word are not', () => {
  const known = getKnownWords();
  for (const word of ['greet', 'build', 'building', 'norway', 'hamburg', 'harbor'])
    expect([word, known.has(word)]).toEqual([word, true]);
  for (const word of ['harbour', 'builds', 'qwert', ''])
    expect([word, known.has(word)]).toEqual([word, false]);
});
