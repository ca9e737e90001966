import type { Browser, Page } from 'playwright-core';
import type { FileServer } from './served.ts';
import { findLongestTask } from './trace.ts';

/** A query's answer in a browser: ids of claims, best first, and the milliseconds until they were there. */
export type Answer = { ids: string[]; ms: number };

/** A line on which the first answer is waited for: milliseconds of every request, bytes a second. */
const SLOW_LINE = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

type Find = (query: string) => Promise<string[]>;
type Engine = { loaded: Promise<unknown>; open: (limit: number, query: string) => Promise<Find> };

/** Opens an engine and asks it one query after the other, as a reader would in one visit; the longest task is of the page's main thread, in CPU time. */
export async function askAll(
  browser: Browser,
  { url }: FileServer,
  { queries, limit }: { queries: readonly string[]; limit: number },
): Promise<{ answers: Answer[]; longestTaskMs: number }> {
  const page = await browser.newPage();
  await page.goto(url);
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
  const answers = await page.evaluate(askInPage, { queries, limit });
  const longestTaskMs = findLongestTask(await browser.stopTracing());
  await page.close();
  return { answers, longestTaskMs };
}

/** Asks one query in a browser that has nothing of the engine yet: the bytes that it fetches, and, on a slow line, the milliseconds that it takes. */
export async function askFirst(
  browser: Browser,
  server: FileServer,
  { query, limit, isSlow }: { query: string; limit: number; isSlow: boolean },
): Promise<{ bytes: number; ms: number }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(server.url);
  if (isSlow) await slowDown(page);
  server.takeBytes();
  const [answer] = await page.evaluate(askInPage, { queries: [query], limit });
  const bytes = server.takeBytes();
  await context.close();
  return { bytes, ms: answer?.ms ?? 0 };
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_LINE);
}

/** Runs in the page. The first answer's time begins when the page has loaded, with the engine's script, and before anything of its index is fetched. */
async function askInPage({
  queries,
  limit,
}: {
  queries: readonly string[];
  limit: number;
}): Promise<{ ids: string[]; ms: number }[]> {
  const address = '/engine.js';
  const { open, loaded }: Engine = await import(address);
  await loaded;
  let started = performance.now();
  const find = await open(limit, queries[0] ?? '');
  const answers: { ids: string[]; ms: number }[] = [];
  for (const query of queries) {
    const ids = await find(query);
    answers.push({ ids, ms: performance.now() - started });
    // Every query is a task of its own, as a reader's are.
    await new Promise((resolve) => setTimeout(resolve, 0));
    started = performance.now();
  }
  return answers;
}
