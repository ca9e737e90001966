import { describe, expect, test } from 'vitest';
import { judgePerson } from '../../../../src/annotate/names/judge-person.ts';
import { findContext } from '../../../../src/annotate/names/person-facts.ts';
import { PERSON_RULES } from '../../../../src/annotate/names/person-rules.ts';
import { indexTokens } from '../../../../src/annotate/names/tokens.ts';
import { findPeople } from '../../../../src/annotate/people/people.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

/** The ids of the rules that decide about the names of a text that were found like a person's. */
function rulesOf(text: string): string[] {
  const article = makeArticle({ text });
  const tokens = indexTokens(article);
  const context = findContext(tokens, (name) => name === 'Oldport Lilac');
  return findPeople(article, article.sentences).map((person) => judgePerson(person, tokens, context).rule);
}

describe('whether a name found like a person’s is one', () => {
  test.each(PERSON_RULES)('$id: $example', ({ id, example, counter }) => {
    expect(rulesOf(example)).toContain(id);
    expect(rulesOf(counter)).not.toContain(id);
  });
});
