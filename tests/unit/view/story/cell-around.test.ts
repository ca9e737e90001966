import { expect, test } from 'vitest';
import { toCellAround, toNamed } from '../../../../src/view/story/cell-around.ts';
import { makeArticle, makeComparison, makePassage, makeSpan } from '../../../build/comparison.ts';

const SENTENCES = [
  'Ada Mills welcomed the pledge, stating that the dam would hold.',
  'The port will close next week if the dam breaks in May.',
  'The part on the quay — the oldest one — would end in June.',
  'Mills said that nobody rows.',
  'Ada Mills left early, saying that the ban on rafts was lifted but rules were set.',
  'Tensions rose as pilots of the bay gathered, chanting the old song.',
  'Prior to May, Velde refused to row, calling the toll unfair.',
  'After talks with old pilots of the bay — including Ada and Bo — Mills and Velde rowed.',
  'Pilots say Bo Mills, 47, who left the board in May, mended boats with the fees.',
];
const plain = makeArticle('a', SENTENCES);
const at = (words: string) => makeSpan(plain, words);
const article = {
  ...plain,
  attributions: [
    {
      voice: 'named' as const,
      source: { ...makeSpan(plain, 'Mills said'), entity: 'mills' },
      cue: { start: at('said that nobody').start, end: at('said that nobody').start + 4 },
      content: at('nobody rows'),
    },
  ],
};

function around(words: string) {
  const comparison = makeComparison([article], {});
  const named = { ...toNamed(comparison), labels: new Map([['mills', 'Ada Mills']]) };
  return toCellAround(makePassage(article, words), named);
}

test.each([
  ['its subject', 'stating that the dam would hold', { before: 'Ada Mills' }],
  ['its condition', 'The port will close next week', { after: ' if the dam breaks in May.' }],
  [
    'what stands behind its dash',
    'The part on the quay',
    { after: ' — the oldest one — would end in June.' },
  ],
  ['the “but” behind it', 'saying that the ban on rafts was lifted', { after: ' but rules were set.' }],
  ['whom it counts', 'including Ada and Bo', { before: 'old pilots of the bay', after: null }],
  ['nobody, where two could be meant', 'chanting the old song', { before: null }],
  ['its subject behind a setting', 'calling the toll unfair', { before: 'Velde' }],
  ['what stands before “who”', 'who left the board in May', { before: 'Pilots say Bo Mills, 47' }],
  ['who says it', 'nobody rows', { speaker: 'Ada Mills' }],
])('a passage that is a part of its sentence is printed with %s', (_what, words, found) => {
  expect(around(words)).toMatchObject(found);
});

test.each(SENTENCES)('a whole sentence stands alone: %s', (sentence) => {
  expect(around(sentence)).toEqual({ speaker: null, before: null, after: null });
});
