import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { MiniSearchIndex } from './search/mini-search-options.ts';

// The types say what is used of each package, so that they can be checked where none is installed.

type Found = {
  json: (options: { offset: boolean }) => { text: string; offset: { start: number; length: number } }[];
};
type Doc = Found & { people: () => Found; quotations: () => Found; numbers: () => Found };
type Compromise = { (text: string): Doc; tokenize: (text: string) => Found };

/** Parts of a time as chrono-node gives them; null where it is not stated nor implied. */
export type ParsedComponents = { get: (part: 'year' | 'month' | 'day') => number | null };
type FoundTime = { index: number; text: string; start: ParsedComponents; end: ParsedComponents | null };
type Chrono = { parse: (text: string, reference: { instant: Date; timezone: number }) => FoundTime[] };

type Items = { out: (kind?: symbol) => string[] };
type Tagger = {
  readDoc: (text: string) => { tokens: () => Items; sentences: () => Items };
  its: { pos: symbol };
};

type Dom = { window: { document: Document } };
type DomPackage = {
  JSDOM: new (html: string, options: { url: string; virtualConsole: object }) => Dom;
  VirtualConsole: new () => object;
};
type ReadabilityPackage = {
  Readability: new (document: Document) => { parse: () => { content?: string | null } | null };
};
type Defuddle = new (document: Document, options: { url: string }) => { parse: () => { content: string } };

type MiniSearchPackage = new (options: { fields: string[] }) => MiniSearchIndex;

type Bundled = { output: { fileName: string; code?: string }[] };
type Rolldown = { build: (options: object) => Promise<Bundled> };

type PagefindIndex = {
  addCustomRecord: (record: { url: string; content: string; language: string }) => Promise<unknown>;
  getFiles: () => Promise<{ files: { path: string; content: Uint8Array }[] }>;
};
type PagefindPackage = {
  createIndex: () => Promise<{ index: PagefindIndex }>;
  close: () => Promise<unknown>;
};

const load = createRequire(new URL('../../tests/bench/', import.meta.url));

/** A package of `tests/bench/package.json`, which is installed apart from what a build needs. Throws: with the command that installs it. */
function loadRival(name: string) {
  try {
    return load(name);
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND';
    if (!isMissing) throw error;
    throw toMissing(name);
  }
}

const toMissing = (name: string): Error =>
  new Error(`${name} is not installed; \`npm ci --prefix tests/bench\` installs what is measured against.`);

/** Quotations, people, figures and sentences of compromise. */
export function loadCompromise(): Compromise {
  const loaded = loadRival('compromise');
  return loaded.default ?? loaded;
}

/** Times of chrono-node. */
export const loadChrono = (): Chrono => loadRival('chrono-node');

/** The tagger of wink-nlp, with the pipes named. */
export const loadWink = (pipes: readonly string[]): Tagger =>
  loadRival('wink-nlp')(loadRival('wink-eng-lite-web-model'), [...pipes]);

/** A page's tree as a browser has it. */
export const loadDom = (): DomPackage => loadRival('jsdom');

/** Mozilla's reader of saved pages. */
export const loadReadability = (): ReadabilityPackage => loadRival('@mozilla/readability');

/** Another reader of saved pages. */
export function loadDefuddle(): Defuddle {
  const loaded = loadRival('defuddle');
  return loaded.default ?? loaded;
}

/** An empty index of MiniSearch over the field `text`. */
export function createMiniSearch(): MiniSearchIndex {
  const MiniSearch: MiniSearchPackage = loadRival('minisearch');
  return new MiniSearch({ fields: ['text'] });
}

/** The path of a file of a package, to be run by a process of its own; undefined when the package is not installed. */
export function findRival(file: string): string | undefined {
  const found = fileURLToPath(new URL(`../../tests/bench/node_modules/${file}`, import.meta.url));
  return existsSync(found) ? found : undefined;
}

/** Where a package that is measured against has its main module. */
export const findMainModule = (name: string): string => load.resolve(name);

/** The bundler, to measure scripts as a site sends them. */
export const loadRolldown = (): Rolldown => loadRival('rolldown');

type Lighthouse = (url: string, options: object) => Promise<unknown>;

/** Lighthouse, which opens a page in a browser that listens on a port; it can be imported only. */
export async function loadLighthouse(): Promise<Lighthouse> {
  const file = findRival('lighthouse/core/index.js');
  if (file === undefined) throw toMissing('lighthouse');
  return (await import(pathToFileURL(file).href)).default;
}

/** Pagefind's maker of indexes; it can be imported only. */
export const loadPagefind = (): Promise<PagefindPackage> =>
  import(new URL('../../tests/bench/node_modules/pagefind/lib/index.js', import.meta.url).href);
