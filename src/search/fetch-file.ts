import type { SearchManifest } from './index-file.ts';
import { toLongest } from './longest-words.ts';
import { findPlace } from './postings.ts';
import { SEARCH_VERSION } from './version.ts';
import { isInWhole, readWholeFile, WHOLE_PATH } from './whole-file.ts';

/** The files of the search on the host: the manifest, and every other file, each fetched once. */
export type SearchFiles = { manifest: Promise<SearchManifest>; fetchFile: (path: string) => Promise<string> };

/**
 * Starts to fetch the manifest, unless the page has it. It needs no other code, so the rest of the search can be fetched at the same time.
 *
 * @param folder  path of the search's files with the base, `/data/search/`
 * @param known  the manifest as the page holds it
 * @param get  gets the text of an address
 */
export function openSearchFiles(folder: string, known?: string, get = fetchText): SearchFiles {
  const text = known === undefined ? get(`${folder}manifest.json`) : Promise.resolve(known);
  const manifest = text.then((json) => toManifest(JSON.parse(json)));
  // The digest keeps a host's old copies from mixing with the files of a newer build.
  const fetchOne = keep(async (path) => get(`${folder}${path}?v=${(await manifest).digest}`));
  const readWhole = keep(async (path) => readWholeFile(await fetchOne(path)));
  const fetchFile = async (path: string): Promise<string> => {
    const { isWhole } = await manifest;
    if (!isWhole || !isInWhole(path)) return fetchOne(path);
    return (await readWhole(WHOLE_PATH)).get(path) ?? fetchOne(path);
  };
  manifest.catch(() => undefined);
  return { manifest, fetchFile };
}

/** Does something once for each path; what failed is tried again. */
function keep<Content>(get: (path: string) => Promise<Content>): (path: string) => Promise<Content> {
  const kept = new Map<string, Promise<Content>>();
  return (path) => {
    const content = kept.get(path) ?? get(path);
    kept.set(path, content);
    content.catch(() => kept.delete(path));
    return content;
  };
}

/** Files of one host that browsers fetch side by side. */
export const FILES_AT_ONCE = 6;

/**
 * Fetches the terms of a query's words, and the words that they may be misspelt from, before the code is there that can read them. A wrong guess
 * costs a file of one or two kilobytes.
 */
export async function fetchAhead({ manifest, fetchFile }: SearchFiles, query: string): Promise<void> {
  const { firstTerms, initials } = await manifest;
  const words = query.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  // The shortest, which are mostly words that are passed over, come last.
  const terms = words
    .toSorted((a, b) => b.length - a.length)
    .slice(0, FILES_AT_ONCE)
    .map((word) => (/^\p{N}/u.test(word) ? `#${word}` : word));
  const places = new Set(terms.map((term) => `terms/${findPlace(firstTerms, term)}.txt`));
  const lists = new Set(
    toLongest(words.map((plain) => ({ plain }))).map(({ plain }) => initials.indexOf(plain.charAt(0))),
  );
  lists.delete(-1);
  const free = Math.max(0, FILES_AT_ONCE - places.size);
  const paths = [...places, ...[...lists].slice(0, free).map((place) => `words/${place}.txt`)];
  await Promise.all(paths.map((path) => fetchFile(path)));
}

async function fetchText(href: string): Promise<string> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  return response.text();
}

function toManifest(manifest: SearchManifest): SearchManifest {
  if (manifest.version !== SEARCH_VERSION)
    throw new Error('the search files are of another version; load the page again');
  return manifest;
}
