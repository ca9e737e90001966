import { expect, test } from 'vitest';
import { findSharedWording } from '../../src/align/wording/shared-wording.ts';
import { makeArticle } from '../build/annotated-article.ts';
import fc from '../build/properties.ts';

const VOCABULARY = ['harbour', 'council', 'quay', 'the', 'voted', 'Stone', 'storm', 'of', 'barge,'];
const text = fc
  .array(fc.constantFrom(...VOCABULARY), { minLength: 1, maxLength: 60 })
  .map((words) => words.join(' '));

const formsOf = (words: string): string => words.toLowerCase().replace(/[^a-z ]/gu, '');

test('shared runs are equal in words, six or more, and no word stands in two', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const shared = findSharedWording([
        makeArticle({ id: 'a', text: a }),
        makeArticle({ id: 'b', text: b }),
      ]);
      for (const { ratio, runs } of shared) {
        expect(ratio).toBeGreaterThan(0);
        expect(ratio).toBeLessThanOrEqual(1);
        let end = -1;
        for (const run of runs) {
          const words = formsOf(a.slice(run.aStart, run.aEnd));
          expect(words).toBe(formsOf(b.slice(run.bStart, run.bEnd)));
          expect(words.split(' ').length).toBeGreaterThanOrEqual(6);
          expect(run.aStart).toBeGreaterThanOrEqual(end);
          end = run.aEnd;
        }
        const bRuns = [...runs].sort((x, y) => x.bStart - y.bStart);
        for (const [index, run] of bRuns.entries())
          expect(run.bStart).toBeGreaterThanOrEqual(bRuns[index - 1]?.bEnd ?? 0);
      }
    }),
  );
});
