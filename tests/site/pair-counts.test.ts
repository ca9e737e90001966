import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Element, Root } from 'hast';
import { describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { findElements, readPages, readProperty, textOf } from './read-site.ts';

const ArticleSchema = z.object({ letter: z.string(), sentences: z.array(z.unknown()) });
const DataSchema = z.object({ articles: z.array(ArticleSchema) });

const hasClass = (element: Element, name: string): boolean =>
  (readProperty(element, 'className') ?? '').split(' ').includes(name);

/** The elements of a class inside one. */
const findIn = (element: Element, name: string): Element[] =>
  findElements({ type: 'root', children: [element] }).filter((each) => hasClass(each, name));

/** What the sentence above two articles in parallel counts: of all, set side by side, linked besides, and in another order; `letters` of both. */
function readSaid(sentence: string): {
  letters: string[];
  total: number[];
  paired: number[];
  more: number[];
  moved: number;
} {
  const none = /^None of (\d+) sentences? in (\w+) is linked with one of (\d+) in (\w+)\.$/u.exec(sentence);
  const some =
    /^(\d+) of (\d+) sentences? in (\w+) (?:is|are) set beside (\d+) of (\d+) in (\w+)(?:;|\.)/u.exec(
      sentence,
    );
  const [, leftTotal, left = '', rightTotal, right = ''] = none ?? [];
  if (none)
    return {
      letters: [left, right],
      total: [Number(leftTotal), Number(rightTotal)],
      paired: [0, 0],
      more: [0, 0],
      moved: 0,
    };
  const [, a, ofA, letterA = '', b, ofB, letterB = ''] = some ?? [];
  const more = [letterA, letterB].map((letter) =>
    Number(new RegExp(`(\\d+) more in ${letter}\\b`, 'u').exec(sentence)?.[1] ?? 0),
  );
  const moved = Number(/(\d+) pairs? stands? in another order/u.exec(sentence)?.[1] ?? 0);
  return {
    letters: [letterA, letterB],
    total: [Number(ofA), Number(ofB)],
    paired: [Number(a), Number(b)],
    more,
    moved,
  };
}

/** The same, as the rows below it show it. */
function readShown(tree: Root): { paired: number[]; more: number[]; moved: number } {
  const rows = findElements(tree, 'div').filter((element) => hasClass(element, 'row'));
  const countIn = (kind: string, at: number, name: string): number =>
    rows
      .filter((row) => hasClass(row, kind))
      .flatMap((row) => findIn(row, 'side').slice(at, at + 1))
      .flatMap((side) => findIn(side, name)).length;
  return {
    paired: [0, 1].map((at) => countIn('pair', at, 'words')),
    more: [0, 1].map((at) => countIn('apart', at, 'elsewhere')),
    moved: rows.flatMap((row) => findIn(row, 'moved-note')).length,
  };
}

describe('the counts above two articles in parallel', () => {
  const site = inject('rootSite');
  const pages = readPages(site).filter(({ file }) =>
    /^stories\/[^/]+\/compare\/[^/]+\/[^/]+\/index\.html$/u.test(file),
  );

  test('are those of the rows below them, and of the sentences of both articles', () => {
    expect(pages.length).toBeGreaterThan(0);
    for (const { file, tree } of pages) {
      const lead = findElements(tree, 'p')
        .filter((element) => hasClass(element, 'lead'))
        .map(textOf)
        .join('');
      const { letters, total, ...said } = readSaid(lead);
      const story = file.split('/')[1] ?? '';
      const { articles } = DataSchema.parse(
        JSON.parse(readFileSync(path.join(site.folder, 'data/stories', story, 'comparison.json'), 'utf8')),
      );
      const own = letters.map((letter) => articles.find((one) => one.letter === letter)?.sentences.length);
      expect([file, said, total]).toEqual([file, readShown(tree), own]);
    }
  });
});
