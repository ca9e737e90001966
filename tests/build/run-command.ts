import { spawnSync } from 'node:child_process';

/** What a command printed and how it ended. */
export type CommandResult = { code: number | null; output: string; errors: string };

/** Runs a command of `src/commands/` as `npm run` does. */
export function runCommandFile(
  name: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): CommandResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/commands/${name}.ts`, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    maxBuffer: 64_000_000,
  });
  return { code: status, output: stdout, errors: stderr };
}
