import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadFirstStory } from '../build/first-story.ts';

/** Not the vocabulary of the encoder, which came with it, the words of English (SCOWL), of which “trump” is one. What pages offer for download counts, a notebook's kept output, too, and so does what is told beside the code. */
const isCode = (name: string): boolean =>
  /\.(?:ts|astro|css|json|md|py|ipynb)$/u.test(name) &&
  !/^(?:load\/encoder\/|search\/known-words\.json$)/u.test(name);

/** The whole words of a text in lower case, as lists have them: “hale” of “Hale’s”, not of “inhale”, “putHale” or “Halesworth”. */
const findWords = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/(?<![\p{L}\p{N}_])\p{L}{3,}(?![\p{L}\p{N}_])/gu));

/** The last word of each name of a person: given names stand in lists of given names. */
const findSurnames = (names: readonly string[]): string[] =>
  [...new Set(names.flatMap((name) => /\p{Lu}\p{Ll}{2,}$/u.exec(name)?.[0].toLowerCase() ?? []))].sort();

test('whole words are found in any case, and not inside of others', () => {
  expect([...findWords('Hale’s inhale, putHale, Halesworth (Hale) HALE hale')]).toEqual([
    'hale',
    'inhale',
    'puthale',
    'halesworth',
  ]);
  expect(findSurnames(['Ada Velde', 'Velde', 'Una Roe', 'the mayor'])).toEqual(['roe', 'velde']);
});

test('nobody of the story that is shipped is named in the code: nothing is made for its articles', async () => {
  const { entities } = await loadFirstStory();
  const people = entities.filter(({ kind }) => kind === 'person');
  const surnames = findSurnames(people.flatMap(({ names }) => names.map(({ text }) => text)));
  expect(surnames.length).toBeGreaterThan(5);
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(isCode);
  expect(files.length).toBeGreaterThan(500);
  const named = files.flatMap((file) => {
    const words = findWords(readFileSync(`src/${file}`, 'utf8'));
    return surnames.filter((surname) => words.has(surname)).map((surname) => `${file}: ${surname}`);
  });
  expect(named).toEqual([]);
});
