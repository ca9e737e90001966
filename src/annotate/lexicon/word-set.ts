/** The words of a list that is written over several lines, separated by white space. */
export const toWordSet = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/u).filter((word) => word !== ''));
