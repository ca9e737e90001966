import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { listFiles, readPages } from './read-site.ts';

const site = inject('withheldSite');

describe('a story of which only excerpts may be published', () => {
  test('has no withheld word in any published file', () => {
    const files = listFiles(site.folder);
    expect(files.length).toBeGreaterThan(20);
    // The words stand in descriptions, comments, menus, captions, hidden parts, addresses and scripts of the articles.
    const holding = files.filter((name) =>
      /zqcanary|zqword/u.test(readFileSync(path.join(site.folder, name), 'latin1')),
    );
    expect(holding).toEqual([]);
  });

  test('says how much it withholds', () => {
    const articles = readPages(site).filter(({ file }) => file.includes('/articles/'));
    expect(articles).toHaveLength(3);
    for (const { file } of articles)
      expect(readFileSync(path.join(site.folder, file), 'utf8')).toMatch(/not published: \d+ sentences?/u);
  });
});
