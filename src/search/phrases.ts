import { toOneSpelling } from './forms.ts';
import { findNumbers } from './numbers.ts';
import { toNumberTerm, type Word } from './terms.ts';

/** A word or a number as a phrase is compared: `key` is equal for the spellings of a word and the forms of a number. */
export type PhraseWord = { key: string; start: number; end: number };

/**
 * The words of a text as phrases are compared: every word in its order, stop words, too; a number is one.
 *
 * @example toPhraseWords(toWords('the ten days')).map(({ key }) => key) // ['the', '#10', 'days']
 */
export function toPhraseWords(words: readonly Word[]): PhraseWord[] {
  const numbers = new Map(findNumbers(words).map((number) => [number.from, number]));
  const found: PhraseWord[] = [];
  for (let place = 0; place < words.length; place += 1) {
    const number = numbers.get(place);
    const last = words[number === undefined ? place : number.to - 1];
    const first = words[place];
    if (first === undefined || last === undefined) continue;
    const key = number === undefined ? toOneSpelling(first.plain) : toNumberTerm(number.value);
    found.push({ key, start: first.start, end: last.end });
    if (number !== undefined) place = number.to - 1;
  }
  return found;
}

/** Places where the words of a phrase follow each other. */
export function findPhrase(
  words: readonly PhraseWord[],
  phrase: readonly string[],
): { start: number; end: number }[] {
  return words.flatMap((word, index) => {
    const last = words[index + phrase.length - 1];
    const isPhrase = phrase.every((key, offset) => words[index + offset]?.key === key);
    return isPhrase && last !== undefined ? [{ start: word.start, end: last.end }] : [];
  });
}
