import { CHANGE_FORMS } from '../lexicon/figures-beside.ts';
import { CURRENCIES_BEFORE } from '../lexicon/figures-words.ts';
import { type Numeral, readNumeral } from './numerals.ts';
import { isDash, lowerAt, type Token } from './tokens.ts';

/** “50 to 48 percent”, “32%-25%”: two shares, no range. */
export const isShare = (tokens: readonly Token[], high: Numeral): boolean =>
  /^(?:%|percent)$/u.test(lowerAt(tokens, high.next));

/** “5 to 7 million”: the scale after the second number is that of the first as well. */
export const scaleLow = (low: Numeral, high: Numeral): number =>
  high.scale > 1 && low.scale === 1 && low.value * high.scale <= high.value
    ? Number((low.value * high.scale).toPrecision(12))
    : low.value;

/** “40–50,000”: a small number before a dash leaves its thousands to the second. */
export function scaleThousands(tokens: readonly Token[], low: Numeral, high: Numeral): number | undefined {
  const isLeft =
    isDash(lowerAt(tokens, low.next)) &&
    /^\d{1,3}$/u.test(lowerAt(tokens, low.next - 1)) &&
    /^\d{1,3},000$/u.test(lowerAt(tokens, high.next - 1));
  return isLeft && low.value * 1000 < high.value ? low.value * 1000 : undefined;
}

/** The upper end of a range, or the other side of a score. */
export function readHigh(
  tokens: readonly Token[],
  low: Numeral,
  { between, from }: { between: boolean; from: boolean },
): Numeral | undefined {
  const percent = lowerAt(tokens, low.next) === '%' ? 1 : 0;
  const at = low.next + percent;
  const spelled =
    isDash(lowerAt(tokens, at)) && lowerAt(tokens, at + 1) === 'to' && isDash(lowerAt(tokens, at + 2));
  if (spelled) return readNumeral(tokens, at + 3);
  const skipCurrency = (next: number): number =>
    next + (CURRENCIES_BEFORE.has(lowerAt(tokens, next)) ? 1 : 0);
  if (isSuspended(tokens, at)) return readNumeral(tokens, skipCurrency(at + 2));
  const link = lowerAt(tokens, at);
  const dash = isDash(link) && tokens[at]?.joined === tokens[at + 1]?.joined;
  const word = between ? link === 'and' : link === 'to' || (link === 'or' && !from);
  if (!dash && !word) return undefined;
  const high = readNumeral(tokens, skipCurrency(at + 1));
  if (high === undefined || high.vague || high.ordinal || low.vague) return undefined;
  if (link === 'to' && isChangedBy(tokens, low)) return undefined;
  // “fell 1.2% to 7,512 points”: a share goes on to a share only, and not where it changes to it.
  if (percent > 0 && (!isShare(tokens, high) || (link === 'to' && isChange(tokens, low.next - 1))))
    return undefined;
  if (link === 'or' && (high.value <= low.value || high.value > low.value * 3)) return undefined;
  return high;
}

/** “a 30- to 35-hour week”: the first number leaves its unit to the second. */
const isSuspended = (tokens: readonly Token[], at: number): boolean =>
  isDash(lowerAt(tokens, at)) &&
  tokens[at]?.joined === true &&
  tokens[at + 1]?.joined === false &&
  lowerAt(tokens, at + 1) === 'to';

/** “rose by two to 14”: by how much, and to what. */
const isChangedBy = (tokens: readonly Token[], { next }: Numeral): boolean => {
  for (let at = next - 1; at >= Math.max(0, next - MAX_CHANGE_TOKENS); at -= 1)
    if (lowerAt(tokens, at) === 'by') return isChange(tokens, at);
  return false;
};

/** Longest number with what is said before it, in tokens, that “by” leads to. */
const MAX_CHANGE_TOKENS = 5;

/** “rose from 5 to 7 percent” gives two figures, no range. */
export function isChange(tokens: readonly Token[], from: number): boolean {
  for (let at = Math.max(0, from - 4); at < from; at += 1) {
    if (CHANGE_FORMS.has(lowerAt(tokens, at))) return true;
  }
  return false;
}
