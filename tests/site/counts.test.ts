import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import type { BuiltSite } from './build-sites.ts';
import { findElements, readPages, readProperty, textOf } from './read-site.ts';

const ClaimSchema = z.object({
  id: z.string(),
  passages: z.array(z.object({ article: z.string() })),
  coverage: z.object({ also: z.array(z.string()), perhaps: z.array(z.string()) }),
});
const ArticleSchema = z.object({ id: z.string(), letter: z.string(), otherOccasion: z.boolean() });
const DataSchema = z.object({ articles: z.array(ArticleSchema), claims: z.array(ClaimSchema) });

/** The stories of a site as their data has them, by name. */
function readStories({ folder }: BuiltSite): [story: string, data: z.infer<typeof DataSchema>][] {
  const stories = path.join(folder, 'data/stories');
  return readdirSync(stories).map((story) => {
    const text = readFileSync(path.join(stories, story, 'comparison.json'), 'utf8');
    return [story, DataSchema.parse(JSON.parse(text))];
  });
}

/** By claim: in how many articles its passages stand, of those on the story's occasion, at least where others may have it, and which others have it. */
const readCounts = (site: BuiltSite): Map<string, string> =>
  new Map(
    readStories(site).flatMap(([story, { articles, claims }]) =>
      claims.map(({ id, passages, coverage }) => {
        const own = articles.filter((one) => passages.some(({ article }) => article === one.id));
        const asked = articles.filter((one) => !one.otherOccasion);
        const isOpen = [...coverage.also, ...coverage.perhaps].length > 0;
        const count = `${isOpen ? 'at least ' : ''}${own.filter((one) => asked.includes(one)).length} of ${asked.length}`;
        const apart = own.filter((one) => !asked.includes(one)).map(({ letter }) => letter);
        return [
          `${story}/claims/${id}`,
          apart.length === 0 ? count : `${count}, and ${apart.join(' and ')} apart`,
        ];
      }),
    ),
  );

const hasClass = (element: Element, name: string): boolean =>
  (readProperty(element, 'className') ?? '').split(' ').includes(name);

/** The rows or list entries of a fold, those of folds inside it left out; of running passages the claims that they lead to. */
function countEntries(fold: Element): number {
  const inside = findElements({ type: 'root', children: [fold] });
  if (inside.some((element) => hasClass(element, 'runs'))) {
    const links = inside.filter(({ tagName }) => tagName === 'a').map((one) => readProperty(one, 'href'));
    return new Set(links.filter((href) => href !== undefined && /\/claims\/[0-9a-f]+\/$/u.test(href))).size;
  }
  let count = 0;
  visit(fold, 'element', (element) => {
    if (element !== fold && element.tagName === 'details') return SKIP;
    const isRow =
      element.tagName === 'tr' && findOwn(element, 'th').some((th) => th.properties['scope'] === 'row');
    if (isRow || element.tagName === 'li') count += 1;
    return isRow || element.tagName === 'li' ? SKIP : undefined;
  });
  return count;
}

const findOwn = (element: Element, name: string): Element[] =>
  element.children.filter((child) => child.type === 'element').filter((child) => child.tagName === name);

/** What the summary of a fold counts, against what the fold holds. */
function countFolds(tree: Root): { said: number; found: number; text: string }[] {
  return findElements(tree, 'details').flatMap((fold) => {
    const text = findOwn(fold, 'summary').map(textOf).join('');
    const said =
      /(\d+) claims? (?:counted in two articles or more|counted with one answer in more than half|found in)/u.exec(
        text,
      )?.[1];
    return said === undefined ? [] : [{ said: Number(said), found: countEntries(fold), text }];
  });
}

/** “3 of 5” with the claim that the nearest link beside it leads to. */
function readCoverages(tree: Root): { said: string; boxes: string; claim: string }[] {
  return findElements(tree, 'li', 'th').flatMap((place) => {
    const inside = findElements({ type: 'root', children: [place] });
    const marks = inside.filter((element) => hasClass(element, 'coverage'));
    const links = inside
      .map((element) => readProperty(element, 'href') ?? '')
      .filter((href) => /\/claims\/[0-9a-f]+\/$/u.test(href));
    const [mark] = marks;
    if (mark === undefined || marks.length > 1 || new Set(links).size !== 1) return [];
    const paths = inside.filter(({ tagName }) => tagName === 'path');
    const count = (all: Element[]): number =>
      all
        .map((one) => (readProperty(one, 'd') ?? '').split('M').length - 1)
        .reduce((sum, each) => sum + each, 0);
    const boxes = `${count(paths.filter((one) => hasClass(one, 'on')))} of ${count(paths)}`;
    const claim = /([^/]+\/claims\/[0-9a-f]+)\/$/u.exec(links[0] ?? '')?.[1] ?? '';
    return [{ said: textOf(mark).trim(), boxes, claim }];
  });
}

/** The numbers of articles that a page counts among: beside claims and sentences, in differences, and in what it tells search engines and reference managers. */
function readTotals(tree: Root): number[] {
  const shown = findElements(tree, 'span', 'a', 'p', 'div')
    .filter((element) => ['coverage', 'sign', 'statement'].some((name) => hasClass(element, name)))
    .map(textOf);
  const told = findElements(tree, 'meta').map((element) => readProperty(element, 'content') ?? '');
  return [
    ...shown.flatMap((text) => /^\s*(?:at least )?\d+ of (\d+)\b/u.exec(text)?.[1] ?? []),
    ...told.flatMap((text) => /\b\d+ of (\d+) articles\b/u.exec(text)?.[1] ?? []),
  ].map(Number);
}

/** Letters in brackets after words; of who says it also those of which it is not clear: they report it, too. */
const LETTERS = /\([A-Z](?:(?:, | and )[A-Z])*\b/gu;
const REPORTING_LETTERS = /(?:\(|not compared: )[A-Z](?:(?:, | and )[A-Z])*\b/gu;

/** “3 of 4 articles give a time: … (B), … (C and D)”: the number, and how many letters follow words. */
function countLetters(tree: Root): { said: number; found: number; text: string }[] {
  return findElements(tree, 'p', 'span', 'div')
    .filter((element) => hasClass(element, 'statement'))
    .flatMap((element) => {
      const text = textOf(element).replaceAll(/\s+/gu, ' ');
      const [, said, apart = '', verb] =
        /^(\d+) of \d+ articles?(?:, and ([^,]*) apart,)? (give|quote|use|name|answer|report)s?\b/u.exec(
          text,
        ) ?? [];
      const pattern = verb === 'report' ? REPORTING_LETTERS : LETTERS;
      const letters = [...text.matchAll(pattern)].flatMap(([list]) => list.match(/\b[A-Z]\b/gu) ?? []);
      const apartCount = apart.match(/\b[A-Z]\b/gu)?.length ?? 0;
      return said === undefined
        ? []
        : [{ said: Number(said) + apartCount, found: new Set(letters).size, text }];
    });
}

/** “5 claims …: 2 counted in every article, 1 other in more than half, 2 others in two or more”: the numbers, 0 for what is not told. */
function readSpread(text: string): number[][] {
  const [counts] = /\b(?:\d+|none) counted in every article.*/su.exec(text) ?? [];
  if (counts === undefined) return [];
  const read = (words: string): number => Number(new RegExp(`(\\d+) ${words}`, 'u').exec(counts)?.[1] ?? 0);
  return [
    [read('counted in every article'), read('others? in more than half'), read('others? in two or more')],
  ];
}

/** The same of the data: the claims of several articles by how many of those on the occasion they stand in. */
function countSpread({ articles, claims }: z.infer<typeof DataSchema>): number[] {
  const asked = articles.filter((one) => !one.otherOccasion);
  const counts = [0, 0, 0];
  for (const { passages } of claims) {
    const own = new Set(passages.map(({ article }) => article));
    const count = asked.filter(({ id }) => own.has(id)).length;
    const at = count === asked.length ? 0 : count * 2 > asked.length ? 1 : 2;
    if (own.size > 1) counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

describe.each(['rootSite', 'withheldSite'] as const)('the counts of the %s', (key) => {
  const site = inject(key);
  const pages = readPages(site);

  test('of claims in a fold are the claims that it holds', () => {
    const counts = pages.flatMap(({ tree }) => countFolds(tree));
    expect(counts.length).toBeGreaterThan(0);
    expect(counts.filter(({ said, found }) => said !== found)).toEqual([]);
  });

  test('of articles beside a claim are those in which its passages stand, as is its row of boxes', () => {
    const counts = readCounts(site);
    const all = pages
      .filter(({ file }) => !file.includes('/without/'))
      .flatMap(({ tree }) => readCoverages(tree));
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter(({ said, claim }) => counts.get(claim) !== said)).toEqual([]);
    expect(all.filter(({ said, boxes }) => !said.replace('at least ', '').startsWith(boxes))).toEqual([]);
  });

  test('of claims in every article, in more than half and in two or more are those of the rows', () => {
    const told = pages
      .filter(({ file }) => !file.includes('/without'))
      .flatMap(({ tree }) => findElements(tree, 'meta', 'p'))
      .map((element) => readProperty(element, 'content') ?? textOf(element))
      .flatMap((text) => readSpread(text));
    expect(told.length).toBeGreaterThan(0);
    const rows = readStories(site).map(([, data]) => countSpread(data));
    for (const one of told) expect(rows).toContainEqual(one);
  });

  test('are over the same articles all over a story: those that may report another occasion stand apart', () => {
    for (const [story, { articles }] of readStories(site)) {
      const of = articles.filter((one) => !one.otherOccasion).length;
      const own = pages.filter(
        ({ file }) => file.startsWith(`stories/${story}/`) && !file.includes('/without/'),
      );
      const counts = own.flatMap(({ file, tree }) => readTotals(tree).map((total) => ({ file, total })));
      expect(counts.length).toBeGreaterThan(0);
      expect(counts.filter(({ total }) => total !== of)).toEqual([]);
    }
  });

  test('never have an article that stands apart among those in which a claim is left open', () => {
    for (const [story, { articles }] of readStories(site)) {
      const apart = articles.flatMap((one) => (one.otherOccasion ? [one.letter] : []));
      const open = pages
        .filter(({ file }) => file.startsWith(`stories/${story}/claims/`))
        .flatMap(({ tree }) => findElements(tree, 'summary').map(textOf))
        .flatMap((text) =>
          [...text.matchAll(/(?:perhaps|left open) in ([^;]*)/giu)].flatMap(([, all = '']) =>
            all.split(', '),
          ),
        );
      expect(open.filter((letter) => apart.includes(letter))).toEqual([]);
    }
  });

  test('of articles in a difference are the letters after its words', () => {
    const counts = pages.flatMap(({ tree }) => countLetters(tree));
    expect(counts.filter(({ said, found }) => said !== found)).toEqual([]);
    if (key === 'rootSite') expect(counts.length).toBeGreaterThan(0);
  });

  test('of sentences found only here are those with that sign', () => {
    const articles = pages.filter(({ file }) => /^stories\/[^/]+\/articles\/[^/]+\/index\.html$/u.test(file));
    for (const { tree, file } of articles) {
      const labels = findElements(tree, 'label').map(textOf);
      const signs = findElements(tree, 'a')
        .filter((element) => hasClass(element, 'sign'))
        .map(textOf);
      for (const words of ['only here', 'perhaps elsewhere']) {
        const said = labels.find((text) => new RegExp(`(?:^ ?|, )${words}: \\d+$`, 'u').test(text));
        const count = signs.filter((sign) => sign.startsWith(words)).length;
        expect([file, words, Number(said?.match(/\d+/u)?.[0] ?? 0)]).toEqual([file, words, count]);
      }
    }
  });
});
