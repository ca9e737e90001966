/**
 * The groups that pairs of items hold together, also by way of a third.
 *
 * @param items  different from each other; a pair with anything else is passed over
 * @returns every item in exactly one group; members, and groups by their first members, in the order of the items
 */
export function joinPairs<Item>(items: readonly Item[], pairs: Iterable<readonly [Item, Item]>): Item[][] {
  const groupOf = new Map(items.map((item) => [item, new Set([item])]));
  for (const [a, b] of pairs) {
    const [left, right] = [groupOf.get(a), groupOf.get(b)];
    if (left === undefined || right === undefined || left === right) continue;
    for (const item of right) {
      left.add(item);
      groupOf.set(item, left);
    }
  }
  const groups = new Map<Set<Item>, Item[]>();
  for (const [item, group] of groupOf) groups.set(group, [...(groups.get(group) ?? []), item]);
  return [...groups.values()];
}
