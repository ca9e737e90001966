import { describe, expect, test } from 'vitest';
import { isBesideWords } from '../../../../src/compare/quotations/verbs-beside.ts';
import { spanOf } from '../../../build/annotated-article.ts';

/** Whether a verb stands directly beside the last words in quotation marks of a sentence. */
function isBeside(text: string, verb: string): boolean {
  const start = text.lastIndexOf('“') + 1;
  return isBesideWords(text, spanOf(text, verb), { start, end: text.lastIndexOf('”') });
}

describe('a verb beside quoted words', () => {
  test.each([
    ['“The lock leaks,” Velde said.', 'said'],
    ['“The lock leaks,” Ada Velde, a pilot of the Tern ferries, told the Oskarby Post.', 'told'],
    ['“The lock leaks!” shouted Sgt. Bo Velde of the harbour watch.', 'shouted'],
    ['“Who mends it?” Capt. A. Mills asked.', 'asked'],
    ['Velde told the harbour board on Monday: “The lock leaks.”', 'told'],
    ['Velde wrote, “The lock leaks.”', 'wrote'],
    ['Velde said the old lock was a “sieve”.', 'said'],
    ['Velde called the lock a “sieve” for boats.', 'called'],
    ['Velde said the lock is a “sieve that no crew can mend” for years.', 'said'],
    ['Velde called the lock of the town a “sieve”.', 'called'],
    ['Velde praised the lock keeper as “brave”.', 'praised'],
    ['Velde warned that the lock “leaks by night”.', 'warned'],
  ])('stands in their clause: %s', (text, verb) => {
    expect(isBeside(text, verb)).toBe(true);
  });

  test.each([
    ['While she acknowledged that ferries are late, the toll “will stay”.', 'acknowledged'],
    ['Velde said that ferries are late and will mend “the lock”.', 'said'],
    ['Velde said “yes” to the toll of the “sieve”.', 'said'],
    ['Velde stressed that it rains. “The lock leaks.”', 'stressed'],
    ['Velde asked who mends it. “I do.”', 'asked'],
    ['Velde announced a lighter toll as part of a “calm bay” plan.', 'announced'],
    ['Velde praised the crews, who keep the “sieve”.', 'praised'],
    ['“The lock leaks” was what pilots feared, Velde said.', 'said'],
    ['“The lock leaks,” and pilots fear it, Velde said.', 'said'],
    ['“The lock leaks,” he told Mills, who added a note.', 'added'],
    ['Velde told Mills he had heard of “dry rot” below the deck.', 'told'],
    ['Velde said the old lock was a “sieve” for boats.', 'said'],
    ['Velde said that he feared “soft planks” under the mast.', 'said'],
    ['According to Velde, “the lock leaks.”', 'According to'],
  ])('or may be of other words: %s', (text, verb) => {
    expect(isBeside(text, verb)).toBe(false);
  });
});
