import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Diagnostic } from '../model/diagnostic.ts';
import { toTerminalText } from './terminal-text.ts';

/** A place in a file; line and column are 1-based. */
export type Place = Pick<Diagnostic, 'file' | 'line' | 'column'>;

/** The first character of a file: for problems of the file as a whole. */
export const startOf = (file: string): Place => ({ file, line: 1, column: 1 });

/** The messages of a file in the order of their places. */
export const toDiagnostics = (file: VFile): Diagnostic[] =>
  file.messages.map((message) => toDiagnostic(file.path, message)).sort(byPlace);

function toDiagnostic(path: string, message: VFileMessage): Diagnostic {
  return {
    file: path,
    line: message.line ?? 1,
    column: message.column ?? 1,
    severity: toSeverity(message.fatal),
    source: message.source ?? 'read',
    ruleId: message.ruleId ?? 'unnamed',
    message: toSentence(message.reason),
    note: message.note ?? '',
  };
}

/** Reasons on a VFile have no full stop, as unified writes them; an editor reads them among sentences. */
const toSentence = (reason: string): string => (/[.?!”]$/u.test(reason) ? reason : `${reason}.`);

function toSeverity(fatal: boolean | null | undefined): Diagnostic['severity'] {
  if (fatal === true) return 'error';
  return fatal === false ? 'warning' : 'info';
}

/** Orders diagnostics by file, line and column, by code unit: no locale of the machine. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

/** True when the build cannot go on. */
export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity }) => severity === 'error');

/**
 * A diagnostic as an editor reads it: path, line, column, severity and rule; what is wrong; the edit to make.
 *
 * @example content/stories/summit/story.yaml:2:1 error story:key-unknown
 *   `publised` is not a key of an article.
 *   Write `published`, or remove the line.
 */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { file, line, column, severity, source, ruleId, message, note } = diagnostic;
  const head = `${toTerminalText(file)}:${line}:${column} ${severity} ${source}:${ruleId}`;
  const lines = [message, note].filter((text) => text !== '').map((text) => `  ${toTerminalText(text)}`);
  return [head, ...lines].join('\n');
}

/** Every diagnostic, an empty line between two, then how many there are: “2 errors, 1 warning”. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const blocks = [...diagnostics].sort(byPlace).map(formatDiagnostic);
  const count = (severity: Diagnostic['severity']) => {
    const number = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return `${number} ${severity}${number === 1 ? '' : 's'}`;
  };
  return [...blocks, `${count('error')}, ${count('warning')}`].join('\n\n');
}

/** Bad content: every problem of a build or an inspection, together. Anything else that is thrown is a bug. */
export class ContentError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(formatDiagnostics(diagnostics));
    this.name = 'ContentError';
    this.diagnostics = diagnostics;
  }
}
