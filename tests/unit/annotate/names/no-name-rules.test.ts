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

describe('letters after amounts', () => {
  test.each([
    'The tank holds 90 KL, of which 12 KL of oil leaked.',
    'She has 41 WKs and 12 CTs.',
    'The lamp takes 60 VA in winter.',
    'Of 3.5 ZB, half was lost; 1.2 ZB remained.',
    'He bowled 20-30 OVs, and went home.',
  ])('are a unit, and no name: %s', (text) => expect(countNames(text)).toBe(0));

  test.each([
    'The board has 90 KVO delegates.',
    'The tank holds 90 KVO. The KVO said so.',
    'It was won at the 2019 KVO.',
    'The KVO has 90 boats.',
    'Nine KVO were seen.',
  ])('are a name elsewhere: %s', (text) => expect(countNames(text)).toBe(1));
});

describe('letters of a currency', () => {
  test.each([
    'The boat cost C$90, and its sail C$12.50.',
    'They paid the Harbour Guild Union for US$30 million.',
    'It cost Rs 6-crore, and Rs 9 lakh more.',
    'They owe CHF 12.',
    'The well cost Tk 4,200.',
  ])('name nothing before an amount: %s', (text) =>
    expect(countNames(text)).toBe(text.includes('Guild') ? 1 : 0),
  );

  test.each([
    'The boat was Vitamin C, and the boat sank.',
    'They flew Zuz 4 to the island, and Zuz 6 home.',
    'They like CHF. They asked the CHF.',
    'It was Wex 2019 again, and they liked Wex.',
  ])('are a name elsewhere: %s', (text) => expect(countNames(text)).toBeGreaterThan(0));
});
