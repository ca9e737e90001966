import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectBrowser, PATIENCE_MS } from '../site/open-page.ts';
import { findAxeFaults } from './axe.ts';
import { expectStatus, type OpenDesk, openDesk } from './open-desk.ts';

/** Twelve invented articles on one event, each with a sentence of its own. */
const FOLK = [
  'bakers',
  'divers',
  'fishers',
  'glaziers',
  'nurses',
  'pilots',
  'porters',
  'smiths',
  'tailors',
  'teachers',
  'weavers',
  'welders',
];
const ARTICLES = FOLK.map((folk, index) => [
  `content/stories/fire/articles/${String.fromCharCode(97 + index)}-${folk}.txt`,
  `Fire closes the old harbour, ${folk} say\n\nA fire closed the old harbour of Oldport on Monday, the ${folk} said.\n\nThe ferry to Tern Island will resume within ${index + 3} days.\n\nThe guild of ${folk} meets at the lighthouse in May.\n`,
]);

let browser: Browser;
let desk: OpenDesk;
beforeAll(async () => {
  browser = await connectBrowser();
  desk = await openDesk({
    'content/stories/fire/story.yaml': 'title: Fire\n',
    ...Object.fromEntries(ARTICLES),
  });
});
afterAll(async () => {
  await desk.close();
  await browser.close();
});

const settings = () => readFile(path.join(desk.content, 'stories/fire/story.yaml'), 'utf8');
const expectGolden = async (name: string) =>
  expect(await settings()).toMatchFileSnapshot(`golden/large-${name}.yaml`);

/** Presses Tab until the focus is on an element that the selector finds, from the start of the page again where it ends. */
async function tabTo(page: Page, selector: string): Promise<void> {
  const isThere = () => page.evaluate((one) => document.activeElement?.matches(one) ?? false, selector);
  for (let press = 0; press < 1500; press += 1) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to ${selector}`);
}

async function pressOn(page: Page, selector: string, key: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press(key);
}

const openPage = async (): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(desk.url);
  await page.locator('#stories button', { hasText: 'fire' }).waitFor();
  return page;
};

test('a story of twelve articles is opened, decided and given a topic by keyboard alone, and axe finds no fault', async () => {
  const page = await openPage();
  await pressOn(page, '[data-key="fire"]', 'Enter');
  await page.locator('.cards').waitFor();
  expect(await page.locator('.grid').first().locator('thead th').count()).toBe(13);
  const asked = page.locator('.stack.active blockquote');
  await asked.first().waitFor();
  // A quotation opens with the article's letter.
  const words = (await asked.allTextContents()).map((text) => text.replace(/^\S+ /u, ''));

  await page.keyboard.press('n');
  await expectStatus(page, 'Not the same: written');
  const [, denied] = (await settings()).split('deny:');
  for (const one of words) expect(denied).toContain(one);
  await pressOn(page, '[data-key="Undo"]', 'Enter');
  await expectStatus(page, 'Taken back: not the same claim.');
  expect(await settings()).toBe('title: Fire\n');

  await pressOn(page, 'details[data-key="single"] > summary', 'Enter');
  await pressOn(page, '[data-key^="a-bakers.txt The guild"]', 'Space');
  await pressOn(page, '[data-key^="b-divers.txt The guild"]', 'Space');
  await tabTo(page, '[data-key="why"]');
  await page.keyboard.type('one meeting of two guilds');
  await pressOn(page, '[data-key="Same claim"]', 'Enter');
  await expectStatus(page, 'Written: the same claim.');
  await expectGolden('asserted');

  await pressOn(page, 'details[data-key="topics"] > summary', 'Enter');
  await tabTo(page, '[data-key="topics"] [data-key="new title"]');
  await page.keyboard.type('The ferry');
  await tabTo(page, '[data-key="new question"]');
  await page.keyboard.type('When does the ferry resume?');
  await pressOn(page, '[data-key="new save"]', 'Enter');
  await expectStatus(page, 'The topic is written');
  await expectGolden('topic');

  const row = page.locator('.grid tr', { hasText: 'The guild of bakers' }).first();
  const key = await row.locator('select').getAttribute('data-key');
  await tabTo(page, `[data-key="${key}"]`);
  await page.keyboard.press('ArrowDown');
  await expectStatus(page, 'The claim is sent to its topic.');
  await expectGolden('sent');
  expect(await findAxeFaults(page)).toEqual([]);
  await page.close();
});

test('the keys go on to the other stack when one is decided, and say when no card is left', async () => {
  const page = await openPage();
  await pressOn(page, '[data-key="fire"]', 'Enter');
  await page.locator('.cards').waitFor();
  const count = await page.locator('.stack h3').allTextContents();
  const open = count.reduce((sum, title) => sum + Number(/\((\d+)\)/u.exec(title)?.[1] ?? 0), 0);
  expect(open).toBeGreaterThan(0);
  for (let skipped = 0; skipped < open; skipped += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('s');
  await expectStatus(page, 'No card is left to decide.');
  await page.close();
});
