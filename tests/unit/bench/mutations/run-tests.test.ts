import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestRunner } from '../../../../src/bench/mutations/run-tests.ts';

describe('the runner of tests', () => {
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'synoptic-run-tests-'));
    await symlink(path.resolve('node_modules'), path.join(folder, 'node_modules'));
    const write = (name: string, body: string) =>
      writeFile(
        path.join(folder, name),
        `import { expect, test } from 'vitest';\ntest('one', () => { ${body} });\n`,
      );
    await symlink(folder, path.join(folder, 'tests'));
    await writeFile(path.join(folder, 'vitest.config.ts'), 'export default { test: { pool: "threads" } };\n');
    await write('right.test.ts', 'expect(1).toBe(1);');
    await write('wrong.test.ts', 'expect(1).toBe(2);');
    await write('endless.test.ts', 'for (;;);');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('tells tests that pass from one that fails', async () => {
    const run = createTestRunner(folder);
    expect(await run(['right.test.ts'])).toBe('passed');
    expect(await run(['right.test.ts', 'wrong.test.ts'])).toBe('failed');
  });

  test('ends a test that runs without end, and can run the next', async () => {
    const run = createTestRunner(folder);
    expect(await createTestRunner(folder, 2_000)(['endless.test.ts'])).toBe('timed out');
    expect(await run(['right.test.ts'])).toBe('passed');
  });
});
