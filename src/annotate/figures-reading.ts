import type { Figure } from '../model/article.ts';
import type { Unit } from '../model/kinds.ts';
import { readNumeral } from './figures-numerals.ts';
import { isDash, lowerAt, type Token } from './figures-tokens.ts';
import { CURRENCIES_AFTER, CURRENCIES_BEFORE, MEASURES, MODIFIERS } from './figures-words.ts';

/** A figure at tokens `start` to `next`. */
export type ReadFigure = { start: number; next: number; figure: Omit<Figure, 'start' | 'end'> };

/** The figure whose number (or currency sign) stands at token `at`; a modifier before it is taken in. */
export function readFigure(text: string, tokens: readonly Token[], at: number): ReadFigure | undefined {
  const currency = CURRENCIES_BEFORE.get(lowerAt(tokens, at));
  const numberAt = currency === undefined ? at : at + 1;
  const low = readNumeral(tokens, numberAt);
  if (low === undefined) return undefined;
  const range = readHigh(tokens, low.next, currency !== undefined);
  const end = range?.next ?? low.next;
  const measure = measureAt(tokens, end);
  if (currency === undefined && measure === undefined && low.value < 2) return undefined;
  const modifier = modifierBefore(tokens, at);
  const unit: Unit = currency ?? measure?.unit ?? 'count';
  const start = modifier ?? at;
  const written =
    modifier === undefined ? undefined : text.slice(tokens[modifier]?.start ?? 0, tokens[at - 1]?.end ?? 0);
  return {
    start,
    next: measure?.next ?? end,
    figure: {
      value: low.value,
      ...(range && { high: range.value }),
      unit,
      ...(written !== undefined && { modifier: written }),
    },
  };
}

function readHigh(
  tokens: readonly Token[],
  at: number,
  money: boolean,
): { value: number; next: number } | undefined {
  const link = lowerAt(tokens, at);
  if (!isDash(link) && link !== 'to') return undefined;
  const start = money && CURRENCIES_BEFORE.has(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
  return readNumeral(tokens, start);
}

function measureAt(tokens: readonly Token[], at: number): { unit: Unit; next: number } | undefined {
  const currency = CURRENCIES_AFTER.get(lowerAt(tokens, at));
  if (currency !== undefined) return { unit: currency, next: at + 1 };
  const unit = MEASURES.get(lowerAt(tokens, at));
  return unit === undefined ? undefined : { unit, next: at + 1 };
}

function modifierBefore(tokens: readonly Token[], at: number): number | undefined {
  for (let length = 3; length > 0; length -= 1) {
    if (at - length < 0) continue;
    const words = tokens
      .slice(at - length, at)
      .map((token) => token.lower)
      .join(' ');
    if (MODIFIERS.has(words)) return at - length;
  }
  return undefined;
}
