import type { Measurement } from '../../model/measurement.ts';
import { wilsonInterval } from '../scores.ts';

/** The factor of a 90 % interval. */
const NINETY_PERCENT = 1.645;

/**
 * Precision of what the site shows, pooled over sets: all that is right in any of them, over all that was judged there. The threshold of a
 * shown link is chosen by it.
 *
 * @param measured  rates of several sets; only their precisions count
 * @returns undefined when none of them is a precision
 */
export function toPooledPrecision(measured: readonly Measurement[]): Measurement | undefined {
  const precisions = measured.filter((one) => one.measure === 'precision');
  const n = precisions.reduce((sum, one) => sum + one.n, 0);
  if (n === 0) return undefined;
  const right = precisions.reduce((sum, one) => sum + Math.round(one.value * one.n), 0);
  return {
    what: 'Links shown, pooled over the sets judged by hand (90 % interval)',
    measure: 'precision',
    value: right / n,
    ...wilsonInterval(right, n, NINETY_PERCENT),
    n,
    cases: 'shown pairs of passages or sentences that were judged',
    data: 'The five articles of the first story, and stories of 2016 in PolNeAR (development part)',
  };
}
