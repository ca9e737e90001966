import { MONTHS, SHORT_MONTHS, WEEKDAYS } from '../../model/calendar-words.ts';
import { CUTS } from '../../model/cuts.ts';
import { CORE_WORDS } from '../../model/function-words.ts';
import type { Span } from '../../model/span.ts';
import { toWordForm } from '../../model/words.ts';

/** A word, a number or one other mark; `lower` is it as words are compared; `joined` when no space comes before it. */
export type Token = Span & { lower: string; kind: 'word' | 'number' | 'mark'; joined: boolean };

const TOKEN = CUTS.quantities;

/** True before a day of the month: of “on 3 May 200 people” and “on May 3 200 people” no number has four digits. */
export const isMonth = (lower: string): boolean => MONTHS.includes(lower) || SHORT_MONTHS.has(lower);

/** What a match of TOKEN gives: digits after a month are separated at the first space. */
function cutDay(words: string, before: Token | undefined): string {
  const space = words.search(/\s/u);
  return space > 0 && isMonth(before?.lower ?? '') ? words.slice(0, space) : words;
}

/** Tokens of `span` of `text`, in reading order; hyphens, currency signs and dots of abbreviations are tokens of their own. */
export function toTokens(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  const slice = text.slice(span.start, span.end);
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(slice); match !== null; match = TOKEN.exec(slice)) {
    const start = span.start + match.index;
    const last = tokens.at(-1);
    const words = match[1] === undefined ? match[0] : cutDay(match[0], last);
    TOKEN.lastIndex = match.index + words.length;
    tokens.push({
      start,
      end: start + words.length,
      lower: toWordForm(words),
      kind: kindOf(match),
      joined: last !== undefined && last.end === start,
    });
  }
  return tokens;
}

function kindOf([, digits, letters]: RegExpExecArray): Token['kind'] {
  if (digits !== undefined) return 'number';
  return letters === undefined ? 'mark' : 'word';
}

/** The token's text, or '' past either end. */
export const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

const DASHES = new Set('-‐‑–—−');

/** True for a hyphen or a dash of any length. */
export const isDash = (lower: string): boolean => DASHES.has(lower);

/** A day of a month in digits, and the index after it. */
export type MonthDay = { day: number; next: number };

/** “14”, “14th” at a token, as the day of a month. */
export function dayAt(tokens: readonly Token[], at: number): MonthDay | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || !/^\d{1,2}$/u.test(token.lower)) return undefined;
  const day = Number(token.lower);
  if (day < 1 || day > 31) return undefined;
  const after = tokens[at + 1];
  return { day, next: after?.joined && /^(?:st|nd|rd|th)$/u.test(after.lower) ? at + 2 : at + 1 };
}

/** True where what follows a number can be counted by it, or makes another number of it: “5 judges”, “5%”, “5:30”. */
export const isCounting = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'word'
    ? !NEVER_COUNTED.has(lowerAt(tokens, at))
    : /^[%:/°$€£]$/u.test(lowerAt(tokens, at));

/** Words that no number counts: those of the closed classes, and days. */
const NEVER_COUNTED: ReadonlySet<string> = new Set([...CORE_WORDS, ...WEEKDAYS, ...MONTHS]);
