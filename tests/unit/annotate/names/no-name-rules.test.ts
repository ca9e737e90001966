import { describe, expect, test } from 'vitest';
import { readWords } from '../../../../src/annotate/article.ts';
import { findLocalEntities } from '../../../../src/annotate/entities/names-article.ts';
import { NO_NAME_RULES } from '../../../../src/annotate/names/no-name-rules.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

/** How many names that no person bears a text has; a word that only opens its sentence counts, as the story may know it. */
function countNames(text: string): number {
  const article = makeArticle({ text });
  return findLocalEntities(article, readWords(article)).filter(({ kind }) => kind !== 'person').length;
}

describe('capitals that name nothing', () => {
  test.each(NO_NAME_RULES)('$id: $example', ({ example, counter }) => {
    expect(countNames(example)).toBe(countNames(counter) - 1);
  });
});
