import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { z } from 'zod';

/** What a page states of its article, as somebody noted it; null where it states nothing. */
export type PageMetadata = { byline: string | null; outlet: string | null; published: string | null };

/** A saved page with the text of its article, headline and standfirst left out; or its markup, in `markup`. */
export type Page = {
  id: string;
  url: string;
  bytes: Uint8Array;
  body: string;
  markup?: string;
  metadata?: PageMetadata;
};

const TruthSchema = z.record(z.string(), z.object({ articleBody: z.string(), url: z.string().optional() }));

/** `expected-metadata.json` of Readability's test pages. */
const MetadataSchema = z.object({
  byline: z.string().nullish(),
  siteName: z.string().nullish(),
  publishedTime: z.string().nullish(),
});

/** Pages that state no address of their own. */
const NO_ADDRESS = 'https://page.example/';

async function loadBenchmark(folder: string): Promise<Page[]> {
  const truth = TruthSchema.parse(JSON.parse(await readFile(path.join(folder, 'ground-truth.json'), 'utf8')));
  return Promise.all(
    Object.entries(truth).map(async ([id, { articleBody, url }]) => {
      const packed = await readFile(path.join(folder, 'html', `${id}.html.gz`));
      return { id, url: url ?? NO_ADDRESS, bytes: await promisify(gunzip)(packed), body: articleBody };
    }),
  );
}

async function loadTestPages(folder: string): Promise<Page[]> {
  const ids = (await readdir(folder)).filter((id) => existsSync(path.join(folder, id, 'source.html'))).sort();
  return Promise.all(
    ids.map(async (id) => {
      const file = (name: string): string => path.join(folder, id, name);
      const stated = MetadataSchema.parse(JSON.parse(await readFile(file('expected-metadata.json'), 'utf8')));
      return {
        id,
        url: NO_ADDRESS,
        bytes: await readFile(file('source.html')),
        body: '',
        ...(existsSync(file('expected.html')) && { markup: await readFile(file('expected.html'), 'utf8') }),
        metadata: {
          byline: stated.byline ?? null,
          outlet: stated.siteName ?? null,
          published: stated.publishedTime ?? null,
        },
      };
    }),
  );
}

/**
 * Reads saved pages in one of two formats: that of scrapinghub's article extraction benchmark, `ground-truth.json` (`{ id: { articleBody, url } }`)
 * beside `html/<id>.html.gz`; or that of Readability's test pages, folders with `source.html`, `expected-metadata.json` and `expected.html`.
 */
export const loadPages = (folder: string): Promise<Page[]> =>
  existsSync(path.join(folder, 'ground-truth.json')) ? loadBenchmark(folder) : loadTestPages(folder);
