import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { annotateArticle } from '../../../../src/annotate/article.ts';
import { findVoiceOf } from '../../../../src/annotate/attributions/voice.ts';
import type { AnnotatedArticle } from '../../../../src/model/article.ts';
import { makeArticle, spanOf } from '../../../build/annotated-article.ts';
import { readWords } from '../../../build/article-file.ts';

const FOLDER = 'content/stories/us-security-guarantees-for-ukraine/articles/';
const GoldSchema = z.object({
  claims: z.record(z.string(), z.record(z.string(), z.object({ voice: z.string() }))),
});
const TopicsSchema = z.object({
  files: z.record(z.string(), z.string()),
  topics: z.array(
    z.object({
      claims: z.array(z.object({ id: z.string(), passages: z.record(z.string(), z.array(z.string())) })),
    }),
  ),
});

const annotate = (text: string): AnnotatedArticle => annotateArticle(makeArticle({ text }), { date: null });

describe('voice', () => {
  test('each sentence has the voice that carries most of it', () => {
    const { sentences } = annotate(
      'The port opened on Monday. Anna Bell said it was late. Officials say it was cheap. It will reportedly close.',
    );
    expect(sentences.map(({ voice }) => voice)).toEqual(['own', 'named', 'unnamed', 'hearsay']);
  });

  test('a span has the source nearest to it', () => {
    const text = 'Anna Bell said Carl Hale had denied that the port was open.';
    const { attributions } = annotate(text);
    const { source } = findVoiceOf(spanOf(text, 'the port was open'), attributions);
    expect(text.slice(source?.start, source?.end)).toBe('Carl Hale');
  });

  test('a span outside every attribution has the outlet’s own voice', () => {
    const text = 'The port opened. Anna Bell said it was late.';
    const { attributions } = annotate(text);
    expect(findVoiceOf(spanOf(text, 'The port opened.'), attributions)).toEqual({
      voice: 'own',
      source: null,
      cue: null,
    });
  });

  test('at least nine of ten voices of the reference passages are right', () => {
    const gold = GoldSchema.parse(JSON.parse(readFileSync('tests/gold/differences.json', 'utf8')));
    const { files, topics } = TopicsSchema.parse(JSON.parse(readFileSync('tests/gold/topics.json', 'utf8')));
    const articles = new Map(
      Object.entries(files).map(([key, file]) => {
        const article = readWords(readFileSync(FOLDER + file, 'utf8'), file);
        return [key, annotateArticle(article, { date: null })];
      }),
    );
    const judged = topics
      .flatMap(({ claims }) => claims)
      .flatMap(({ id, passages }) =>
        Object.entries(gold.claims[id] ?? {}).map(([key, { voice }]) => {
          const article = articles.get(key);
          const words = passages[key]?.[0];
          if (article === undefined || words === undefined) throw new Error(`no passage of ${id} in ${key}`);
          return findVoiceOf(spanOf(article.text, words), article.attributions).voice === voice;
        }),
      );
    expect(judged.length).toBeGreaterThan(20);
    expect(judged.filter(Boolean).length / judged.length).toBeGreaterThanOrEqual(0.9);
  });
});
