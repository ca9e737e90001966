import type { TestProject } from 'vitest/node';
import { launchBrowserServer } from '../../src/commands/browser.ts';

/** Starts the one browser of all tests of the desk. */
export default async function startBrowser({ provide }: TestProject): Promise<() => Promise<void>> {
  const browser = await launchBrowserServer();
  provide('browser', browser.wsEndpoint());
  return () => browser.close();
}
