import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../commands/browser.ts';
import type { StorySource } from '../../search/record.ts';
import type { BenchArguments } from '../bench-arguments.ts';
import { scoreRanks, toQuantile } from '../scores.ts';
import { BROWSER_ENGINES, type BrowserEngine } from './browser-engines.ts';
import { type KnownItem, makeSearchData, QUERY_KINDS } from './data.ts';
import { type Answer, askAll, askFirst } from './in-browser.ts';
import { FIRST_LIMIT, LIMIT } from './limits.ts';
import { serveFiles } from './served.ts';

/** How many claims are searched, how many queries of each kind are asked, and how many from cold. */
const SIZES = [
  { count: 100, queryCount: 300, firstCount: 3 },
  { count: 1_000, queryCount: 300, firstCount: 3 },
  { count: 10_000, queryCount: 300, firstCount: 3 },
  { count: 100_000, queryCount: 20, firstCount: 1 },
];

type Asked = {
  engine: BrowserEngine;
  sources: readonly StorySource[];
  queries: readonly (readonly KnownItem[])[];
  firstCount: number;
};

/**
 * Prints how the shipped search, MiniSearch and Pagefind answer in a real browser, on the same claims and queries: whether the claim sought is
 * first, how long a query takes, how long the main thread is held, and what has to be fetched.
 *
 * @param count  asks at this number of claims only; undefined for all
 */
export async function run({ count: only }: BenchArguments): Promise<void> {
  console.log(
    `Search in a browser: known-item queries of each kind on invented claims (seeded); success@1 / MRR@${LIMIT}; milliseconds of a query by the clock;`,
  );
  console.log(
    'longest task of the main thread in CPU ms; kB as sent: the index, and all that a first answer fetches (medians); the first answer on a line of 400 ms and 50 kB/s, all kinds and each (medians)',
  );
  const kinds = QUERY_KINDS.map((kind) => kind.padEnd(10)).join('');
  console.log(` claims  engine      ${kinds}  p50 ms  p95 ms  task ms  index kB  first kB  slow ms  each`);
  const browser = await launchBrowser();
  for (const { count, queryCount, firstCount } of SIZES.filter(
    ({ count: size }) => size === (only ?? size),
  )) {
    const { sources, toQueries } = makeSearchData(count);
    const queries = QUERY_KINDS.map((kind) => toQueries(kind, queryCount));
    for (const engine of BROWSER_ENGINES.filter(({ maxClaims }) => count <= maxClaims))
      console.log(await measure(browser, { engine, sources, queries, firstCount }, count));
  }
  await browser.close();
}

async function measure(
  browser: Browser,
  { engine, sources, queries, firstCount }: Asked,
  count: number,
): Promise<string> {
  const { files, indexBytes } = await engine.serve(sources);
  const server = await serveFiles(files);
  // The first files that a server sends are compressed then: not what is measured.
  for (const name of files.keys()) if (files.size < 200) await fetch(new URL(name, server.url));
  const asked = queries.flat();
  const { answers, longestTaskMs } = await askAll(browser, server, {
    queries: asked.map(({ query }) => query),
    limit: LIMIT,
  });
  const first = await measureFirst(
    firstCount,
    (query, isSlow) => askFirst(browser, server, { query, limit: FIRST_LIMIT, isSlow }),
    engine.fetchesAll ? queries.slice(0, 1) : queries,
  );
  await server.close();
  const times = answers.map(({ ms }) => ms);
  const at = (share: number): string => toQuantile(times, share).toFixed(1).padStart(8);
  return [
    String(count).padStart(7),
    ` ${engine.name.padEnd(12)}`,
    ...formatScores(queries, answers),
    at(0.5),
    at(0.95),
    longestTaskMs.toFixed(0).padStart(9),
    (indexBytes / 1000).toFixed(1).padStart(10),
    (first.bytes / 1000).toFixed(1).padStart(10),
    first.slowMs.toFixed(0).padStart(9),
    `  ${first.slowByKind.map((ms) => ms.toFixed(0)).join(' ')}`,
  ].join('');
}

/** Medians over queries of all kinds, each asked twice in a browser that has nothing yet. */
async function measureFirst(
  firstCount: number,
  ask: (query: string, isSlow: boolean) => Promise<{ bytes: number; ms: number }>,
  queries: readonly (readonly KnownItem[])[],
): Promise<{ bytes: number; slowMs: number; slowByKind: number[] }> {
  const bytes: number[] = [];
  const slow: number[][] = [];
  for (const items of queries) {
    const own: number[] = [];
    for (const { query } of items.slice(0, firstCount)) {
      bytes.push((await ask(query, false)).bytes);
      own.push((await ask(query, true)).ms);
    }
    slow.push(own);
  }
  return { bytes: toMedian(bytes), slowMs: toMedian(slow.flat()), slowByKind: slow.map(toMedian) };
}

const toMedian = (values: readonly number[]): number => toQuantile(values, 0.5);

function formatScores(queries: readonly (readonly KnownItem[])[], answers: readonly Answer[]): string[] {
  let from = 0;
  return queries.map((items) => {
    const own = answers.slice(from, from + items.length);
    from += items.length;
    const ranks = items.map(({ target }, index) => (own[index]?.ids.indexOf(target) ?? -1) + 1);
    const { first, reciprocal } = scoreRanks(ranks);
    return `${first.toFixed(2)}/${reciprocal.toFixed(2)}`.padEnd(10);
  });
}
