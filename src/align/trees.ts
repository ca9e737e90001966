/**
 * Boosted trees as they are learned: nodes of all trees in flat lists. A node with feature -1 is a leaf; what falls at or below the threshold
 * goes left. `scores` and `rates` say how often a pair with such a sum is right (learned out of fold), in between along a line.
 */
export type Trees = {
  names: readonly string[];
  roots: readonly number[];
  feature: readonly number[];
  threshold: readonly number[];
  left: readonly number[];
  right: readonly number[];
  value: readonly number[];
  scores: readonly number[];
  rates: readonly number[];
};

/** Gives the sum of the trees' leaves for the features in a row, in the order of the trees' names. */
export type Sum = (row: Float32Array) => number;

/** Lays out trees so that they are read quickly: millions of pairs go down hundreds of them. */
export function layOut(trees: Trees): Sum {
  const roots = Int32Array.from(trees.roots);
  const feature = Int32Array.from(trees.feature);
  const threshold = Float64Array.from(trees.threshold);
  const left = Int32Array.from(trees.left);
  const right = Int32Array.from(trees.right);
  const value = Float64Array.from(trees.value);
  return (row) => {
    let sum = 0;
    for (let tree = 0; tree < roots.length; tree += 1) {
      let node = roots[tree] ?? 0;
      for (let at = feature[node] ?? -1; at >= 0; at = feature[node] ?? -1)
        node = ((row[at] ?? 0) <= (threshold[node] ?? 0) ? left[node] : right[node]) ?? 0;
      sum += value[node] ?? 0;
    }
    return sum;
  };
}

/** Part of a probability that keeps the order of sums that are right equally often. */
const ORDER_SHARE = 0.001;

/** How often a pair whose trees have this sum is right, from 0 to 1. */
export function toProbability({ scores, rates }: Trees, sum: number): number {
  const above = scores.findIndex((one) => one >= sum);
  const next = above < 0 ? scores.length - 1 : above;
  const before = Math.max(0, above < 0 ? next : next - 1);
  const [from, to] = [scores[before] ?? 0, scores[next] ?? 0];
  const share = to > from ? (sum - from) / (to - from) : 1;
  const rate =
    (rates[before] ?? 0) + Math.max(0, Math.min(1, share)) * ((rates[next] ?? 0) - (rates[before] ?? 0));
  return roundScore((1 - ORDER_SHARE) * rate + ORDER_SHARE / (1 + Math.exp(-sum)));
}

/** A sum of trees as a share from 0 to 1, not yet calibrated. */
export const toShare = (sum: number): number => roundScore(1 / (1 + Math.exp(-sum)));

/** Rounded, so that the order in which a sum was made does not show. */
export const roundScore = (score: number): number => Math.round(score * 1e6) / 1e6;
