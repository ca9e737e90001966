import { opensNumeral, readNumeral } from '../figures/numerals.ts';
import { readSpokenPart } from '../figures/parts.ts';
import { isDash, lowerAt, type Token } from '../figures/tokens.ts';
import { LENGTH_MODIFIERS, VAGUE_COUNTS } from '../lexicon/figures-beside.ts';
import { readPhrase, toPhrases } from './reading.ts';

export const UNIT_DAYS = new Map<string, number>([
  ['second', 1 / 86_400],
  ['minute', 1 / 1440],
  ['hour', 1 / 24],
  ['day', 1],
  ['night', 1],
  ['week', 7],
  ['weekend', 7],
  ['fortnight', 14],
  ['month', 30],
  ['year', 365],
  ['decade', 3650],
  ['century', 36_500],
]);

const VAGUE = toPhrases(VAGUE_COUNTS);

const APPROXIMATE = toPhrases(LENGTH_MODIFIERS);

/** The words, beside numbers, that a length of time can begin with. */
const LENGTH_OPENERS = new Set([
  ...[APPROXIMATE, VAGUE, UNIT_DAYS].flatMap((words) => [...words.keys()]),
  ...[...UNIT_DAYS.keys()].map((unit) => `${unit}s`),
  ...['centuries', 'a', 'an', 'the', 'between'],
]);

/** A length of time in days, as a range; ends absent where the words give no number. */
export type Length = {
  low?: number;
  high?: number;
  unit: string;
  count?: number;
  open?: 'more' | 'less';
  next: number;
};

/** “three weeks”, “3–5 days”, “six months to two years”, “a few months”, “days”. */
export function readLength(tokens: readonly Token[], at: number): Length | undefined {
  const first = readOneLength(tokens, at);
  if (first?.low === undefined || lowerAt(tokens, first.next) !== 'to') return first;
  const second = readExactLength(tokens, first.next + 1);
  return second?.high === undefined
    ? first
    : { unit: second.unit, low: first.low, high: second.high, next: second.next };
}

/** A length with one unit; what a “to” after it goes on to is not read. */
export function readOneLength(tokens: readonly Token[], at: number): Length | undefined {
  if (!LENGTH_OPENERS.has(lowerAt(tokens, at)) && !opensNumeral(tokens, at)) return undefined;
  const modifier = readPhrase(tokens, at, APPROXIMATE);
  const start = modifier?.next ?? at;
  const open = openness(modifier?.phrase);
  const first = readVagueLength(tokens, start) ?? readExactLength(tokens, start);
  return first && { ...first, ...(open && { open }) };
}

function openness(phrase: string | undefined): Length['open'] {
  if (phrase === undefined) return undefined;
  if (/^(?:at least|more than|over|well over)$/u.test(phrase)) return 'more';
  return /^(?:up to|less than|as little as|at most)$/u.test(phrase) ? 'less' : undefined;
}

function readVagueLength(tokens: readonly Token[], at: number): Length | undefined {
  const vague = readPhrase(tokens, at, VAGUE);
  const unit = unitAt(tokens, vague?.next ?? at);
  if (unit === undefined || (vague === undefined && !unit.plural)) return undefined;
  return { unit: unit.name, next: (vague?.next ?? at) + 1 };
}

function readExactLength(tokens: readonly Token[], at: number): Length | undefined {
  const single = /^(?:an?|the)$/u.test(lowerAt(tokens, at)) ? unitAt(tokens, at + 1) : unitAt(tokens, at);
  if (single && !single.plural) {
    const next = at + (UNIT_DAYS.has(lowerAt(tokens, at)) ? 1 : 2);
    const part = readSpokenPart(tokens, next);
    const count = 1 + (part?.value ?? 0);
    return toLength({ low: count, high: count }, single.name, part?.next ?? next);
  }
  const between = lowerAt(tokens, at) === 'between';
  const low = readNumeral(tokens, between ? at + 1 : at);
  if (low === undefined || low.vague || low.ordinal) return undefined;
  const link = lowerAt(tokens, low.next);
  const linked = between ? link === 'and' : isDash(link) || link === 'to' || link === 'or';
  const high = linked ? readNumeral(tokens, low.next + 1) : undefined;
  const end = high?.next ?? low.next;
  const unitStart = isDash(lowerAt(tokens, end)) ? end + 1 : end;
  const working = readWorkingDays(tokens, unitStart);
  const unitAtEnd = working?.next ?? unitStart;
  const unit = unitAt(tokens, unitAtEnd);
  if (unit === undefined) return undefined;
  const times = working?.times ?? 1;
  const range = { low: low.value * times, high: (high?.value ?? low.value) * times };
  return toLength(range, unit.name, unitAtEnd + 1);
}

/** “working days”: five of them make a week. */
function readWorkingDays(tokens: readonly Token[], at: number): { next: number; times: number } | undefined {
  if (!/^(?:working|business|trading|calendar)$/u.test(lowerAt(tokens, at))) return undefined;
  if (!/^(?:days?|weeks?)$/u.test(lowerAt(tokens, at + 1))) return undefined;
  const isShorter = lowerAt(tokens, at) !== 'calendar' && lowerAt(tokens, at + 1).startsWith('day');
  return { next: at + 1, times: isShorter ? 7 / 5 : 1 };
}

export function toLength(range: { low: number; high: number }, unit: string, next: number): Length {
  const days = UNIT_DAYS.get(unit) ?? 0;
  const inDays = (count: number) => Number((count * days).toFixed(3));
  return { low: inDays(range.low), high: inDays(range.high), unit, count: range.high, next };
}

/** A unit of time at a token; a possessive counts as the plural: “two weeks' time”. */
export function unitAt(tokens: readonly Token[], at: number): { name: string; plural: boolean } | undefined {
  const word = lowerAt(tokens, at);
  if (UNIT_DAYS.has(word)) return { name: word, plural: false };
  const name = word === 'centuries' ? 'century' : word.slice(0, -1);
  return word.endsWith('s') && UNIT_DAYS.has(name) ? { name, plural: true } : undefined;
}
