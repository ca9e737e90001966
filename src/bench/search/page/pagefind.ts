type Found = { results: { data: () => Promise<{ url: string }> }[] };
type Pagefind = { init: () => Promise<void>; search: (query: string) => Promise<Found> };

const address = '/pagefind/pagefind.js';

/** The library comes with the page. */
export const loaded: Promise<Pagefind> = import(address);

/** Pagefind, as its own page opens it: results are read as they are shown. */
export async function open(limit: number): Promise<(query: string) => Promise<string[]>> {
  const pagefind = await loaded;
  await pagefind.init();
  return async (query) => {
    const { results } = await pagefind.search(query);
    const shown = await Promise.all(results.slice(0, limit).map((result) => result.data()));
    return shown.map(({ url }) => url.replaceAll('/', ''));
  };
}
