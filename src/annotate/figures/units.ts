import type { Unit } from '../../model/kinds.ts';
import type { Rule } from '../../model/rule.ts';
import type { Measure } from '../lexicon/figures-words.ts';
import { isAge } from './ages.ts';
import { type Found, findMeasure } from './measures.ts';
import { type Numeral, readNumeral } from './numerals.ts';
import { isDash, lowerAt, type Token } from './tokens.ts';

/** A number, or two sides of one, with the currency before and the measure after it; `end` is the token after the last digit. */
type Numbered = {
  at: number;
  low: Numeral;
  high: Numeral | undefined;
  end: number;
  currency: Found<Unit> | undefined;
  measure: Found<Measure> | undefined;
};

/** The unit between the numbers of a range: “32%–35%”. */
function findUnitBetween(tokens: readonly Token[], low: Numeral): Measure | undefined {
  if (lowerAt(tokens, low.next) === '%') return { unit: 'percent', times: 1 };
  return readSuspended(tokens, low);
}

/** “4- and 7-year-old”, “two- or three-mile”: the unit that the first number leaves to the second. */
function readSuspended(tokens: readonly Token[], low: Numeral): Measure | undefined {
  const at = low.next;
  if (!isDash(lowerAt(tokens, at)) || !tokens[at]?.joined || tokens[at + 1]?.joined) return undefined;
  if (!/^(?:and|or|to)$/u.test(lowerAt(tokens, at + 1))) return undefined;
  const second = readNumeral(tokens, at + 2);
  return second === undefined ? undefined : findMeasure(tokens, second.next, second.value)?.found;
}

type UnitRule = Rule & {
  read: (tokens: readonly Token[], numbered: Numbered) => { unit: Unit | null } | undefined;
};

const readIf = (holds: boolean, unit: Unit | null) => (holds ? { unit } : undefined);

/** What a number counts, by what is beside it, in the order in which it is asked; null where a number says nothing. */
export const UNITS: readonly UnitRule[] = [
  {
    id: 'unit-currency',
    read: (_, { currency }) => currency && { unit: currency.found },
    example: 'It cost $5.',
    counter: 'It cost 5 pence.',
  },
  {
    id: 'unit-measure',
    read: (_, { measure }) => measure && { unit: measure.found.unit },
    example: 'It lay 30 miles off.',
    counter: 'It lay in 30 ports.',
  },
  {
    id: 'unit-suspended',
    read: (tokens, { low }) => findUnitBetween(tokens, low),
    example: 'Boys of the 4- and 7-year-old classes came.',
    counter: 'Boys of 4 and 7 classes came.',
  },
  {
    id: 'unit-rank',
    read: (_, { low }) => readIf(low.ordinal === true, 'rank'),
    example: 'It is the third-largest port.',
    counter: 'It has three large ports.',
  },
  {
    id: 'unit-age',
    read: (tokens, { at, low }) => readIf(isAge(tokens, at, low), 'year'),
    example: 'Jo Bell, 43, was there.',
    counter: 'Jo Bell saw 43 there.',
  },
  {
    id: 'unit-magnitude',
    read: (tokens, { at }) => readIf(lowerAt(tokens, at - 1) === 'magnitude', 'magnitude'),
    example: 'A quake of magnitude 6.5 struck.',
    counter: 'A quake of 6.5 struck.',
  },
  {
    id: 'unit-score',
    read: (_, { low, high }) => readIf(high !== undefined && high.value <= low.value, 'score'),
    example: 'They won 54-46.',
    counter: 'They won 46 of them.',
  },
  {
    id: 'unit-fraction',
    read: (_, { low }) => readIf(low.fraction === true, 'ratio'),
    example: 'Two-thirds of voters agreed.',
    counter: 'Two of three voters agreed.',
  },
  {
    id: 'unit-none',
    read: (tokens, { at, low, end }) =>
      readIf(
        (tokens[at]?.kind === 'word' && low.value < 2) || (low.value === 1 && isDash(lowerAt(tokens, end))),
        null,
      ),
    example: 'One of the boats sank.',
    counter: 'Two of the boats sank.',
  },
  {
    id: 'unit-count',
    read: () => ({ unit: 'count' }),
    example: 'They saw 43 there.',
    counter: 'They saw 43 miles of coast.',
  },
];
