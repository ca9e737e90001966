/** Gives the length of the longest run of words that two lists of ids have in common; quickest when one `b` is compared with all its `a`s first. */
export type LongestRun = (a: Int32Array, b: Int32Array) => number;

/** The longest run, at most of `most` words; ids are below `size`. */
export function makeLongestRun(size: number, most: number): LongestRun {
  const first = new Int32Array(size).fill(-1);
  let next = new Int32Array();
  let held: Int32Array = new Int32Array();
  const hold = (b: Int32Array): void => {
    for (const id of held) first[id] = -1;
    held = b;
    next = new Int32Array(b.length);
    for (let place = b.length - 1; place >= 0; place -= 1) {
      const id = b[place] ?? 0;
      next[place] = first[id] ?? -1;
      first[id] = place;
    }
  };
  return (a, b) => {
    if (b !== held) hold(b);
    let longest = 0;
    for (let i = 0; i < a.length && longest < most; i += 1) {
      for (let j = first[a[i] ?? 0] ?? -1; j >= 0; j = next[j] ?? -1) {
        if (i > 0 && j > 0 && a[i - 1] === b[j - 1]) continue;
        let length = 1;
        while (length < most && i + length < a.length && a[i + length] === b[j + length]) length += 1;
        if (length > longest) longest = length;
      }
    }
    return longest;
  };
}
