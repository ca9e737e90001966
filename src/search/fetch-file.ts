import type { SearchManifest } from './index-file.ts';
import { findPlace } from './postings.ts';
import { SEARCH_VERSION } from './version.ts';

/** The files of the search on the host: the manifest, and every other file, each fetched once. */
export type SearchFiles = { manifest: Promise<SearchManifest>; fetchFile: (path: string) => Promise<string> };

/**
 * Starts to fetch the manifest, unless the page has it. It needs no other code, so the rest of the search can be fetched beside it.
 *
 * @param folder  path of the search's files with the base, `/data/search/`
 * @param known  the manifest as the page holds it
 */
export function openSearchFiles(folder: string, known?: string): SearchFiles {
  const text = known === undefined ? fetchText(`${folder}manifest.json`) : Promise.resolve(known);
  const manifest = text.then((json) => toManifest(JSON.parse(json)));
  const files = new Map<string, Promise<string>>();
  const fetchFile = async (path: string): Promise<string> => {
    const { digest } = await manifest;
    // The digest keeps a host's old copies from mixing with the files of a newer build.
    const file = files.get(path) ?? fetchText(`${folder}${path}?v=${digest}`);
    files.set(path, file);
    file.catch(() => files.delete(path));
    return file;
  };
  manifest.catch(() => undefined);
  return { manifest, fetchFile };
}

/** Fetches the terms of a query's words before the code is there that can read them. A wrong guess costs a file of a few kilobytes. */
export async function fetchAhead({ manifest, fetchFile }: SearchFiles, query: string): Promise<void> {
  const { firstTerms } = await manifest;
  const words = query.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  const terms = words.slice(0, 8).map((word) => (/^\p{N}/u.test(word) ? `#${word}` : word));
  const places = new Set(terms.map((term) => findPlace(firstTerms, term)));
  await Promise.all([...places].map((place) => fetchFile(`terms/${place}.txt`)));
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
