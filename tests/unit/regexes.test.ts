import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { expect, test } from 'vitest';

const SOURCE = new URL('../../src/', import.meta.url).pathname;

/** Milliseconds for one pattern; a pattern that takes longer to judge is too clever to keep. */
const JUDGING_MS = 30_000;

/** Every regular expression literal below `src`, with the first file that has it. `.astro` files hold none but in their fences. */
function findLiterals(): Map<string, string> {
  const literals = new Map<string, string>();
  for (const file of readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })) {
    // Benches read data of the developer's own; everything else may meet hostile text.
    if (!/\.(?:ts|astro)$/u.test(file) || file.startsWith('bench/')) continue;
    const content = readFileSync(join(SOURCE, file), 'utf8');
    const code = file.endsWith('.ts') ? content : (content.split(/^---$/mu)[1] ?? '');
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node) && !literals.has(node.text)) literals.set(node.text, file);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true));
  }
  return literals;
}

/** True for a pattern that repeats something without end or often: only such a one can take more than linear time. */
const repeats = (source: string): boolean =>
  /[*+]|\{\d+,\}|\{\d*,?\d{2,}\}/u.test(source.replace(/\\[\s\S]/gu, ''));

const toParts = (literal: string): { source: string; flags: string } => {
  const end = literal.lastIndexOf('/');
  return { source: literal.slice(1, end), flags: literal.slice(end + 1) };
};

test('no regular expression in the source takes more than linear time', { timeout: 300_000 }, () => {
  const literals = [...findLiterals()].map(([literal, file]) => ({ ...toParts(literal), file }));
  expect(literals.length).toBeGreaterThan(50);
  const doubtful = literals
    .filter(({ source }) => repeats(source))
    .map(({ source, flags, file }) => ({
      source,
      file,
      result: checkSync(source, flags, { timeout: JUDGING_MS }),
    }))
    .filter(({ result }) => result.status !== 'safe')
    .map(({ source, file, result }) => `${file}: /${source}/ is ${result.status}`);
  expect(doubtful).toEqual([]);
});

test('patterns are built at run time only from word lists, in the files that say so', () => {
  const built = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && /\bnew RegExp\(/u.test(readFileSync(join(SOURCE, file), 'utf8')),
  );
  expect(built.toSorted()).toEqual(['align/shell-nouns.ts', 'annotate/hedges.ts']);
});

test('a pattern with nested repetition is found', () => {
  expect(checkSync('^(\\w+\\s?)*$', 'u').status).toBe('vulnerable');
});
