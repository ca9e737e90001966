import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { judge, keepVerdicts, readVerdicts } from './regex-judge.ts';

const SOURCE = new URL('../../src/', import.meta.url).pathname;

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

/** New verdicts are written down where a run may write, so that the next one knows them; `CI=1`, which `npm test` sets, writes nothing. */
test('no regular expression in the source takes more than linear time', { timeout: 300_000 }, () => {
  const known = readVerdicts();
  const literals = [...findLiterals()].filter(([literal]) =>
    repeats(literal.slice(1, literal.lastIndexOf('/'))),
  );
  expect(literals.length).toBeGreaterThan(50);
  const verdicts = new Map(literals.map(([literal]) => [literal, known[literal] ?? judge(literal)]));
  const isNew = [...verdicts.keys()].some((literal) => known[literal] === undefined);
  if (process.env.CI === undefined && (isNew || verdicts.size < Object.keys(known).length))
    keepVerdicts(verdicts);
  const doubtful = literals.filter(([literal]) => verdicts.get(literal) !== 'safe');
  expect(doubtful.map(([literal, file]) => `${file}: ${literal} is ${verdicts.get(literal)}`)).toEqual([]);
});

test('patterns are built at run time only from word lists, in the files that say so', () => {
  const built = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter(
    (file) =>
      file.endsWith('.ts') &&
      !file.startsWith('bench/') &&
      /\bnew RegExp\(/u.test(readFileSync(join(SOURCE, file), 'utf8')),
  );
  expect(built.toSorted()).toEqual([
    'align/units/shell-nouns.ts',
    'annotate/hedges.ts',
    'compare/leans/opening-ties.ts',
  ]);
});

test('a pattern with nested repetition is found, where the judge is installed', () => {
  expect(judge('/^(\\w+\\s?)*$/u')).toMatch(/^(?:vulnerable|not judged)/u);
});

test('every remembered verdict is “safe”', () => {
  expect([...new Set(Object.values(readVerdicts()))]).toEqual(['safe']);
});
