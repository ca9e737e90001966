import { describe, expect, test } from 'vitest';
import { toEmptyTopic } from '../../../../src/view/topic/empty-topic.ts';
import { makeArticle, makeClaim, makeComparison, makePassage } from '../../../build/comparison.ts';

const SENTENCES = [
  'The ferry sails to the islands again.',
  'The mayor opened the bridge to Oskarby.',
  'A toll on bridges was rejected.',
  'Rain fell.',
];

/** The view of a question of that title, over four claims of one article. */
function emptyOf(title: string, question: string, nearest?: string[]) {
  const article = makeArticle('a', SENTENCES);
  const claims = SENTENCES.map((words, index) =>
    makeClaim([makePassage(article, words)], { id: `c${index}`, of: 1 }),
  );
  const topics = [{ id: 'asked', title, question, ...(nearest && { nearest }) }];
  return toEmptyTopic(makeComparison([article], { topics, claims }), 'asked');
}

describe('a question under which no claim stands', () => {
  test.each([
    ['Bridge toll', 'Who pays a toll?', ['bridge', 'toll', 'pays'], SENTENCES[2]],
    ['Ferries', 'When do the ferries sail?', ['ferries', 'sail'], SENTENCES[0]],
    ['Oskarby', 'Who opened the bridge to Oskarby?', ['oskarby', 'opened', 'bridge'], SENTENCES[1]],
    ['Weather', 'How much rain fell?', ['weather', 'rain', 'fell'], SENTENCES[3]],
    ['The mayor', 'What does the mayor say?', ['mayor'], SENTENCES[1]],
  ])(
    '%s: names the words that were looked for, and the claim with most of them first',
    (title, question, words, first) => {
      const empty = emptyOf(title, question);
      for (const word of words) expect(empty.words).toContain(word);
      expect(empty.nearest[0]?.label.text).toBe(first);
    },
  );

  test('the claims that an encoder found near are offered in their order, and none that is not published', () => {
    const { nearest } = emptyOf('Bridge toll', 'Who pays a toll?', ['c3', 'gone', 'c0']);
    expect(nearest.map(({ label }) => label.text)).toEqual([SENTENCES[3], SENTENCES[0]]);
  });

  test('a claim without any of the words is not offered', () => {
    expect(emptyOf('Snow', 'Does it snow?').nearest).toEqual([]);
  });
});
