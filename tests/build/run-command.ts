import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** What a command printed and how it ended. */
export type CommandResult = { code: number | null; output: string; errors: string };

/**
 * Runs a command of `src/commands/` as `npm run` does.
 *
 * @param folder  what it takes for the checkout
 */
export function runCommandFile(
  name: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
  folder = '.',
): CommandResult {
  const file = path.resolve(`src/commands/${name}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    maxBuffer: 64_000_000,
  });
  return { code: status, output: stdout, errors: stderr };
}
