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
    ['Bo Stone said the quay was not safe.', ['Bo Stone said']],
    ['Bo Stone, the pilot, warned that the quay would close.', ['Bo Stone warned']],
    ['The lock was dry a day after Ada Velde said that the weir leaked.', ['Ada Velde said']],
    ['The lock was dry days before Bo Stone warned that the weir was old.', ['Bo Stone warned']],
    ['The rowers left the lake, with Ada Velde saying that the wind was too strong.', ['Ada Velde saying']],
    ['The fair was small, as Bo Stone admitted on Sunday.', ['Bo Stone admitted']],
    ['The lock has leaked since Ada Velde first claimed that it was sound.', ['Ada Velde first claimed']],
    ['Bo Stone warned of rain before the fair.', ['Bo Stone warned of']],
    ['Ada Velde admitted to painting the crane.', ['Ada Velde admitted']],
    ['Bo Stone acknowledged hiding the key of the lock.', ['Bo Stone acknowledged']],
    ['Ada Velde wrote on her door that the lake was frozen.', ['Ada Velde wrote']],
    ['Bo Stone confirmed the sale of the crane.', ['Bo Stone confirmed']],
    ['Ada Velde said nothing was wrong with the lock.', ['Ada Velde said']],
    ['Bo Stone said little of the hay could be saved.', ['Bo Stone said']],
    ['Officials said no more boats would be built.', ['Officials said']],
    ['Ada Velde told the rowers nothing had been stolen.', ['Ada Velde told']],
    ['Bo Stone said the little crane was sold.', ['Bo Stone said']],
    ['Ada Velde avoided the quay and said that it was slippery.', ['Ada Velde said']],
    ['As the Oldport Gazette reported, the weir was shut for a week.', ['Oldport Gazette reported']],
  ])('%s', (sentence, expected) => expect(cited(sentence)).toEqual(expected));
});

describe('who may only do something, or is spoken of, is not', () => {
  test.each([
    'Ada Velde displayed her new boats at the quay.',
    'If she wishes for rain, the roofs will be mended first.',
    'Bo Stone tried to make the fair a plea for more boats.',
    'The rowers, cheered by Velde to warn him, turned round.',
    'The crane, which answers to a lever, was painted green.',
    'Ada Velde, who rowed past Oldport, Harland, sold the boat.',
    'Bo Stone could not tell how deep the water was.',
    'The roofs look worn, indicating he should buy slate.',
    'Ada Velde did not confirm that the quay was safe.',
    'Bo Stone wouldn’t say that the crane had fallen.',
    'Velde has never admitted that the boats were old.',
    'Officials could not confirm that the weir leaked.',
    'Ada Velde closed the lock on Monday, without saying that it leaked.',
    'Officials said nothing about the crane.',
    'Ada Velde said little of the leak.',
    'Bo Stone, asked by the rowers, said no more.',
    'Ada Velde told the rowers almost nothing about the weir.',
    'Bo Stone told the Gazette little.',
    'Officials stopped short of calling the crane unsafe.',
    'Ada Velde refrained from confirming that the lock leaked.',
    'Bo Stone avoided saying whether the fair would be held.',
    'Officials have so far declined to acknowledge that the weir is old.',
    'Ada Velde praised the rowers instead of admitting that the boats were late.',
    'Bo Stone responded to the rowers with a song.',
    'Ada Velde testified before the Oldport Weir Board on Monday.',
    'Bo Stone will testify that the weir leaked.',
    'It was not clear what Ada Velde might reveal about the crane.',
    'Ada Velde added a lamp to the crane.',
    'Bo Stone wrote a song for the fair.',
    'Ada Velde tweeted about the fair from Oldport.',
    'Bo Stone responded by painting the crane that Ida had sold.',
    'Ada Velde knew of the boat that was called “the old lady of the lake” in Oldport.',
    'Bo Stone decided to sell the crane before the “week of the boats” at the lake.',
    'The lake was calm after Ada Velde announced the fair.',
    'The rowers left as Bo Stone announced the winners of the race.',
    'The lock was dry a day after Ada Velde testified before the board.',
    'After the walk with Bo Stone, which took an hour, Ida sat down, insisting that the lake was deep.',
    'Ida Lunn, a baker at the Oldport Weir Board who said little, sold rolls.',
  ])('%s', (sentence) => expect(cited(sentence)).toEqual([]));
});
