import type { Figure } from '../../model/article.ts';
import type { Unit } from '../../model/kinds.ts';

/** Measures of one thing, each with how much of the first it is. Sources: NIST Special Publication 811 (2008), appendix B.9; calendar lengths. */
const MEASURES: readonly Readonly<Partial<Record<Unit, number>>>[] = [
  { metre: 1, kilometre: 1000, mile: 1609.344, foot: 0.3048, inch: 0.0254, yard: 0.9144 },
  {
    hectare: 1,
    acre: 0.404_685_6,
    'square-kilometre': 100,
    'square-mile': 258.998_8,
    'square-foot': 9.290_304e-6,
  },
  { kilogram: 1, gram: 0.001, pound: 0.453_592_4, tonne: 1000, ton: 907.184_7, ounce: 0.028_349_52 },
  { litre: 1, gallon: 3.785_412, barrel: 158.9873 },
  { 'kilometre-per-hour': 1, 'mile-per-hour': 1.609_344 },
  { percent: 1, ratio: 100 },
  { month: 1, year: 12 },
  { hour: 1, minute: 1 / 60, second: 1 / 3600, day: 24, week: 168 },
];

/** How far two amounts in other units may be apart, as a share of the larger: writers round what they convert (8 miles, 13 km; 8 metres, 25 feet). */
const ROUNDING_RATIO = 0.05;

/** A share and what is left of it. */
const WHOLE_PERCENT = 100;

type Amount = Pick<Figure, 'unit' | 'value' | 'high'>;

/** True for two amounts that are the same, in one unit or in two of one measure: 150 miles and 241.4 kilometres. */
export function isSameAmount(a: Amount, b: Amount): boolean {
  if (a.unit === b.unit) return a.value === b.value && a.high === b.high;
  const measure = MEASURES.find((units) => a.unit in units && b.unit in units);
  const [left, right] = [measure?.[a.unit], measure?.[b.unit]];
  if (left === undefined || right === undefined) return false;
  const [one, other] = [Math.abs(a.value * left), Math.abs(b.value * right)];
  return Math.abs(one - other) <= ROUNDING_RATIO * Math.max(one, other);
}

/** Gives amounts in two units of one measure in the first of them, so that they can be compared: three quarters as 75 percent, two years as 24 months. */
export function withOneMeasure<One extends Amount>(readings: readonly One[]): One[] {
  const measure = MEASURES.find((units) => readings.every(({ unit }) => unit in units));
  if (measure === undefined || new Set(readings.map(({ unit }) => unit)).size < 2) return [...readings];
  return readings.map((reading) => {
    const factor = measure[reading.unit] ?? 1;
    const high = reading.high === undefined ? {} : { high: reading.high * factor };
    return { ...reading, value: reading.value * factor, ...high };
  });
}

/** True for two units of one measure. */
export const areOfOneMeasure = (a: Unit, b: Unit): boolean =>
  MEASURES.some((units) => a in units && b in units);

/** True for two shares of one whole: who says that 77 percent are paid tells that 23 percent are not. */
export const isRestOf = (a: Amount, b: Amount): boolean =>
  a.unit === 'percent' && b.unit === 'percent' && a.value + b.value === WHOLE_PERCENT;

/** Gives amounts in two units of one measure the key of the first of them, where they are the same. */
export const withOneUnit = <One extends Amount & { key: string }>(readings: readonly One[]): One[] =>
  readings.map((reading, index) => {
    const first = readings
      .slice(0, index)
      .find((other) => other.unit !== reading.unit && isSameAmount(other, reading));
    return first === undefined ? reading : { ...reading, key: first.key };
  });
