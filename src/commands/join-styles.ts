import { createHash } from 'node:crypto';
import { closeSync, existsSync, ftruncateSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Where Astro puts style sheets, below the site. */
const ASSETS = '_astro';

/** How Astro writes a link to a style sheet: one after another, at the end of a head. */
const OPENS = '<link rel="stylesheet" href="';
const CLOSES = '">';

/** Joins style sheets: gives the name of the one that holds those with these names, in their order. */
type Join = (names: readonly string[]) => Promise<string>;

/** Gives every page of a built site one style sheet in place of several, in the same order: nothing is painted before it arrives, and each would be another request. Sheets that no page names any more are removed. */
export async function joinStyles(site: string): Promise<void> {
  const folder = path.join(site, ASSETS);
  const sheets = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.css'));
  const join = makeJoin(folder);
  const named = new Set<string>();
  const pages = (await readdir(site, { recursive: true })).filter((name) => name.endsWith('.html'));
  for (const page of pages) for (const name of await joinPage(path.join(site, page), join)) named.add(name);
  for (const name of sheets) if (!named.has(name)) await rm(path.join(folder, name));
}

/** Each file is read and written synchronously; see `digestFiles`. @returns the sheet that the page names now */
async function joinPage(file: string, join: Join): Promise<string[]> {
  const html = readFileSync(file, 'utf8');
  const { start, end, hrefs } = findLinks(html);
  const [first] = hrefs;
  if (first === undefined) return [];
  if (hrefs.length === 1) return [path.posix.basename(first)];
  const name = await join(hrefs.map((href) => path.posix.basename(href)));
  const link = `${OPENS}${path.posix.join(path.posix.dirname(first), name)}${CLOSES}`;
  writeOver(file, `${html.slice(0, start)}${link}${html.slice(end)}`);
  return [name];
}

/** Writes a file in its place: of one that is emptied first, file systems wait until the disk has it, a page of a site after the other. */
function writeOver(file: string, text: string): void {
  const descriptor = openSync(file, 'r+');
  try {
    writeFileSync(descriptor, text);
    ftruncateSync(descriptor, Buffer.byteLength(text));
  } finally {
    closeSync(descriptor);
  }
}

/** The first run of adjacent links to style sheets; texts of articles have no `<` of their own. */
function findLinks(html: string): { start: number; end: number; hrefs: string[] } {
  const start = html.indexOf(OPENS);
  const hrefs: string[] = [];
  let end = start;
  while (start >= 0 && html.startsWith(OPENS, end)) {
    const close = html.indexOf(CLOSES, end);
    if (close < 0) break;
    hrefs.push(html.slice(end + OPENS.length, close));
    end = close + CLOSES.length;
  }
  return { start, end, hrefs };
}

/** Each row of sheets is joined once, under a name that its bytes give. */
function makeJoin(folder: string): Join {
  const joined = new Map<string, Promise<string>>();
  const write = async (names: readonly string[]): Promise<string> => {
    const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
    const css = texts.map((text) => text.trim()).join('\n');
    const name = `styles.${createHash('sha256').update(css).digest('hex').slice(0, 10)}.css`;
    // One that is there has these bytes, and may be a file of the last site as well.
    if (!existsSync(path.join(folder, name))) await writeFile(path.join(folder, name), css);
    return name;
  };
  return (names) => {
    const key = names.join(' ');
    const known = joined.get(key) ?? write(names);
    joined.set(key, known);
    return known;
  };
}
