import { describe, expect, test } from 'vitest';
import { readWords } from '../../../../src/annotate/article.ts';
import { findLocalEntities } from '../../../../src/annotate/entities/names-article.ts';
import { annotateStory } from '../../../../src/annotate/story.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

/** The words with which an article mentions what it names. */
function names(text: string): string[] {
  const article = makeArticle({ text });
  return findLocalEntities(article, readWords(article))
    .filter((local) => !local.unsure)
    .flatMap(({ mentions }) => mentions.map((mention) => mention.text));
}

describe('a “’s” that a name has by itself is not cut', () => {
  test.each([
    ['According to Brakel & Dunn’s, the ratings agency, the quay is safe.', 'Brakel & Dunn’s'],
    ['They asked Brakel & Dunn’s. Later the rating of Brakel & Dunn’s was cut.', 'Brakel & Dunn’s'],
    ["The owners of Brakel & Dunn's said that the quay is safe.", "Brakel & Dunn's"],
    ['The board heard Brakel & Dunn’s on the quay, and Brakel & Dunn’s report.', 'Brakel & Dunn’s'],
    ['They ate at Brakel’s. The board of Brakel’s, too, ate there.', 'Brakel’s'],
  ])('%s', (text, name) => {
    expect(names(text)).toContain(name);
  });

  test.each([
    ['They read Brakel & Dunn’s report on the quay.', 'Brakel & Dunn'],
    ['They asked Brakel & Dunn. They liked Brakel & Dunn’s, the old one.', 'Brakel & Dunn'],
    ['The quay is older than Oska’s, and they slept in Oska.', 'Oska'],
    ['The quay is older than Norway’s, they said, and than Norway’s.', 'Norway'],
  ])('but: %s', (text, name) => {
    const found = names(text);
    expect(found).toContain(name);
    expect(found).not.toContain(`${name}’s`);
  });

  test('with and without it in two articles it is one name', () => {
    const articles = [
      makeArticle({ id: 'a', text: 'According to Brakel & Dunn’s, the ratings agency, the quay is safe.' }),
      makeArticle({ id: 'b', text: 'They asked the people of Brakel & Dunn on Monday.' }),
    ];
    const { entities } = annotateStory(articles, { date: null });
    expect(entities.filter(({ label }) => label.startsWith('Brakel')).length).toBe(1);
  });
});

describe('the second half of a given name belongs to it', () => {
  test.each([
    ['They asked Lin Ha-bo in the harbour and Lin Ha-bo left.', 'Lin Ha-bo'],
    ['They saw Rho Yu-min in town, and Rho Yu-min saw them.', 'Rho Yu-min'],
  ])('%s', (text, name) => {
    expect(names(text)).toContain(name);
  });

  test.each([
    ['They asked the Marrow Oska-led crew and left.', 'Marrow Oska-led'],
    ['They asked the New York-born crew and left.', 'New York-born'],
  ])('but not of a compound: %s', (text, name) => {
    expect(names(text)).not.toContain(name);
  });
});

test('what somebody is the chairman of is no title of its own', () => {
  expect(names('They asked the former chairman of the Joint Harbours and a member of the Old Ways.')).toEqual(
    ['Joint Harbours', 'Old Ways'],
  );
});

test('a title in small letters is as long as one in capitals', () => {
  expect(names('Old House deputy chief of staff Ada Cole met them.')).toEqual([
    'Old House deputy chief of staff Ada Cole',
  ]);
});
