import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toPassage } from '../../../src/align/passages.ts';
import { loadStory } from '../../../src/load/story.ts';
import type { AnnotatedArticle } from '../../../src/model/article.ts';
import type { Comparison } from '../../../src/model/comparison.ts';
import { withCompared } from '../../build/kept-comparisons.ts';

const ARTICLES = 'content/stories/us-security-guarantees-for-ukraine/articles';
const folder = mkdtempSync(join(tmpdir(), 'synoptic-gold-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Precision, recall and false absences that the reference evaluator prints for a comparison. */
function evaluate(comparison: Comparison): { precision: number; recall: number; falseAbsences: number } {
  const file = join(folder, 'comparison.json');
  writeFileSync(file, JSON.stringify(comparison));
  const line = execFileSync(process.execPath, ['tests/gold/evaluate.mjs', file], {
    env: { ...process.env, ARTICLES },
    encoding: 'utf8',
  });
  const rate = (name: string): number => Number(new RegExp(`${name} ([0-9.]+)`, 'u').exec(line)?.[1]);
  return { precision: rate('precision'), recall: rate('recall'), falseAbsences: rate('false-absences') };
}

let comparison: Comparison;
beforeAll(async () => {
  // The encoder has read these sentences where the shipped story was compared.
  const loaded = await withCompared(() => loadStory(ARTICLES, ARTICLES));
  if (loaded.comparison === undefined) throw new Error('the five articles could not be read');
  comparison = loaded.comparison;
}, 240_000);

test('the five articles are aligned as well as they must be, with no editor’s help', () => {
  const { precision, recall, falseAbsences } = evaluate(comparison);
  expect(precision).toBeGreaterThanOrEqual(0.72);
  expect(recall).toBeGreaterThanOrEqual(0.77);
  expect(falseAbsences).toBeLessThanOrEqual(0.09);
});

test('all other sentences added to every row make the evaluator fail the comparison', () => {
  const everything = comparison.articles.flatMap((article) => {
    const annotated: AnnotatedArticle = { ...article, sourceMap: [], text: article.text.value ?? '' };
    return article.sentences.map(({ start, end }) => toPassage(annotated, { start, end }));
  });
  const padded = {
    ...comparison,
    claims: comparison.claims.map((claim) => ({ ...claim, passages: [...claim.passages, ...everything] })),
  };
  expect(evaluate(padded).precision).toBeLessThan(0.1);
});
