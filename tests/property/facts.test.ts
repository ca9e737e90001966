import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findFigures } from '../../src/annotate/figures/figures.ts';
import { findHedges, findNegations } from '../../src/annotate/hedges.ts';
import { sentenceSpans } from '../../src/annotate/sentences/sentences.ts';
import { annotateStory } from '../../src/annotate/story.ts';
import { findTimeframes } from '../../src/annotate/timeframes/timeframes.ts';
import {
  EntitySchema,
  FigureSchema,
  HedgeSchema,
  NameSchema,
  TimeframeSchema,
} from '../../src/model/article.ts';
import type { Span } from '../../src/model/span.ts';
import { readArticle } from '../../src/read/article.ts';
import { makeFile } from '../build/article-file.ts';
import fc from '../build/properties.ts';

const FOLDER = new URL('../../content/stories/us-security-guarantees-for-ukraine/articles/', import.meta.url);
const ARTICLES = readdirSync(FOLDER).map((name) => readFileSync(new URL(name, FOLDER), 'utf8'));
const RUNS = { numRuns: 150 };

/** Words that the rules look at, in any order. */
const wordy = fc
  .array(
    fc.constantFrom(
      ...'$ € £ % - – — . , : / # 7 10 2016 1,200 1.2 999999999999999999 90bn ½ two dozen hundred million half a an the of in on by within next last about more than between and to or from percent points people years days weeks ago later Monday June May 18 9 11 a.m. U.S. Spain Anna Cole Senator said so-called leader Union may could not no if n’t 🙂 \u0301 \u202e'.split(
        ' ',
      ),
    ),
    { maxLength: 60 },
  )
  .map((words) => words.join(' '));
const text = fc.oneof(
  wordy,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

function expectOrdered(spans: readonly Span[], length: number): void {
  let end = 0;
  for (const span of spans) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThan(span.start);
    end = span.end;
  }
  expect(end).toBeLessThanOrEqual(length);
}

describe('whatever the text', () => {
  test('figures and timeframes are ordered, disjoint, inside the text and of the contract', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(null, '2025-08-18', '2024-02-29'), (words, date) => {
        const sentences = sentenceSpans(words);
        const timeframes = findTimeframes(words, sentences, { date });
        const figures = findFigures(words, sentences, timeframes);
        expectOrdered(timeframes, words.length);
        expectOrdered(figures, words.length);
        FigureSchema.array().parse(figures);
        TimeframeSchema.array().parse(timeframes);
        for (const { from, to } of timeframes)
          if (typeof from === typeof to && from !== undefined && to !== undefined)
            expect(from <= to).toBe(true);
      }),
      RUNS,
    );
  });

  test('hedges and negations are ordered, disjoint and inside their sentence', () => {
    fc.assert(
      fc.property(text, (words) => {
        for (const sentence of sentenceSpans(words)) {
          const hedges = findHedges(words, sentence);
          HedgeSchema.array().parse(hedges);
          expectOrdered(hedges, sentence.end);
          expectOrdered(findNegations(words, sentence), sentence.end);
        }
      }),
      RUNS,
    );
  });

  test('names are ordered, disjoint, inside the text, and their entities are those of the story', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (texts) => {
        const articles = texts.flatMap(
          (words, index) => readArticle(makeFile(words, `${'abc'.charAt(index)}.txt`)) ?? [],
        );
        const story = annotateStory(articles, { date: null });
        const ids = new Set(story.entities.map((entity) => entity.id));
        EntitySchema.array().parse(story.entities);
        for (const article of story.articles) {
          NameSchema.array().parse(article.names);
          expectOrdered(article.names, article.text.length);
          for (const name of article.names) expect(ids.has(name.entity)).toBe(true);
        }
      }),
      { ...RUNS, numRuns: 60 },
    );
  });
});

test('a mutation of a real article keeps its names in order and in the text', () => {
  const mutation = fc.record({
    index: fc.nat(ARTICLES.length - 1),
    from: fc.nat(4000),
    size: fc.nat(300),
    insert: text,
  });
  fc.assert(
    fc.property(mutation, ({ index, from, size, insert }) => {
      const whole = ARTICLES[index] ?? '';
      const mutated = whole.slice(0, from) + insert + whole.slice(from + size);
      const article = readArticle(makeFile(mutated, 'a.txt'));
      if (article === undefined) return;
      const story = annotateStory([article], { date: '2025-08-18' });
      for (const { names, text: words } of story.articles) expectOrdered(names, words.length);
    }),
    { ...RUNS, numRuns: 40 },
  );
});
