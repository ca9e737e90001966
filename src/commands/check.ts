import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { readArguments, runCommand, UsageError } from './arguments.ts';
import { makeFolder } from './folders.ts';

const USAGE = 'npm run check -- <room, such as read or view/story>';

/** What must hold of a room before it is committed, run in parallel. Components and the site itself are for `npm test`. */
await runCommand(async () => {
  const [room, ...others] = readArguments(USAGE, {}, 'files').positionals;
  if (room === undefined || others.length > 0 || !/^[a-z]+(?:\/[a-z]+)*$/u.test(room))
    throw new UsageError(USAGE);
  const folders = [`src/${room}`, `tests/unit/${room}`].filter((folder) => existsSync(folder));
  if (folders.length === 0)
    throw new UsageError(`There is no src/${room} and no tests/unit/${room}\n${USAGE}`);
  await makeFolder('.cache');
  const tests = folders.filter((folder) => folder.startsWith('tests/'));
  const codes = await Promise.all([
    run('node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings', ...folders]),
    run('node_modules/typescript/bin/tsc', [
      ...['--noEmit', '--incremental', '--tsBuildInfoFile', '.cache/types.tsbuildinfo'],
    ]),
    run('node_modules/vitest/vitest.mjs', [
      ...['run', '--config', 'tests/vitest.config.ts', '--reporter=dot'],
      ...['tests/unit/layers.test.ts', 'tests/unit/regexes.test.ts', ...tests],
    ]),
  ]);
  return codes.every((code) => code === 0) ? 0 : 1;
});

async function run(module: string, args: string[]): Promise<number> {
  const child = spawn(process.execPath, [path.resolve(module), ...args], { stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  return code ?? 1;
}
