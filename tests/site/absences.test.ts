import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Element, Root } from 'hast';
import { describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { findElements, type Page, readPages, readProperty, textOf } from './read-site.ts';

const ClaimSchema = z.object({
  id: z.string(),
  passages: z.array(z.object({ article: z.string() })),
  coverage: z.object({ count: z.int(), also: z.array(z.string()) }),
});
const DataSchema = z.object({
  articles: z.array(z.object({ id: z.string(), letter: z.string(), otherOccasion: z.boolean() })),
  claims: z.array(ClaimSchema),
});
type Claim = z.infer<typeof ClaimSchema>;

const childrenOf = (element: Element): Root => ({ type: 'root', children: [element] });
const toLine = (element: Element): string => textOf(element).replaceAll(/\s+/gu, ' ').trim();
/** The claims that the links of an element lead to, each once. */
const claimsOf = (element: Element): string[] => [
  ...new Set(
    findElements(childrenOf(element), 'a').flatMap(
      (link) => /\/claims\/([0-9a-f]+)\/$/u.exec(readProperty(link, 'href') ?? '')?.[1] ?? [],
    ),
  ),
];

/** What a claim's own page says of the articles without it: “Not found in A; perhaps in B; left open in C”; '' where all have it. */
function readAbsent(pages: readonly Page[], story: string, claim: string): string {
  const page = pages.find(({ file }) => file === `stories/${story}/claims/${claim}/index.html`);
  if (page === undefined) throw new Error(`no page of the claim ${claim}`);
  const [fold] = findElements(page.tree, 'details').filter(
    (one) => readProperty(one, 'className') === 'absence',
  );
  return fold === undefined ? '' : findElements(childrenOf(fold), 'summary').slice(0, 1).map(toLine).join('');
}

/** The letters after “left open in”. */
const findOpen = (absent: string): string[] =>
  [...absent.matchAll(/(?:^|; )left open in ([^;]*)/giu)].flatMap(([, letters = '']) => letters.split(', '));

/** Rows of a table of claims with their cells. */
const readRows = ({ tree }: Page): { claim: string; open: number }[] =>
  findElements(tree, 'tr').flatMap((row) => {
    const [claim] = claimsOf(row);
    const states = findElements(childrenOf(row), 'summary').map(toLine);
    return claim === undefined ? [] : [{ claim, open: states.filter((one) => one === 'left open').length }];
  });

describe.each(['rootSite', 'withheldSite'] as const)(
  'what the %s says of articles without a claim',
  (key) => {
    const { folder, ...site } = inject(key);
    const pages = readPages({ folder, ...site });
    const stories = pages.flatMap((page) => {
      const story = /^stories\/([^/]+)\/index\.html$/u.exec(page.file)?.[1];
      if (story === undefined) return [];
      const file = path.join(folder, 'data/stories', story, 'comparison.json');
      return [{ story, page, data: DataSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) }];
    });

    test('is on the story’s own page what the pages of its claims say, for claims of one article', () => {
      expect(stories.length).toBeGreaterThan(0);
      for (const { story, page, data } of stories) {
        const [section] = findElements(page.tree, 'section').filter(
          (one) => readProperty(one, 'ariaLabelledBy') === 'only-here',
        );
        if (section === undefined) throw new Error(`${story} has no list of what one article has`);
        const listed = claimsOf(section);
        const asked = findElements(page.tree, 'div').filter((one) => readProperty(one, 'id') === 'left-open');
        const askedOf = new Set(asked.flatMap(claimsOf));
        const said = /says them, too: ([^;]*);/u.exec(toLine(section))?.[1] ?? '';
        for (const { id, letter } of data.articles) {
          const own = data.claims.filter((claim) => isOnlyOf(claim, id));
          const open = own.filter((claim) => findOpen(readAbsent(pages, story, claim.id)).length > 0);
          const counted = new RegExp(`\\b${letter} (\\d+)`, 'u').exec(said)?.[1] ?? '0';
          // Those that the page lists, for its reader to judge, are not among those that it says it does not list.
          const unlisted = open.filter(({ id: claim }) => !askedOf.has(claim));
          expect([letter, Number(counted)]).toEqual([letter, unlisted.length]);
          const sure = own.filter((claim) => !open.includes(claim)).map((claim) => claim.id);
          expect(listed.filter((one) => own.some((claim) => claim.id === one)).sort()).toEqual(sure.sort());
        }
      }
    });

    test('is in every row of the board and the matrix as often left open as on the page of its claim', () => {
      for (const { story, page, data } of stories) {
        const rows = readRows(page);
        expect(rows.length).toBeGreaterThan(0);
        // An article of another occasion has no column.
        const columns = new Set(data.articles.flatMap((one) => (one.otherOccasion ? [] : [one.letter])));
        const onPages = rows.map(({ claim }) => ({
          claim,
          open: findOpen(readAbsent(pages, story, claim)).filter((one) => columns.has(one)).length,
        }));
        expect(rows).toEqual(onPages);
      }
    });
  },
);

/** A claim with passages in one article alone. */
const isOnlyOf = ({ passages, coverage }: Claim, article: string): boolean =>
  coverage.count === 1 && coverage.also.length === 0 && passages.some((one) => one.article === article);
