import { describe, expect, test } from 'vitest';
import { findPeople } from '../../../../src/annotate/people/people.ts';
import { RUN_RULES } from '../../../../src/annotate/people/run-rules.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

const peopleOf = (text: string): string[] => {
  const article = makeArticle({ text });
  return findPeople(article, article.sentences).map(({ name }) => name);
};

describe('capitals that are no person’s name by their words', () => {
  test.each(RUN_RULES)('$id: $example', ({ example, counter }) => {
    expect(peopleOf(example)).toEqual([]);
    expect(peopleOf(counter)).toHaveLength(1);
  });
});
