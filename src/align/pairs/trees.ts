import { onceEach } from '../../model/once.ts';

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

/** Bits of a step that hold the feature; the others hold the node at the left below. */
const FEATURE_BITS = 8;
const FEATURE_MASK = 2 ** FEATURE_BITS - 1;

/** Trees that are gone down at once: what one waits for, the others use. */
const AT_ONCE = 4;

/** Nodes of all trees in lists: the two below a node are side by side; a leaf leads to itself, so that every tree of a group can be gone down equally far. */
type Nodes = { steps: Int32Array; thresholds: Float32Array; values: Float64Array };

/** A tree of the list, with its first node and how many steps its deepest leaf is away. */
type Laid = { tree: number; root: number; depth: number };

/**
 * Lays out trees so that they are read quickly: millions of pairs go down hundreds of them. Which of two ways a pair takes cannot be foretold, so nothing is made to depend on it but
 * a number: no branch is taken but for the next step, and trees of like depth take it together. Each is laid out once, for all stories.
 */
export const layOut: (trees: Trees) => Sum = onceEach((trees) => {
  const nodes = {
    steps: new Int32Array(trees.feature.length),
    thresholds: new Float32Array(trees.feature.length),
    values: new Float64Array(trees.feature.length),
  };
  const laid = layNodes(trees, nodes).sort((one, other) => one.depth - other.depth);
  const count = trees.roots.length;
  const leaves = new Float64Array(count + 1);
  const descend = makeDescent(nodes, laid, leaves);
  return (row) => {
    for (let from = 0; from < count; from += AT_ONCE) descend(row, from);
    let sum = 0;
    for (let tree = 0; tree < count; tree += 1) sum += leaves[tree] ?? 0;
    return sum;
  };
});

/** Makes the function that goes down the trees of a group, by the place of its first, and notes the value of each one's leaf. */
function makeDescent({ steps, thresholds, values }: Nodes, laid: readonly Laid[], leaves: Float64Array) {
  // Places that are left over in the last group go down one node, and their value is not asked for.
  const slots = Array.from({ length: laid.length + AT_ONCE - 1 }, (_, at) => laid[at]);
  const roots = Int32Array.from(slots, (one) => one?.root ?? 0);
  const places = Int32Array.from(slots, (one) => one?.tree ?? laid.length);
  const depths = Int32Array.from(slots, (_, at) => laid[Math.min(laid.length, at + AT_ONCE) - 1]?.depth ?? 0);
  return (row: Float32Array, from: number): void => {
    let a = roots[from] ?? 0;
    let b = roots[from + 1] ?? 0;
    let c = roots[from + 2] ?? 0;
    let d = roots[from + 3] ?? 0;
    for (let left = depths[from] ?? 0; left > 0; left -= 1) {
      const ofA = steps[a] ?? 0;
      const ofB = steps[b] ?? 0;
      const ofC = steps[c] ?? 0;
      const ofD = steps[d] ?? 0;
      a = (ofA >> FEATURE_BITS) + Number((row[ofA & FEATURE_MASK] ?? 0) > (thresholds[a] ?? 0));
      b = (ofB >> FEATURE_BITS) + Number((row[ofB & FEATURE_MASK] ?? 0) > (thresholds[b] ?? 0));
      c = (ofC >> FEATURE_BITS) + Number((row[ofC & FEATURE_MASK] ?? 0) > (thresholds[c] ?? 0));
      d = (ofD >> FEATURE_BITS) + Number((row[ofD & FEATURE_MASK] ?? 0) > (thresholds[d] ?? 0));
    }
    leaves[places[from] ?? 0] = values[a] ?? 0;
    leaves[places[from + 1] ?? 0] = values[b] ?? 0;
    leaves[places[from + 2] ?? 0] = values[c] ?? 0;
    leaves[places[from + 3] ?? 0] = values[d] ?? 0;
  };
}

/** Puts the nodes of each tree into the lists, from its first on, step by step. */
function layNodes({ roots, feature, threshold, left, right, value }: Trees, nodes: Nodes): Laid[] {
  let next = 0;
  return roots.map((first, tree) => {
    const root = next;
    next += 1;
    let depth = 0;
    const waiting = [{ node: first, place: root, at: 0 }];
    for (const { node, place, at } of waiting) {
      const asked = feature[node] ?? -1;
      nodes.steps[place] = asked < 0 ? place << FEATURE_BITS : (next << FEATURE_BITS) | asked;
      nodes.thresholds[place] = asked < 0 ? Infinity : toFloatBelow(threshold[node] ?? 0);
      nodes.values[place] = value[node] ?? 0;
      depth = Math.max(depth, at);
      if (asked < 0) continue;
      if (asked > FEATURE_MASK) throw new Error(`no room for feature ${asked}; this is a bug in align/`);
      for (const below of [left[node], right[node]]) {
        waiting.push({ node: below ?? 0, place: next, at: at + 1 });
        next += 1;
      }
    }
    return { tree, root, depth };
  });
}

/** The highest number of single precision that is not above a threshold: features are of single precision, so that they fall to the same side of both. */
function toFloatBelow(threshold: number): number {
  const near = Math.fround(threshold);
  if (near <= threshold) return near;
  const bits = new Int32Array(Float32Array.of(near).buffer);
  bits[0] = (bits[0] ?? 0) + (near > 0 ? -1 : 1);
  return new Float32Array(bits.buffer)[0] ?? 0;
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
