import type { Token } from '../lexicon/tokens.ts';

/** Index of the bracket after a stock market's sign that begins at a token: “(MRW.L)”, “(LSE: MRW)”; undefined for other words. */
export function tickerEnd(list: readonly Token[], at: number): number | undefined {
  const text = list[at]?.text ?? '';
  if (!/^\p{Lu}[\p{Lu}\d]{0,7}(?:\.\p{Lu}{1,3})?$/u.test(text)) return undefined;
  if (list[at + 1]?.text === ':') {
    const isSign = /^[\p{Lu}\d.]{1,8}$/u.test(list[at + 2]?.text ?? '') && list[at + 3]?.text === ')';
    return isSign ? at + 3 : undefined;
  }
  const isSign = text.includes('.') && !/^(?:\p{Lu}\.)+\p{Lu}$/u.test(text) && list[at + 1]?.text === ')';
  return isSign ? at + 1 : undefined;
}
