import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { joinStyles } from '../../../src/commands/join-styles.ts';
import { writeFolder } from '../../build/story-folder.ts';

const removes: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const remove of removes.splice(0)) await remove();
});

async function makeSite(files: Record<string, string>): Promise<string> {
  const { folder, remove } = await writeFolder(files);
  removes.push(remove);
  return folder;
}

const toLink = (href: string): string => `<link rel="stylesheet" href="${href}">`;
const toPage = (base: string, ...names: string[]): string =>
  `<html><head><title>&lt;link rel=&quot;stylesheet&quot;</title>${names.map((name) => toLink(`${base}_astro/${name}`)).join('')}</head><body>Text</body></html>`;

const SHEETS = {
  '_astro/a.1.css': 'a{color:red}\n',
  '_astro/b.2.css': 'b{color:blue}',
  '_astro/c.3.css': 'i{}',
};

test('a page gets one sheet with all of its rules in their order, and what no page names is gone', async () => {
  const site = await makeSite({
    ...SHEETS,
    '_astro/app.js': '1',
    'index.html': toPage('/', 'a.1.css', 'b.2.css'),
    'deep/below/index.html': toPage('/', 'b.2.css', 'a.1.css'),
    'alone/index.html': toPage('/', 'c.3.css'),
    'bare.html': '<html><head></head></html>',
  });
  await joinStyles(site);
  const readSheet = async (page: string): Promise<string> => {
    const links = (await readFile(path.join(site, page), 'utf8')).match(/(?<=href=")[^"]+(?=">)/gu) ?? [];
    expect(links).toHaveLength(1);
    return readFile(path.join(site, links[0] ?? ''), 'utf8');
  };
  expect(await readSheet('index.html')).toBe('a{color:red}\nb{color:blue}');
  expect(await readSheet('deep/below/index.html')).toBe('b{color:blue}\na{color:red}');
  expect(await readSheet('alone/index.html')).toBe('i{}');
  expect(await readFile(path.join(site, 'bare.html'), 'utf8')).toBe('<html><head></head></html>');
  const left = await readdir(path.join(site, '_astro'));
  expect(left.filter((name) => !name.startsWith('styles.')).sort()).toEqual(['app.js', 'c.3.css']);
  expect(left).toHaveLength(4);
});

test('below a path the sheet stands where the others stood, and equal pages share one', async () => {
  const page = toPage('/news/', 'a.1.css', 'b.2.css');
  const site = await makeSite({ ...SHEETS, 'index.html': page, 'b/index.html': page });
  await joinStyles(site);
  const html = await readFile(path.join(site, 'index.html'), 'utf8');
  expect(html).toMatch(
    /<\/title><link rel="stylesheet" href="\/news\/_astro\/styles\.\w{10}\.css"><\/head>/u,
  );
  expect(await readFile(path.join(site, 'b/index.html'), 'utf8')).toBe(html);
  expect(await readdir(path.join(site, '_astro'))).toHaveLength(1);
});
