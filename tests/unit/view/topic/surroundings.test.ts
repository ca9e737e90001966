import { expect, test } from 'vitest';
import { toSurroundings } from '../../../../src/view/topic/surroundings.ts';
import { makeArticle, makeClaim, makeComparison, makePassage } from '../../../build/comparison.ts';

const LINES = ['A crane fell.', 'It hit a barge.', 'They warned of it.', 'Nobody was hurt.', 'Rain fell.'];
const a = makeArticle('one', LINES);
const b = makeArticle('two', ['Rain fell.']);

/** What is shown round a passage of the first article: the claim's own sentence in brackets. */
function around(words: string, article = a): string | null {
  const claim = makeClaim([makePassage(article, words)], { of: 2 });
  const shown = toSurroundings(claim, makeComparison([article, b], { claims: [claim] }));
  return shown?.sentences.map(({ text, isOwn }) => (isOwn ? `[${text}]` : text)).join(' ') ?? null;
}

test.each([
  ['They warned of it.', 'A crane fell. It hit a barge. [They warned of it.] Nobody was hurt.'],
  ['warned of it', 'A crane fell. It hit a barge. [They warned of it.] Nobody was hurt.'],
  ['A crane fell.', '[A crane fell.] It hit a barge.'],
  ['Rain fell.', 'They warned of it. Nobody was hurt. [Rain fell.]'],
])('round “%s” stand two sentences before it and one after it', (words, expected) =>
  expect(around(words)).toBe(expected),
);

test('round the only sentence of an article stands nothing', () =>
  expect(around('Rain fell.', makeArticle('one', ['Rain fell.']))).toBe(null));

test('a claim of several articles has its passages beside each other instead', () => {
  const claim = makeClaim([makePassage(a, 'Rain fell.'), makePassage(b, 'Rain fell.')], { of: 2 });
  expect(toSurroundings(claim, makeComparison([a, b], { claims: [claim] }))).toBe(null);
});

test('what is not published is not shown', () => {
  const { value: _, ...text } = a.text;
  const claim = makeClaim([makePassage(a, 'They warned of it.')], { of: 2 });
  const withheld = { ...a, publish: 'passages' as const, text };
  expect(toSurroundings(claim, makeComparison([withheld, b], { claims: [claim] }))).toBe(null);
});
