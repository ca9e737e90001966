import { MINI_SEARCH_OPTIONS, type MiniSearchIndex } from '../mini-search-options.ts';

type Library = { default: { loadJSON: (text: string, options: { fields: string[] }) => MiniSearchIndex } };

const address = '/library.js';

/** The library comes with the page. */
export const loaded: Promise<Library> = import(address);

/** MiniSearch, as a page opens it: its index and the texts to show, side by side. */
export async function open(limit: number): Promise<(query: string) => Promise<string[]>> {
  const [{ default: MiniSearch }, index, texts]: [Library, string, Record<string, string>] =
    await Promise.all([
      loaded,
      fetch('/index.json').then((response) => response.text()),
      fetch('/texts.json').then((response) => response.json()),
    ]);
  const mini = MiniSearch.loadJSON(index, { fields: ['text'] });
  return async (query) => {
    const found = mini.search(query, MINI_SEARCH_OPTIONS).slice(0, limit);
    return found.map(({ id }) => id).filter((id) => id in texts);
  };
}
