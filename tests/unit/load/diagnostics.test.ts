import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import {
  byPlace,
  ContentError,
  formatContentProblems,
  formatDiagnostics,
  hasErrors,
  startOf,
  toDiagnostics,
} from '../../../src/load/diagnostics.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';

const problem = (file: string, part: Partial<Diagnostic> = {}): Diagnostic => ({
  ...startOf(file),
  severity: 'error',
  source: 'read',
  ruleId: 'empty',
  message: 'It is empty.',
  note: '',
  ...part,
});
const inStory = (story: string, part: Partial<Diagnostic> = {}): Diagnostic =>
  problem(`content/stories/${story}/story.yaml`, part);

describe('messages of a file', () => {
  const file = new VFile({ path: 'a.txt' });
  file.message('first', { line: 3, column: 2 }, 'test:late').fatal = true;
  file.message('second?', { line: 2, column: 9 }, 'test:early').note = 'Mend it.';
  file.info('third');

  test('come in the order of their places, as sentences', () => {
    expect(toDiagnostics(file)).toEqual([
      {
        file: 'a.txt',
        line: 1,
        column: 1,
        severity: 'info',
        source: 'read',
        ruleId: 'unnamed',
        message: 'third.',
        note: '',
      },
      {
        file: 'a.txt',
        line: 2,
        column: 9,
        severity: 'warning',
        source: 'test',
        ruleId: 'early',
        message: 'second?',
        note: 'Mend it.',
      },
      {
        file: 'a.txt',
        line: 3,
        column: 2,
        severity: 'error',
        source: 'test',
        ruleId: 'late',
        message: 'first.',
        note: '',
      },
    ]);
  });
});

test('problems are ordered by file, line and column', () => {
  const all = [problem('b'), problem('a', { line: 2 }), problem('a', { column: 3 }), problem('a')];
  expect(all.sort(byPlace).map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
    'a:1:1',
    'a:1:3',
    'a:2:1',
    'b:1:1',
  ]);
});

test('warnings stop no build', () => {
  expect(hasErrors([problem('a', { severity: 'warning' }), problem('a', { severity: 'info' })])).toBe(false);
  expect(hasErrors([problem('a', { severity: 'info' }), problem('b')])).toBe(true);
});

test('every problem is told with its place and how many there are; an empty note is no line', () => {
  const text = formatDiagnostics([
    problem('b.txt', { severity: 'warning', note: 'Add words.' }),
    problem('a.txt', { line: 4, column: 7 }),
    problem('c.txt'),
  ]);
  expect(text).toBe(
    [
      'a.txt:4:7 error read:empty\n  It is empty.',
      'b.txt:1:1 warning read:empty\n  It is empty.\n  Add words.',
      'c.txt:1:1 error read:empty\n  It is empty.',
      '2 errors, 1 warning',
    ].join('\n\n'),
  );
});

describe('problems of a content folder', () => {
  const headOf = (problems: readonly Diagnostic[], stories: number) =>
    formatContentProblems(problems, stories).split('\n')[0];

  test.each([
    [[inStory('fire')], 1, '1 story has problems: fire (1 error, 0 warnings)'],
    [[problem('stories/fire/a.txt')], 1, '1 story has problems: fire (1 error, 0 warnings)'],
    [[inStory('fire')], 0, '1 story has problems: fire (1 error, 0 warnings)'],
    [[inStory('fire')], 3, '1 of 3 stories has problems: fire (1 error, 0 warnings)'],
    [
      [inStory('storm', { severity: 'warning' }), inStory('fire'), inStory('fire', { line: 2 })],
      2,
      '2 of 2 stories have problems: fire (2 errors, 0 warnings), storm (0 errors, 1 warning)',
    ],
    [
      [inStory('storm'), inStory('fire')],
      1,
      '2 stories have problems: fire (1 error, 0 warnings), storm (1 error, 0 warnings)',
    ],
  ])('%j of %i stories', (problems, stories, head) => expect(headOf(problems, stories)).toBe(head));

  test('those of no story come first, then story by story', () => {
    const text = formatContentProblems([inStory('storm'), inStory('fire'), problem('content/site.yaml')], 4);
    expect(text.split('\n').filter((line) => /^(?:──|content|\d)/u.test(line))).toEqual([
      '2 of 4 stories have problems: fire (1 error, 0 warnings), storm (1 error, 0 warnings)',
      'content/site.yaml:1:1 error read:empty',
      '── fire',
      'content/stories/fire/story.yaml:1:1 error read:empty',
      '── storm',
      'content/stories/storm/story.yaml:1:1 error read:empty',
      '3 errors, 0 warnings',
    ]);
  });

  test('where none is of a story they are told as of any files', () => {
    const problems = [problem('content/site.yaml')];
    expect(formatContentProblems(problems, 2)).toBe(formatDiagnostics(problems));
  });

  test('an error of content says the same', () => {
    const problems = [inStory('fire')];
    expect(new ContentError(problems, 3).message).toBe(formatContentProblems(problems, 3));
    expect(new ContentError(problems).message).toBe(formatDiagnostics(problems));
    expect(new ContentError(problems)).toMatchObject({ name: 'ContentError', diagnostics: problems });
  });
});
