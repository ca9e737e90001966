import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentFiles } from '../build/story-folder.ts';
import { PAYLOADS } from '../site/hostile-payloads.ts';
import { hostileFiles } from '../site/hostile-story.ts';
import { connectBrowser, PATIENCE_MS } from '../site/open-page.ts';
import { expectStatus, type OpenDesk, openDesk } from './open-desk.ts';

const FILES = hostileFiles();
const STORIES = new Set(Object.keys(FILES).flatMap((name) => /^stories\/([^/]+)\//u.exec(name)?.[1] ?? []));

/** A harmless story, `harbour`: attacks that are written into it are the only ones there, and it is compared in a moment after each edit. */
const HARMLESS = Object.entries(contentFiles()).filter(([name]) => name.startsWith('stories/'));

/** All attacks as the one line that a field takes. */
const ATTACKS = PAYLOADS.join(' ').replaceAll(/\s+/gu, ' ').trim();

let browser: Browser;
let desk: OpenDesk;
beforeAll(async () => {
  browser = await connectBrowser();
  desk = await openDesk(
    Object.fromEntries(
      [...Object.entries(FILES), ...HARMLESS].map(([name, text]) => [`content/${name}`, String(text)]),
    ),
  );
});
afterAll(async () => {
  await desk?.close();
  await browser?.close();
});

type Watched = { page: Page; faults: string[] };

/** A page that is watched: what asks another origin, is thrown, said on the console or against the policy is a fault. */
async function watchPage(): Promise<Watched> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
  page.setDefaultTimeout(PATIENCE_MS);
  const faults: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(`${desk.origin}/`)) faults.push(`request ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(`exception ${error.message}`));
  page.on('dialog', (dialog) => {
    faults.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  return { page, faults };
}

/** Opens a story at the desk. */
async function openStory(story: string): Promise<Watched> {
  const watched = await watchPage();
  await watched.page.goto(`${desk.url}#${story}`);
  await watched.page.waitForSelector('.cards');
  return watched;
}

/** Opens a story and waits until the desk has said what both common answers to the open card would do, which it asks by itself after a moment. */
async function openWithPreviews(story: string): Promise<Watched> {
  const watched = await watchPage();
  const asked = new Set<string>();
  const previews = watched.page.waitForResponse((response) => {
    if (response.url().endsWith('/preview/')) asked.add(response.request().postData() ?? '');
    return asked.size === 2;
  });
  await Promise.all([previews, watched.page.goto(`${desk.url}#${story}`)]);
  return watched;
}

/** Opens whatever can be opened, goes over all that can have the focus, and gives what an attack would have made of the page. */
const findHarm = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const element of document.querySelectorAll<HTMLElement>('main *'))
      if (element.tabIndex >= 0) element.focus();
    const elements = [...document.querySelectorAll('body *')];
    return [
      ...('__pwn' in window ? ['an attack ran'] : []),
      ...elements
        .filter((one) =>
          one.matches('script, iframe, object, embed, img, svg, math, video, audio, style, base, link'),
        )
        .map((one) => one.outerHTML.slice(0, 200)),
      ...elements
        .filter((one) => [...one.attributes].some(({ name }) => name.startsWith('on')))
        .map((one) => one.outerHTML.slice(0, 200)),
      ...elements
        .map((one) => one.getAttribute('href') ?? '')
        .filter((href) => /^\s*(?:javascript|data|vbscript):/iu.test(href)),
    ];
  });

test.each([...STORIES].map((story) => [story]))(
  'the desk shows the attacks of the story “%s” as words',
  async (story) => {
    const { page, faults } = await openStory(story);
    expect(await findHarm(page)).toEqual([]);
    const shown = await page.evaluate(() =>
      [
        document.body.textContent,
        ...[...document.querySelectorAll('input, textarea')].map((one) => Reflect.get(one, 'value')),
      ].join(' '),
    );
    expect(shown).toContain('__pwn');
    expect(faults).toEqual([]);
    await page.close();
  },
);

test('what an answer would change is asked of attacks as of other words, and nothing is a fault where it cannot be given', async () => {
  const { page, faults } = await openWithPreviews('constructor');
  expect(await findHarm(page)).toEqual([]);
  expect(faults).toEqual([]);
  await page.close();
});

test('attacks that are written at the desk come back as words', async () => {
  const { page, faults } = await openStory('harbour');
  await page.locator('summary', { hasText: 'Topics' }).click();
  await page.locator('[data-key="new title"]').last().fill(`Harbour ${ATTACKS}`);
  await page.locator('[data-key="new question"]').fill(`What of the harbour? ${ATTACKS}`);
  await page.locator('[data-key="new save"]').click();
  await expectStatus(page, 'The topic is written');
  expect(await findHarm(page)).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expectStatus(page, 'Taken back');
  expect(await findHarm(page)).toEqual([]);
  expect(faults).toEqual([]);
  await page.close();
});

test('a story of which title, file names and text are attacks is made and shown as words', async () => {
  const { page, faults } = await openStory('harbour');
  await page.locator('summary', { hasText: 'A new story' }).click();
  await page.getByLabel('Title of the story').fill(`Harbour ${ATTACKS}`);
  const files = [0, 1].map((index) => ({
    name: `${index} <img src=x onerror=window.__pwn=1> "quay" & ' ; $(id).txt`,
    mimeType: 'text/plain',
    buffer: Buffer.from(
      PAYLOADS.map((payload) => `The harbour was closed on Monday, ${payload} said.`).join('\n\n'),
    ),
  }));
  await page.locator('input[type=file]').setInputFiles(files);
  await page.locator('[data-key="add files"]').click();
  await page.locator('#work h2', { hasText: 'Harbour <script>' }).waitFor();
  await page.waitForSelector('.cards');
  expect(await findHarm(page)).toEqual([]);
  expect(faults).toEqual([]);
  await page.close();
});
