import { fetchAhead, openSearchFiles } from '../../../search/fetch-file.ts';

/** The search as shipped, opened as its page opens it: `find` gives ids of claims, best first. */
export async function open(limit: number, query: string): Promise<(query: string) => Promise<string[]>> {
  const manifest = document.querySelector('script[type="application/json"]')?.textContent;
  const files = openSearchFiles('/index/', manifest ?? undefined);
  fetchAhead(files, query).catch(() => undefined);
  const { openSession } = await import('./shipped-session.ts');
  return openSession(files, limit);
}
