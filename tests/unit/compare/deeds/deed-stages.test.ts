import { describe, expect, test } from 'vitest';
import { compareSentences } from '../../../build/compared-texts.ts';

const countVersions = (...sentences: string[]): number =>
  compareSentences(...sentences).claim.versions.length;

describe('a deed that is done and one that is expected', () => {
  test.each([
    [
      'The harbour pilot pleaded guilty to selling the old ferry of Oskarby.',
      'The harbour pilot is expected to plead guilty to selling the old ferry of Oskarby.',
    ],
    [
      'The council voted on Monday to close the harbour dam of Oskarby.',
      'The council of Oskarby is scheduled to vote on closing the harbour dam on Monday.',
    ],
    [
      'The harbour office raised the ferry toll of Oskarby on Monday.',
      'The harbour office plans to raise the ferry toll of Oskarby on Monday.',
    ],
    [
      'The pilots of Oskarby signed the harbour contract on Monday.',
      'The pilots of Oskarby were due to sign the harbour contract on Monday.',
    ],
    [
      'The union of Oskarby repaired the harbour crane on Monday.',
      'The union of Oskarby was set to repair the harbour crane on Monday.',
    ],
  ])('are two versions: %s / %s', (done, expected) => {
    expect(countVersions(done, expected)).toBe(2);
    expect(countVersions(done, done)).toBe(1);
  });

  test.each([
    [
      'The council of Oskarby is expected to vote on the harbour dam on Monday.',
      'On Monday the council of Oskarby is scheduled to vote on the harbour dam.',
    ],
    [
      'The harbour nurse was expected to arrive at the island hospital on Monday.',
      'The harbour nurse left the island hospital on Monday, where she was held since she arrived from the coast.',
    ],
    [
      'The mayor is expected to say on Monday that the harbour dam of Oskarby leaks.',
      'The mayor said on Monday that the harbour dam of Oskarby leaks.',
    ],
    [
      'The pilots of Oskarby want the harbour crane repaired on Monday.',
      'The pilots of Oskarby want to repair the harbour crane on Monday.',
    ],
    [
      'The guild of Oskarby would like the ferry toll raised in spring.',
      'The guild of Oskarby hopes to raise the ferry toll in spring.',
    ],
    [
      'The bakers of Oskarby need the old mill gate painted by Friday.',
      'The bakers of Oskarby are set to paint the old mill gate by Friday.',
    ],
    [
      'The clerks of Oskarby prefer the harbour contract signed at noon.',
      'The clerks of Oskarby plan to sign the harbour contract at noon.',
    ],
    [
      'The divers of Oskarby wished the eel nets mended before the fair.',
      'The divers of Oskarby vowed to mend the eel nets before the fair.',
    ],
  ])('are one where both expect it, or another is done: %s / %s', (one, other) => {
    expect(countVersions(one, other)).toBe(1);
  });
});
