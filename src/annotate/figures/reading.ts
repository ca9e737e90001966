import type { Figure } from '../../model/article.ts';
import type { Unit } from '../../model/kinds.ts';
import { findRule, readByRule } from '../../model/rule.ts';
import { AMOUNTS, type Amount } from './amounts.ts';
import { NO_QUANTITIES } from './exclusions.ts';
import { findCurrency, findMeasure } from './measures.ts';
import { findModifierAfter, findModifierBefore } from './modifiers.ts';
import { readNumeral } from './numerals.ts';
import type { Points } from './points.ts';
import { isChange, readHigh } from './ranges.ts';
import { lowerAt, type Token } from './tokens.ts';

/** A figure at tokens `start` to `next`, and the rules that read it: its number, its form, its unit. */
type ReadFigure = {
  start: number;
  next: number;
  figure: Omit<Figure, 'start' | 'end'>;
  decidedBy: readonly string[];
};

/** An article's text, and what a point does in its numbers. */
type Numbered = { text: string; points: Points };

/** The figure whose number, currency sign or “between” is at token `at`; a modifier before it is taken in. */
export function readFigure(article: Numbered, tokens: readonly Token[], at: number): ReadFigure | undefined {
  const { text } = article;
  const amount = readAmount(article, tokens, at);
  if (amount === undefined) return undefined;
  const before = findModifierBefore(tokens, at, amount.unit);
  const after = before === undefined ? findModifierAfter(tokens, amount.next) : undefined;
  if (after !== undefined && amount.unit === 'count')
    return withUnitAfter(text, tokens, { at, amount, after });
  const modifier =
    before !== undefined
      ? text.slice(tokens[before]?.start, tokens[at - 1]?.end)
      : after !== undefined
        ? text.slice(tokens[amount.next]?.start, tokens[after - 1]?.end)
        : undefined;
  const { high, unit } = amount;
  const signed = before === undefined ? signBefore(tokens, at, unit) : undefined;
  const value = signed === undefined ? amount.value : -amount.value;
  return {
    start: before ?? signed ?? at,
    next: after ?? amount.next,
    decidedBy: amount.decidedBy,
    figure: { value, ...(high !== undefined && { high }), unit, ...(modifier !== undefined && { modifier }) },
  };
}

/** “10 or more people”, “15-plus years”: the unit follows the modifier. */
function withUnitAfter(
  text: string,
  tokens: readonly Token[],
  { at, amount, after }: { at: number; amount: Amount; after: number },
): ReadFigure {
  const measure = findMeasure(tokens, after, amount.value);
  const times = measure?.found.times ?? 1;
  return {
    start: at,
    next: measure?.next ?? after,
    decidedBy: amount.decidedBy,
    figure: {
      value: Number((amount.value * times).toPrecision(12)),
      unit: measure?.found.unit ?? amount.unit,
      modifier: text.slice(tokens[amount.next]?.start, tokens[after - 1]?.end),
    },
  };
}

/** Index of “minus”, or of a minus sign before degrees and percentages; undefined when the number is not negative. */
function signBefore(tokens: readonly Token[], at: number, unit: Unit): number | undefined {
  const sign = tokens[at - 1];
  // “plus or minus 40” goes both ways.
  if (sign?.lower === 'minus') return lowerAt(tokens, at - 2) === 'or' ? undefined : at - 1;
  const measured = unit === 'percent' || unit === 'percentage-points' || unit.startsWith('degree');
  return measured && sign !== undefined && /^[-−]$/u.test(sign.lower) && !sign.joined && tokens[at]?.joined
    ? at - 1
    : undefined;
}

function readAmount({ text, points }: Numbered, tokens: readonly Token[], at: number): Amount | undefined {
  const opener = lowerAt(tokens, at);
  const between = opener === 'between' || (opener === 'from' && !isChange(tokens, at));
  const currency = findCurrency(tokens, between ? at + 1 : at);
  const numberAt = currency?.next ?? (between ? at + 1 : at);
  const low = readNumeral(tokens, numberAt);
  if (low === undefined) return undefined;
  const high = readHigh(tokens, low, { between: opener === 'between', from: opener === 'from' });
  if (between && high === undefined) return undefined;
  const place = { at: numberAt, next: high?.next ?? low.next };
  if (currency === undefined && findRule(NO_QUANTITIES, tokens, place, text) !== undefined) return undefined;
  const read = readByRule(AMOUNTS, tokens, { at, low, high, currency, points });
  return read && { ...read, decidedBy: [low.rule, read.rule, ...read.decidedBy] };
}
