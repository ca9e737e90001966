import { describe, expect, test } from 'vitest';
import { KIND_RULES } from '../../../../src/annotate/names/kinds.ts';
import { findNames } from '../../../../src/annotate/names/names.ts';

/** The id of the rule that decides the first name of a sentence. */
const ruleOf = (text: string): string | undefined =>
  findNames(text, [{ start: 0, end: text.length, heading: false }], [])[0]?.rule;

describe('what a name stands for', () => {
  test.each(KIND_RULES)('$id: $example', ({ id, example, counter }) => {
    expect(ruleOf(example)).toBe(id);
    expect(ruleOf(counter)).not.toBe(id);
  });
});
