import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { measureReference } from '../../../src/load/reference.ts';
import { loadStory } from '../../../src/load/story.ts';
import type { Comparison } from '../../../src/model/comparison.ts';
import { harbour } from '../../build/harbour.ts';

const STORY = 'content/stories/us-security-guarantees-for-ukraine';

/** What the evaluator beside the reference claims prints. */
function evaluate(comparison: Comparison): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'reference-'));
  try {
    const file = path.join(folder, 'comparison.json');
    writeFileSync(file, JSON.stringify(comparison));
    const env = { ...process.env, ARTICLES: `${STORY}/articles` };
    return execFileSync(process.execPath, ['tests/gold/evaluate.mjs', file], { env, encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the shipped story against claims set by hand', () => {
  test('precision and recall are those of the evaluator', async () => {
    const { comparison } = await loadStory(STORY, STORY);
    if (comparison === undefined) throw new Error('the shipped story has errors');
    const [precision, recall] = await measureReference([comparison]);
    const printed = evaluate(comparison);
    expect(printed).toContain(`precision ${precision?.value.toFixed(3)} (${precision?.n} shown pairs)`);
    expect(printed).toContain(`recall ${recall?.value.toFixed(3)} (${recall?.n} pairs)`);
    expect(recall?.low).toBeLessThan(recall?.value ?? 0);
  });

  test('a story without reference claims is not measured', async () => {
    expect(await measureReference([harbour])).toEqual([]);
  });
});
