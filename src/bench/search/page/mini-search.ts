import { MINI_SEARCH_OPTIONS, type MiniSearchIndex } from '../mini-search-options.ts';

type Library = { default: { loadJSON: (text: string, options: { fields: string[] }) => MiniSearchIndex } };

/** MiniSearch, as a page opens it: the library, its index and the texts to show, side by side. */
export async function open(limit: number): Promise<(query: string) => Promise<string[]>> {
  const address = '/library.js';
  const [{ default: MiniSearch }, index, texts]: [Library, string, Record<string, string>] =
    await Promise.all([
      import(address),
      fetch('/index.json').then((response) => response.text()),
      fetch('/texts.json').then((response) => response.json()),
    ]);
  const mini = MiniSearch.loadJSON(index, { fields: ['text'] });
  return async (query) => {
    const found = mini.search(query, MINI_SEARCH_OPTIONS).slice(0, limit);
    return found.map(({ id }) => id).filter((id) => id in texts);
  };
}
