import { describe, expect, test } from 'vitest';
import { measureStory } from '../../../../src/align/groups/parts.ts';
import type { Row } from '../../../../src/align/groups/rows.ts';
import {
  makeSignReader,
  type NearestSign,
  toLikelihood,
} from '../../../../src/align/nearest/nearest-signs.ts';
import { annotateStory } from '../../../../src/annotate/story.ts';
import { toPlainArticle } from '../../../../src/bench/alignment/data.ts';

/** The signs of the first sentence of the second article for a claim that the first article's first sentence is. */
function read(claim: string, sentence: string, headlines: number[] = []): NearestSign[] {
  const plain = [claim, sentence].map((text, at) => {
    const article = toPlainArticle(`a${at}`, [text, 'Gulls slept on the dunes.']);
    const blocks = article.blocks.map((block, place) =>
      place === 0 && headlines.includes(at) ? { ...block, kind: 'headline' as const } : block,
    );
    return { ...article, blocks };
  });
  const { articles } = annotateStory(plain, { date: null });
  const { sentences } = measureStory(articles, () => []);
  const [first, , other] = sentences;
  if (first === undefined || other === undefined) throw new Error('the articles have no sentences');
  const row: Row = {
    parts: first.parts,
    stretches: [{ article: 0, span: first.unit.span, parts: first.parts }],
  };
  return makeSignReader(articles)(row, other);
}

const VELDE = 'Ada Velde said the eastern quay would stay shut until Friday.';

describe('a sentence that may say a claim', () => {
  test.each<[string, string, string, number[], NearestSign[]]>([
    ['has the claim’s speaker', VELDE, 'The quay is safe, Ada Velde said on Monday.', [], ['same-speaker']],
    ['has another speaker', VELDE, 'The quay is safe, Omar Brandt said on Monday.', [], ['other-speaker']],
    ['has none', VELDE, 'The quay was painted green on Monday.', [], []],
    ['is a headline', 'The quay was shut.', 'Quay painted green', [1], ['headline']],
    ['is a headline as the claim is', 'Quay shut', 'Quay painted green', [0, 1], []],
  ])('%s', (_, claim, sentence, headlines, signs) => {
    expect(read(claim, sentence, headlines)).toEqual(signs);
  });

  test('is likelier with the claim’s speaker, less likely with another or as a headline, and as likely as its pair else', () => {
    expect(toLikelihood(0.2, [])).toBe(0.2);
    expect(toLikelihood(0.2, ['same-speaker'])).toBeGreaterThan(0.27);
    expect(toLikelihood(0.13, ['other-speaker'])).toBeLessThan(0.1);
    expect(toLikelihood(0.12, ['headline'])).toBeLessThan(0.1);
    expect([toLikelihood(0.01, ['headline']), toLikelihood(1, ['headline'])]).toEqual([0.01, 1]);
  });
});
