/** An item with its score and whether it is right. */
export type Scored = { score: number; isSame: boolean };

/** Average precision; items of one score count as one step; 0 without right items. */
export function averagePrecision(items: readonly Scored[]): number {
  const sorted = [...items].sort((a, b) => b.score - a.score);
  const all = sorted.filter((item) => item.isSame).length;
  let right = 0;
  let sum = 0;
  for (let at = 0; at < sorted.length; ) {
    let end = at;
    let hits = 0;
    while (end < sorted.length && sorted[end]?.score === sorted[at]?.score) {
      if (sorted[end]?.isSame === true) hits += 1;
      end += 1;
    }
    right += hits;
    sum += (hits * right) / end;
    at = end;
  }
  return sum / Math.max(1, all);
}

/** The largest F1 that a threshold reaches on the items, with that threshold. */
export function bestF1(items: readonly Scored[]): { value: number; threshold: number } {
  const sorted = [...items].sort((a, b) => b.score - a.score);
  const all = sorted.filter((item) => item.isSame).length;
  let right = 0;
  let best = { value: 0, threshold: 1 };
  for (const [index, item] of sorted.entries()) {
    if (item.isSame) right += 1;
    if (sorted[index + 1]?.score === item.score) continue;
    const value = (2 * right) / (index + 1 + all);
    if (value > best.value) best = { value, threshold: item.score };
  }
  return best;
}

/** Share of the lists with right and wrong items whose best-scored item is right; ties count in part. */
export function hitAtOne(lists: Iterable<readonly Scored[]>): { value: number; n: number } {
  let n = 0;
  let hits = 0;
  for (const list of lists) {
    if (!list.some((item) => item.isSame) || list.every((item) => item.isSame)) continue;
    const top = Math.max(...list.map((item) => item.score));
    const first = list.filter((item) => item.score === top);
    n += 1;
    hits += first.filter((item) => item.isSame).length / first.length;
  }
  return { value: hits / Math.max(1, n), n };
}

/** How often the right item is first, and the mean of 1 by its rank, of the ranks of right items; 0 is the rank of one that is not found. */
export const scoreRanks = (ranks: readonly number[]): { first: number; reciprocal: number } => ({
  first: mean(ranks.map((rank) => Number(rank === 1))),
  reciprocal: mean(ranks.map((rank) => (rank > 0 ? 1 / rank : 0))),
});

/** The value that a share of all is not greater than; 0 of nothing. */
export const toQuantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;

/** Wilson's interval of a share; `z` is 1.96 for 95 %, 1.645 for 90 %. */
export function wilsonInterval(right: number, n: number, z = 1.96): { low: number; high: number } {
  if (n === 0) return { low: 0, high: 1 };
  const share = right / n;
  const spread = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  const middle = share + (z * z) / (2 * n);
  return { low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) };
}

/** The mean; 0 of nothing. */
export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** 95 % interval of a figure over groups of items, by leaving out one group at a time (jackknife). */
export function jackknifeInterval<Item>(
  groups: readonly (readonly Item[])[],
  measure: (items: readonly Item[]) => number,
): { low: number; high: number } {
  const whole = measure(groups.flat());
  if (groups.length < 2) return { low: 0, high: 1 };
  const parts = groups.map((_, index) => measure(groups.filter((_group, at) => at !== index).flat()));
  const middle = mean(parts);
  const spread = Math.sqrt(
    ((parts.length - 1) / parts.length) * parts.reduce((sum, part) => sum + (part - middle) ** 2, 0),
  );
  return { low: Math.max(0, whole - 1.96 * spread), high: Math.min(1, whole + 1.96 * spread) };
}

/** One-to-one pairs of what there is and what was found, the best fit first; two items whose fit is undefined are never paired. */
export function pairBestFirst<Gold, Found>(
  golds: readonly Gold[],
  found: readonly Found[],
  toFit: (gold: Gold, one: Found) => number | undefined,
): Map<Gold, Found> {
  const candidates = golds.flatMap((gold) =>
    found.flatMap((one) => {
      const fit = toFit(gold, one);
      return fit === undefined ? [] : [{ gold, one, fit }];
    }),
  );
  const pairs = new Map<Gold, Found>();
  const taken = new Set<Found>();
  for (const { gold, one } of candidates.sort((a, b) => b.fit - a.fit)) {
    if (pairs.has(gold) || taken.has(one)) continue;
    pairs.set(gold, one);
    taken.add(one);
  }
  return pairs;
}

/** A share as a cell of a table: per cent with one decimal, five characters wide; a dash when there is nothing to share. */
export const formatPercent = (part: number, whole: number): string =>
  (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)).padStart(5);
