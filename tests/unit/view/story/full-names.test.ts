import { describe, expect, test } from 'vitest';
import { findFullNames } from '../../../../src/view/story/full-names.ts';
import { makeArticle, makeComparison, makeSpan } from '../../../build/comparison.ts';

const LINES = [
  'The mayor, Ines Okafor, raised the toll.',
  'Ada Velde of the Oskarby Harbour Board and her deputy Bo Mills left it.',
  'Velde watched Mills from the quay.',
  'The OHB and Okafor said nothing.',
  'Bo Mills rowed with Velde.',
];
const plain = makeArticle('a', LINES);
const named = (words: string, entity: string, line: string) => {
  const at = makeSpan(plain, line).start + line.indexOf(words);
  return { start: at, end: at + words.length, entity };
};
const [first = '', second = '', third = '', fourth = '', fifth = ''] = LINES;
const article = {
  ...plain,
  names: [
    named('Ines Okafor', 'okafor', first),
    named('Ada Velde', 'velde', second),
    named('Oskarby Harbour Board', 'board', second),
    named('Bo Mills', 'mills', second),
    named('Velde', 'velde', third),
    named('Mills', 'mills', third),
    named('OHB', 'board', fourth),
    named('Okafor', 'okafor', fourth),
    named('Bo Mills', 'mills', fifth),
    named('Velde', 'velde', fifth),
  ],
};
const entity = (id: string, kind: 'person' | 'body', label: string) => ({ id, kind, label, names: [] });
const comparison = makeComparison([article], {
  entities: [
    entity('okafor', 'person', 'Ines Okafor'),
    entity('velde', 'person', 'Ada Velde'),
    entity('mills', 'person', 'Bo Mills'),
    entity('board', 'body', 'Oskarby Harbour Board'),
  ],
});
const namesOf = (words: string, before?: string): string[] => {
  const shown = [words, ...(before === undefined ? [] : [before])].map((one) => makeSpan(plain, one));
  return findFullNames('a', shown, comparison);
};

describe('whom words name only by surname', () => {
  test.each([
    ['both who do and suffer something', third, undefined, ['Velde = Ada Velde', 'Mills = Bo Mills']],
    ['not who is written out in the words', fifth, undefined, ['Velde = Ada Velde']],
    ['nobody who is written out before them', third, second, []],
    [
      'what initials stand for, and nobody of the first paragraph',
      fourth,
      undefined,
      ['OHB = Oskarby Harbour Board'],
    ],
    ['nobody whom the article names in full first here', second, undefined, []],
  ])('is told: %s', (_whom, words, before, names) => {
    expect(namesOf(words, before)).toEqual(names);
  });

  test('is not told of an article that is not published', () => {
    const { value: _, ...text } = article.text;
    const withheld = makeComparison([{ ...article, text }], { entities: comparison.entities });
    expect(findFullNames('a', [makeSpan(plain, third)], withheld)).toEqual([]);
  });
});

test.each([
  [
    'whose office says it',
    'The pilot Ada Velde told us that Tarn’s office was shut.',
    'Tarn’s office',
    ['Tarn = Bo Tarn'],
  ],
  ['who says it after another', 'The pilot Ada Velde said that Tarn told lies.', 'Tarn', ['Tarn = Bo Tarn']],
  ['who says it', 'The quay was shut, Tarn said.', 'Tarn', ['Tarn = Bo Tarn']],
])('%s', (_whom, line, words, names) => {
  const start = 'Bo Tarn of Oskarby came.';
  const own = makeArticle('a', ['Ines Okafor rowed.', start, line]);
  const at = (text: string, within: string) => {
    const from = makeSpan(own, within).start + within.indexOf(text);
    return { start: from, end: from + text.length };
  };
  const velde = line.includes('Ada Velde') ? [{ ...at('Ada Velde', line), entity: 'velde' }] : [];
  const source = { ...at(words, line), entity: 'tarn' };
  const told = {
    ...own,
    names: [{ ...at('Bo Tarn', start), entity: 'tarn' }, ...velde, { ...at('Tarn', line), entity: 'tarn' }],
    attributions: [
      { source, cue: null, content: makeSpan(own, 'Ines Okafor rowed.'), voice: 'named' as const },
    ],
  };
  const story = makeComparison([told], {
    entities: [entity('velde', 'person', 'Ada Velde'), entity('tarn', 'person', 'Bo Tarn')],
  });
  expect(findFullNames('a', [makeSpan(own, line)], story)).toEqual(names);
});

test('not of a word that is a place of the story as well', () => {
  const places = [
    ...comparison.entities,
    { id: 'mills-town', kind: 'place' as const, label: 'Mills', names: [] },
  ];
  expect(findFullNames('a', [makeSpan(plain, third)], { ...comparison, entities: places })).toEqual([
    'Velde = Ada Velde',
  ]);
});
