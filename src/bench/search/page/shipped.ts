import { fetchAhead, openSearchFiles } from '../../../search/fetch-file.ts';
import { loadFuse } from '../../../search/load-fuse.ts';

/** The page fetches the scripts when all else of it has come. */
export const loaded = import('./shipped-session.ts').then(async (session) => {
  await loadFuse();
  return session;
});

/** The search as shipped, opened as its page opens it: `find` gives ids of claims, best first. */
export async function open(limit: number, query: string): Promise<(query: string) => Promise<string[]>> {
  const manifest = document.querySelector('script[type="application/json"]')?.textContent;
  const files = openSearchFiles('/index/', manifest ?? undefined);
  fetchAhead(files, query).catch(() => undefined);
  const { openSession } = await loaded;
  return openSession(files, limit);
}
