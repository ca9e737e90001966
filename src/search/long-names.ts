import type { TermAt } from './terms.ts';

/** The terms of a text that are of one word each, by the words in their order; a word may have several. */
export type TermsInOrder = readonly (readonly TermAt[])[];

export function toTermsInOrder(held: readonly TermAt[]): TermsInOrder {
  const byPlace = new Map<number, TermAt[]>();
  for (const one of held) {
    if (one.first !== one.last) continue;
    const known = byPlace.get(one.first);
    if (known === undefined) byPlace.set(one.first, [one]);
    else known.push(one);
  }
  return [...byPlace.values()];
}

/**
 * Places where the words of a name follow each other; stop words between them do not break it.
 *
 * @param name  terms joined by spaces
 */
export function findLongName(inOrder: TermsInOrder, name: string): TermAt[] {
  const parts = name.split(' ');
  return inOrder.flatMap((_, index) => {
    const found = parts.map((part, offset) => inOrder[index + offset]?.find(({ term }) => term === part));
    const [from, to] = [found[0], found.at(-1)];
    const isName = found.every((one) => one !== undefined);
    return isName && from && to ? [{ ...from, term: name, end: to.end, last: to.last }] : [];
  });
}
