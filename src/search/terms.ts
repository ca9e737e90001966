import { byCodeUnit } from '../model/by-code-unit.ts';
import { cutText } from '../model/cuts.ts';
import { toForm, toNounOfVerb } from './forms.ts';
import { findNumbers, isDigits, toDigitsValue, toPowerWord } from './numbers.ts';
import { toPlain } from './plain.ts';
import { STOP_WORDS } from './stop-words.ts';

/**
 * A word of a text: where it stands (UTF-16), how it is compared, and what parts it from the word before. `isName` when it starts with a
 * capital, `isAcronym` when it is written like “EU” or “U.S.”.
 */
export type Word = {
  start: number;
  end: number;
  plain: string;
  gap: string;
  isName: boolean;
  isAcronym: boolean;
};

/** A term that a stretch of a text holds; `first` and `last` are the places of its words among all words of the text. */
export type TermAt = { term: string; start: number; end: number; first: number; last: number };

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'dollar'],
  ['€', 'euro'],
  ['£', 'pound'],
  ['¥', 'yen'],
  ['%', 'percent'],
]);

/** Longest acronym in letters: longer words in capitals are headlines. */
const ACRONYM_MAX_LETTERS = 5;

/** The words of a text, in its order. */
export function toWords(text: string): Word[] {
  const isShouted = isMostlyCapitals(text);
  let end = 0;
  return cutText(text, 'search').map(({ text: written, start }) => {
    const bare = written.replace(/['’ʼ][sS]$/u, '');
    const isPointed = bare.includes('.') && /^\p{L}/u.test(bare);
    const letters = isPointed ? bare.replaceAll('.', '') : bare.replace(/(?<=\d)(?:st|nd|rd|th)$/u, '');
    const isCapital = /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(letters) && letters.length <= ACRONYM_MAX_LETTERS;
    const word = {
      start,
      end: start + bare.length,
      plain: SIGNS.get(bare) ?? toPlain(letters),
      gap: text.slice(end, start),
      isName: /^\p{Lu}/u.test(letters),
      isAcronym: isPointed || (isCapital && !isShouted),
    };
    end = start + bare.length;
    return word;
  });
}

/** In a text all in capitals “WHO” is a pronoun. */
function isMostlyCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters > ACRONYM_MAX_LETTERS * 2 && (text.match(/\p{Lu}/gu)?.length ?? 0) * 2 > letters;
}

/** The term of a number. @example toNumberTerm(90e9) // '#90000000000' */
export const toNumberTerm = (value: number): string => `#${value}`;

/**
 * Every term that a text holds, in its order: the form of each word that is no stop word, a noun of a verb also as it is, numbers by their value,
 * words joined by a hyphen also as one, as are an acronym and its number. Stop words give none.
 *
 * @example readTerms('ninety-day cease-fire').map(({ term }) => term) // ['#90', 'day', 'ninetyday', 'cease', 'ceasefire', 'fire']
 */
export function readTerms(text: string, words: readonly Word[] = toWords(text)): TermAt[] {
  const at = (term: string, first: number, last: number): TermAt => ({
    term,
    start: words[first]?.start ?? 0,
    end: words[last]?.end ?? 0,
    first,
    last,
  });
  const numbers = findNumbers(words);
  const inNumber = new Set(numbers.flatMap(({ from, to }) => range(from, to)));
  const terms = numbers.flatMap(({ from, to, value }) => [
    at(toNumberTerm(value), from, to - 1),
    ...toPartsOfNumber(words, { from, to, value }).map(({ term, place }) => at(term, place, place)),
  ]);
  for (const [place, word] of words.entries()) {
    const before = words[place - 1];
    if (before !== undefined && isOneWord(before, word, inNumber.has(place)))
      terms.push(at(toForm(before.plain + word.plain), place - 1, place));
    if (inNumber.has(place)) continue;
    if (word.plain === 'cent' && before?.plain === 'per') terms.push(at('percent', place - 1, place));
    else if (isTelling(word)) {
      const noun = word.isAcronym ? undefined : toNounOfVerb(word.plain);
      terms.push(
        ...[toTerm(word), noun].flatMap((term) => (term === undefined ? [] : [at(term, place, place)])),
      );
    }
  }
  return terms.sort((a, b) => a.start - b.start || a.end - b.end || byCodeUnit(a.term, b.term));
}

/** The term of a word in a text or a name. */
export const toTerm = ({ plain, isAcronym }: Word): string => (isAcronym ? plain : toForm(plain));

/** Words joined by a hyphen, and letters with the number after them (“F-16”, “SB 1062”), are also written as one. */
function isOneWord(before: Word, word: Word, isNumber: boolean): boolean {
  const isJoined = /^[-‐‑]$/u.test(word.gap);
  if (!isNumber) return isJoined && !SIGNS.has(word.plain);
  const isLetters = /^\p{L}+$/u.test(before.plain) && isDigits(word.plain);
  return isLetters && (isJoined || (word.gap === ' ' && before.isAcronym));
}

/** A word that tells something: no stop word, unless it is an acronym (“US”, “WHO”). */
export const isTelling = ({ plain, isAcronym }: Word): boolean =>
  plain !== '' && (isAcronym || !STOP_WORDS.has(plain));

/** “90bn” also holds the digits and “billion”. */
function toPartsOfNumber(
  words: readonly Word[],
  { from, to, value }: { from: number; to: number; value: number },
): { term: string; place: number }[] {
  // Of digits in groups no group is a number.
  if (to - from > 1 && range(from, to).every((place) => isDigits(words[place]?.plain ?? ''))) return [];
  return range(from, to).flatMap((place) => {
    const plain = words[place]?.plain ?? '';
    const digits = toDigitsValue(plain);
    if (digits !== undefined && digits !== value) return [{ term: toNumberTerm(digits), place }];
    const power = toPowerWord(plain, place > from);
    return power === undefined ? [] : [{ term: power, place }];
  });
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);
