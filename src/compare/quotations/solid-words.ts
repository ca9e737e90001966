/** Shortest word that two others make when written as one, and the shortest of the two: “sea wall” and “seawall”, not “may be” and “maybe”. */
const MIN_SOLID_LENGTH = 7;
const MIN_PART_LENGTH = 3;

/** Words of an article as it writes them: each of them, and each two in a row that make one. */
export type SolidWords = { words: ReadonlySet<string>; pairs: ReadonlyMap<string, readonly string[]> };

const toSolid = (first: string, second: string): string | undefined =>
  Math.min(first.length, second.length) >= MIN_PART_LENGTH && first.length + second.length >= MIN_SOLID_LENGTH
    ? first + second
    : undefined;

/** The words of an article by which others can be told as it writes them. */
export function toSolidWords(forms: readonly string[]): SolidWords {
  const pairs = new Map<string, readonly string[]>();
  for (const [index, first] of forms.entries()) {
    const second = forms[index + 1] ?? '';
    const solid = toSolid(first, second);
    if (solid !== undefined) pairs.set(solid, [first, second]);
  }
  return { words: new Set(forms), pairs };
}

/** Words as an article writes them that has two for one of theirs, or one for two: “health care” for “healthcare”, “dockworkers” for “dock workers”. */
export function toSpellingOf(forms: readonly string[], { words, pairs }: SolidWords): string[] {
  const spelled: string[] = [];
  for (let index = 0; index < forms.length; index += 1) {
    const [form = '', next = ''] = forms.slice(index, index + 2);
    const solid = toSolid(form, next);
    const split = words.has(form) ? undefined : pairs.get(form);
    if (split !== undefined) spelled.push(...split);
    else if (solid !== undefined && words.has(solid) && !pairs.has(solid)) {
      spelled.push(solid);
      index += 1;
    } else spelled.push(form);
  }
  return spelled;
}
