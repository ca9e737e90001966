import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { toId } from '../../src/model/ids.ts';
import { findElements, readPages, readProperty, textOf } from './read-site.ts';

/** The shipped articles by id, as they stand on disk: for .txt the text is the file. */
function readArticles(): Map<string, string> {
  const stories = 'content/stories';
  const files = readdirSync(stories).flatMap((story) => {
    const folder = path.join(stories, story, 'articles');
    return readdirSync(folder).map((name) => path.join(folder, name));
  });
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  return new Map(files.map((file) => [toId(path.basename(file)) ?? '', decoder.decode(readFileSync(file))]));
}

/** What the elements with `data-passage` of a page say, against the files; also how many there are. */
function findFalse(pages: ReturnType<typeof readPages>, articles: ReadonlyMap<string, string>) {
  let count = 0;
  const wrong = pages.flatMap((page) =>
    findElements(page.tree).flatMap((element) => {
      const passage = readProperty(element, 'dataPassage');
      if (passage === undefined) return [];
      count += 1;
      const [, article = '', start, end] = /^([a-z0-9-]+):(\d+)-(\d+)$/u.exec(passage) ?? [];
      const slice = articles.get(article)?.slice(Number(start), Number(end));
      const shown = textOf(element);
      return slice === shown && shown !== ''
        ? []
        : [`${page.file}: ${passage} is “${slice}”, not “${shown}”`];
    }),
  );
  return { count, wrong };
}

describe('passages', () => {
  const articles = readArticles();

  test.each(['rootSite', 'nestedSite'] as const)(
    'every passage on every page of the %s is its slice of the file',
    (key) => {
      const { count, wrong } = findFalse(readPages(inject(key)), articles);
      expect(count).toBeGreaterThan(300);
      expect(wrong).toEqual([]);
    },
  );

  test('a changed letter in one article is noticed', () => {
    const [id = '', text = ''] = [...articles][1] ?? [];
    const changed = new Map(articles).set(id, text.replaceAll('a', 'b'));
    expect(findFalse(readPages(inject('rootSite')), changed).wrong.length).toBeGreaterThan(0);
  });

  test('the published data names the digest of each text, and its passages are slices', () => {
    const { folder } = inject('rootSite');
    for (const story of readdirSync(path.join(folder, 'data/stories'))) {
      const file = path.join(folder, 'data/stories', story, 'comparison.json');
      const data = JSON.parse(readFileSync(file, 'utf8'));
      for (const { id, text } of data.articles) {
        const own = articles.get(id) ?? '';
        expect(text.sha256).toBe(createHash('sha256').update(own).digest('hex'));
        expect(text.length).toBe(own.length);
      }
      for (const { article, start, end, exact } of data.claims.flatMap(
        (claim: { passages: [] }) => claim.passages,
      )) {
        expect(articles.get(article)?.slice(start, end)).toBe(exact);
      }
    }
  });
});
