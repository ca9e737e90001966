import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import type { BuiltSite } from './build-sites.ts';
import { findElements, kindOf, listFiles, type Page, readPages, readProperty, textOf } from './read-site.ts';

const site = inject('rootSite');
const pages = readPages(site);

/** Bytes after brotli at its highest level, as a host would send them. */
const brotliBytes = (content: string | Uint8Array): number => brotliCompressSync(content).length;

/** The same at a level that takes far less time and leaves more bytes: what is small enough by it need not be weighed exactly. */
const quickBytes = (content: string): number =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

/**
 * Largest HTML of a page as a multiple of its plain text, both after brotli. The words of several articles on one event compress so well
 * (1.4 bytes a word) that what makes each passage checkable (offsets, links, marks) is the larger part.
 */
const MARKUP_MAX_RATIO = 2.5;

const assetBytes = new Map<string, number>();

/** Compressing is slow, and pages share their style sheets and scripts: each is weighed once. */
function weighAsset(href: string): number {
  const known = assetBytes.get(href) ?? brotliBytes(readAsset(href));
  assetBytes.set(href, known);
  return known;
}

const readAsset = (href: string): Uint8Array =>
  readFileSync(path.join(site.folder, new URL(href, 'https://news.example').pathname));

/** Hrefs of the style sheets and scripts that a page loads before anything is done on it. */
const assetsOf = ({ tree }: Page): { styles: string[]; scripts: string[] } => ({
  styles: findElements(tree, 'link')
    .filter((link) => readProperty(link, 'rel') === 'stylesheet')
    .flatMap((link) => readProperty(link, 'href') ?? []),
  scripts: findElements(tree, 'script').flatMap((script) => readProperty(script, 'src') ?? []),
});

const weighPage = (page: Page) => {
  const { styles, scripts } = assetsOf(page);
  const sum = (hrefs: string[]) => hrefs.reduce((bytes, href) => bytes + weighAsset(href), 0);
  const main = findElements(page.tree, 'main').map(textOf).join(' ');
  return { styles: sum(styles), scripts: sum(scripts), main, words: main.split(/\s+/u).length };
};

const weights = new Map(pages.map((page) => [page, weighPage(page)]));

function weigh(page: Page): ReturnType<typeof weighPage> {
  const weight = weights.get(page);
  if (weight === undefined) throw new Error(`${page.file} was not weighed`);
  return weight;
}

/** Files of the site's code are named after their bytes, in which the path may stand. */
const CODE_NAME = /\.[\w-]{8,10}\.(css|js)\b/gu;

/** How large a file of data is, as a page tells: whole addresses stand in it. */
const FILE_SIZE = /\d+ kB\b/gu;

/** Every file of a site by its name and digest, as it would be at the root. */
function digestAsRoot({ folder, base }: BuiltSite): string[] {
  const toRoot = (text: string): string =>
    text.replaceAll(base, '/').replace(CODE_NAME, '.$1').replace(FILE_SIZE, 'kB');
  const digests = listFiles(folder).map((name) => {
    const text = toRoot(readFileSync(path.join(folder, name), 'latin1'));
    return `${toRoot(name)} ${createHash('sha256').update(text).digest('hex')}`;
  });
  return digests.sort();
}

describe('bytes (brotli)', () => {
  test('two builds from clean give the same files but for the path that they are below', () => {
    const nested = inject('nestedSite');
    expect(nested.base).not.toBe(site.base);
    expect(digestAsRoot(nested)).toEqual(digestAsRoot(site));
  });

  test('a reading page fits into one TCP initial window, the matrix with its evidence into 20,000 bytes', () => {
    const heavy = pages.flatMap((page) => {
      const { styles, scripts } = weigh(page);
      const limit = ['story', 'without', 'claims'].includes(kindOf(page)) ? 20_000 : 14_200;
      if (quickBytes(page.html) + styles + scripts <= limit) return [];
      const html = brotliBytes(page.html);
      const bytes = html + styles + scripts;
      return bytes <= limit
        ? []
        : [`${page.file}: ${bytes} (html ${html}, styles ${styles}, scripts ${scripts})`];
    });
    expect(heavy).toEqual([]);
  });

  test('the markup of a page that shows much text stays in proportion to its words', () => {
    const heavy = pages.flatMap((page) => {
      const { main, words } = weigh(page);
      if (words < 2000) return [];
      const plain = brotliBytes(main);
      if (quickBytes(page.html) <= plain * MARKUP_MAX_RATIO) return [];
      const ratio = brotliBytes(page.html) / plain;
      return ratio <= MARKUP_MAX_RATIO ? [] : [`${page.file}: ${ratio.toFixed(2)}`];
    });
    expect(heavy).toEqual([]);
  });

  test('every page waits for one style sheet at most before anything is painted', () => {
    const waiting = pages.filter((page) => assetsOf(page).styles.length > 1).map(({ file }) => file);
    expect(waiting).toEqual([]);
  });

  test('no style sheet has more than 6,000 bytes, and no page loads more than 3,000 bytes of script to read it', () => {
    const heavy = pages.flatMap((page) => {
      const { scripts } = weigh(page);
      const styles = assetsOf(page).styles.filter((href) => weighAsset(href) > 6000);
      return [...styles, ...(scripts > 3000 ? [`${page.file}: scripts ${scripts}`] : [])];
    });
    expect([...new Set(heavy)]).toEqual([]);
  });

  test('the fonts are two files of at most 60 kB together, and their licences stand beside them', () => {
    const fonts = listFiles(site.folder).filter((name) => name.endsWith('.woff2'));
    const bytes = fonts.reduce((sum, name) => sum + readFileSync(path.join(site.folder, name)).length, 0);
    expect(fonts.length).toBeLessThanOrEqual(2);
    for (const name of ['serif', 'sans'])
      expect(readFileSync(path.join(site.folder, `fonts/${name}.OFL.txt`), 'utf8')).toContain(
        'SIL OPEN FONT LICENSE',
      );
    expect(bytes).toBeLessThanOrEqual(60_000);
  });
});
