import { afterAll, expect } from 'vitest';

const before = { ...process.env };
const { argv, exitCode } = process;

/** A file of tests that shares its process leaves it as it was; asked after all that the file itself does at its end. */
afterAll(() => {
  expect({ ...process.env }).toEqual(before);
  expect([process.argv, process.exitCode]).toEqual([argv, exitCode]);
});
