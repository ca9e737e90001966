import { describe, expect, test } from 'vitest';
import { findAround } from '../../../src/view/quoted-sentences.ts';
import { makeArticle, makeSpan } from '../../build/comparison.ts';

type Lines = Parameters<typeof makeArticle>[1];

/** The words round quotations, with “…” in the place of each. */
function around(lines: Lines, ...quoted: readonly string[]): string | null {
  const plain = makeArticle('one', lines);
  const spans = quoted.map((words) => makeSpan(plain, words));
  const quotations = spans.map((span, index) => ({
    id: `q${index + 1}`,
    ...span,
    kind: 'full' as const,
    speaker: null,
    cue: null,
  }));
  const article = { ...plain, quotations };
  const found = findAround(
    { article, published: [{ text: article.text.value ?? '', start: 0 }] },
    spans.slice(0, 2),
  );
  return found && [...found.before, found.after].map(({ text }) => text).join('…');
}

describe('what stands round a quotation', () => {
  test('the sentence, where its other words can tell who speaks', () => {
    const lines = [{ sentences: ['The quay opened.', 'A pilot called it “late and dear” on Monday.'] }];
    expect(around(lines, 'late and dear')).toBe('A pilot called it “…” on Monday.');
  });

  test('the sentence before, where “he” alone speaks', () => {
    const lines = [{ sentences: ['The pilot was asked twice.'] }, { sentences: ['He called it “late”.'] }];
    expect(around(lines, 'late')).toBe('The pilot was asked twice.\nHe called it “…”.');
  });

  test('the sentence after in the paragraph, where one opens it that is all quotation', () => {
    const lines = [
      { sentences: ['It rained.'] },
      { sentences: ['“We sail.”', 'That is what the pilot told us.'] },
    ];
    expect(around(lines, 'We sail.')).toBe('“…” That is what the pilot told us.');
  });

  test('the sentence before, where the paragraph is all quotation', () => {
    const lines = ['“We wait,” said the pilot of the ferry.', '“We shall sail.”', 'It rained.'];
    expect(around(lines, 'We shall sail.')).toBe('“We wait,” said the pilot of the ferry.\n“…”');
  });

  test.each([
    ['The aides of the mayor told nothing new.', '“…”'],
    ['The mayor wrote to all:', 'The mayor wrote to all:\n“…”'],
  ])('of another paragraph only what leads to it: %s', (before, shown) => {
    expect(around([before, '“We shall sail.”', 'It rained.'], 'We shall sail.')).toBe(shown);
  });

  test('of another paragraph no words that are all quoted, where “she” alone speaks', () => {
    const plain = makeArticle('one', ['“We wait.”', '“We sail,” she said.']);
    const [other, own] = [makeSpan(plain, 'We wait.'), makeSpan(plain, 'We sail,')];
    const quotations = [other, own].map((span, index) => ({
      id: `q${index + 1}`,
      ...span,
      kind: 'full' as const,
      speaker: null,
      cue: null,
    }));
    const published = [{ text: plain.text.value ?? '', start: 0 }];
    const found = findAround({ article: { ...plain, quotations }, published }, [own]);
    expect(found && [...found.before, found.after].map(({ text }) => text)).toEqual(['“', '” she said.']);
  });

  test('two quotations of one sentence, and what stands between them', () => {
    const lines = ['The board called it “late”, then “very dear”, and left.'];
    expect(around(lines, 'late', 'very dear')).toBe('The board called it “…”, then “…”, and left.');
  });

  test('nothing of a sentence that goes on and on', () => {
    expect(around([`The board, ${'which met, '.repeat(80)}said “late”.`], 'late')).toBeNull();
  });

  test('nothing that is not published', () => {
    const article = makeArticle('one', ['The board said “late” on Monday.']);
    const span = makeSpan(article, 'late');
    expect(findAround({ article, published: [{ text: 'late', start: span.start }] }, [span])).toBeNull();
  });
});
