import type { Unit } from '../model/kinds.ts';

/** Signs and codes that stand before an amount. */
export const CURRENCIES_BEFORE = new Map<string, Unit>([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
]);

/** Currency words that stand after an amount. */
export const CURRENCIES_AFTER = new Map<string, Unit>([
  ['dollars', 'USD'],
  ['dollar', 'USD'],
  ['euros', 'EUR'],
  ['euro', 'EUR'],
  ['pounds', 'GBP'],
]);

/** What a number measures or counts, by the word after it. */
export const MEASURES = new Map<string, Unit>([
  ['%', 'percent'],
  ['percent', 'percent'],
  ['people', 'people'],
  ['votes', 'votes'],
  ['seats', 'seats'],
  ['miles', 'mile'],
  ['kilometers', 'kilometre'],
  ['kilometres', 'kilometre'],
  ['hours', 'hour'],
  ['days', 'day'],
  ['weeks', 'week'],
  ['months', 'month'],
  ['years', 'year'],
  ['minutes', 'minute'],
]);

/** Words before a number that change what it says. */
export const MODIFIERS = new Set<string>(
  'about|around|roughly|approximately|some|nearly|almost|more than|at least|less than|fewer than|up to|over|under|as many as|an estimated|close to|just over|just under|well over|only'.split(
    '|',
  ),
);
