import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ComparisonSchema } from '../../src/model/comparison.ts';
import { connectBrowser, PATIENCE_MS } from '../site/open-page.ts';
import { expectStatus, type OpenDesk, openDesk } from './open-desk.ts';

const ARTICLES = {
  'post.txt': `Fire closes the old harbour

A fire closed the old harbour of Oldport on Monday, the port authority said.

About 40 people were brought to safety. “We were lucky,” said harbour master Ann Miller.

The ferry to Tern Island will resume within ten days.

Divers searched the eastern quay for fuel drums and a crane fell into the basin.

The market on Pilot Street stayed open.
`,
  'times.txt': `Blaze at Oldport harbour

The old harbour of Oldport was closed by a fire on Monday.

More than 40 people had to leave, officials said. The cause is not known.

Ferry service to Tern Island is to resume within ten days.

Coastguard divers looked for leaking drums at the quay. A crane toppled into the water.

Stalls in Pilot Street sold fish as usual.
`,
  'herald.txt': `Oldport counts the cost

Monday's fire shut the old harbour of Oldport.

Some 40 people were taken away from the harbour.

The Tern Island ferry returns in ten days, the harbour master said.

Insurers expect claims of 2 million crowns. Nobody can say yet what started it.
`,
};
const STORY = 'harbour-fire';

let browser: Browser;
let desk: OpenDesk;
beforeAll(async () => {
  browser = await connectBrowser();
  desk = await openDesk({ 'content/site.yaml': 'name: Test\nalignment: meaning\n' });
});
afterAll(async () => {
  await desk.close();
  await browser.close();
});

const settingsFile = () => path.join(desk.content, 'stories', STORY, 'story.yaml');
const settings = (): Promise<string> => readFile(settingsFile(), 'utf8');

let step = 0;
/** Holds what story.yaml says after an action against the file of that action. */
async function expectGolden(action: string): Promise<void> {
  step += 1;
  const name = `${String(step).padStart(2, '0')}-${action}.yaml`;
  await expect(await settings()).toMatchFileSnapshot(`golden/${name}`);
}

async function openPage(hash = `#${STORY}`): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
  page.setDefaultTimeout(PATIENCE_MS);
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

type LinkKind = 'Same claim' | 'Not the same';

async function link(page: Page, kind: LinkKind, words: string[], { isMerged = false } = {}): Promise<void> {
  await choose(page, ...words);
  await page.locator('.choice').getByRole('button', { name: kind }).click();
  if (isMerged)
    await page.locator('dialog').getByRole('button', { name: 'Write my decision on top' }).click();
  await expectStatus(
    page,
    kind === 'Same claim' ? 'Written: the same claim.' : 'Written: not the same claim.',
  );
  // The next wait must not find the words of this one.
  await page.locator('.status').evaluate((status) => {
    status.textContent = '';
  });
}

/** Drags as a hand does: the place to drop is measured where the handle is in sight. */
async function drag(page: Page, handle: Locator, target: Locator): Promise<void> {
  await handle.scrollIntoViewIfNeeded();
  const [from, to] = [await handle.boundingBox(), await target.boundingBox()];
  if (from === null || to === null) throw new Error('the handle or the place to drop is not in sight');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 5 });
  await page.mouse.up();
}

async function fill(page: Page, key: string, value: string): Promise<void> {
  const field = page.locator(`[data-key="${key}"]`);
  await field.fill(value);
  await field.blur();
  await expectStatus(page, 'Written to story.yaml.');
  await page.locator('.status').evaluate((status) => {
    status.textContent = '';
  });
}

const SAME: [string, string[]][] = [
  ['crane', ['a crane fell', 'A crane toppled']],
  ['divers', ['Divers searched', 'Coastguard divers']],
  ['ferry-of-three', ['The ferry to Tern', 'Ferry service to Tern', 'The Tern Island ferry']],
  ['market', ['The market on Pilot', 'Stalls in Pilot']],
  ['cause', ['The cause is not known', 'Nobody can say yet']],
];
const OTHER: [string, string[]][] = [
  ['luck', ['We were lucky', 'The cause is not known']],
  ['insurers', ['Insurers expect', 'The market on Pilot']],
  ['headlines', ['Oldport counts', 'Blaze at Oldport']],
];

test('an editor makes a story of three files, decides, and the site says what was decided', async () => {
  const page = await openPage('');
  await page.locator('[data-key="new title"]').fill('Harbour fire');
  await page.locator('input[type=file]').setInputFiles(
    Object.entries(ARTICLES).map(([name, text]) => ({
      name,
      mimeType: 'text/plain',
      buffer: Buffer.from(text),
    })),
  );
  await page.locator('[data-key="add files"]').click();
  await page.waitForSelector('.cards');
  await expectGolden('added');
  for (const name of Object.keys(ARTICLES)) {
    await fill(page, `${name} rights`, 'our own');
    await page.locator(`[data-key="${name} publish"]`).selectOption('full');
    await expectStatus(page, 'Written to story.yaml.');
    await page.locator('.status').evaluate((status) => {
      status.textContent = '';
    });
  }
  await expectGolden('published-in-full');

  await choose(page, 'Divers searched');
  const words = page.locator('.choice input[aria-label="Words of post.txt"]');
  await words.fill('a crane fell into the basin.');
  await words.blur();
  await page.getByRole('button', { name: 'Split off these words' }).click();
  await expectStatus(page, 'Written: the words are a claim of their own.');
  await expectGolden('split');
  for (const [name, passages] of SAME) {
    await link(page, 'Same claim', passages);
    await expectGolden(`same-${name}`);
  }
  // In the middle of it all: the page comes back with the same story.
  await page.reload();
  await page.waitForSelector('.cards');
  for (const [name, passages] of OTHER) {
    await link(page, 'Not the same', passages);
    await expectGolden(`other-${name}`);
  }

  await page.locator('summary', { hasText: 'Topics' }).click();
  await page.locator('[data-key="new title"]').last().fill('The ferry');
  await page.locator('[data-key="new question"]').fill('When does the ferry to Tern Island resume?');
  await page.locator('[data-key="new save"]').click();
  await expectStatus(page, 'The topic is written');
  expect(await page.locator('legend', { hasText: 'The ferry: 1 claim' }).count()).toBe(1);
  await expectGolden('topic');
  const row = page.locator('tr', { hasText: 'Stalls in Pilot' });
  await row.getByLabel('Topic of the claim').selectOption('the-ferry');
  await expectStatus(page, 'The claim is sent to its topic.');
  await expectGolden('sent-to-topic');
  await drag(
    page,
    page.locator('tr', { hasText: 'Insurers expect' }).locator('.handle'),
    page.locator('.targets [data-topic="the-ferry"]'),
  );
  await page.locator('.targets li', { hasText: 'The ferry (3)' }).waitFor();
  await expectGolden('dragged-to-topic');
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.locator('.targets li', { hasText: 'The ferry (2)' }).waitFor();
  await page
    .locator('tr', { hasText: 'Stalls in Pilot' })
    .getByLabel('Heading of the claim')
    .fill('The market went on');
  await page.locator('tr', { hasText: 'Stalls in Pilot' }).getByLabel('Heading of the claim').blur();
  await expectStatus(page, 'The heading is written');
  await expectGolden('heading');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expectStatus(page, 'Taken back: a claim named or moved.');
  await expectGolden('undone');
  await page.getByRole('button', { name: 'Redo' }).click();
  await expectStatus(page, 'Done again: a claim named or moved.');
  await expectGolden('redone');

  // A second page of the desk decides first; this one is told, and decides on top of it.
  const second = await openPage();
  await link(second, 'Same claim', ['About 40 people', 'Some 40 people']);
  await link(page, 'Same claim', ['About 40 people', 'More than 40 people'], { isMerged: true });
  await expectGolden('two-pages');
  await writeFile(settingsFile(), `# by hand\n${await settings()}`);
  await link(page, 'Not the same', ['Insurers expect', 'We were lucky'], { isMerged: true });
  await expectGolden('merged-with-outside');
  await expectSite();
  await page.close();
  await second.close();
});

/** The claims of the dev server's data hold together what was asserted and apart what was denied. */
async function expectSite(): Promise<void> {
  const load = async () => {
    const answer = await fetch(`${desk.origin}/data/stories/${STORY}/comparison.json`);
    const { claims } = ComparisonSchema.parse(await answer.json());
    return claims;
  };
  const isTogether = (claims: Awaited<ReturnType<typeof load>>, words: readonly string[]): boolean =>
    claims.some(({ passages }) => words.every((one) => passages.some(({ exact }) => exact.includes(one))));
  await expect
    .poll(async () => isTogether(await load(), ['About 40 people', 'More than 40 people']), {
      interval: 1000,
    })
    .toBe(true);
  const claims = await load();
  expect(SAME.map(([name, words]) => [name, isTogether(claims, words)])).toEqual(
    SAME.map(([name]) => [name, true]),
  );
  expect(OTHER.map(([name, words]) => [name, isTogether(claims, words)])).toEqual(
    OTHER.map(([name]) => [name, false]),
  );
  expect(claims.find(({ label }) => label === 'The market went on')).toMatchObject({
    topic: 'the-ferry',
    labelBy: 'editor',
  });
  const site = await fetch(`${desk.origin}/stories/${STORY}/topics/the-ferry/`);
  expect(await site.text()).toContain('The market went on');
}
