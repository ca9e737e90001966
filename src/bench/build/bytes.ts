import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { buildSite } from '../../commands/build-site.ts';
import { makeTemporaryFolder } from '../temporary-folder.ts';

/** Prints what a reader's browser loads for the heaviest page of each kind of the shipped content, in bytes after brotli. */
export async function run(): Promise<void> {
  await using folder = await makeTemporaryFolder();
  const site = path.join(folder.path, 'dist');
  await buildSite({ out: site, basePath: '/' });
  const names = (await readdir(site, { recursive: true })).filter((name) => name.endsWith('.html'));
  const rows = await Promise.all(names.map((name) => weigh(site, name)));
  console.log(
    'Bytes of the heaviest page of each kind (brotli): HTML, style sheets, scripts of the first load',
  );
  console.log('kind             html  styles  scripts    sum');
  for (const kind of [...new Set(rows.map((row) => row.kind))].sort()) {
    const [heaviest] = rows.filter((row) => row.kind === kind).sort((a, b) => b.sum - a.sum);
    if (heaviest === undefined) continue;
    const cells = [heaviest.html, heaviest.styles, heaviest.scripts, heaviest.sum].map((bytes) =>
      String(bytes).padStart(7),
    );
    console.log(`${kind.padEnd(13)} ${cells.join(' ')}`);
  }
}

async function weigh(folder: string, name: string) {
  const html = await readFile(path.join(folder, name), 'utf8');
  const styles = await sumBytes(folder, html.matchAll(/<link rel="stylesheet" href="([^"]+)"/gu));
  const scripts = await sumBytes(folder, html.matchAll(/ src="([^"]+\.js)"/gu));
  const bytes = brotliCompressSync(html).length;
  return { kind: toKind(name), html: bytes, styles, scripts, sum: bytes + styles + scripts };
}

async function sumBytes(folder: string, links: Iterable<RegExpExecArray>): Promise<number> {
  let sum = 0;
  for (const [, href = ''] of links)
    sum += brotliCompressSync(await readFile(path.join(folder, href))).length;
  return sum;
}

function toKind(name: string): string {
  const parts = name.split(path.sep);
  if (parts[0] !== 'stories') return parts.length === 1 ? name : (parts[0] ?? '');
  return parts.length === 3 ? 'story' : (parts[2] ?? '');
}
