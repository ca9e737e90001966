import { isDash, lowerAt, type Token } from '../figures/tokens.ts';
import {
  SINCE_PREPOSITIONS,
  TIME_NOUNS,
  UNTIL_PREPOSITIONS,
  WHOLE_PREPOSITIONS,
  WIDTH_PHRASES,
} from '../lexicon/time-words.ts';
import { readUnit } from './calendar-units.ts';
import { addDays, type Days } from './days.ts';
import {
  isPossessive,
  type Read,
  type Reading,
  type Ruled,
  readPhrase,
  toPhrases,
  type Unit,
} from './reading.ts';
import { pointsAhead } from './tense.ts';
import { readCalendarUnit } from './units.ts';

const PREPOSITIONS = toPhrases([...WHOLE_PREPOSITIONS, ...UNTIL_PREPOSITIONS, ...SINCE_PREPOSITIONS]);
/** Which of them come before which unit. */
const FITTING: Record<Unit['kind'], RegExp> = {
  weekday: /^(?!in$|over$|at$|about$|around$)/u,
  day: /^(?!in$|over$|at$)/u,
  month: /^(?!on$|at$|about$|late on$|early on$)/u,
  year: /^(?!on$|at$|over$|late on$|early on$)/u,
  period: /^(?!on$|at$|about$|around$)/u,
  deictic: /^(?!in$|over$|about$)/u,
  clock: /^(?!on$|in$|over$)/u,
};
const WIDTHS = toPhrases(WIDTH_PHRASES);

/** A date, weekday, month, year, season or time of day with its preposition and the words that narrow it: “on Monday”, “by late June”, “earlier this week”. */
export function readCalendar(reading: Reading, at: number): Ruled<Read> | undefined {
  const { tokens } = reading;
  const preposition = readPhrase(tokens, at, PREPOSITIONS);
  for (const start of preposition ? [preposition.next, at] : [at]) {
    const width = readPhrase(tokens, start, WIDTHS);
    const after = width && isDash(lowerAt(tokens, width.next)) ? width.next + 1 : width?.next;
    for (const unitAt of after === undefined ? [start] : [after, start]) {
      const unit = readUnit(reading, { at: unitAt, isLed: at < unitAt, isNarrowed: unitAt > start });
      if (unit === undefined) continue;
      const used = start > at ? preposition?.phrase : undefined;
      if (used !== undefined && (!FITTING[unit.kind].test(used) || isPossessive(tokens, unit.next - 1)))
        continue;
      return withRange(reading, {
        at,
        unit,
        preposition: used,
        width: unitAt > start ? width?.phrase : undefined,
      });
    }
  }
  return undefined;
}

/** A unit with the token that it, or its preposition, begins at. */
type Framed = { at: number; unit: Ruled<Unit>; preposition: string | undefined; width: string | undefined };

/** “from Monday to Friday”, “between 2013 and 2015”, “June 3-5”: the second unit gives the end. */
function withRange(reading: Reading, framed: Framed): Ruled<Read> {
  const { tokens } = reading;
  const { unit, preposition } = framed;
  // “from Friday, May 1, to Sunday, May 3”
  const isParted = preposition === 'from' && lowerAt(tokens, unit.next) === ',';
  const linkAt = isParted ? unit.next + 1 : unit.next;
  const links =
    preposition === 'between'
      ? /^and$/u
      : preposition === 'from'
        ? /^(?:to|until|till|through|[-–—])$/u
        : /^(?:to|through|[-–])$/u;
  const second =
    links.test(lowerAt(tokens, linkAt)) && unit.kind !== 'deictic'
      ? readCalendarUnit(reading, linkAt + 1)
      : undefined;
  const { rule } = unit;
  if (second?.kind !== unit.kind) return { ...toEnds(reading, framed), rule };
  const { from } = unit.days;
  const { to } = second.days;
  // “put off from June to October”: where the year of the second month is open, so is that of the first.
  if (to === undefined && unit.kind === 'month') return { next: second.next, rule };
  const later =
    from !== undefined && to !== undefined && to < from && unit.kind === 'weekday' ? addDays(to, 7) : to;
  return {
    next: second.next,
    rule,
    ...(from !== undefined && { from }),
    ...(later !== undefined && { to: later }),
  };
}

/** Prepositions that leave out the time that follows them. */
const BEFORE = /^(?:before|ahead of|prior to|shortly before|just before)$/u;

function toEnds(reading: Reading, { at, unit, preposition = '', width }: Framed): Read {
  const { anchor, tokens } = reading;
  const { from, to } = width === undefined ? unit.days : narrow(unit, width, anchor.date);
  // “from 10 to 14 December”: both ends of the range were read.
  if (unit.hasEnds && /^(?:from|between)$/u.test(preposition)) return { next: unit.next, ...unit.days };
  if (isHalfRange(tokens, preposition, { at, next: unit.next })) return { next: unit.next };
  // “before the end of the year”, “before year-end”
  const isEnd = unit.kind === 'period' ? from === to : width !== undefined && /end of|close of/u.test(width);
  if (UNTIL_PREPOSITIONS.includes(preposition)) {
    // “before 1980” ends with 1979.
    const last = BEFORE.test(preposition) && !isEnd ? from && addDays(from, -1) : to;
    return { next: unit.next, ...(last !== undefined && { to: last }) };
  }
  if (SINCE_PREPOSITIONS.includes(preposition)) {
    const first = /after$/u.test(preposition) ? to && addDays(to, 1) : from;
    return { next: unit.next, ...(first !== undefined && { from: first }) };
  }
  return { next: unit.next, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

/** “the letter from Friday”, “between May 3 and 5”, “from May to now”: what opens a range whose other end was not read bounds nothing; “from Friday on” and “will be shut from Friday” do. */
function isHalfRange(
  tokens: readonly Token[],
  preposition: string,
  { at, next }: { at: number; next: number },
): boolean {
  if (preposition !== 'from') return preposition === 'between';
  // “a week from today” is a week on.
  if (/^(?:to|until|till|through)$/u.test(lowerAt(tokens, next)) || TIME_NOUNS.has(lowerAt(tokens, at - 1)))
    return true;
  return at > 0 && !/^(?:on|onwards?|forwards?)$/u.test(lowerAt(tokens, next)) && !pointsAhead(tokens, at);
}

/** “the end of the year” is its last day; “earlier this week” ends with the telling; “early” and “late” stay inside the whole. */
function narrow({ days: { from, to }, kind }: Unit, width: string, told: string | null): Days {
  if (/end of|close of/u.test(width)) return to === undefined ? {} : { from: to, to };
  if (/beginning of|start of|turn of/u.test(width)) return from === undefined ? {} : { from, to: from };
  const holdsTelling =
    kind === 'period' &&
    told !== null &&
    from !== undefined &&
    to !== undefined &&
    from <= told &&
    told <= to;
  const last = holdsTelling && width === 'earlier' ? told : to;
  const first = holdsTelling && width === 'later' ? told : from;
  return { ...(first !== undefined && { from: first }), ...(last !== undefined && { to: last }) };
}
