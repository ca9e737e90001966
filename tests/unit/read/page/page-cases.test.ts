import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ReadArticle } from '../../../../src/model/article.ts';
import { readArticle } from '../../../../src/read/article.ts';
import { makeFile, toKinds } from '../../../build/article-file.ts';

const FOLDER = new URL('../../../gold/pages/', import.meta.url);

const PARTS = ['outlet', 'byline', 'published', 'headline', 'standfirst', 'dateline', 'credit'] as const;

/** What the article states, and the blocks of its text, as the expected files write them. */
function toLines(article: ReadArticle): string[] {
  const parts = PARTS.flatMap((kind) => {
    const part = article[kind];
    if (part === null) return [];
    return [`[${kind}] ${kind === 'published' ? (article.published?.date ?? '') : part.text}`];
  });
  const heads = new Set<string>([...PARTS, 'furniture']);
  const body = toKinds(article).flatMap(([kind, words]) => (heads.has(kind) ? [] : [`[${kind}] ${words}`]));
  return [...parts, ...body];
}

const isPart = (line: string): boolean => PARTS.some((kind) => line.startsWith(`[${kind}]`));

describe('a saved page is read as its expected file says', () => {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.html'));
  test.each(names)('%s', (name) => {
    const article = readArticle(makeFile(readFileSync(new URL(name, FOLDER)), name));
    if (article === undefined) throw new Error('not read');
    const expected = readFileSync(new URL(name.replace('.html', '.expected.txt'), FOLDER), 'utf8')
      .trim()
      .split('\n');
    const lines = toLines(article);
    expect(lines.filter((line) => !isPart(line))).toEqual(expected.filter((line) => !isPart(line)));
    expect(lines.filter(isPart).toSorted()).toEqual(expected.filter(isPart).toSorted());
  });
});
