import { type Rule, readByRule } from '../../model/rule.ts';
import { isDash, lowerAt, type Token } from '../figures/tokens.ts';
import { COUNTED_AFTER_YEAR } from '../lexicon/figures-beside.ts';
import { BEFORE_YEAR, PART_OPENERS, SHIFTS_OF_UNIT } from '../lexicon/time-words.ts';
import { CENTURY_OPENERS, readCentury, readEra, readFiscalYear } from './centuries.ts';
import { CLOCK_OPENERS, readClock } from './clock.ts';
import { yearAt } from './dates.ts';
import {
  DEICTIC_OPENERS,
  readDayWord,
  readNamedPeriod,
  readSeason,
  readShifted,
  readWeekend,
  readYearEnd,
} from './deictic.ts';
import { readMonthPart } from './month-parts.ts';
import { type Reading, type Ruled, readPhrase, stem, toPhrases, type Unit } from './reading.ts';
import { DATE_OPENERS, readCalendarUnit } from './units.ts';
import { readQuarter, readYearPart } from './year-parts.ts';

const SHIFTS = toPhrases(SHIFTS_OF_UNIT);

/** Where a unit is looked for: its first token, whether a preposition or narrowing words lead to it, and whether the latter do. */
type UnitPlace = { at: number; isLed: boolean; isNarrowed: boolean };

/** Every word, without its possessive, that a unit can begin with; most words are told by one look-up. */
const OPENERS = new Set([
  ...SHIFTS.keys(),
  ...DEICTIC_OPENERS,
  ...CLOCK_OPENERS,
  ...DATE_OPENERS,
  ...CENTURY_OPENERS,
  ...PART_OPENERS,
]);

/** The unit of a calendar, a clock or the telling that is at a token, with the rule that read it. */
export function readUnit(reading: Reading, place: UnitPlace): Ruled<Unit> | undefined {
  const { tokens } = reading;
  const { at, isLed, isNarrowed } = place;
  if (tokens[at]?.kind === 'number' || OPENERS.has(stem(lowerAt(tokens, at)))) {
    const unit = readByRule(UNITS, reading, place) ?? readCalendar(reading, at, isLed);
    if (unit !== undefined) return unit;
  }
  return isNarrowed ? readByRule(NARROWED, reading, place) : undefined;
}

/** A date, weekday, month or year, also after “last”, “this”, “next”. */
function readCalendar(reading: Reading, at: number, isLed: boolean): Ruled<Unit> | undefined {
  const shift = readPhrase(reading.tokens, at, SHIFTS);
  const unit = readShiftedUnit(reading, shift?.next ?? at, shift?.phrase);
  if (unit === undefined || (shift?.phrase === 'the' && !isDefinite(unit))) return undefined;
  return unit.kind === 'year' && !isYearPlace(reading, at, { unit, led: isLed || shift !== undefined })
    ? undefined
    : unit;
}

/** “the 1990s”, “the February meeting”; of “the 2016 race” only the year is the timeframe. */
const isDefinite = (unit: Unit): boolean =>
  unit.days.from !== undefined &&
  unit.kind === 'year' &&
  unit.days.to?.slice(0, 4) !== unit.days.from.slice(0, 4);

function readShiftedUnit(reading: Reading, at: number, shift: string | undefined): Ruled<Unit> | undefined {
  const unit = readCalendarUnit(reading, at);
  if (unit === undefined || shift === undefined || shift === 'the' || shift === 'that') return unit;
  if (unit.kind !== 'weekday' && unit.kind !== 'month') return undefined;
  return readCalendarUnit({ ...reading, shift }, at);
}

/** A bare number of four digits is a year only before a noun that it dates, after a possessive or in brackets. */
function isYearPlace({ tokens }: Reading, at: number, { unit, led }: { unit: Unit; led: boolean }): boolean {
  const before = lowerAt(tokens, at - 1);
  const after = lowerAt(tokens, unit.next);
  if (/^[$€£¥%#.]$/u.test(before) || (tokens[at]?.joined && before !== '(' && !isDash(before))) return false;
  if (COUNTED_AFTER_YEAR.has(after)) return false;
  if (led || unit.next > at + 1 || opensYears(tokens, at, unit)) return true;
  return BEFORE_YEAR.has(before) || /'s$/u.test(before);
}

/** “2009-2013”: two years with a dash between them. */
function opensYears(tokens: readonly Token[], at: number, { next }: Unit): boolean {
  const [first = 0, second = 0] = [at, next + 1].map((index) => yearAt(tokens, index) ?? 0);
  return (
    isDash(lowerAt(tokens, next)) &&
    tokens[next]?.joined === true &&
    tokens[next + 1]?.joined === true &&
    first < second
  );
}

/** Reads a year of four digits at a token of a sentence. */
const toYearReader =
  ({ tokens }: Reading) =>
  (index: number) => {
    const year = yearAt(tokens, index);
    return year === undefined ? undefined : { year, next: index + 1 };
  };

type UnitRule = Rule & { read: (reading: Reading, place: UnitPlace) => Unit | undefined };

/** Times that are no dates of a calendar, in the order in which they are tried. */
export const UNITS: readonly UnitRule[] = [
  {
    id: 'time-century',
    read: ({ tokens }, { at }) => readCentury(tokens, lowerAt(tokens, at) === 'the' ? at + 1 : at),
    example: 'It was built in the 19th century.',
    counter: 'It stood on the 19th hill.',
  },
  {
    id: 'time-era',
    read: ({ tokens }, { at }) => readEra(tokens, at),
    example: 'It fell in 79 AD.',
    counter: 'It fell in 1979.',
  },
  {
    id: 'time-fiscal-year',
    read: ({ tokens }, { at }) => readFiscalYear(tokens, at),
    example: 'It grew in fiscal 2025.',
    counter: 'It grew in 2025.',
  },
  {
    id: 'time-day-word',
    read: (reading, { at }) => readDayWord(reading, at),
    example: 'They met yesterday evening.',
    counter: 'They met at Harbour Today.',
  },
  {
    id: 'time-part-of-month',
    read: (reading, { at }) => readMonthPart(reading, at),
    example: 'It rained in the last week of May.',
    counter: 'It rained in the last week.',
  },
  {
    id: 'time-told',
    read: (reading, { at }) => readShifted(reading, at),
    example: 'They met last week.',
    counter: 'They met the last boats.',
  },
  {
    id: 'time-period-end',
    read: (reading, { at }) => readYearEnd(reading, at),
    example: 'It will open by year-end.',
    counter: 'It will open at the end.',
  },
  {
    id: 'time-clock',
    read: ({ tokens }, { at }) => readClock(tokens, at),
    example: 'They met at 9:30 a.m. ET.',
    counter: 'They met 9.30 euros ago.',
  },
  {
    id: 'time-year-part',
    read: (reading, { at }) => readYearPart(reading, at, toYearReader(reading)),
    example: 'It grew in the second half of 2016.',
    counter: 'It grew in the second harbour.',
  },
  {
    id: 'time-quarter',
    read: (reading, { at }) => readQuarter(reading, at, toYearReader(reading)),
    example: 'It grew in Q3 2024.',
    counter: 'It grew in K3 2024.',
  },
  {
    id: 'time-weekend',
    read: (reading, { at, isLed }) => (isLed ? readWeekend(reading, at) : undefined),
    example: 'Rain fell over the weekend.',
    counter: 'The weekend boats left.',
  },
  {
    id: 'time-season',
    read: (reading, { at }) => readSeason(reading, at),
    example: 'It will open in the summer.',
    counter: 'He was hurt in the fall.',
  },
];

/** After “the end of” and its like. */
export const NARROWED: readonly UnitRule[] = [
  {
    id: 'time-named-period',
    read: (reading, { at }) => readNamedPeriod(reading, at),
    example: 'It will open by the end of the year.',
    counter: 'It will open in the year of the flood.',
  },
];
