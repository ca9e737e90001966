import { buildSearchIndex, type SearchIndex } from '../../search/build-index.ts';
import { toReader } from '../../search/in-memory.ts';
import { search } from '../../search/search.ts';
import { SETTINGS, type SearchSettings } from '../../search/settings.ts';
import { EMPTY_SEARCH } from '../../search/state.ts';
import type { BenchArguments } from '../bench-arguments.ts';
import { mean, scoreRanks } from '../scores.ts';
import { type KnownItem, MORE_KINDS, makeSearchData, QUERY_KINDS, type SearchData } from './data.ts';
import { LIMIT } from './limits.ts';

const KINDS = [...QUERY_KINDS, ...MORE_KINDS];
const CLAIM_COUNT = 1000;
const QUERY_COUNT = 200;
const SEEDS = [21, 22];

/** The values that are tried for each setting, the others as shipped. */
const TRIED: Record<keyof SearchSettings, readonly number[]> = {
  other: [0.7, 0.8, 0.9, 0.95, 1],
  spelling: [0.7, 0.8, 0.9, 0.95, 1],
  start: [0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 1],
  near: [0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 1],
  saturation: [0.5, 0.8, 1.2, 1.6, 2, 3],
  lengthShare: [0, 0.5, 0.6, 0.75, 0.9, 1],
  usualLength: [20, 35, 50, 75, 100, 200],
  together: [0, 0.1, 0.2, 0.3, 0.5, 0.8],
  held: [0, 1, 2, 3, 5],
  exact: [0, 1, 2, 3, 5],
  passedOverWindow: [6, 12, 20, 40],
};

type Asked = { data: SearchData; queries: KnownItem[][]; index: SearchIndex };

/** The rank of every sought claim, by kind; 0 where it is not found. */
type Ranks = number[][];

/**
 * Prints, for each number that decides the order of results, how often a known claim is first by its value, on invented claims (seeded). A value is
 * better than that shipped where its gain over the same queries is more than two standard errors.
 *
 * @param seed  claims of two seeds from this on; undefined for those that the settings were chosen on
 */
export async function run({ seed }: BenchArguments): Promise<void> {
  const seeds = seed === undefined ? SEEDS : [seed, seed + 1];
  console.log(
    `Settings of the search: ${CLAIM_COUNT} invented claims of the seeds ${seeds.join(' and ')}, ${QUERY_COUNT} queries of each kind and seed; success@1 by kind; of all success@1, MRR@${LIMIT}, and the gain of success@1 over the value shipped (*) with its standard error, in points`,
  );
  console.log(
    `setting          value  ${KINDS.map((kind) => kind.padStart(8)).join('')}   all    MRR    gain`,
  );
  const asked = seeds.map(ask);
  const shipped = await rank(asked, SETTINGS);
  for (const name of NAMES) {
    for (const value of [...new Set([...TRIED[name], SETTINGS[name]])].sort((a, b) => a - b)) {
      const isShipped = value === SETTINGS[name];
      const ranks = isShipped ? shipped : await rank(asked, { ...SETTINGS, [name]: value });
      console.log(formatRow(name, `${value}${isShipped ? '*' : ' '}`, { ranks, shipped }));
    }
  }
}

const isName = (name: string): name is keyof SearchSettings => name in SETTINGS;
const NAMES = Object.keys(TRIED).filter(isName);

function ask(seed: number): Asked {
  const data = makeSearchData(CLAIM_COUNT, seed);
  const queries = KINDS.map((kind) => data.toQueries(kind, QUERY_COUNT));
  return { data, queries, index: buildSearchIndex(data.sources) };
}

const isOfIndex = ({ saturation, lengthShare, usualLength }: SearchSettings): boolean =>
  saturation === SETTINGS.saturation &&
  lengthShare === SETTINGS.lengthShare &&
  usualLength === SETTINGS.usualLength;

async function rank(asked: readonly Asked[], settings: SearchSettings): Promise<Ranks> {
  const ranks: Ranks = KINDS.map(() => []);
  for (const { data, queries, index } of asked) {
    const own = isOfIndex(settings) ? index : buildSearchIndex(data.sources, settings);
    const reader = toReader(own, undefined, settings);
    for (const [kind, items] of queries.entries()) {
      for (const { query, target } of items) {
        const { hits } = await search(reader, { ...EMPTY_SEARCH, query }, LIMIT);
        ranks[kind]?.push(hits.findIndex(({ claim }) => claim.id === target) + 1);
      }
    }
  }
  return ranks;
}

const toFirst = (ranks: readonly number[]): number[] => ranks.map((one) => Number(one === 1));

function formatRow(
  name: string,
  value: string,
  { ranks, shipped }: { ranks: Ranks; shipped: Ranks },
): string {
  const all = ranks.flat();
  const before = toFirst(shipped.flat());
  const gains = toFirst(all).map((one, index) => one - (before[index] ?? 0));
  const gain = mean(gains);
  const error = Math.sqrt(mean(gains.map((one) => (one - gain) ** 2)) / gains.length);
  const { first, reciprocal } = scoreRanks(all);
  const kinds = ranks.map((own) => scoreRanks(own).first.toFixed(3).padStart(8)).join('');
  const points = `${(100 * gain).toFixed(2)} ±${(100 * error).toFixed(2)}`;
  return `${name.padEnd(16)} ${value.padStart(6)} ${kinds}  ${first.toFixed(4)} ${reciprocal.toFixed(4)} ${points.padStart(12)}`;
}
