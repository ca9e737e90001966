import { expect, test } from 'vitest';
import { makeSpeakerFinder } from '../../../../src/align/units/speakers.ts';
import { annotateStory } from '../../../../src/annotate/story.ts';
import { toPlainArticle } from '../../../../src/bench/alignment/data.ts';

test('whose words a sentence is, is whom it cites or quotes, where that is somebody known', () => {
  const sentences = [
    'Ada Velde, the mayor, said the quay would stay shut.',
    'The choir sang.',
    '“We will not open the quay before Friday,” Velde said.',
  ];
  const plain = toPlainArticle('a', sentences);
  const { articles } = annotateStory([plain], { date: null });
  const find = makeSpeakerFinder(articles);
  const [first, second, third] = plain.sentences.map((sentence) => [...find(0, sentence)]);
  expect(first).toHaveLength(1);
  expect(second).toEqual([]);
  expect(third).toEqual(first);
});
