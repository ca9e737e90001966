import { AFTER_OWN_AGE, AGED_NOUNS } from '../lexicon/figures-beside.ts';
import type { Numeral } from './numerals.ts';
import { lowerAt, type Token } from './tokens.ts';

/** “Smith, 43, was”: a number between commas after a name. */
export function isAge(tokens: readonly Token[], at: number, { value, next }: Numeral): boolean {
  if (value > 115 || value < 1 || !Number.isInteger(value) || tokens[at]?.kind !== 'number') return false;
  if (isAfterAge(tokens, at) || isOfAge(tokens, at, next) || isOwnAge(tokens, at, next)) return true;
  return (
    lowerAt(tokens, at - 1) === ',' &&
    tokens[at - 2]?.kind === 'word' &&
    /^[,.;)–—―]$/u.test(lowerAt(tokens, next))
  );
}

/** “at the age of 81”, “a woman of 92”. */
function isOfAge(tokens: readonly Token[], at: number, next: number): boolean {
  if (lowerAt(tokens, at - 1) !== 'of') return false;
  const before = lowerAt(tokens, at - 2);
  if (before === 'age') return true;
  return (
    AGED_NOUNS.has(before) &&
    !/^(?:the|million|thousand)$/u.test(lowerAt(tokens, next)) &&
    tokens[next]?.kind !== 'word'
  );
}

/** “she was 88.”, “he turns 70 on”, “died at 91”: nothing follows that the number could count. */
function isOwnAge(tokens: readonly Token[], at: number, next: number): boolean {
  const [second, first] = [lowerAt(tokens, at - 2), lowerAt(tokens, at - 1)];
  const isEnd = !/^[%:\-‐‑–/]$/u.test(lowerAt(tokens, next)) && tokens[next]?.kind !== 'number';
  if (!isEnd || (tokens[next]?.kind === 'word' && !AFTER_OWN_AGE.has(lowerAt(tokens, next)))) return false;
  return (
    (/^s?he$/u.test(second) && /^(?:was|is|turns|turned)$/u.test(first)) ||
    (second === 'died' && first === 'at')
  );
}

/** “aged 4”, “aged 4, 6 and 7”, “aged just 23”: every number of the list. */
function isAfterAge(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= 0; before -= 1) {
    const word = lowerAt(tokens, before);
    if (/^(?:aged?|ages)$/u.test(word)) return true;
    if (!/^(?:and|or|,|just|only|\d{1,3})$/u.test(word)) return false;
  }
  return false;
}
