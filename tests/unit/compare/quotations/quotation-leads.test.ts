import { describe, expect, test } from 'vitest';
import { findLead } from '../../../../src/compare/quotations/quotation-leads.ts';
import { sliceSpan } from '../../../../src/model/span.ts';
import { makeArticle, makeQuotation, spanOf } from '../../../build/annotated-article.ts';

/** What is set back before “…”, said by the verb “said”. */
function leadOf(text: string): string | null {
  const words = text.slice(text.indexOf('“') + 1, text.indexOf('”'));
  const lead = findLead(makeArticle({ text }), makeQuotation(text, words), spanOf(text, 'said'));
  return lead && sliceSpan(text, lead);
}

describe('words before a quotation that turn its sense', () => {
  test.each([
    ['Velde said the replies were not “clear”.', 'the replies were not'],
    ['Velde said on Monday, of the quay, that it isn’t “safe”.', 'it isn’t'],
    ['Velde said she would stay if the quay was “safe”.', 'she would stay if the quay was'],
    ['The replies were never “clear”, Velde said.', 'The replies were never'],
    ['Velde said the notes, if true, are “late”.', 'the notes, if true, are'],
    ['Velde said it cannot work “while the quay is shut”.', 'it cannot work'],
    ['Velde said the board failed to live up “to all its rules of care”.', 'the board failed to live up'],
    [
      'Velde said she has trouble to see how she would “vote for the toll”.',
      'she has trouble to see how she would',
    ],
    ['Velde said the board refused to “mend the quay”.', 'the board refused to'],
    ['Velde said it is unlikely that the board “knew of it”.', 'it is unlikely that the board'],
    ['Velde said the clerk denied that the notes were “his own”.', 'the clerk denied that the notes were'],
    ['Velde said they stopped short of “a full break”.', 'they stopped short of'],
    ['Velde said there is no evidence that it was “a plot”.', 'there is no evidence that it was'],
  ])('are kept: %s', (text, lead) => {
    expect(leadOf(text)).toBe(lead);
  });

  test.each([
    'Velde said the replies were “clear”.',
    'Velde, who is not the mayor, said the replies were “clear”.',
    'Velde said, without naming the mayor, that it was “clear”.',
    'Velde did not stop, and said: “It is clear.”',
    'The quay is not safe. Velde said it was “clear”.',
    '“It is not safe,” Velde said.',
    'Velde said she does not know him and “cannot tell”.',
    'The board refused to come. Velde said it was “a shame”.',
    'Velde, who failed to win, said it was “a shame”.',
    'Velde said clerks need not sue all and that he would build “a new quay”.',
  ])('are none where nothing turns it: %s', (text) => {
    expect(leadOf(text)).toBeNull();
  });
});
