import type { BenchArguments } from '../bench-arguments.ts';
import { startClock } from '../processor-time.ts';
import { scoreRanks, toQuantile } from '../scores.ts';
import { type KnownItem, makeSearchData, QUERY_KINDS } from './data.ts';
import { ENGINES, type Engine } from './engines.ts';
import { LIMIT } from './limits.ts';

const COUNTS = [100, 1_000, 10_000];
const QUERY_COUNT = 60;

/** Queries of each kind in a corpus for which an engine takes long. */
const SLOW_QUERY_COUNT = 10;

/**
 * Prints how often a known claim is found first, its mean reciprocal rank, the CPU time of a query, the bytes of the index and of a first answer.
 *
 * @param count  asks at this number of claims only; undefined for those that Fuse.js can be measured at
 */
export async function run({ count: only }: BenchArguments): Promise<void> {
  console.log(
    `Search: ${QUERY_COUNT} known-item queries of each kind on invented claims (seeded); success@1 / MRR@${LIMIT}; CPU time of a query in a warm index; bytes after brotli`,
  );
  const kinds = QUERY_KINDS.map((kind) => kind.padEnd(10)).join('');
  console.log(` claims  engine      ${kinds} CPU ms  ratio  build s   index kB  first answer kB`);
  for (const count of only === undefined ? COUNTS : [only]) {
    const { sources, toQueries } = makeSearchData(count);
    const queries = QUERY_KINDS.map((kind) => toQueries(kind, QUERY_COUNT));
    let shippedMs: number | undefined;
    for (const { name, maxClaims, make } of ENGINES) {
      if (count > maxClaims) continue;
      const toMs = startClock();
      const engine = make(sources);
      const buildMs = toMs();
      const measured = await measure(
        engine,
        count > 1000 && name === 'Fuse.js' ? SLOW_QUERY_COUNT : QUERY_COUNT,
        queries,
      );
      shippedMs ??= measured.perQueryMs;
      console.log(
        [
          String(count).padStart(7),
          ` ${name.padEnd(12)}`,
          measured.cells.map((cell) => cell.padEnd(10)).join(''),
          measured.perQueryMs.toFixed(2).padStart(7),
          (measured.perQueryMs / shippedMs).toFixed(1).padStart(7),
          (buildMs / 1000).toFixed(1).padStart(9),
          (engine.indexBytes / 1000).toFixed(1).padStart(11),
          (measured.firstBytes / 1000).toFixed(1).padStart(10),
        ].join(''),
      );
    }
  }
}

async function measure(
  engine: Engine,
  count: number,
  queries: readonly (readonly KnownItem[])[],
): Promise<{ cells: string[]; perQueryMs: number; firstBytes: number }> {
  const asked = queries.map((items) => items.slice(0, count));
  for (const { query } of asked.flat().slice(0, 20)) await engine.find(query);
  const toMs = startClock();
  const cells: string[] = [];
  for (const items of asked) cells.push(await formatScore(items, engine));
  const perQueryMs = toMs() / asked.flat().length;
  const first: number[] = [];
  for (const { query } of asked.flatMap((items) => items.slice(0, 10)))
    first.push(engine.toFirstBytes === null ? engine.indexBytes : await engine.toFirstBytes(query));
  return { cells, perQueryMs, firstBytes: toQuantile(first, 0.5) };
}

async function formatScore(items: readonly KnownItem[], { find }: Engine): Promise<string> {
  const ranks: number[] = [];
  for (const { query, target } of items) ranks.push((await find(query)).indexOf(target) + 1);
  const { first, reciprocal } = scoreRanks(ranks);
  return `${first.toFixed(2)}/${reciprocal.toFixed(2)}`;
}
