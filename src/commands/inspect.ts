import { lstat } from 'node:fs/promises';
import { formatDiagnostics, hasErrors } from '../load/diagnostics.ts';
import { toLabel } from '../load/folders.ts';
import { toTerminalJson } from '../load/terminal-text.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { readArguments, runCommand, toCallersPath, UsageError } from './arguments.ts';

const USAGE = 'npm run --silent inspect -- <article file, or folder with article files> [--explain]';

/** Prints as JSON what is read from an article file, or the comparison of a folder; problems go to standard error as well. */
await runCommand(async () => {
  const { positionals, has } = readArguments(USAGE, { explain: { type: 'boolean' } }, 'files');
  const [given, ...rest] = positionals;
  if (given === undefined || rest.length > 0) throw new UsageError(USAGE);
  const target = toCallersPath(given);
  const status = await lstat(target).catch(() => undefined);
  if (status === undefined) throw new UsageError(`${given} does not exist\n${USAGE}`);
  const { output, diagnostics } = status.isDirectory()
    ? await inspectFolder(target, has('explain'))
    : await inspectOne(target, has('explain'));
  if (diagnostics.length > 0) console.error(formatDiagnostics(diagnostics));
  await print(toTerminalJson(JSON.stringify(output, null, 2)));
  return hasErrors(diagnostics) ? 1 : 0;
});

type Inspected = { output: unknown; diagnostics: readonly Diagnostic[] };

async function inspectFolder(folder: string, explain: boolean): Promise<Inspected> {
  const [{ loadStory }, { explainLinks }] = await Promise.all([
    import('../load/story.ts'),
    import('../compare/explain-links.ts'),
  ]);
  const { comparison, diagnostics } = await loadStory(folder, toLabel(folder));
  const output =
    comparison && (explain ? { ...comparison, explainLinks: explainLinks(comparison) } : comparison);
  return { output: output ?? { diagnostics }, diagnostics };
}

async function inspectOne(file: string, explain: boolean): Promise<Inspected> {
  const { inspectFile } = await import('../load/file.ts');
  const output = await inspectFile(file, toLabel(file), { explain });
  return { output, diagnostics: output.diagnostics };
}

/** Waits until all is written: a pipe takes 64 kB at a time. */
function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(`${text}\n`, (error) => (error ? reject(error) : resolve()));
  });
}
