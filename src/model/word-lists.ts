/** The words of a list that is written over several lines, separated by white space. */
export const listWords = (list: string): string[] => list.split(/\s+/u).filter((word) => word !== '');

/** The same as a set, with the words of other lists. */
export const toWordSet = (list: string, ...others: readonly Iterable<string>[]): ReadonlySet<string> =>
  new Set([...listWords(list), ...others.flatMap((words) => [...words])]);

/** The same, each in the plural as well. */
export const withPlurals = (list: string, ...others: readonly Iterable<string>[]): ReadonlySet<string> =>
  new Set(
    [...toWordSet(list, ...others)].flatMap((word) => [
      word,
      `${word}${/(?:s|ch|sh)$/u.test(word) ? 'es' : 's'}`,
    ]),
  );

/** The phrases of a list that is written over several lines, separated by a mark. */
export const listPhrases = (list: string, mark = '|'): string[] =>
  list.split(mark).map((phrase) => phrase.trim());

/** The last word of each group of a list by the others: “told tell|spoke spoken speak”. */
export const toBaseForms = (groups: string): ReadonlyMap<string, string> =>
  new Map(
    listPhrases(groups).flatMap((group) => {
      const forms = listWords(group);
      return forms.slice(0, -1).map((form): [string, string] => [form, forms.at(-1) ?? form]);
    }),
  );

/** The rows “key:value” of a table, separated by bars. */
export const toTable = (rows: string): ReadonlyMap<string, string> =>
  new Map(
    listPhrases(rows).map((row): [string, string] => {
      const [key = '', value = ''] = row.split(':');
      return [key, value];
    }),
  );
