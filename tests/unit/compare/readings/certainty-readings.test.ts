import { expect, test } from 'vitest';
import { toCertaintyReading } from '../../../../src/compare/readings/readings.ts';
import { makePassage } from '../../../build/aligned-claim.ts';
import { makeArticle, spanOf } from '../../../build/annotated-article.ts';

type Kind = 'modal' | 'hearsay' | 'adverb';

const read = (text: string, ...hedges: [string, Kind][]) => {
  const article = makeArticle({ id: 'a', text });
  const sentences = article.sentences.map((one) => ({
    ...one,
    hedges: hedges.map(([words, kind]) => ({ ...spanOf(text, words), kind })),
  }));
  const hedged = { ...article, sentences };
  const { key, hedges: found } = toCertaintyReading(makePassage(hedged, text), hedged, new Set());
  return [key, ...found.map(({ start, end }) => text.slice(start, end))];
};

test.each([
  ['The ferry sank on Monday.', [], ['plain']],
  ['The ferry reportedly sank.', [['reportedly', 'hearsay']], ['hearsay', 'reportedly']],
  ['The ferry might sink.', [['might', 'modal']], ['hedged', 'might']],
  [
    'The ferry reportedly might sink.',
    [
      ['reportedly', 'hearsay'],
      ['might', 'modal'],
    ],
    ['hedged', 'reportedly', 'might'],
  ],
] satisfies [string, [string, Kind][], string[]][])('“%s” with %j is %j', (text, hedges, expected) => {
  expect(read(text, ...hedges)).toEqual(expected);
});
