import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { z } from 'zod';

/** A saved page with the text of its article, headline and standfirst left out. */
export type Page = { id: string; url: string; bytes: Uint8Array; body: string };

const TruthSchema = z.record(z.string(), z.object({ articleBody: z.string(), url: z.string().optional() }));

/**
 * Reads saved pages in the format of scrapinghub's article extraction benchmark: `ground-truth.json` (`{ id: { articleBody, url } }`) beside
 * `html/<id>.html.gz`.
 */
export async function loadPages(folder: string): Promise<Page[]> {
  const truth = TruthSchema.parse(JSON.parse(await readFile(path.join(folder, 'ground-truth.json'), 'utf8')));
  return Promise.all(
    Object.entries(truth).map(async ([id, { articleBody, url }]) => {
      const packed = await readFile(path.join(folder, 'html', `${id}.html.gz`));
      return {
        id,
        url: url ?? 'https://page.example/',
        bytes: await promisify(gunzip)(packed),
        body: articleBody,
      };
    }),
  );
}
