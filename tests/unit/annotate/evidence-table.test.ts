import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EVIDENCE_TABLE, explainEvidence } from '../../../src/annotate/entities/evidence-table.ts';
import { annotateStory } from '../../../src/annotate/story.ts';
import { makeArticle } from '../../build/annotated-article.ts';
import { readWords } from '../../build/article-file.ts';

const FOLDER = 'content/stories/us-security-guarantees-for-ukraine/articles/';

const decidedIn = (text: string): string[] =>
  annotateStory([makeArticle({ text })], { date: null }).evidence.flatMap(({ decidedBy }) => decidedBy);

test('each row of evidence has an id of its own, an example and a counter-example', () => {
  const rows = EVIDENCE_TABLE.flatMap((question) => question.rows);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  expect(rows.filter(({ example, counter }) => example === '' || counter === example)).toEqual([]);
});

describe('what is found with a name', () => {
  const found = EVIDENCE_TABLE.find(({ asks }) => asks.startsWith('What else'))?.rows ?? [];
  test.each(found)('$id: $example', ({ id, example, counter }) => {
    expect(decidedIn(example)).toContain(id);
    expect(decidedIn(counter)).not.toContain(id);
  });
});

describe('what is no name after all', () => {
  const rows = EVIDENCE_TABLE.find(({ asks }) => asks.startsWith('Is it no name'))?.rows ?? [];
  test.each(rows)('$id: $example', ({ id, example, counter }) => {
    expect(decidedIn(example)).toContain(id);
    expect(decidedIn(counter)).not.toContain(id);
  });
});

test('what decided each name of a story stands in the table', () => {
  const articles = readdirSync(FOLDER).map((file) => readWords(readFileSync(FOLDER + file, 'utf8'), file));
  const ids = new Set(annotateStory(articles, { date: null }).evidence.flatMap(({ decidedBy }) => decidedBy));
  expect(ids.size).toBeGreaterThan(10);
  expect(explainEvidence([...ids]).filter(({ speaksFor }) => speaksFor === '')).toEqual([]);
});

test('evidence is explained by its question, what it speaks for, how strongly, and why', () => {
  expect(explainEvidence(['name-acronym', 'evidence-age', 'name-known-in-story'])).toEqual([
    {
      id: 'name-acronym',
      asks: 'What do the words of a name say it stands for?',
      speaksFor: 'body',
      example: 'They asked the HWU.',
    },
    {
      id: 'evidence-age',
      asks: 'What do the words after a mention say?',
      speaksFor: 'person',
      weight: 3,
      example: 'an age follows it',
    },
    {
      id: 'name-known-in-story',
      asks: 'What does the story say?',
      speaksFor: 'the kind that the story has established',
    },
  ]);
});
