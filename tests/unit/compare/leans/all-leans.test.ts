import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findLean } from '../../../../src/compare/labels/label-leans.ts';
import { readPairs } from '../../../build/compare-pairs.ts';
import { toSigns } from '../../../build/signs.ts';

/** Invented texts of the golden file of findings, and the sentences of the pairs. */
const texts = [
  ...readFileSync(new URL('../../../golden/annotate/sentences.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => /^\S/u.test(line)),
  ...readPairs().flat(),
];

/** Names that a text may be about, by their capitals alone. */
const findPeople = (text: string): number[] =>
  [...text.matchAll(/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu)].map(({ index }) => index);

/** Whether a text can stand alone, told after the text before it; '-' where it can. */
function tellLean(text: string, befores: readonly string[]): string {
  const lean = findLean(text, { befores: [...befores], people: findPeople(text), isTopic: () => false });
  return lean === null ? '-' : JSON.stringify(lean);
}

/** A text from each of its first words on: each place of a word is met by every rule. */
const toCuts = (text: string): string[] =>
  text
    .split(' ')
    .slice(0, 6)
    .map((_, at, words) =>
      text
        .split(' ')
        .slice(words.length - at - 1)
        .join(' '),
    );

test('which invented texts need what was told before stays as it is, right or wrong; a change is read as a difference', async () => {
  const told = texts.map((text, at) => {
    const befores = [texts[at - 1], texts[at - 2], texts[at - 3]].flatMap((before) => before ?? []);
    const cuts = toCuts(text).map((cut) => tellLean(cut, [text, ...befores]));
    return `${tellLean(text, befores)} ${toSigns(cuts)} ${text}`;
  });
  await expect(`${told.join('\n')}\n`).toMatchFileSnapshot('../../../golden/compare/leans.txt');
});
