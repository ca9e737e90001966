import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callCommand } from '../../build/run-command.ts';

const ARTICLES = {
  'herald.txt': `Ferry Inès Irı runs aground off Lindmouth

LINDMOUTH, 4 May 2021 – The ferry ran aground on Tuesday with 1,200 people aboard. Istvan Ilk, its master, said that the engine had failed.`,
  'courier.txt': `Ferry strands near Lindmouth

A ferry with some 1,200 passengers stranded off Lindmouth on 4 May 2021, at 23:30. "The engine failed," master Istvan Ilk said.`,
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'synoptic-bytes-'));
  await mkdir(path.join(folder, 'articles'));
  for (const [name, text] of Object.entries(ARTICLES))
    await writeFile(path.join(folder, 'articles', name), text);
});
afterAll(() => rm(folder, { recursive: true }));

/** The comparison as `inspect` prints it, with vectors kept in a folder. */
async function inspect(settings: { TZ: string; LANG: string; cache: string }): Promise<string> {
  const { TZ, LANG, cache } = settings;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['src/commands/inspect.ts', path.join(folder, 'articles')],
    {
      env: {
        ...process.env,
        TZ,
        LANG,
        LC_ALL: LANG,
        COMPARISON_CACHE_DIR: path.join(folder, cache),
        NODE_NO_WARNINGS: '1',
      },
    },
  );
  return stdout;
}

test('a story gives the same bytes in another time zone and language, and with vectors that were kept', async () => {
  const first = await inspect({ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', cache: 'one' });
  expect(first).toContain('by words and meaning');
  expect(await inspect({ TZ: 'America/St_Johns', LANG: 'ar_EG.UTF-8', cache: 'one' })).toBe(first);
  const here = await callCommand('inspect', [path.join(folder, 'articles')], {
    COMPARISON_CACHE_DIR: path.join(folder, 'one'),
  });
  expect(here.output).toBe(first);
}, 600_000);
