import { readdirSync } from 'node:fs';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connectBrowser, PATIENCE_MS } from '../site/open-page.ts';
import { findAxeFaults } from './axe.ts';
import { expectStatus, type OpenDesk, openDesk } from './open-desk.ts';

const POST = `Fire closes the old harbour

A fire closed the old harbour of Oldport on Monday, the port authority said.

About 40 people were brought to safety. “We were lucky,” said harbour master Ann Miller.

The ferry to Tern Island will resume within ten days.

Divers searched the eastern quay for fuel drums.
`;
const TIMES = `Blaze at Oldport harbour

The old harbour of Oldport was closed by a fire on Monday.

More than 40 people had to leave, officials said. The cause is not known.

Ferry service to Tern Island is to resume within ten days.

Coastguard divers looked for leaking drums at the quay.
`;
const HERALD = `Oldport counts the cost

Monday's fire shut the old harbour of Oldport.

Some 40 people were taken away from the harbour.

The Tern Island ferry returns in ten days, the harbour master said.
`;

const YAML = '# kept by hand\ntitle: Fire at the harbour\n';
const STORY = 'content/stories/fire';

let browser: Browser;
let desk: OpenDesk;
const faults: string[] = [];

beforeAll(async () => {
  browser = await connectBrowser();
  desk = await openDesk({
    [`${STORY}/story.yaml`]: YAML,
    [`${STORY}/articles/post.txt`]: POST,
    [`${STORY}/articles/times.txt`]: TIMES,
  });
});

afterAll(async () => {
  await desk.close();
  await browser.close();
});

const settings = (story = 'fire'): Promise<string> =>
  readFile(path.join(desk.content, 'stories', story, 'story.yaml'), 'utf8');

async function openPage(hash = '#fire'): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
  page.setDefaultTimeout(PATIENCE_MS);
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(desk.url + hash);
  if (hash !== '') await page.waitForSelector('.cards');
  return page;
}

/** Ticks the passages that hold the words. */
async function choose(page: Page, ...words: string[]): Promise<void> {
  await page.locator('details[data-key="single"]').evaluate((details) => details.setAttribute('open', ''));
  for (const one of words)
    await page.locator('.grid label', { hasText: one }).locator('input').first().check();
}

describe('the desk', () => {
  test('links, a denial and a topic are written below what was there, and taken back', async () => {
    const page = await openPage();
    await choose(page, 'We were lucky', 'The cause is not known');
    await page.getByLabel('Why (optional)').fill('a trial');
    await page.getByRole('button', { name: 'Same claim' }).click();
    await expectStatus(page, 'Written: the same claim.');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expectStatus(page, 'Taken back: the same claim.');
    expect(await settings()).toBe(YAML);
    await page.getByRole('button', { name: 'Redo' }).click();
    await expectStatus(page, 'Done again: the same claim.');
    await page.locator('summary', { hasText: 'Topics' }).click();
    await page.locator('[data-key="new title"]').last().fill('The ferry');
    await page.locator('[data-key="new question"]').fill('When does the ferry to Tern Island resume?');
    await page.locator('[data-key="new save"]').click();
    await expectStatus(page, 'The topic is written');
    await expect(settings()).resolves.toMatch(
      /^# kept by hand\ntitle: Fire at the harbour\nlinks:\n {2}- assert:\n[\s\S]+why: a trial\ntopics:\n {2}- id: the-ferry\n {4}title: The ferry\n/u,
    );
    const site = await browser.newPage();
    site.setDefaultTimeout(PATIENCE_MS);
    // The dev server reads the content again after the write; until then it does not know the page.
    const heading = async () => {
      await site.goto(`${desk.origin}/stories/fire/topics/the-ferry/`);
      return site.locator('h1').textContent();
    };
    await expect.poll(heading, { interval: 500 }).toContain('When does the ferry to Tern Island resume?');
    await site.close();
    await page.close();
  });

  test('a card is answered by key, and says before what it would change', async () => {
    const page = await openPage();
    const before = await settings();
    const outlined = page.locator('.stack.active .change');
    await expect.poll(() => outlined.textContent()).toMatch(/^Same: .*claim.* Not the same: .*claim/u);
    const same = page
      .locator('.stack')
      .filter({ has: page.locator('blockquote') })
      .first();
    await same.getByRole('button', { name: 'Not the same' }).focus();
    await expect.poll(() => same.locator('.change').textContent()).toMatch(/claim/u);
    expect(await settings()).toBe(before);
    await page.keyboard.press('n');
    await expectStatus(page, 'Not the same: written');
    expect(await settings()).toContain('judged by the editor: not the same');
    await page.close();
  });

  test('a file that was changed outside is noticed, and nothing is written over it', async () => {
    const [page, other] = [await openPage(), await openPage()];
    const changed = `${await settings()}date: 2025-01-06\n`;
    // At once, as editors save: half of it would be read as a file with mistakes.
    const unfinished = path.join(desk.content, '../story.yaml');
    await writeFile(unfinished, changed);
    await rename(unfinished, path.join(desk.content, 'stories/fire/story.yaml'));
    await choose(page, 'Divers searched', 'The cause is not known');
    await page.getByRole('button', { name: 'Not the same' }).last().click();
    await page.locator('dialog ins', { hasText: 'date: 2025-01-06' }).waitFor();
    await page.keyboard.press('Escape');
    await expectStatus(page, 'your decision was not made');
    expect(await settings()).toBe(changed);
    await choose(other, 'Divers searched', 'The cause is not known');
    await other.getByRole('button', { name: 'Not the same' }).last().click();
    await other.locator('dialog').getByRole('button', { name: 'Write my decision on top' }).click();
    await expectStatus(other, 'Written: not the same claim.');
    expect(await settings()).toContain('date: 2025-01-06\n');
    await page.close();
    await other.close();
  });

  test('what is written and not sent yet stays when something else is chosen or decided', async () => {
    const page = await openPage();
    await page.locator('summary', { hasText: 'Topics' }).click();
    const question = page.locator('[data-key="new question"]');
    await question.fill('Half a question');
    await choose(page, 'Divers searched', 'We were lucky');
    await page.getByLabel('Why (optional)').fill('two things');
    await choose(page, 'The cause is not known');
    expect(await page.getByLabel('Why (optional)').inputValue()).toBe('two things');
    await page.locator('.choice').getByRole('button', { name: 'Clear' }).click();
    await expectStatus(page, 'Nothing is chosen.');
    expect(await question.inputValue()).toBe('Half a question');
    await page.close();
  });

  test('a story is made of three files', async () => {
    const page = await openPage('');
    await page.locator('summary', { hasText: 'A new story' }).click();
    await page.getByLabel('Title of the story').fill('Größe am Hafen');
    const toFile = (name: string, text: string) => ({
      name,
      mimeType: 'text/plain',
      buffer: Buffer.from(text),
    });
    await page
      .locator('input[type=file]')
      .setInputFiles([
        toFile('Fire – Post.txt', POST),
        toFile('times.txt', TIMES),
        toFile('herald.txt', HERALD),
      ]);
    await page.locator('[data-key="add files"]').click();
    await page.waitForSelector('.cards');
    expect(await readdir(path.join(desk.content, 'stories/groesse-am-hafen/articles'))).toHaveLength(3);
    expect(await page.locator('.to-do').textContent()).toContain('3 articles without a date');
    await page.locator('[data-key="herald.txt outlet"]').fill('Oldport Herald');
    await page.locator('[data-key="herald.txt outlet"]').blur();
    await expectStatus(page, 'Written to story.yaml.');
    expect(await settings('groesse-am-hafen')).toContain(
      'articles:\n  herald.txt:\n    outlet: Oldport Herald\n',
    );
    await page.close();
  });

  test('the page has no fault that axe finds, and none on the console', async () => {
    const page = await openPage();
    expect(await findAxeFaults(page)).toEqual([]);
    expect(faults.filter((fault) => !fault.includes('409'))).toEqual([]);
    await page.close();
  });

  test('no other page and no other address may write', async () => {
    const write = (address: string, headers: Record<string, string>) =>
      fetch(address, { method: 'POST', body: '{}', headers }).then(({ status }) => status);
    const json = { 'content-type': 'application/json' };
    const before = await settings();
    expect(await write(`${desk.url}api/story/fire/undo/`, { ...json, origin: 'http://evil.example' })).toBe(
      403,
    );
    expect(await write(`${desk.url}api/story/fire/undo/`, json)).toBe(403);
    expect(
      await write(`${desk.origin}/desk/wrong/api/story/fire/undo/`, { ...json, origin: desk.origin }),
    ).toBe(403);
    expect(await write(`${desk.url}api/story/..%2F..%2Fetc/undo/`, { ...json, origin: desk.origin })).toBe(
      404,
    );
    expect(await settings()).toBe(before);
    expect(readdirSync(path.join(desk.content, 'stories')).sort()).toEqual(['fire', 'groesse-am-hafen']);
  });
});
