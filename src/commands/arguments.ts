import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { toTerminalLines } from '../load/terminal-text.ts';

/** A command that was called the wrong way; the message says how to call it. */
export class UsageError extends Error {}

/** The caller asked how a command is called: no error. */
class HelpAsked extends Error {}

type Options = Record<string, { type: 'string' | 'boolean' }>;

/** Whether a command takes more than options: a folder named by mistake without `--content` must not build another one. */
type Taken = 'files' | 'options only';

/**
 * The positional arguments and options of a command.
 *
 * Throws: UsageError with the command's usage when an option is not known, or something is named that the command does not take; with `--help`, what `runCommand` prints as the answer.
 */
export function readArguments(usage: string, options: Options, taken: Taken = 'options only') {
  try {
    const known: Options = { ...options, help: { type: 'boolean' } };
    const { values, positionals } = parseArgs({ options: known, allowPositionals: taken === 'files' });
    if (values['help'] === true) throw new HelpAsked(usage);
    const text = (name: string): string | undefined => {
      const value = values[name];
      return typeof value === 'string' ? value : undefined;
    };
    const folder = (name: string): string | undefined => {
      const value = text(name);
      return value === undefined ? undefined : toCallersPath(value);
    };
    return { positionals, text, folder, has: (name: string) => values[name] === true };
  } catch (error) {
    if (error instanceof HelpAsked) throw error;
    throw new UsageError(`${toReason(error)}\n${usage}`);
  }
}

/** What Node says of a wrong argument, without its advice on files whose names begin with a hyphen. */
const toReason = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('. To specify')[0] ?? '';

/**
 * The path of a caller's file or folder: from where the caller stands, since `npm run` moves to the folder of package.json; from there where
 * nothing of that name lies where the caller stands.
 */
export function toCallersPath(file: string): string {
  const here = path.resolve(process.env['INIT_CWD'] ?? '.', file);
  return existsSync(here) ? here : path.resolve(file);
}

/** Runs a command; a wrong call or bad content ends it with 1 and a message, anything else is a bug and keeps its stack. */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (error instanceof HelpAsked) {
      console.log(error.message);
      return;
    }
    const isExpected =
      error instanceof UsageError || (error instanceof Error && error.name === 'ContentError');
    console.error(isExpected && error instanceof Error ? toTerminalLines(error.message) : error);
    process.exitCode = 1;
  }
}
