import { buildSearchIndex, type SearchIndex } from '../../search/build-index.ts';
import { fetchAhead, openSearchFiles } from '../../search/fetch-file.ts';
import { IndexReader } from '../../search/index-reader.ts';
import { loadFuse } from '../../search/load-fuse.ts';
import { findEarly, search } from '../../search/search.ts';
import { toInlineManifest } from '../../search/site-index.ts';
import { EMPTY_SEARCH } from '../../search/state.ts';
import type { BenchArguments } from '../bench-arguments.ts';
import { toQuantile } from '../scores.ts';
import { type KnownItem, makeSearchData, QUERY_KINDS } from './data.ts';
import { FIRST_LIMIT, LIMIT } from './limits.ts';
import { compress } from './served.ts';
import { timeAnswer } from './simulated-line.ts';

const COUNT = 10_000;
const QUERY_COUNT = 100;

/** What is waited for at most. */
const WAIT_MS = 1500;

type ReadFile = (href: string) => { text: string; bytes: number };

/**
 * Prints how long the first answer takes on a slow line alone, without the machine's own time, how often that is too long, and how far it agrees with
 * the whole answer that takes its place.
 *
 * @param count  invented claims that are searched; undefined for 10,000
 */
export async function run({ count = COUNT }: BenchArguments): Promise<void> {
  const { sources, toQueries } = makeSearchData(count);
  const index = buildSearchIndex(sources);
  const readFile = toReadFile(index);
  await loadFuse();
  console.log(
    `The first answer on a line of 400 ms and 50 kB/s, simulated: ${count} invented claims, ${QUERY_COUNT} queries of each kind, scripts loaded; milliseconds`,
  );
  console.log('kind        median    p90  over 1.5 s  claim first  claim first in whole  first stays');
  for (const kind of QUERY_KINDS) {
    const asked: Asked[] = [];
    for (const item of toQueries(kind, QUERY_COUNT)) asked.push(await ask(index, readFile, item));
    const times = asked.map(({ ms }) => ms);
    const at = (share: number): string => toQuantile(times, share).toFixed(0);
    const count = (is: (one: Asked) => boolean): string => String(asked.filter(is).length);
    console.log(
      [
        kind.padEnd(10),
        at(0.5).padStart(8),
        at(0.9).padStart(7),
        count(({ ms }) => ms > WAIT_MS).padStart(12),
        count(({ early, target }) => early === target).padStart(13),
        count(({ whole, target }) => whole === target).padStart(22),
        count(({ early, whole }) => early === whole).padStart(13),
      ].join(''),
    );
  }
}

type Asked = { ms: number; early: string | undefined; whole: string | undefined; target: string };

async function ask(index: SearchIndex, readFile: ReadFile, { query, target }: KnownItem): Promise<Asked> {
  const state = { ...EMPTY_SEARCH, query };
  const { answer, ms } = await timeAnswer(readFile, async (fetch) => {
    const files = openSearchFiles('', toInlineManifest(index), fetch);
    fetchAhead(files, query).catch(() => undefined);
    const reader = new IndexReader(await files.manifest, files.fetchFile);
    const early = findEarly(reader, state, FIRST_LIMIT);
    // As on the page, the whole answer is searched for beside the first.
    search(reader, state, LIMIT).catch(() => undefined);
    return early;
  });
  const whole = await search(
    new IndexReader(index.manifest, async (path) => readFile(path).text),
    state,
    LIMIT,
  );
  return { ms, target, early: answer[0]?.claim.id, whole: whole.hits[0]?.claim.id };
}

/** The files as a host sends them, by address; each is compressed when it is first asked for. */
function toReadFile({ manifest, files }: SearchIndex): ReadFile {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  texts.set('manifest.json', JSON.stringify(manifest));
  const bytes = new Map<string, number>();
  return (href) => {
    const path = href.replace(/\?.*/u, '');
    const text = texts.get(path) ?? '';
    const known = bytes.get(path) ?? compress(text).length;
    bytes.set(path, known);
    return { text, bytes: known };
  };
}
