import { expect, test } from 'vitest';
import { toTokens } from '../../../src/annotate/figures/tokens.ts';
import { findTokens } from '../../../src/annotate/lexicon/tokens.ts';
import { readWholeWords, toWordForm } from '../../../src/model/words.ts';

test.each(['Café', 'SEÑOR', 'Ångström', 'don’t', 'naïve'])(
  'however “%s” is cut and its accents are written, it is compared in one form',
  (word) => {
    const form = toWordForm(word);
    for (const written of [word, word.normalize('NFD'), word.toUpperCase().normalize('NFD')]) {
      const span = { start: 0, end: written.length };
      expect(findTokens(written).map(({ lower }) => lower)).toEqual([form]);
      expect(toTokens(written, span).map(({ lower }) => lower)).toEqual([form]);
      expect(readWholeWords(written).map((one) => one.form)).toEqual([form]);
      expect(findTokens(written)[0]?.end).toBe(written.length);
    }
  },
);
