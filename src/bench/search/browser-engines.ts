import { fileURLToPath } from 'node:url';
import { buildSearchIndex } from '../../search/build-index.ts';
import type { StorySource } from '../../search/record.ts';
import { toInlineManifest } from '../../search/site-index.ts';
import { createMiniSearch, findMainModule, loadPagefind, loadRolldown } from '../rivals.ts';
import { toClaimTexts } from './engines.ts';
import { compress, type ServedFile } from './served.ts';

/** An engine as a site serves it: its files, and the bytes of its index as they are sent, the texts to show not counted. */
export type ServedEngine = { files: Map<string, ServedFile>; indexBytes: number };

/** An engine that runs in a browser, up to a number of claims for which its index can be waited for. */
export type BrowserEngine = {
  name: string;
  maxClaims: number;
  /** True when the first query fetches the same as every other: all that there is. */
  fetchesAll: boolean;
  serve: (sources: readonly StorySource[]) => Promise<ServedEngine>;
};

const PAGE = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Search</title>';

const ofPage = (name: string): string => fileURLToPath(new URL(`page/${name}.ts`, import.meta.url));

/** A module and what it imports, as a bundler makes it for a site: the entry as `name`. */
async function bundle(entry: string, name: string): Promise<[string, string][]> {
  const { build } = loadRolldown();
  const { output } = await build({
    input: { [name]: entry },
    write: false,
    logLevel: 'silent',
    external: ['/library.js', '/pagefind/pagefind.js'],
    output: { format: 'esm', minify: true, entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
  });
  return output.map(({ fileName, code }) => [`/${fileName}`, code ?? '']);
}

const sum = (sizes: readonly number[]): number => sizes.reduce((all, size) => all + size, 0);

async function serveShipped(sources: readonly StorySource[]): Promise<ServedEngine> {
  const { manifest, files } = buildSearchIndex(sources);
  const all = [{ path: 'manifest.json', text: JSON.stringify(manifest) }, ...files];
  const inline = toInlineManifest({ manifest, files });
  const index = all.filter(({ path }) => /^(?:manifest|terms|words)/u.test(path));
  return {
    files: new Map([
      ['/', inline === undefined ? PAGE : `${PAGE}<script type="application/json">${inline}</script>`],
      ...(await bundle(ofPage('shipped'), 'engine')),
      ...all.map(({ path, text }) => [`/index/${path}`, text] as const),
    ]),
    indexBytes: sum(index.map(({ text }) => compress(text).length)),
  };
}

async function serveMiniSearch(sources: readonly StorySource[]): Promise<ServedEngine> {
  const texts = toClaimTexts(sources);
  const mini = createMiniSearch();
  mini.addAll(texts);
  const index = JSON.stringify(mini);
  return {
    files: new Map([
      ['/', PAGE],
      ...(await bundle(ofPage('mini-search'), 'engine')),
      ...(await bundle(findMainModule('minisearch'), 'library')),
      ['/index.json', index],
      ['/texts.json', JSON.stringify(Object.fromEntries(texts.map(({ id, text }) => [id, text])))],
    ]),
    indexBytes: compress(index).length,
  };
}

async function servePagefind(sources: readonly StorySource[]): Promise<ServedEngine> {
  const { createIndex, close } = await loadPagefind();
  const { index } = await createIndex();
  for (const { id, text } of toClaimTexts(sources))
    await index.addCustomRecord({ url: `/${id}/`, content: text, language: 'en' });
  const { files } = await index.getFiles();
  await close();
  const toFile = (path: string, content: Uint8Array): ServedFile =>
    /\.(?:js|json)$/u.test(path) ? new TextDecoder().decode(content) : content;
  const parts = files.filter(({ path }) => /\.pf_(?:index|meta)$|entry\.json$/u.test(path));
  return {
    files: new Map([
      ['/', PAGE],
      ...(await bundle(ofPage('pagefind'), 'engine')),
      ...files.map(({ path, content }) => [`/pagefind/${path}`, toFile(path, content)] as const),
    ]),
    indexBytes: sum(parts.map(({ content }) => content.length)),
  };
}

/** Every engine, the shipped one first. */
export const BROWSER_ENGINES: readonly BrowserEngine[] = [
  { name: 'as shipped', maxClaims: 100_000, fetchesAll: false, serve: serveShipped },
  { name: 'MiniSearch', maxClaims: 100_000, fetchesAll: true, serve: serveMiniSearch },
  { name: 'Pagefind', maxClaims: 100_000, fetchesAll: false, serve: servePagefind },
];
