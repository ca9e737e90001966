import { describe, expect, test } from 'vitest';
import { annotateStory } from '../../../../src/annotate/story.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

/** What the first of some articles calls whom, full names apart. */
const shortNamesIn = (...texts: readonly string[]): string[] =>
  annotateStory(
    texts.map((text, index) => makeArticle({ id: `a${index}`, text })),
    { date: null },
  ).entities.flatMap(({ label, names }) =>
    names.flatMap(({ article, text, count }) =>
      article === 'a0' && text !== label ? [`${label}: ${text} ×${count}`] : [],
    ),
  );

describe('a surname is nobody’s from where the article says that it is a namesake’s', () => {
  test.each([
    'Ada Marrow sold the ferry. A rower at the lock, also named Marrow, wept. Marrow went home.',
    'Ada Marrow sold the ferry. Another Marrow, a baker, wept. Marrow went home.',
    'Ada Marrow sold the ferry. A baker, Mr. Marrow (no relation), wept. Marrow went home.',
    'Ada Marrow sold the ferry. The baker is also called Marrow. Marrow went home.',
    'Ada Marrow sold the ferry. They asked Marrow, who is not related to the pilot. Marrow went home.',
  ])('%s', (text) => expect(shortNamesIn(text)).toEqual([]));

  test('before that it is that of whom the article names', () => {
    expect(
      shortNamesIn(
        'Ada Marrow sold the ferry. Marrow said so. A rower, also named Marrow, wept. Marrow said no.',
      ),
    ).toEqual(['Ada Marrow: Marrow ×1']);
  });

  test('an office still tells whose it is', () => {
    expect(
      shortNamesIn(
        'Mayor Ada Marrow sold the ferry. A rower, also named Marrow, wept. Mayor Marrow said no.',
      ),
    ).toEqual(['Ada Marrow: Mayor Ada Marrow ×1', 'Ada Marrow: Mayor Marrow ×1']);
  });

  test.each([
    'Ada Marrow sold the ferry. The pilot also called Marrow a liar. Marrow said no.',
    'Ada Marrow sold the ferry. The pilots want another Marrow ferry. Marrow said no.',
    'Ada Marrow sold the ferry. They paid Marrow, unrelated to the fair. Marrow said no.',
  ])('%s', (text) => expect(shortNamesIn(text)[0]).toMatch(/^Ada Marrow: Marrow ×/u));
});

describe('“the younger” and “the elder” of two are nobody’s but where one is called “Jr.”', () => {
  test.each([
    ['Otto Lunn sold the ferry to his daughter, Ida Lunn. The younger Lunn said nothing.', []],
    ['Ida Lunn, the older sister, met Pia Lunn at the lock. The elder Lunn left.', []],
    ['Otto Lunn Jr. met Karl Lunn at the lock. The older Lunn left.', ['Karl Lunn: Lunn']],
    // Of cousins, of two daughters, and where nobody else is named
    ['Otto Lunn met a cousin, Karl Lunn, at the lock. The younger Lunn left.', []],
    ['The pilot praised his daughter, Ida Lunn, and his daughter, Pia Lunn. The younger Lunn left.', []],
    ['Otto Lunn sold the ferry. The younger Lunn left.', []],
    ['Otto Lunn met Karl Lunn at the lock. The elder Mr. Lunn left.', []],
  ])('%s', (text, expected) => {
    const found = shortNamesIn(text).filter((one) => / (?:Mr\. )?Lunn ×/u.test(one));
    const owners = [...new Set(found.map((one) => one.replace(/ ×.*$/u, '')))].sort();
    expect(owners).toEqual(expected);
  });
});

const settled = (text: string): string[] => shortNamesIn(text);
const FAR = 'It rained. The boats lay still.';

describe('a surname alone of several people is the one’s whom the article settles', () => {
  test.each([
    `Ada Marrow sold the ferry. Jon Marrow, a baker, wept. ${FAR} Marrow went home.`,
    `Jon Marrow of Hill Lane wept. “No,” Marrow said. ${FAR} The engineer Ada Marrow says it holds. ${FAR} Marrow says it may rain.`,
    `They met Ida Lunn and Otto Lunn at the mill. Lunn had the keys. ${FAR}`,
    `Pia Brandl won. ${FAR} Rolf Brandl lost. ${FAR} They asked Brandl about the count.`,
    `Ada Marrow sold it. Marrow paid. Her father, the Rev. Jon Marrow, wept. Marrow was chosen in May.`,
  ])('nobody’s: %s', (text) => {
    const shorts = settled(text).join();
    expect(shorts).not.toMatch(/ ×[2-9]/u);
    expect(shorts).not.toContain('Brandl: Brandl');
    expect(shorts).not.toContain('Lunn: Lunn');
  });

  test.each([
    [`Ada Marrow sold the ferry. Marrow paid. ${FAR} Jon Marrow wept.`, ['Ada Marrow: Marrow ×1']],
    [`Ada Marrow sold it. ${FAR} Jon Marrow wept. Marrow went home.`, ['Jon Marrow: Marrow ×1']],
    [
      `Ada Marrow sold it. Marrow paid. Marrow left. Marrow ran. ${FAR} Jon Marrow wept. ${FAR} Marrow went home.`,
      ['Ada Marrow: Marrow ×4'],
    ],
    [
      `Mayor Pia Brandl won. Rolf Brandl lost. ${FAR} Mayor Brandl spoke.`,
      ['Pia Brandl: Mayor Pia Brandl ×1', 'Pia Brandl: Mayor Brandl ×1'],
    ],
    [`Ida Lunn won. Lunn smiled. Lunn bowed.`, ['Ida Lunn: Lunn ×2']],
  ])('%s', (text, shorts) => expect(settled(text)).toEqual(shorts));
});

describe('“the” before a surname, and no noun after it, is nobody', () => {
  test.each([
    'Mayor Ada Marrow spoke. Nor is the Marrow the only worry.',
    'Ada Marrow spoke. They closed the Marrow at dawn.',
    'Ada Marrow spoke. Tugs wait below the Marrow.',
    'Ada Marrow spoke. The barge hit it; the Marrow is shut.',
    'Ada Marrow spoke. Boats on the Marrow in May sank.',
  ])('%s', (text) =>
    expect(
      shortNamesIn(text).filter((name) => name.endsWith('Marrow ×1') && !name.includes('Mayor')),
    ).toEqual([]),
  );

  test.each([
    ['Ada Marrow spoke. They liked the Marrow account.', ['Marrow']],
    ['Ada Marrow spoke. They liked the Marrow and Lunn teams.', ['Marrow']],
    ['Ada Marrow spoke. They liked Marrow.', ['Marrow']],
    ['Ada Marrow spoke. They liked the mayor, Marrow.', ['Marrow']],
    ['Ada Marrow spoke. The Marrow’s memos came.', ['Marrow']],
  ])('%s', (text, [form]) => expect(shortNamesIn(text).join()).toContain(`${form} ×1`));
});
