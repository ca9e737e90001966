import { describe, expect, test } from 'vitest';
import { annotateStory } from '../../../../src/annotate/story.ts';
import { gatherSayings } from '../../../../src/compare/quotations/gathered-sayings.ts';
import { toStorySettler } from '../../../../src/compare/quotations/story-speakers.ts';
import { toStoryArticles } from '../../../../src/compare/words/story-articles.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

/** Who says the last quotation of the last text, as pages tell it: a name, or an article's words in angles; null where nobody is named. */
function speakerOf(...texts: string[]): string | null {
  const { articles, entities } = annotateStory(
    texts.map((text, index) => makeArticle({ id: `a${index + 1}`, text })),
    { date: null },
  );
  const article = articles.at(-1);
  const quotation = article?.quotations.at(-1);
  if (article === undefined || quotation === undefined) return null;
  const spoken = toStorySettler(toStoryArticles(articles), entities)(quotation, article);
  if (spoken === null) return null;
  if ('words' in spoken) return `<${article.text.slice(spoken.words.start, spoken.words.end)}>`;
  return entities.find(({ id }) => id === spoken.entity)?.label ?? null;
}

describe('“it” and “they”', () => {
  test.each([
    [
      'The cable warned that the guard, the group charged with the quay, was weak. It said “requests for a patrol were not heard”.',
      '<The cable>',
    ],
    [
      'The harbour board met on Monday. It said it would “mend both quays by the autumn”.',
      '<The harbour board>',
    ],
    ['The notice was sent on Monday. It explained: “There is no room for any of this here.”', '<The notice>'],
    [
      'The board’s lawyers denied it. In a statement, they called the plan “a misguided abuse of power”.',
      '<The board’s lawyers>',
    ],
    ['The officials left. They told reporters that it was “too late for all of this”.', '<The officials>'],
    [
      'The board met on Monday. When the Oska Gazette wrote of Velde, it said “he has left us all today”.',
      null,
    ],
    ['The quay was open. It said “we will not be back today”.', null],
    ['The quay stood open to the board. It said “we will not be back today”.', null],
    ['The report came. Anna Velde left. She slept. It said “we will not be back today”.', null],
  ])('stand for what the sentence before is about: %s', (text, speaker) => {
    expect(speakerOf(text)).toBe(speaker);
  });
});

describe('a verb without a subject of its own, or of many', () => {
  test.each([
    [
      'The writers grant that it asks for more pilots but say it is “no leave to sink every old barge”.',
      '<The writers>',
    ],
    ['The rowers say that it is so that “it asks for a pilot on each of the barges.”', '<The rowers>'],
    ['The captain defended his log, saying, “I took no coin from any crew in the bay.”', '<The captain>'],
    ['A reporter confronted the mayor, accusing her of “stirring up the whole town”.', '<A reporter>'],
    [
      'The town officials questioned Anna Velde, claiming that there are no “witnesses” of it.',
      '<The town officials>',
    ],
    ['As the messages went round, the town clerk wrote, too, saying that “any guess is of no help”.', null],
    ['“We are glad of your willingness to talk to us,” the letter states.', '<the letter>'],
    ['Anna Velde said in a note the report would let the boats “go free after all of this”.', 'Anna Velde'],
  ])('is told of whom the sentence is about: %s', (text, speaker) => {
    expect(speakerOf(text)).toBe(speaker);
  });
});

describe('a seat and a party', () => {
  test.each([
    [['Rep. Ada Cole, R-Utah, came.\n“It has not come here yet,” the Utah Republican said.'], 'Ada Cole'],
    [
      [
        'Ada Cole, Republican of Utah, and Jo Bell (D-Calif.) came.\n“It is late,” the California Democrat said.',
      ],
      'Jo Bell',
    ],
    [
      [
        'Senator Ada Cole (R-Calif.) spoke.',
        'Ada Cole came.\n“It has not come here,” the California senator said.',
      ],
      'Ada Cole',
    ],
    [
      ['Ada Cole, R-Utah, and Jo Bell, R-Utah, came.\n“It has not come here yet,” the Utah Republican said.'],
      '<the Utah Republican>',
    ],
    [['Ada Cole, R-Utah, came.\n“It has not come here yet,” the Utah Democrat said.'], '<the Utah Democrat>'],
    [
      ['Ada Cole, R-Utah, spoke.', 'Anna Velde came.\n“It has not come here yet,” the Utah Republican said.'],
      '<the Utah Republican>',
    ],
  ])('tell whom a description means: %s', (texts, speaker) => {
    expect(speakerOf(...texts)).toBe(speaker);
  });
});

describe('a term in marks', () => {
  const entries = (text: string): number => {
    const { articles, entities } = annotateStory([makeArticle({ text })], { date: null });
    return gatherSayings(toStoryArticles(articles), entities).length;
  };

  test.each([
    ['Draft “talking points” that the Gazette had obtained depicted the quay.', 0],
    ['The list includes the “close family” of the dockers.', 0],
    ['The board and the clerk have said they will vote “no” on it.', 0],
    ['A ninth “aye” vote ended the matter.', 0],
    ['A part of the town – labeled “moonies” in the street – have left.', 0],
    ['She shared a link to a video called “Behind the quay with Ada Cole” and left.', 0],
    ['In a note Anna Velde spoke of the toll, which she termed “unheard of.”', 1],
    ['The text of the order states that “further tolls” are due.', 0],
    ['Anna Velde refused it and called it a “farce”.', 1],
    ['Anna Velde fears that all may be held if accused of “dark deeds”.', 0],
    ['Anna Velde would not speak of dropping the case of those held for “brawling”.', 0],
    ['The dockers want an apology for calling their march a “brawl”.', 0],
    ['The dockers replied by saying that “sunk” is no sailor’s term for a boat.', 0],
    ['Anna Velde said that it was an attack on the “one bay, two owners” rule.', 0],
    ['Anna Velde said that it was a “one bay, two owners” rule.', 1],
    ['Anna Velde outlined steps to “mend the quay”.', 0],
    ['Anna Velde faulted Bo Stone for wanting to “sell the quay”.', 0],
    ['Anna Velde offered “help and coal” to the town.', 0],
    ['Anna Velde said the toll was “far too high”.', 1],
    ['A “former captain of the port with ties to its owners” said Bo Stone is late.', 0],
    ['The flags were lowered “as a sign of grief for the lost”.', 0],
    ['The notes of Anna Velde fed a tale of the guild that the board went “off course”.', 0],
  ])('is an utterance only where a verb says it: %s', (text, count) => {
    expect(entries(text)).toBe(count);
  });
});
