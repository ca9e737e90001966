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

/** Puts a value at the end of the list of a key, which is made with the first one. */
export function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** How often each of some values is among them, in the order of their first ones. */
export function countEach<Value>(values: Iterable<Value>): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
