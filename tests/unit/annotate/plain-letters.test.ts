import { expect, test } from 'vitest';
import { annotateStory } from '../../../src/annotate/story.ts';
import { findWordDifferences } from '../../../src/diff/word-differences.ts';
import type { AnnotatedArticle } from '../../../src/model/article.ts';
import { readWords } from '../../build/article-file.ts';

const SHY = '\u00AD';

/** The same report: in plain letters, and as word processors, web pages and PDF files write it. */
const PLAIN =
  'Crane falls on quay in Oldport\n\nBy Lena Orrin\n14 March 2026\n\nA crane fell on the quay in Oldport on Saturday, police said. The bill is 5 million euros.\n\n“It came down without a sound,” said Zoë Hart. The office may shut the quay for ten days.\n';
const WRITTEN = new Map([
  [
    'soft hyphens',
    PLAIN.replace('Saturday', `Satur${SHY}day`)
      .replace('police', `po${SHY}lice`)
      .replace('million', `mil${SHY}lion`)
      .replace('without', `with${SHY}out`)
      .replace('may', `ma${SHY}y`),
  ],
  ['ligatures', PLAIN.replace('office', 'oﬃce')],
  ['accents of their own', PLAIN.normalize('NFD')],
  [
    'broken words',
    PLAIN.replace('Saturday', 'Sat-\nurday')
      .replace('million', 'mil-\nlion')
      .replace('without', 'with-\nout'),
  ],
  ['Windows line ends', PLAIN.replaceAll('\n', '\r\n')],
  ['zero-width spaces', PLAIN.replace('Oldport on', 'Old\u200Bport on').replace('euros', 'eu\u200Bros')],
]);

const annotate = (text: string): AnnotatedArticle => {
  const [article] = annotateStory([readWords(text, 'quay.txt')], { date: null }).articles;
  if (article === undefined) throw new Error('no article');
  return article;
};

const toFacts = ({
  text,
  figures,
  timeframes,
  quotations,
  attributions,
  sentences,
  names,
}: AnnotatedArticle) => ({
  figures: figures.map(({ value, unit }) => [value, unit]),
  times: timeframes.map(({ from, to }) => [from, to]),
  speakers: quotations.map(({ speaker }) => speaker?.resolved),
  attributions: attributions.length,
  hedges: sentences.flatMap(({ hedges }) => hedges.map(({ kind }) => kind)),
  names: names.length,
  ends: sentences.map(({ end }) => text.slice(end - 2, end)),
});

test.each([...WRITTEN])('%s change nothing of what is found', (_, text) => {
  expect(toFacts(annotate(text))).toEqual(toFacts(annotate(PLAIN)));
});

test('a figure and a speaker keep the letters of the file', () => {
  const article = annotate(WRITTEN.get('broken words') ?? '');
  expect(article.figures.map(({ start, end }) => article.text.slice(start, end))).toContain(
    '5 mil-\nlion euros',
  );
  const decomposed = annotate(WRITTEN.get('accents of their own') ?? '');
  expect(decomposed.quotations[0]?.speaker?.text).toBe('Zoë Hart'.normalize('NFD'));
});

test.each([...WRITTEN])('%s are no difference between two passages', (_, text) => {
  const toPassage = (words: string) => ({ text: words, span: { start: 0, end: words.length } });
  const steps = findWordDifferences(toPassage(PLAIN), toPassage(text));
  expect(steps.map(({ kind }) => kind)).toEqual(['same']);
});
