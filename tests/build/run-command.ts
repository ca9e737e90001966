import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { format } from 'node:util';
import { vi } from 'vitest';

const ROOT = path.join(import.meta.dirname, '../..');

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
  const file = path.join(ROOT, `src/commands/${name}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    maxBuffer: 64_000_000,
  });
  return { code: status, output: stdout, errors: stderr };
}

/** Those that are undefined are not there. */
function setVariables(environment: NodeJS.ProcessEnv): void {
  for (const [name, value] of Object.entries(environment)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}

let calls = 0;

/**
 * The same in this process, whose modules are loaded: a tenth of the time. It is told nothing that would last; what the command itself imports is shared
 * with the tests.
 */
export async function callCommand(
  name: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<CommandResult> {
  const before = { argv: process.argv, env: { ...process.env }, code: process.exitCode };
  const [output, errors]: [string[], string[]] = [[], []];
  const listen = (said: string[]) => (text: unknown, told?: unknown) => {
    said.push(String(text));
    if (typeof told === 'function') told();
    return true;
  };
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(listen(output)),
    vi.spyOn(process.stderr, 'write').mockImplementation(listen(errors)),
    vi.spyOn(console, 'log').mockImplementation((...said) => output.push(`${format(...said)}\n`)),
    vi.spyOn(console, 'error').mockImplementation((...said) => errors.push(`${format(...said)}\n`)),
  ];
  try {
    process.argv = [process.execPath, name, ...args];
    setVariables(environment);
    process.exitCode = undefined;
    calls += 1;
    // A command runs when it is loaded: under another name it is loaded anew.
    await import(/* @vite-ignore */ `${path.join(ROOT, `src/commands/${name}.ts`)}?call=${calls}`);
    return { code: Number(process.exitCode ?? 0), output: output.join(''), errors: errors.join('') };
  } finally {
    for (const spy of spies) spy.mockRestore();
    process.argv = before.argv;
    process.exitCode = before.code;
    setVariables(Object.fromEntries(Object.keys(process.env).map((name) => [name, before.env[name]])));
    setVariables(before.env);
  }
}
