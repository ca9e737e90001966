import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serveFolder } from '../../src/commands/static-server.ts';
import { writeFolder } from '../build/story-folder.ts';
import { connectBrowser, follow, openPage } from './open-page.ts';

const site = inject('rootSite');
const path = '/stories/us-security-guarantees-for-ukraine/';
const withoutScript = { javaScriptEnabled: false };
const phone = { viewport: { width: 390, height: 844 } };

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(async () => {
  await browser?.close();
});

const open = (options = {}, to = path) => openPage(browser, { site, path: to, options });
const openOwn = () => openPage(browser, { site, path, isOwn: true });

describe('the page of a story as it arrives', () => {
  test.each([
    [1440, 900, 4500],
    [390, 844, 9000],
  ])('at %i wide (%i high) it is at most %i pixels high', async (width, height, limit) => {
    const { page, close } = await open({ viewport: { width, height } });
    const whole = await page.evaluate(() => document.documentElement.scrollHeight);
    await close();
    expect(whole).toBeLessThanOrEqual(limit);
  });

  test.each([1440, 1024])(
    'at %i wide the board stands on the page without scrolling sideways',
    async (width) => {
      const { page, close } = await open({ viewport: { width, height: 900 } });
      const board = await page.locator('.board').boundingBox();
      expect(board?.y).toBeLessThan(300);
      expect((board?.x ?? 0) + (board?.width ?? 0)).toBeLessThanOrEqual(width);
      await close();
    },
  );

  test('on a phone the first screen says what is the same, who says what where they differ, what is missing where and who stands apart, and has the first card whole', async () => {
    const { page, close } = await open(phone);
    const lines = page.locator('.board-lines > div');
    expect(await lines.locator('dt').allTextContents()).toEqual([
      'In all 4',
      'Where they differ',
      expect.stringMatching(/^(?:Missing or left open|What is (?:missing|left open) where)$/u),
      'A stands apart',
    ]);
    const told = await lines.nth(1).locator('.told > span').allTextContents();
    expect(told.length).toBeGreaterThan(1);
    const card = await page.locator('.board tr:not(.group)').nth(1).boundingBox();
    const last = await lines.last().boundingBox();
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(card?.y ?? 0);
    expect((card?.y ?? 0) + (card?.height ?? 0)).toBeLessThanOrEqual(844);
    await close();
  });

  test('at most twelve stops of the keyboard come before the first claim, and the table can be skipped', async () => {
    const { page, close } = await open();
    let stops = 0;
    for (; stops < 20; stops += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.matches('.board tbody th[scope=row] a'))) break;
    }
    expect(stops).toBeLessThanOrEqual(12);
    await page.locator('a.skip[href="#after-claims"]').press('Enter');
    await page.waitForURL(/#after-claims$/u);
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate(() => document.activeElement?.closest('.matrix-part, .matrix-tools')),
    ).toBeNull();
    expect(
      await page.evaluate(() => document.activeElement?.closest('section')?.querySelector('h2')?.id),
    ).toBe('common');
    await close();
  });
});

describe('the board', () => {
  test('every answer opens to the whole sentences, by keyboard and without script', async () => {
    const { page, close } = await open(withoutScript);
    const answer = page.locator('.board .answer').first();
    await answer.locator('summary').focus();
    await page.keyboard.press('Enter');
    await answer.locator('p .words').first().waitFor();
    const whole = await answer.locator('p .words').first().textContent();
    const runs = await answer.locator('summary .words').allTextContents();
    expect(runs.length).toBeGreaterThan(0);
    for (const run of runs) expect(whole).toContain(run);
    await follow(page, answer.locator('p a').first());
    expect(new URL(page.url()).hash).toMatch(/^#s\d+$/u);
    await close();
  });

  test('an answer is a clause of one article: most are short, and none is cut in more than its subject and the rest', async () => {
    const { page, close } = await open();
    const answers = await page
      .locator('.board .answer > summary')
      .evaluateAll((all) =>
        all.map((summary) =>
          [...summary.querySelectorAll('.words')].map(({ textContent }) => textContent ?? ''),
        ),
      );
    await close();
    const lengths = answers.map((runs) => runs.join(' ').length);
    expect(lengths.length).toBeGreaterThan(10);
    expect(answers.filter((runs) => runs.length > 2)).toEqual([]);
    // A guard against boards of whole sentences, no aim: of the answers that count it is .40 (10 of 25), before one of them was left open .38, of all that were linked .32.
    expect(lengths.filter((length) => length > 105).length / lengths.length).toBeLessThanOrEqual(0.4);
  });

  test('a state is told by shade, mark and word', async () => {
    const { page, close } = await open();
    const states = await page.locator('.board td:has(.state)').evaluateAll((cells) =>
      cells.map((cell) => {
        const word = cell.querySelector('.state');
        return {
          state: cell.getAttribute('data-state'),
          word: word?.textContent,
          mark: word && getComputedStyle(word, '::before').content,
          shade: getComputedStyle(cell).background,
        };
      }),
    );
    await close();
    for (const { word, mark, shade } of states) {
      expect(word).not.toBe('');
      expect(mark).toMatch(/[=≈≠]/u);
      expect(shade).not.toMatch(/^rgba\(0, 0, 0, 0\) none/u);
    }
  });

  test('below it three lines say what all report, where they differ and what is missing, and who chose the articles', async () => {
    const { page, close } = await open(withoutScript);
    const lines = await page.locator('.board-lines dt').allTextContents();
    expect(lines.slice(0, 2)).toEqual(['In all 4', 'Where they differ']);
    expect(lines).toContain('A stands apart');
    expect(await page.locator('.board-lines + .note').textContent()).toContain(
      'The editor chose these articles',
    );
    await close();
  });
});

describe('the rest in its place', () => {
  test('the first claims of the first topic stand open, the others open without script', async () => {
    const { page, close } = await open(withoutScript);
    const parts = page.locator('.matrix-part');
    const isOpen = await parts.evaluateAll((all) => all.map((part) => part.hasAttribute('open')));
    expect(isOpen).toEqual(isOpen.map((_, index) => index === 0));
    await parts.nth(1).locator('> summary').click();
    await parts.nth(1).locator('.matrix').waitFor();
    await close();
  });

  test('space and shared wording have a page of their own', async () => {
    const { page, close } = await open(withoutScript);
    await follow(page, page.getByRole('link', { name: 'Space and shared wording' }));
    expect(await page.locator('h2').allTextContents()).toEqual(['Space in each article', 'Shared wording']);
    await close();
  });

  test('what one article alone has opens by article', async () => {
    const { page, close } = await open(withoutScript);
    const part = page.locator('#only-C');
    await part.locator('summary').click();
    await part.locator('li').first().waitFor();
    await close();
  });
});

describe('away from the screen', () => {
  test('a story prints on at most six A4 pages, with every claim open', async () => {
    const { page, close } = await openOwn();
    const pdf = await page.pdf({
      format: 'A4',
      margin: { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' },
    });
    await page.emulateMedia({ media: 'print' });
    await page.locator('.matrix').last().waitFor();
    const heads = await page
      .locator(':is(.board, .matrix) thead')
      .evaluateAll((all) =>
        all.map((head) => getComputedStyle(head)).map(({ display, breakAfter }) => [display, breakAfter]),
      );
    expect(new Set(heads.map(String))).toEqual(new Set(['table-header-group,avoid']));
    await close();
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/gu)?.length).toBeLessThanOrEqual(6);
  });

  test('a board stands in a frame on another site, and its answers open there without script', async () => {
    const { folder, remove } = await writeFolder({
      'index.html': `<!doctype html><title>Elsewhere</title><iframe src="${new URL(`${path}embed/hungary-meeting/`, site.url).href}"></iframe>`,
    });
    const other = await serveFolder(folder, { base: '/', port: 0 });
    const { page, close } = await openPage(browser, {
      site: { ...site, url: other.url },
      path: '/',
      options: withoutScript,
    });
    const answer = page.frameLocator('iframe').locator('.answer').first();
    await answer.locator('summary').click();
    await answer.locator('p .words').first().waitFor();
    await close();
    await other.close();
    await remove();
  });

  test('the headers let other sites frame embeds, and nothing else', () => {
    const rules = readFileSync(`${site.folder}/_headers`, 'utf8')
      .split(/\n(?=\/)/u)
      .filter((rule) => rule.includes('frame-ancestors'))
      .map((rule) => [rule.split('\n')[0], /frame-ancestors (\S+)/u.exec(rule)?.[1]]);
    expect(rules.filter(([, who]) => who === '*')).toEqual([['/stories/:story/embed/*', '*']]);
    expect(rules.filter(([rule]) => rule === '/*')).toEqual([]);
  });
});
