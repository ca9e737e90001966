import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readArguments, runCommand, UsageError } from '../../../src/commands/arguments.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const USAGE = 'npm run moor -- <boats> [--quay <name>]';

/** Calls a command with the arguments as if they stood at the end of the line. */
async function call(...given: string[]): Promise<{ said: string; complained: string; code: unknown }> {
  const [out, err] = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error')];
  for (const stream of [out, err]) stream.mockImplementation(() => undefined);
  const [before, argv] = [process.exitCode, process.argv];
  process.argv = [...argv.slice(0, 2), ...given];
  process.exitCode = 0;
  await runCommand(async () => {
    const { positionals, text } = readArguments(USAGE, { quay: { type: 'string' } }, 'files');
    if (positionals.length === 0) throw new UsageError(USAGE);
    console.log(`${positionals.join(', ')} at ${text('quay') ?? 'any quay'}`);
    return 0;
  });
  const code = process.exitCode;
  [process.exitCode, process.argv] = [before, argv];
  const words = (calls: readonly unknown[][]): string => calls.map((one) => one.join(' ')).join('\n');
  return { said: words(out.mock.calls), complained: words(err.mock.calls), code };
}

afterEach(() => vi.restoreAllMocks());

describe('a command', () => {
  test('that is called rightly does its work', async () => {
    expect(await call('gull', '--quay', 'north')).toEqual({ said: 'gull at north', complained: '', code: 0 });
  });

  test('says how it is called when asked, and ends with 0', async () => {
    expect(await call('--help')).toEqual({ said: USAGE, complained: '', code: 0 });
  });

  test.each([['--pier', 'north'], ['gull', '--quai', 'north'], ['-q'], ['gull', '--quay']])(
    'refuses %s with its usage, and ends with 1',
    async (...given) => {
      const { said, complained, code } = await call(...given);
      expect([said, code]).toEqual(['', 1]);
      expect(complained).toContain(USAGE);
    },
  );

  test('says of a wrong option what Node says, without its advice', async () => {
    expect((await call('--pier')).complained).toBe(`Unknown option '--pier'\n${USAGE}`);
  });

  test('says what is wrong with the content as it is, and shows where else something broke', async () => {
    const complain = async (error: Error): Promise<unknown[][]> => {
      const err = vi.spyOn(console, 'error').mockImplementation(() => undefined);
      const before = process.exitCode;
      await runCommand(() => Promise.reject(error));
      process.exitCode = before;
      return err.mock.calls;
    };
    const wrong = Object.assign(new Error('a.txt:1:1\u0007'), { name: 'ContentError' });
    expect(await complain(wrong)).toEqual([['a.txt:1:1\\u{7}']]);
    vi.restoreAllMocks();
    const bug = new TypeError('no quay');
    expect(await complain(bug)).toEqual([[bug]]);
  });

  test('without what it needs says how it is called, and ends with 1', async () => {
    expect(await call()).toEqual({ said: '', complained: USAGE, code: 1 });
  });
});

test('a command that takes no files refuses them: a folder named without its option is not passed over', () => {
  const argv = process.argv;
  process.argv = [...argv.slice(0, 2), 'gull'];
  try {
    expect(() => readArguments(USAGE, {})).toThrow(UsageError);
  } finally {
    process.argv = argv;
  }
});

test('every command that npm runs reads its arguments so, and has a usage that names it', () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(
    readFileSync(path.join(ROOT, 'package.json'), 'utf8'),
  );
  const own = Object.entries(scripts).flatMap(([name, script]) => {
    const file = /src\/commands\/[a-z-]{1,40}\.ts$/u.exec(script)?.[0];
    return file === undefined ? [] : [{ name, source: readFileSync(path.join(ROOT, file), 'utf8') }];
  });
  expect(own.length).toBeGreaterThan(10);
  for (const { name, source } of own) {
    expect(source, name).toContain('readArguments(USAGE');
    expect(source, name).toMatch(new RegExp(`npm (?:run (?:--silent )?)?${name}\\b`, 'u'));
  }
  expect(readdirSync(path.join(ROOT, 'src/commands')).length).toBeGreaterThan(own.length);
});
