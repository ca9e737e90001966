import { expect, test } from 'vitest';
import { nextRandom } from '../../../src/bench/seeded-random.ts';
import { findChangedWords } from '../../../src/diff/changed-words.ts';
import { findWordDifferences, toSameWordsRatio } from '../../../src/diff/word-differences.ts';
import type { Span } from '../../../src/model/span.ts';
import { readPairs } from '../../build/compare-pairs.ts';

/** Pairs that put many words in other places, or leave some out of the middle. */
const MOVED: [string, string][] = [
  [
    'The mill, the quay and the old bridge were shut on Monday.',
    'On Monday the old bridge, the quay and the mill were shut.',
  ],
  ['The state of our two piers of the bay is poor.', 'Of the bay the state is poor.'],
  [
    'He said that the boat and the boat house burned, and the boat sank.',
    'The boat sank, he said, and the boat house burned.',
  ],
  ['Of the three of the five of the seven', 'of the seven of the five of the three'],
  ['A cafe\u0301 opened for $5.', 'A café opened for €5.'],
  ['one two three four five six seven eight', 'five six seven eight one two three four'],
  ['one two three two one two three', 'two three one two three two one'],
];

const whole = (text: string) => ({ text, span: { start: 0, end: text.length } });
const cut = (text: string, { start, end }: Span): string => text.slice(start, end);

function tellDifferences(a: string, b: string): string[] {
  const steps = findWordDifferences(whole(a), whole(b)).map(
    (step) => `${step.kind}: ${'a' in step ? cut(a, step.a) : ''} | ${'b' in step ? cut(b, step.b) : ''}`,
  );
  const changed = findChangedWords(a, b);
  const marked = changed === 'throughout' ? changed : changed.map((span) => cut(b, span)).join(' | ');
  return [...steps, `marked: ${marked}`, `same: ${toSameWordsRatio(whole(a), whole(b))}`];
}

test('the differences of invented sentences, in both directions, stay as they are; a change is read as a difference', async () => {
  const told = [...MOVED, ...readPairs()].flatMap(([a, b]) =>
    [[a, b] as const, [b, a] as const].map(([from, to]) =>
      [from, to, ...tellDifferences(from, to).map((line) => `  ${line}`)].join('\n'),
    ),
  );
  await expect(`${told.join('\n\n')}\n`).toMatchFileSnapshot('../../golden/diff/pairs.txt');
});

/** Rows of few different words, drawn by chance: these repeat, move and go missing in every way. */
function drawPairs(count: number): [string, string][] {
  const random = nextRandom(5);
  const draw = (): string =>
    Array.from(
      { length: 1 + Math.floor(random() * 9) },
      () => ['quay', 'pier', 'the', 'of', 'mill'][Math.floor(random() * 5)] ?? '',
    ).join(' ');
  return Array.from({ length: count }, () => [draw(), draw()]);
}

test('the differences of rows of words that repeat stay as they are; a change is read as a difference', async () => {
  const told = drawPairs(250).map(([a, b]) => `${a} / ${b}\n  ${tellDifferences(a, b).join('; ')}`);
  await expect(`${told.join('\n')}\n`).toMatchFileSnapshot('../../golden/diff/drawn-pairs.txt');
});
