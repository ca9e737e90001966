/** What MiniSearch is asked for; the ids are those of the documents. */
export type MiniSearchIndex = {
  addAll: (documents: readonly { id: string; text: string }[]) => void;
  search: (
    query: string,
    options: { prefix: (term: string) => boolean; fuzzy: (term: string) => number | false },
  ) => { id: string }[];
};

/** The options that MiniSearch's documentation gives for a site search: near spellings and starts of longer words. */
export const MINI_SEARCH_OPTIONS = {
  prefix: (term: string): boolean => term.length > 3,
  fuzzy: (term: string): number | false => (term.length > 4 ? 0.2 : false),
};
