import { vi } from 'vitest';

/** What the desk's page asked of its server: the path below `api/`, and what it sent. */
export type Asked = { path: string; body: unknown };

/** Stands in for the desk's server: keeps what is asked, and answers it. Undone by `vi.unstubAllGlobals`. */
export function standInForServer(answer: (asked: Asked) => unknown): Asked[] {
  const asked: Asked[] = [];
  vi.stubGlobal('fetch', async (address: string, init?: RequestInit) => {
    const path = address.replace(/^.*\/api\//u, '').replace(/\/$/u, '');
    const one = { path, body: init?.body === undefined ? undefined : JSON.parse(String(init.body)) };
    asked.push(one);
    return Response.json(answer(one));
  });
  return asked;
}
