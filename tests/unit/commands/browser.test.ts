import { afterEach, expect, test, vi } from 'vitest';
import { launchBrowser } from '../../../src/commands/browser.ts';

afterEach(() => vi.unstubAllEnvs());

test('a browser that CHROMIUM names is the only one that is tried, and the reason is told where it is not there', async () => {
  vi.stubEnv('CHROMIUM', '/nowhere/chromium');
  await expect(launchBrowser()).rejects.toThrow(
    /^No browser could be started; name one in CHROMIUM\.\nENOENT: [^\n]*'\/nowhere\/chromium'$/u,
  );
});

test('the packaged browser, or one that is installed, shows a page', async () => {
  vi.stubEnv('CHROMIUM', '');
  const browser = await launchBrowser(['--hide-scrollbars']);
  try {
    const page = await browser.newPage();
    await page.setContent('<p>The quay is shut.</p>');
    expect(await page.textContent('p')).toBe('The quay is shut.');
  } finally {
    await browser.close();
  }
});
