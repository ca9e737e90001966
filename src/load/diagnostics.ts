import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { byCodeUnit } from '../model/by-code-unit.ts';
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
  return byCodeUnit(a.file, b.file) || a.line - b.line || a.column - b.column;
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
  return [...blocks, countProblems(diagnostics)].join('\n\n');
}

/**
 * The problems of a content folder: first how many stories have some and which, then story by story, what is about none of them first.
 *
 * @example '1 of 3 stories has problems: harbour-fire (1 error, 0 warnings)'
 */
export function formatContentProblems(diagnostics: readonly Diagnostic[], storyCount: number): string {
  const groups = Map.groupBy([...diagnostics].sort(byPlace), ({ file }) => findStory(file));
  const stories = [...groups].flatMap(([story, problems]) =>
    story === undefined ? [] : [{ story: toTerminalText(story), problems }],
  );
  if (stories.length === 0) return formatDiagnostics(diagnostics);
  const of = storyCount < stories.length || storyCount === 1 ? '' : ` of ${storyCount}`;
  const have = stories.length === 1 ? (of === '' ? 'story has' : 'stories has') : 'stories have';
  const names = stories.map(({ story, problems }) => `${story} (${countProblems(problems)})`).join(', ');
  const other = groups.get(undefined) ?? [];
  return [
    `${stories.length}${of} ${have} problems: ${names}`,
    ...other.map(formatDiagnostic),
    ...stories.flatMap(({ story, problems }) => [`── ${story}`, ...problems.map(formatDiagnostic)]),
    countProblems(diagnostics),
  ].join('\n\n');
}

/** The folder of a story that a path of the content folder lies in. */
function findStory(file: string): string | undefined {
  const steps = file.split('/');
  const at = steps.lastIndexOf('stories');
  return at < 0 ? undefined : steps[at + 1];
}

function countProblems(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Diagnostic['severity']) => {
    const number = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return `${number} ${severity}${number === 1 ? '' : 's'}`;
  };
  return `${count('error')}, ${count('warning')}`;
}

/** Bad content: every problem of a build or an inspection, together. Anything else that is thrown is a bug. */
export class ContentError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  /** @param storyCount  how many stories were read, where the problems are those of a content folder */
  constructor(diagnostics: readonly Diagnostic[], storyCount?: number) {
    super(
      storyCount === undefined
        ? formatDiagnostics(diagnostics)
        : formatContentProblems(diagnostics, storyCount),
    );
    this.name = 'ContentError';
    this.diagnostics = diagnostics;
  }
}
