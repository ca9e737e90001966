import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { findRival } from '../rivals.ts';
import { type Cost, measureRun } from './measured-run.ts';

/** What other ways to write as many pages of as many bytes cost; `eleventy` is undefined where it is not installed. */
export type RivalCosts = { template: Cost; astro: Cost; eleventy: Cost | undefined };

/** What a site has of each: pages with their mean bytes and elements, and other files with theirs. */
export type SiteSize = { pages: number; bytes: number; elements: number; files: number; fileBytes: number };

/** A page of the rivals is a table of words, and a file a list of them, ready to be printed. */
type RivalPage = { id: string; title: string; rows: string[][] };
type RivalFile = { id: string; text: string };

/** Cells of a row; with the row itself they are its elements. */
const COLUMNS = 5;

/** Bytes of an element's two tags, `<td></td>`. */
const TAG_BYTES = 9;

/** Builds a site of this size with a template literal and `fs`, with Astro alone and with Eleventy, from data that is ready. */
export async function measureRivals(size: SiteSize): Promise<RivalCosts> {
  // Inside the checkout, so that Astro and its parts are found.
  await mkdir('.cache', { recursive: true });
  const folder = await mkdtemp(path.resolve('.cache/bench-build-'));
  try {
    await writeFile(path.join(folder, 'data.json'), JSON.stringify(await makeData(size)));
    return {
      template: await measureTemplate(folder),
      astro: await measureAstro(folder),
      eleventy: await measureEleventy(folder),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function makeData(size: SiteSize): Promise<{ pages: RivalPage[]; files: RivalFile[] }> {
  const text = (await readFile('README.md', 'utf8')).replaceAll(/[^a-z]+/gu, ' ').repeat(20);
  const rows = Math.max(1, Math.round(size.elements / (COLUMNS + 1)));
  const cellBytes = Math.max(1, Math.round((size.bytes / rows - (COLUMNS + 1) * TAG_BYTES) / COLUMNS));
  let next = 0;
  const take = (bytes: number): string => {
    next = (next + bytes + 1) % (text.length - bytes);
    return text.slice(next, next + bytes);
  };
  const times = <Item>(count: number, make: () => Item): Item[] => Array.from({ length: count }, make);
  return {
    pages: Array.from({ length: size.pages }, (_, index) => ({
      id: `p${index}`,
      title: `Page ${index}`,
      rows: times(rows, () => times(COLUMNS, () => take(cellBytes))),
    })),
    files: Array.from({ length: size.files }, (_, index) => ({
      id: `f${index}`,
      text: take(Math.min(Math.round(size.fileBytes), text.length >> 1)),
    })),
  };
}

/** What a page of all rivals is, with `title` and `rows` in scope. */
const HTML = `'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>' + escape(title) + '</title></head><body><main><h1>' + escape(title) + '</h1><table><tbody>'
  + rows.map((row) => '<tr>' + row.map((cell) => '<td>' + escape(cell) + '</td>').join('') + '</tr>').join('') + '</tbody></table></main></body></html>'`;

const ESCAPE = "const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');";
const READ = "JSON.parse(readFileSync('data.json', 'utf8'))";

const TEMPLATE = `
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
${ESCAPE}
const { pages, files } = ${READ};
for (const { id, title, rows } of pages) {
  mkdirSync('out/' + id, { recursive: true });
  writeFileSync('out/' + id + '/index.html', ${HTML});
}
for (const { id, text } of files) writeFileSync('out/' + id + '.txt', text);
`;

async function measureTemplate(folder: string): Promise<Cost> {
  await writeFile(path.join(folder, 'template.mjs'), TEMPLATE);
  return measureRun(folder, ['template.mjs'], { cwd: folder });
}

const ASTRO_PAGE = `---
import { readFileSync } from 'node:fs';
export const getStaticPaths = () => ${READ}.pages.map((page) => ({ params: { id: page.id }, props: page }));
const { title, rows } = Astro.props;
---
<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title></head><body><main><h1>{title}</h1><table><tbody>{rows.map((row) => <tr>{row.map((cell) => <td>{cell}</td>)}</tr>)}</tbody></table></main></body></html>
`;

const ASTRO_FILE = `
import { readFileSync } from 'node:fs';
export const getStaticPaths = () => ${READ}.files.map(({ id, text }) => ({ params: { id }, props: { text } }));
export const GET = ({ props }) => new Response(props.text);
`;

async function measureAstro(folder: string): Promise<Cost> {
  const pages = path.join(folder, 'src', 'pages');
  await mkdir(pages, { recursive: true });
  await writeFile(path.join(pages, '[id].astro'), ASTRO_PAGE);
  await writeFile(path.join(pages, '[id].txt.js'), ASTRO_FILE);
  await writeFile(
    path.join(folder, 'astro.config.mjs'),
    "export default { outDir: './astro-out', cacheDir: './astro-cache', devToolbar: { enabled: false } };\n",
  );
  const astro = path.resolve('node_modules/astro/bin/astro.mjs');
  return measureRun(folder, [astro, 'build', '--silent'], { cwd: folder });
}

const ELEVENTY_PAGE = `
${ESCAPE}
export const data = { pagination: { data: 'made.pages', size: 1, alias: 'one' }, permalink: ({ one }) => one.id + '/index.html' };
export const render = ({ one: { title, rows } }) => ${HTML};
`;

const ELEVENTY_FILE = `
export const data = { pagination: { data: 'made.files', size: 1, alias: 'one' }, permalink: ({ one }) => one.id + '.txt' };
export const render = ({ one }) => one.text;
`;

async function measureEleventy(folder: string): Promise<Cost | undefined> {
  const command = findRival('@11ty/eleventy/cmd.cjs');
  if (command === undefined) return undefined;
  const source = path.join(folder, 'eleventy');
  await mkdir(path.join(source, '_data'), { recursive: true });
  await writeFile(path.join(source, 'page.11ty.mjs'), ELEVENTY_PAGE);
  await writeFile(path.join(source, 'file.11ty.mjs'), ELEVENTY_FILE);
  await writeFile(
    path.join(source, '_data', 'made.mjs'),
    `import { readFileSync } from 'node:fs';\nexport default () => ${READ};\n`,
  );
  return measureRun(folder, [command, '--input=eleventy', '--output=eleventy-out', '--quiet'], {
    cwd: folder,
  });
}
