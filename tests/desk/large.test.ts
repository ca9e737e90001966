import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../src/commands/browser.ts';
import { expectStatus, type OpenDesk, openDesk } from './open-desk.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

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
  browser = await launchBrowser();
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

/** Presses Tab until the focus is on the element with the key. */
async function tabTo(page: Page, key: string): Promise<void> {
  for (let press = 0; press < 400; press += 1) {
    if ((await page.evaluate(() => document.activeElement?.getAttribute('data-key'))) === key) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to ${key}`);
}

test('a story of twelve articles is opened, decided and given a topic by keyboard alone, and axe finds no fault', async () => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
  page.setDefaultTimeout(90_000);
  await page.goto(desk.url);
  await page.waitForSelector('#stories button');
  await tabTo(page, 'fire');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.cards');
  expect(await page.locator('.grid').first().locator('thead th').count()).toBe(13);
  const stack = page.locator('.stack.active');
  const words = await stack.locator('blockquote').first().textContent();
  await page.keyboard.press('n');
  await expectStatus(page, 'Not the same: written');
  expect(await settings()).toContain('deny:');
  expect(await settings()).toContain(words?.trim().slice(2, 20) ?? 'no card');
  await page.keyboard.press('ArrowRight');
  await expectStatus(page, 'Skipped');
  await tabTo(page, 'Undo');
  await page.keyboard.press('Enter');
  await expectStatus(page, 'Taken back: not the same claim.');
  expect(await settings()).toBe('title: Fire\n');
  await page.locator('details[data-key="topics"] summary').focus();
  await page.keyboard.press('Enter');
  await tabTo(page, 'new title');
  await page.keyboard.type('The ferry');
  await tabTo(page, 'new question');
  await page.keyboard.type('When does the ferry resume?');
  await tabTo(page, 'new save');
  await page.keyboard.press('Enter');
  await expectStatus(page, 'The topic is written');
  expect(await settings()).toBe(
    'title: Fire\ntopics:\n  - id: the-ferry\n    title: The ferry\n    question: "When does the ferry resume?"\n',
  );
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const axe: { run: (root: Document, options: object) => Promise<{ violations: { id: string }[] }> } =
      Reflect.get(window, 'axe');
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'],
    });
    return violations.map(({ id }) => id);
  });
  expect(found).toEqual([]);
  await page.close();
});
