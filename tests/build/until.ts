import { vi } from 'vitest';

/** Longest wait in milliseconds: nothing depends on it but how late a fault is told. */
const LIMIT_MS = 120_000;

/** Waits until a check throws nothing. */
export const until = (check: () => unknown): Promise<unknown> =>
  vi.waitFor(check, { timeout: LIMIT_MS, interval: 10 });
