import { opensNumeral, readNumeral } from '../figures/numerals.ts';
import { isDash, lowerAt, type Token } from '../figures/tokens.ts';
import { addDays, monthDays, monthOf, yearDays } from './days.ts';
import { type Read, type Reading, readPhrase, toPhrases } from './reading.ts';

const UNIT_DAYS = new Map<string, number>([
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
const VAGUE = toPhrases([
  'a few',
  'several',
  'a couple of',
  'a couple',
  'some',
  'many',
  'a matter of',
  'a number of',
  'few',
]);
const APPROXIMATE = toPhrases([
  'about',
  'around',
  'roughly',
  'almost',
  'nearly',
  'at least',
  'up to',
  'more than',
  'less than',
  'over',
  'just',
  'as little as',
  'as many as',
  'at most',
  'only',
  'approximately',
  'well over',
  'another',
]);

/** The words, beside numbers, that a length of time can begin with. */
const LENGTH_OPENERS = new Set([
  ...[APPROXIMATE, VAGUE, UNIT_DAYS].flatMap((words) => [...words.keys()]),
  ...[...UNIT_DAYS.keys()].map((unit) => `${unit}s`),
  ...['centuries', 'a', 'an', 'the', 'between'],
]);

/** A length of time in days, as a range; ends absent where the words give no number. */
type Length = {
  low?: number;
  high?: number;
  unit: string;
  count?: number;
  open?: 'more' | 'less';
  next: number;
};

/** “three weeks”, “7–10 days”, “a week to 10 days”, “a few months”, “days”. */
function readLength(tokens: readonly Token[], at: number): Length | undefined {
  if (!LENGTH_OPENERS.has(lowerAt(tokens, at)) && !opensNumeral(tokens, at)) return undefined;
  const modifier = readPhrase(tokens, at, APPROXIMATE);
  const start = modifier?.next ?? at;
  const open = openness(modifier?.phrase);
  const first = readVagueLength(tokens, start) ?? readExactLength(tokens, start);
  if (first === undefined) return undefined;
  const second = lowerAt(tokens, first.next) === 'to' ? readExactLength(tokens, first.next + 1) : undefined;
  if (second?.high === undefined || first.low === undefined) return { ...first, ...(open && { open }) };
  return { unit: second.unit, low: first.low, high: second.high, next: second.next };
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
    return toLength({ low: 1, high: 1 }, single.name, at + (UNIT_DAYS.has(lowerAt(tokens, at)) ? 1 : 2));
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

function toLength(range: { low: number; high: number }, unit: string, next: number): Length {
  const days = UNIT_DAYS.get(unit) ?? 0;
  const inDays = (count: number) => Number((count * days).toFixed(3));
  return { low: inDays(range.low), high: inDays(range.high), unit, count: range.high, next };
}

/** A unit of time at a token; a possessive counts as the plural: “two weeks' time”. */
function unitAt(tokens: readonly Token[], at: number): { name: string; plural: boolean } | undefined {
  const word = lowerAt(tokens, at);
  if (UNIT_DAYS.has(word)) return { name: word, plural: false };
  const name = word === 'centuries' ? 'century' : word.slice(0, -1);
  return word.endsWith('s') && UNIT_DAYS.has(name) ? { name, plural: true } : undefined;
}

/** Relative times: “within the next week to 10 days”, “in two weeks”, “over the past year”, “six months ago”, “two years later”. */
export function readRelative(reading: Reading, at: number): Read | undefined {
  return readAhead(reading, at) ?? readAgo(reading, at);
}

const COMING = new Set(['next', 'coming', 'following', 'ensuing']);
const GONE = new Set(['past', 'last', 'previous', 'preceding']);
const OPENERS = new Set(['within', 'in', 'over', 'during', 'for', 'inside', 'throughout', 'after', 'before']);

const DEFINITE = new Set(['the', 'these', 'those']);

function readAhead(reading: Reading, at: number): Read | undefined {
  const { tokens } = reading;
  const opener = OPENERS.has(lowerAt(tokens, at)) ? lowerAt(tokens, at) : undefined;
  let next = opener === undefined ? at : at + 1;
  const inside = opener === 'within' || opener === 'inside';
  if (DEFINITE.has(lowerAt(tokens, next))) next += 1;
  const word = lowerAt(tokens, next);
  const direction = COMING.has(word) ? 'coming' : GONE.has(word) ? 'gone' : undefined;
  if (opener !== undefined && word === 'recent' && unitAt(tokens, next + 1)?.plural)
    return { next: next + 2 };
  if (direction === undefined) {
    const length =
      opener !== undefined && (inside || opener === 'in') ? readLength(tokens, at + 1) : undefined;
    const wrong = length === undefined || (!inside && isDuration(tokens, at, length));
    return wrong ? undefined : fromOpener(reading, { at, inside, length });
  }
  const length = readLength(tokens, next + 1);
  if (length === undefined || (length.count === 1 && !inside && opener === undefined)) return undefined;
  if (direction === 'coming') return { next: length.next, ...spanAhead(length) };
  return { next: length.next, ...(length.high !== undefined && { from: -length.high, to: 0 }) };
}

/** “in two hours of talks”, “in the week”, “in year two” are no times by which something happens. */
const isDuration = (tokens: readonly Token[], at: number, { next }: Length): boolean =>
  lowerAt(tokens, next) === 'of' ||
  lowerAt(tokens, at + 1) === 'the' ||
  (next === at + 2 && !lowerAt(tokens, at + 1).endsWith('s'));

/** A range keeps its lower end: “within 7–10 days” is 7 to 10; “within 10 days” has no lower end. */
const spanAhead = (length: Length): { from?: number; to?: number } => ({
  ...(length.low !== undefined && length.low !== length.high && { from: length.low }),
  ...(length.high !== undefined && { to: length.high }),
});

function fromOpener(
  { tokens }: Reading,
  { at, inside, length }: { at: number; inside: boolean; length: Length },
): Read {
  const apostrophe = /^['’]$/u.test(lowerAt(tokens, length.next)) ? length.next + 1 : length.next;
  const next = lowerAt(tokens, apostrophe) === 'time' ? apostrophe + 1 : length.next;
  // “within an hour of the attack” counts from the attack.
  if (inside) return lowerAt(tokens, next) === 'of' ? { next } : { next, ...spanAhead(length) };
  if (looksBack(tokens, at)) return { next, ...(length.high !== undefined && { from: -length.high, to: 0 }) };
  if (length.low === undefined || length.high === undefined || tellsPast(tokens, at)) return { next };
  return {
    next,
    ...(length.open !== 'less' && { from: length.low }),
    ...(length.open !== 'more' && { to: length.high }),
  };
}

/** “built the bridge in two years”: the last verb is past and no modal stands with it. */
function tellsPast(tokens: readonly Token[], at: number): boolean {
  let past = false;
  for (let index = Math.max(0, at - 10); index < at; index += 1) {
    const word = lowerAt(tokens, index);
    if (/^(?:will|would|could|may|might|should|can|must|to|won't|\p{L}+'ll|expected|due)$/u.test(word))
      return false;
    past ||= /^(?:was|were|had|did|went|won|lost|held|met|made|\p{L}{3,}ed)$/u.test(word);
  }
  return past;
}

/** “the deadliest war in 80 years”, “the first time in a decade”, “has not met in months” look back. */
function looksBack(tokens: readonly Token[], at: number): boolean {
  for (let index = Math.max(0, at - 6); index < at; index += 1) {
    if (
      /^(?:first|second|third|fourth|most|least|worst|best|\p{L}{3,}est|never|hasn't|haven't|hadn't)$/u.test(
        lowerAt(tokens, index),
      )
    )
      return true;
  }
  return false;
}

const AGO = toPhrases([
  'ago',
  'earlier',
  'later',
  'before',
  'after',
  'from now',
  'hence',
  'previously',
  'prior',
  'beforehand',
  'since',
]);

/** “six months ago” has days; “two years later”, “hours before” count from a time that the words do not give. */
function readAgo(reading: Reading, at: number): Read | undefined {
  const { tokens } = reading;
  const length = readLength(tokens, at);
  const word = length && readPhrase(tokens, length.next, AGO);
  // “Election Day later”, “day after day”: a unit alone is no length.
  if (length === undefined || word === undefined || UNIT_DAYS.has(lowerAt(tokens, at))) return undefined;
  if (word.phrase === 'ago') return { next: word.next, ...spanBack(reading, length) };
  if (word.phrase === 'from now' || word.phrase === 'hence') {
    return {
      next: word.next,
      ...(length.low !== undefined && length.high !== undefined && { from: length.low, to: length.high }),
    };
  }
  return { next: word.next };
}

/** Months and years back are as wide as the month or year that they name, where the anchor is known. */
function spanBack({ anchor }: Reading, length: Length): { from?: number | string; to?: number | string } {
  const { low, high, count, unit, open } = length;
  if (low === undefined || high === undefined) return {};
  const exact =
    anchor.date !== null &&
    low === high &&
    count !== undefined &&
    Number.isInteger(count) &&
    open === undefined;
  if (exact && anchor.date !== null && (unit === 'month' || unit === 'year') && count < 200) {
    const { year, month } = monthOf(anchor.date);
    return unit === 'month' ? monthDays(year, month - count) : yearDays(year - count);
  }
  if (exact && anchor.date !== null && unit === 'day' && count < 1000) {
    return { from: addDays(anchor.date, -count), to: addDays(anchor.date, -count) };
  }
  return { ...(open !== 'more' && { from: -high }), ...(open !== 'less' && { to: -low }) };
}
