import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { annotateStory } from '../../../src/annotate/story.ts';
import type { Entity } from '../../../src/model/article.ts';
import { readArticle } from '../../../src/read/article.ts';
import { makeFile } from '../../build/article-file.ts';

/** The annotated story of some texts, files a.txt, b.txt, … */
function annotate(texts: readonly string[]) {
  const articles = texts.flatMap(
    (text, index) => readArticle(makeFile(text, `${'abcdefgh'.charAt(index)}.txt`)) ?? [],
  );
  return annotateStory(articles, { date: '2025-08-18' });
}

const forms = (entity: Entity | undefined): string[] =>
  (entity?.names ?? []).map((name) => `${name.article} ${name.text}`);

const PARAGRAPH = 'The port was quiet for most of the week, and boats lay at the quay until the wind fell.';
const one = `${PARAGRAPH}\n\nGreek President Anna Kostova met the fishermen of Lisbon on Monday. “We will build a new pier,” Kostova said. The Greek leader left at noon.`;
const two = `${PARAGRAPH}\n\nThe chief of the Athens delegation Anna Kostovaa dined in self-styled Spain. “We will build,” she said.`;

describe('a story of invented articles', () => {
  test('a description stands for the only person who fits it', () => {
    const { entities } = annotate([one, two]);
    expect(forms(entities.find((entity) => entity.id.startsWith('anna')))).toEqual(
      expect.arrayContaining(['a Greek President Anna Kostova', 'a Kostova', 'a The Greek leader']),
    );
  });

  test('a place with distancing words is the same place', () => {
    const { entities } = annotate([
      two,
      'The king of Spain came to Lisbon for a week and then he left for the hills.',
    ]);
    expect(forms(entities.find((entity) => entity.label === 'Spain'))).toEqual([
      'a self-styled Spain',
      'b Spain',
    ]);
  });

  test('speakers carry the entity of the person', () => {
    const { articles, entities } = annotate([one]);
    const ids = articles[0]?.quotations.map((quotation) => quotation.speaker?.entity);
    expect(ids).toEqual([entities.find((entity) => entity.kind === 'person')?.id]);
  });

  test.each([
    ['Greek officials said the pier was old.', null],
    ['A Kostova aide said the pier was old.', null],
    ['The Lisbon historian said the pier was old.', null],
    ['Greek President Anna Kostova said the pier was old.', 'anna-kostova'],
    ['Kostova herself said the pier was old.', 'anna-kostova'],
  ])('the one who speaks is the head of a source: %s', (sentence, entity) => {
    const { articles } = annotate([`${one}\n\n${sentence}`]);
    expect(articles[0]?.attributions.at(-1)?.source?.entity).toBe(entity);
  });

  test('the same articles give the same entities', () => {
    expect(annotate([one, two])).toEqual(annotate([one, two]));
  });
});

describe('the first story', () => {
  const folder = new URL(
    '../../../content/stories/us-security-guarantees-for-ukraine/articles/',
    import.meta.url,
  );
  const story = annotate(
    readdirSync(folder)
      .sort()
      .map((name) => readFileSync(new URL(name, folder), 'utf8')),
  );
  const entityOf = (words: string) =>
    story.entities.find((entity) => entity.names.some((name) => name.text === words));

  test('three spellings of a surname are one person with all titles and descriptions', () => {
    const person = entityOf('Zelenskiy');
    expect([
      entityOf('Zelenskyy'),
      entityOf('Zelensky'),
      entityOf('the Ukrainian leader'),
      entityOf('the head of the Kyiv regime Volodymyr Zelensky'),
    ]).toEqual([person, person, person, person]);
  });

  test('people with different names stay apart', () => {
    const people = ['Trump', 'Putin', 'German Chancellor Friedrich Merz', 'JD Vance', 'Zelensky'].map(
      (words) => entityOf(words)?.id ?? words,
    );
    expect(new Set(people).size).toBe(5);
  });

  test('every name lies in the text, in order, and belongs to an entity of the story', () => {
    const ids = new Set(story.entities.map((entity) => entity.id));
    for (const article of story.articles) {
      for (const [index, name] of article.names.entries()) {
        expect(ids.has(name.entity)).toBe(true);
        expect(name.start).toBeGreaterThanOrEqual(article.names[index - 1]?.end ?? 0);
      }
    }
  });

  test('each form stands where it says', () => {
    for (const entity of story.entities) {
      for (const { article, text, first } of entity.names)
        expect(story.articles.find(({ id }) => id === article)?.text.slice(first, first + text.length)).toBe(
          text,
        );
    }
  });
});
