import { expect, test } from 'vitest';
import { opensPhrase } from '../../../../src/view/story/board-verbs.ts';

test('a preposition opens a phrase that is no clause, “to”, “and” and “or” only before a name', () => {
  for (const form of ['of', 'between', 'without', 'near', 'down', 'up'])
    expect([form, opensPhrase(form, false), opensPhrase(form, true)]).toEqual([form, true, true]);
  for (const form of ['to', 'and', 'or'])
    expect([form, opensPhrase(form, false), opensPhrase(form, true)]).toEqual([form, false, true]);
  for (const form of ['that', 'quay', 'not'])
    expect([form, opensPhrase(form, false), opensPhrase(form, true)]).toEqual([form, false, false]);
});
