import { expect, test } from 'vitest';
import {
  EVERYDAY_VERBS,
  formsOf,
  participlesOf,
  pastFormsOf,
  pastsOf,
} from '../../../src/model/irregular-forms.ts';

test('a verb that is given by its base gives its past tense and its participle', () => {
  expect(pastsOf('go bring put')).toEqual(['went', 'brought', 'put']);
  expect(participlesOf('go bring put')).toEqual(['gone', 'brought', 'put']);
  expect(pastFormsOf('go put')).toEqual([
    ['went', 'go'],
    ['put', 'put'],
  ]);
});

test('a participle that is the base is no form of its own, but where the verb has one form for all', () => {
  expect(new Map(formsOf(['come', 'write', 'put']))).toEqual(
    new Map([
      ['came', 'come'],
      ['wrote', 'write'],
      ['written', 'write'],
      ['put', 'put'],
    ]),
  );
});

test('no verb stands twice, and all everyday ones have forms', () => {
  expect(new Set(EVERYDAY_VERBS).size).toBe(EVERYDAY_VERBS.length);
  expect(formsOf(EVERYDAY_VERBS).length).toBeGreaterThan(EVERYDAY_VERBS.length);
});

test('a verb that is not in the table is a mistake of the list that names it', () => {
  expect(() => pastsOf('walk')).toThrow(/“walk” is no irregular verb/u);
});
