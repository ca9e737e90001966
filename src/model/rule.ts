/**
 * What a rule of an ordered table says of itself: of a table the first rule that holds decides. Tests are made of the words.
 *
 * @param id       what `inspect --explain` prints
 * @param example  words for which the rule decides
 * @param counter  words like them for which it does not
 */
export type Rule = { id: string; example: string; counter: string };

/** The id of the first rule of a table that holds; undefined when none does. */
export const findRule = <Asked extends unknown[]>(
  rules: readonly (Rule & { holds: (...asked: Asked) => boolean })[],
  ...asked: Asked
): string | undefined => rules.find(({ holds }) => holds(...asked))?.id;

/** What the first rule of a table reads that reads anything, with the rule's id; undefined when none does. */
export function readByRule<Asked extends unknown[], Found extends object>(
  rules: readonly (Rule & { read: (...asked: Asked) => Found | undefined })[],
  ...asked: Asked
): (Found & { rule: string }) | undefined {
  for (const { id, read } of rules) {
    const found = read(...asked);
    if (found !== undefined) return { ...found, rule: id };
  }
  return undefined;
}
