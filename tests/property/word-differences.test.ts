import { expect, test } from 'vitest';
import { findWordDifferences } from '../../src/diff/word-differences.ts';
import type { Span } from '../../src/model/span.ts';
import fc from '../build/properties.ts';

const words = fc
  .array(
    fc.constantFrom('the', 'harbour', 'of', 'council', '$90', 'votes', 'again', 'today', '“so,”', 'it’s'),
    {
      maxLength: 24,
    },
  )
  .map((list) => list.join(' '));

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}$]/gu, '');

/** The words of spans in their order, without what lies between them. */
const joined = (text: string, spans: readonly Span[]): string =>
  lettersOf(spans.map((span) => text.slice(span.start, span.end)).join(''));

test('the steps give both sides back, word for word and in order', () => {
  fc.assert(
    fc.property(words, words, (a, b) => {
      const steps = findWordDifferences(
        { text: a, span: { start: 0, end: a.length } },
        { text: b, span: { start: 0, end: b.length } },
      );
      const aSpans = steps.flatMap((step) => ('a' in step && step.kind !== 'moved-to' ? [step.a] : []));
      const bSpans = steps.flatMap((step) => ('b' in step && step.kind !== 'moved-from' ? [step.b] : []));
      expect(joined(a, aSpans)).toBe(lettersOf(a));
      expect(joined(b, bSpans)).toBe(lettersOf(b));
      for (const step of steps) {
        if (step.kind !== 'same' && !step.kind.startsWith('moved')) continue;
        if ('a' in step && 'b' in step)
          expect(joined(a, [step.a]).toLowerCase()).toBe(joined(b, [step.b]).toLowerCase());
      }
    }),
  );
});

test('swapping the sides keeps what is the same', () => {
  fc.assert(
    fc.property(words, (a) => {
      const passage = { text: a, span: { start: 0, end: a.length } };
      expect(findWordDifferences(passage, passage).every((step) => step.kind === 'same')).toBe(true);
    }),
  );
});
