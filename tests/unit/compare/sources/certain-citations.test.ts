import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { annotateStory } from '../../../../src/annotate/story.ts';
import { markCertain } from '../../../../src/compare/sources/certain-citations.ts';
import { sliceSpan } from '../../../../src/model/span.ts';
import { readArticle } from '../../../../src/read/article.ts';

/** Who is surely cited in a sentence, each with the verb. */
function cited(sentence: string): string[] {
  const text = `Ferry harbour closes\n\nAda Velde and Bo Stone met in Oldport.\n\n${sentence}\n`;
  const read = readArticle(new VFile({ path: 'a.txt', value: text }));
  const [article] = read === undefined ? [] : annotateStory([read], { date: null }).articles;
  if (article === undefined) throw new Error('nothing was read');
  return markCertain(article, article.attributions).flatMap(({ source, cue, certain }) =>
    certain === true && source !== null && cue !== null
      ? [`${sliceSpan(article.text, source)} ${sliceSpan(article.text, cue)}`]
      : [],
  );
}

describe('who surely says it is cited', () => {
  test.each([
    ['Ada Velde said the quay was safe.', ['Ada Velde said']],
    ['The quay is safe, according to Bo Stone.', ['Bo Stone according to']],
    ['Officials told reporters that the crane fell at noon.', ['Officials told']],
    ['“The quay is safe,” Velde added.', ['Velde added']],
    ['Bo Stone, the pilot, warned that the quay would close.', ['Bo Stone warned']],
  ])('%s', (sentence, expected) => expect(cited(sentence)).toEqual(expected));
});

describe('who may only do something, or is spoken of, is not', () => {
  test.each([
    'Ada Velde showed signs of tightening her grip on the board.',
    'If he wants to keep the crane, the quay has to be closed.',
    'Bo Stone sought to use the fall of the crane as proof of his warnings.',
    'The boatmen, prompted by Velde to urge him on, rowed faster.',
    'The harbour office, which handles disputes between boatmen, was shut.',
    'Ada Velde, who spoke in Oldport, Harland, wanted the crane to go.',
    'Bo Stone would not say whether the quay was safe.',
    'It meant that any pilot could testify about the crane.',
    'Rowing was a much awaited sport since Mayor Ada Velde told the boatmen of it.',
    'The board asked when the harbour office would say that the quay was safe.',
    'The boats that were there while the quay burned said Velde were lost.',
    'Whoever might explain the fall of the crane said Velde was away.',
    'The office seems to raise the bar, suggesting she would need two cranes.',
  ])('%s', (sentence) => expect(cited(sentence)).toEqual([]));
});
