import type { Coverage } from '../../model/comparison.ts';

/**
 * How widely a claim is reported, by the articles that its row fills boxes for, whether these answer alike or not: a page that counts “in every article” counts the rows with “3 of 3”. How many have one
 * answer, `coverage.kind` tells.
 */
export function toSpread({ count, of, apart, kind }: Coverage): Coverage['kind'] {
  if (count === 1) return kind;
  const asked = count - apart.length;
  if (asked === of) return 'everywhere';
  return asked * 2 > of ? 'widely' : 'elsewhere';
}
