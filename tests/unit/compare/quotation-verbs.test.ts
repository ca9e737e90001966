import { describe, expect, test } from 'vitest';
import { findQuotingVerb } from '../../../src/compare/quotation-verbs.ts';
import { sliceSpan } from '../../../src/model/span.ts';
import { makeQuotation, spanOf } from '../../build/annotated-article.ts';

/** The verb by which “…” is quoted, where the annotation found the given one. */
function verbOf(text: string, found: string): string | null {
  const words = text.slice(text.indexOf('“') + 1, text.indexOf('”'));
  const verb = findQuotingVerb(text, { ...makeQuotation(text, words), cue: spanOf(text, found) });
  return verb && sliceSpan(text, verb);
}

describe('the verb of a quotation', () => {
  test.each([
    ['Velde called the toll a “mistake” and said it would be paid.', 'said', 'called'],
    ['Claiming that it was late, Velde acknowledged “changes” of the toll.', 'Claiming', 'acknowledged'],
    ['Velde made clear that her willingness to discuss tolls had “small” limits.', 'discuss', null],
    ['Velde likes to hear of “late” ferries.', 'hear', null],
    ['Velde described a “ruin” and then left, she added.', 'added', 'described'],
  ])('is not one of another clause, or of a matter: %s', (text, found, verb) => {
    expect(verbOf(text, found)).toBe(verb);
  });

  test.each([
    ['“We mend it,” Velde said.', 'said'],
    ['Velde said she would “mend it”.', 'said'],
    ['Velde went so far as to say it was a “ruin”.', 'say'],
    ['Velde hinted that it was a “ruin”.', 'hinted'],
    ['“We mend it,” Velde began.', 'began'],
  ])('stays where it leads to the words: %s', (text, found) => {
    expect(verbOf(text, found)).toBe(found);
  });
});
