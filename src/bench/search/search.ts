import Fuse from 'fuse.js';
import { createSearch, FUSE_OPTIONS } from '../../search/engine.ts';
import type { SearchRecord } from '../../search/record.ts';
import { EMPTY_SEARCH } from '../../search/state.ts';
import { type KnownItem, makeSearchData, QUERY_KINDS } from './data.ts';

const COUNTS = [100, 300, 1000];
const QUERY_COUNT = 40;
const LIMIT = 10;

/** Ids of the records that answer a query, best first. */
type Find = (query: string) => string[];

/** The search as shipped, and Fuse's own searches beside it. */
const ENGINES: Record<string, (records: SearchRecord[]) => Find> = {
  'as shipped': (records) => {
    const search = createSearch(records);
    return (query) => search({ ...EMPTY_SEARCH, query }, LIMIT).hits.map(({ record }) => record.id);
  },
  'token search': (records) => findWith(new Fuse(records, FUSE_OPTIONS)),
  'extended search': (records) =>
    findWith(
      new Fuse(records, {
        keys: FUSE_OPTIONS.keys,
        useExtendedSearch: true,
        ignoreLocation: true,
        threshold: 0.3,
      }),
    ),
  defaults: (records) => findWith(new Fuse(records, { keys: FUSE_OPTIONS.keys })),
};

const findWith =
  (fuse: Fuse<SearchRecord>): Find =>
  (query) =>
    fuse.search(query, { limit: LIMIT }).map(({ item }) => item.id);

/** Prints how often a known record is found first, its mean reciprocal rank, and the CPU time of a query with its ratio to the search as shipped. */
export async function run(_args: {
  data: string | undefined;
  predictions: string | undefined;
}): Promise<void> {
  console.log(
    `Search: ${QUERY_COUNT} known-item queries of each kind on invented records (seeded); success@1 / MRR@${LIMIT}`,
  );
  console.log(
    `records  search           ${QUERY_KINDS.map((kind) => kind.padEnd(11)).join('')}CPU ms/query  ratio`,
  );
  for (const count of COUNTS) {
    const { records, toQueries } = makeSearchData(count);
    const queries = QUERY_KINDS.map((kind) => toQueries(kind, QUERY_COUNT));
    let shippedMs: number | undefined;
    for (const [name, make] of Object.entries(ENGINES)) {
      const find = make(records);
      const started = process.cpuUsage();
      const cells = queries.map((items) => formatScore(items, find).padEnd(11));
      const { user, system } = process.cpuUsage(started);
      const perQueryMs = (user + system) / 1000 / (QUERY_KINDS.length * QUERY_COUNT);
      shippedMs ??= perQueryMs;
      const ratio = (perQueryMs / shippedMs).toFixed(2);
      console.log(
        `${String(count).padStart(7)}  ${name.padEnd(17)}${cells.join('')}${perQueryMs.toFixed(1).padStart(12)}  ${ratio.padStart(5)}`,
      );
    }
  }
}

function formatScore(items: readonly KnownItem[], find: Find): string {
  const ranks = items.map(({ query, target }) => find(query).indexOf(target) + 1);
  const first = ranks.filter((rank) => rank === 1).length / items.length;
  const reciprocal = ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / items.length;
  return `${first.toFixed(2)}/${reciprocal.toFixed(2)}`;
}
