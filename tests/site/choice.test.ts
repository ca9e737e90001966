import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { connectBrowser, follow, openPage } from './open-page.ts';

const site = inject('rootSite');
const path = '/stories/us-security-guarantees-for-ukraine/';

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(async () => {
  await browser?.close();
});

const open = () => openPage(browser, { site, path, options: { javaScriptEnabled: false } });
const lettersOf = (page: Page) => page.locator('.matrix thead').first().locator('.letter').allTextContents();
const countsOf = async (page: Page) =>
  new Set((await page.locator('.matrix .coverage').allTextContents()).map((words) => words.split(' of ')[1]));

test('articles are left out by a link, without script: columns, counts and lines follow, and the address holds the choice', async () => {
  const { page, close } = await open();
  await follow(page, page.getByRole('link', { name: 'leave A out' }));
  await follow(page, page.getByRole('link', { name: 'leave D out' }));
  expect(new URL(page.url()).pathname).toMatch(/\/without\/000-[0-9a-f]+\/003-[0-9a-f]+\/$/u);
  expect((await lettersOf(page)).map((text) => text.charAt(0))).toEqual(['B', 'C', 'E']);
  expect(await countsOf(page)).toEqual(new Set(['3']));
  expect(await page.locator('.board-lines dt').first().textContent()).toBe('In all 3');
  expect(await page.title()).toContain('without A and D');
  await follow(page, page.getByRole('link', { name: 'put D back' }));
  expect((await lettersOf(page)).map((text) => text.charAt(0))).toEqual(['B', 'C', 'D', 'E']);
  await follow(page, page.getByRole('link', { name: 'put A back' }));
  expect(new URL(page.url()).pathname).toBe(path);
  await close();
});

test('a letter has the same colour on every choice', async () => {
  const { page, close } = await open();
  const colourOf = () => page.locator('.witnesses .letter', { hasText: 'E' }).getAttribute('data-n');
  const whole = await colourOf();
  await follow(page, page.getByRole('link', { name: 'leave B out' }));
  expect(await colourOf()).toBe(whole);
  await close();
});
