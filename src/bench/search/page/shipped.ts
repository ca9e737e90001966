import { fetchAhead, openSearchFiles } from '../../../search/fetch-file.ts';

/** The page fetches the script when all else of it has come. */
export const loaded = import('./shipped-session.ts');

/** The search as shipped, opened as its page opens it: `find` gives ids of claims, best first. */
export async function open(limit: number, query: string): Promise<(query: string) => Promise<string[]>> {
  const manifest = document.querySelector('script[type="application/json"]')?.textContent;
  const files = openSearchFiles('/index/', manifest ?? undefined);
  fetchAhead(files, query).catch(() => undefined);
  const { openSession } = await loaded;
  return openSession(files, limit);
}
