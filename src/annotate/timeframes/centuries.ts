import { ORDINALS } from '../../model/number-words.ts';
import { toWordSet } from '../../model/word-lists.ts';
import { isDash, lowerAt, type Token } from '../figures/tokens.ts';
import { TEEN_ORDINALS } from '../lexicon/figures-beside.ts';
import { ERAS } from '../lexicon/time-words.ts';
import { yearDays } from './days.ts';
import { stem, type Unit } from './reading.ts';

/** Ordinals in words that centuries are told with. */
const WORDS: ReadonlyMap<string, number> = new Map([
  ...ORDINALS,
  ...TEEN_ORDINALS.map((word, index): [string, number] => [word, index + 13]),
  ['twenty-first', 21],
]);

/** First century whose years the calendar's four digits can write. */
const FIRST_DATED = 11;

/** The words that a century can begin with, beside numbers. */
export const CENTURY_OPENERS = toWordSet('twenty ad fy fiscal', WORDS.keys());

/** “19th”, “nineteenth”, “twenty-first” at a token. */
function readOrdinal(tokens: readonly Token[], at: number): { value: number; next: number } | undefined {
  const token = tokens[at];
  const suffix = tokens[at + 1];
  if (token?.kind === 'number' && suffix?.joined && /^(?:st|nd|rd|th)$/u.test(suffix.lower))
    return { value: Number(token.lower), next: at + 2 };
  if (token?.lower === 'twenty' && isDash(lowerAt(tokens, at + 1)) && lowerAt(tokens, at + 2) === 'first')
    return { value: 21, next: at + 3 };
  const value = WORDS.get(lowerAt(tokens, at));
  return value === undefined ? undefined : { value, next: at + 1 };
}

/** Index after “BC”, “B.C.”, “AD” at a token; the token's own where none is there. */
function skipEra(tokens: readonly Token[], at: number): number {
  if (!ERAS.has(lowerAt(tokens, at))) return at;
  if (lowerAt(tokens, at).length > 1) return at + 1;
  const dotted = lowerAt(tokens, at + 1) === '.' && /^[cd]$/u.test(lowerAt(tokens, at + 2));
  return dotted ? (lowerAt(tokens, at + 3) === '.' ? at + 4 : at + 3) : at;
}

/** “the 19th century”, “12th-century”, “the 18th and 19th centuries”, “the 1st century BC”: years 1801 to 1900 of the nineteenth. */
export function readCentury(tokens: readonly Token[], at: number): Unit | undefined {
  const first = readOrdinal(tokens, at);
  if (first === undefined) return undefined;
  const link = /^(?:and|or|to)$/u.test(lowerAt(tokens, first.next)) || isDash(lowerAt(tokens, first.next));
  const article = lowerAt(tokens, first.next + 1) === 'the' ? 1 : 0;
  const second = link ? readOrdinal(tokens, first.next + 1 + article) : undefined;
  const last = second ?? first;
  const noun = isDash(lowerAt(tokens, last.next)) ? last.next + 1 : last.next;
  if (!/^(?:century|centuries)$/u.test(stem(lowerAt(tokens, noun)))) return undefined;
  const next = skipEra(tokens, noun + 1);
  const isBefore = next > noun + 1 && lowerAt(tokens, noun + 1).startsWith('b');
  if (isBefore || first.value < FIRST_DATED || last.value > 21) return { next, days: {}, kind: 'year' };
  const { from } = yearDays(first.value * 100 - 99);
  const { to } = yearDays(last.value * 100);
  return {
    next,
    days: { ...(from !== undefined && { from }), ...(to !== undefined && { to }) },
    kind: 'year',
  };
}

/** “79 AD”, “AD 79”, “300 B.C.”: a year that ISO days are not made of here. */
export function readEra(tokens: readonly Token[], at: number): Unit | undefined {
  const isYear = (index: number): boolean => /^\d{1,4}$/u.test(lowerAt(tokens, index));
  if (lowerAt(tokens, at) === 'ad' && isYear(at + 1)) return { next: at + 2, days: {}, kind: 'year' };
  if (!isYear(at)) return undefined;
  const next = skipEra(tokens, at + 1);
  return next > at + 1 ? { next, days: {}, kind: 'year' } : undefined;
}

/** “fiscal 2025”, “fiscal year 2025-26”, “FY2025”, “FY25”: whose first day differs by country and firm, so it has no days. */
export function readFiscalYear(tokens: readonly Token[], at: number): Unit | undefined {
  const word = lowerAt(tokens, at);
  if (word !== 'fy' && word !== 'fiscal') return undefined;
  const digits = word === 'fiscal' && lowerAt(tokens, at + 1) === 'year' ? at + 2 : at + 1;
  const isShort = word === 'fy' && tokens[digits]?.joined === true;
  const pattern = isShort ? /^(?:20)?\d\d$/u : /^(?:19|20)\d\d$/u;
  if (!pattern.test(lowerAt(tokens, digits))) return undefined;
  const link = lowerAt(tokens, digits + 1);
  const isRange = (isDash(link) || link === '/') && /^(?:20)?\d\d$/u.test(lowerAt(tokens, digits + 2));
  return { next: isRange ? digits + 3 : digits + 1, days: {}, kind: 'year' };
}
