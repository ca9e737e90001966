import { describe, expect, test } from 'vitest';
import { annotateStory } from '../../../../src/annotate/story.ts';
import { createLabelSpeakerFinder } from '../../../../src/compare/labels/label-speakers.ts';
import { createSpeakerSettler, settleQuotations } from '../../../../src/compare/speakers/settled-speakers.ts';
import { toStoryArticles } from '../../../../src/compare/words/story-articles.ts';
import { makePassage } from '../../../build/aligned-claim.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

/** Who says the last quotation of a text: a name, an article's words in “…”, or null. */
function speakerOf(text: string): string | null {
  const { articles, entities } = annotateStory([makeArticle({ text })], { date: null });
  const [article] = articles;
  const quotation = article?.quotations.at(-1);
  if (article === undefined || quotation === undefined) throw new Error('no quotation');
  const spoken = createSpeakerSettler(entities)(quotation, article);
  if (spoken === null) return null;
  if ('words' in spoken) return `“${text.slice(spoken.words.start, spoken.words.end)}”`;
  return entities.find(({ id }) => id === spoken.entity)?.label ?? null;
}

describe('the speaker of a quotation', () => {
  test.each([
    ['Anna Velde opened the fair. “We will mend the quay this year,” she said.', 'Anna Velde'],
    ['Anna Velde opened the fair, calling the quay “the finest of the whole coast”.', 'Anna Velde'],
    [
      'Hours after telling Peter Stone the town was “sick and tired of the quay,” Anna Velde said it would help.',
      'Anna Velde',
    ],
    [
      'Anna Velde pointed to Peter Stone’s earlier remarks that the town “confused many things” in spring.',
      'Peter Stone',
    ],
    [
      'As the Gazette has reported, Anna Velde has told the council she was “mad as a gull” over it.',
      'Anna Velde',
    ],
    ['Mayor Anna Velde, M-Oska, herself a docker, called the plan “wholly late for the town”.', 'Anna Velde'],
    ['The Velde campaign called the two men “aggressive foes of the quay”.', '“The Velde campaign”'],
    ['“We will mend the quay this year,” the harbour committee said.', '“the harbour committee”'],
    ['Peter Stone and Karl Holm met. “We will mend the quay this year,” he said.', null],
    [
      'But committee co-chairs Anna Velde and Peter Stone responded that it “failed to meet the long list”.',
      '“committee co-chairs Anna Velde and Peter Stone”',
    ],
    ['Anna Velde and Peter Stone wrote: “We will mend the quay this year.”', '“Anna Velde and Peter Stone”'],
    [
      'The head of the harbour board, Rep. Anna Velde, H-Oska, wrote that gulls are “a sign of early snow on the dunes”.',
      'Anna Velde',
    ],
    [
      'The head of the Lock Guild, Sen. Peter Stone, F-Marlow, warned of “a winter with no coal at all”.',
      'Peter Stone',
    ],
    [
      'The elder of the Pilot Chamber, Rep. Anna Velde, a docker, wrote that it was “far too late for a raft”.',
      'Anna Velde',
    ],
    ['The master of the lock, Capt. Karl Holm, told pilots to “wait for a better tide”.', 'Karl Holm'],
    ['The chief of the Harbour Council, Gov. Karl Holm, said: “We will row this year.”', 'Karl Holm'],
    [
      'The mayor and the head of the Lock Guild, Rep. Anna Velde, H-Oska, wrote that it was “far too late for a raft”.',
      null,
    ],
    [
      'Sens. Anna Velde of Marlow and Peter Stone of Oska said the quay was “not for the boats of the rich”.',
      '“Sens. Anna Velde of Marlow and Peter Stone of Oska”',
    ],
    [
      'Sens. Anna Velde, M-Oska, and Peter Stone, K-Marlow, wrote: “We will mend the quay this year.”',
      '“Anna Velde, M-Oska, and Peter Stone”',
    ],
    ['Anna Velde, who met Karl Holm and Peter Stone, said: “We will mend the quay.”', 'Anna Velde'],
    ['Anna Velde, mayor of Marlow and Oska, said: “We will mend the quay this year.”', 'Anna Velde'],
    [
      'The Marlow Council and Mr. Stone wrote: “We will mend the quay this year.”',
      '“The Marlow Council and Mr. Stone”',
    ],
    [
      'Anna Velde and friendly dockers argued on Monday that the toll was “a witch dance”.',
      '“Anna Velde and friendly dockers”',
    ],
    ['Anna Velde and some clerks said: “We will mend the quay this year.”', '“Anna Velde and some clerks”'],
    [
      'On Monday, the mayor, Anna Velde, and her Oska deputy, Peter Stone, agreed that the toll “is a grave and growing burden”.',
      null,
    ],
    [
      'An “old hand of the harbour board with no wish to be named” said Peter Stone “does not grasp the weight of the sea”.',
      null,
    ],
    [
      'Peter Stone, a docker, is seen in a film after a man came up to him and asked if he liked “the new plan for the quay”.',
      null,
    ],
    [
      'After the baker Peter Stone closed his shop, Karl Holm came in and said: “We will mend the quay this year.”',
      null,
    ],
    [
      'When Anna Velde took the chair, a docker shouted that the toll was “much too high for the town”.',
      null,
    ],
    [
      'As Peter Stone told the guild on Friday, “We will mend the quay this year and the lock behind it.”',
      'Peter Stone',
    ],
    ['Anna Velde wrote to bakers about Peter Stone wanting to “sink the mill with all its flour”.', null],
    ['Anna Velde told bakers that Peter Stone wanted to “sink the mill with all its flour”.', 'Anna Velde'],
    [
      'Anna Velde left the fair early, as Clara Holm told the guild. “Nobody had asked her about the flour,” she said.',
      null,
    ],
    [
      'Anna Velde spoke of the fair, and told the guild of it. “Nobody had asked me about the flour,” she said.',
      'Anna Velde',
    ],
    ['Anna Velde also rejected the baker’s claim that “nobody here can pay for flour at all”.', null],
    ['Anna Velde said that “nobody here can pay for flour at all”.', 'Anna Velde'],
    ['The board met in Norway on Monday. Norway said that “nobody here can pay for flour at all”.', null],
    ['Peter Stone left when the clerk arrived and said the toll was “much too high for the town”.', null],
    ['Peter Stone rose after the vote and said the toll was “much too high for the town”.', 'Peter Stone'],
    ['The head of Oska and Holm, Peter Stone, said: “We will mend the quay this year.”', 'Peter Stone'],
    [
      'Anna Velde, who planned the fair, told reporters that Clara Stone’s trip reflects a fact of the bay.\n\n“People are put in the hard position of having to choose,” she said.',
      'Anna Velde',
    ],
    [
      'Anna Velde asked Clara Stone about the bay.\n\n“People are put in the hard position of having to choose,” she said.',
      null,
    ],
    [
      'Anna Velde, who planned the fair, told reporters that Clara Stone had left the bay for good.\n\n“People are put in the hard position of having to choose,” she said.',
      'Anna Velde',
    ],
    [
      'President Anna Velde opened the fair. “We will mend the quay this year,” the president said.',
      'Anna Velde',
    ],
    [
      'President Anna Velde met Norwegian President Ida Lunn. “We will mend the quay,” the president said.',
      '“the president”',
    ],
    ['“We will mend the quay this year,” the doctor said.', '“the doctor”'],
    ['“We will mend the quay this year,” said a mechanic.', '“a mechanic”'],
    ['“We will mend the quay this year,” one eyewitness told the board.', '“one eyewitness”'],
    ['Anna Velde met Peter Stone. “We will mend the quay,” the 43-year-old said.', '“the 43-year-old”'],
    ['The Marlow Post reports: “We will mend the quay this year.”', 'Marlow Post'],
    ['The men were “talking to all of the pilots,” the Marlow Post reports.', 'Marlow Post'],
    ['Karl Holm Jr. met his father, Karl Holm. “We mend the quay,” Holm Jr. said.', 'Karl Holm Jr.'],
    ['Karl Holm Jr. met Peter Holm. “We mend the quay,” Holm said.', '“Holm”'],
    ['The mayor on a cold morning had said that the quay was “a ruin of old stone”.', null],
    ['Plans for the quay include a “watcher of all the ships”.', null],
    ['The long strike in town led the mayor to ask “who will mend the quay now”.', null],
  ])('is settled by the article itself: %s', (text, speaker) => {
    expect(speakerOf(text)).toBe(speaker);
  });

  test('is the same before a heading', () => {
    const quoted = '“We will mend the quay this year and the next,”';
    const text = `Anna Velde opened the fair. ${quoted} she said.`;
    const { articles, entities } = annotateStory([makeArticle({ id: 'a', text })], { date: null });
    const story = toStoryArticles(articles);
    const find = createLabelSpeakerFinder(story, entities);
    expect(find(makePassage(story.get('a'), quoted), quoted).speaker).toBe('Anna Velde');
  });
});

describe('words for a speaker', () => {
  test.each([
    ['In answer to a committee report of Monday, the clerk Velde said it was “very late for all of us”.'],
    ['“We will mend the quay this year,” his group said.'],
    ['The board read the committee’s written answer: “We will mend the quay this year.”'],
    ['The board said that the long plan of the committee was “very late for all of us”.'],
  ])('are none where another stands between, where they only point, or where nothing tells: %s', (text) => {
    expect(speakerOf(text) ?? '').not.toMatch(/report|group|written|plan/u);
  });
});

test('a comparison holds the settled speakers, whatever the reading of an article alone was sure of', () => {
  const text = '“We will mend the quay this year,” the harbour committee said. “It is the end,” they said.';
  const { articles, entities } = annotateStory([makeArticle({ text })], { date: null });
  const settled = articles.flatMap((article) => settleQuotations(article, createSpeakerSettler(entities)));
  expect(settled.map(({ speaker }) => speaker?.certain ?? false)).toEqual([true, false]);
});

describe('a paragraph that is only a quotation', () => {
  test.each([
    'Anna Velde spoke. “I am late again,” she added.\n“Her conduct is bad for all of us here.”',
    '“I am late again,” Peter Stone said.\n“He is bad for all of us here in town.”',
    '“I am late again,” Mayor Peter Stone said.\n“Stone is bad for all of us here in town.”',
    'Peter Stone told the board: “I am late again.”\n“His words are bad for all of us here.”',
    '“I am late again,” Anna Velde said on Monday.\n“The town deserves more than this woman.”',
  ])('is nobody’s after a quotation that is closed: %s', (text) => {
    expect(speakerOf(text)).toBeNull();
  });

  test('goes on where the marks are left open', () => {
    expect(speakerOf('Anna Velde said: “I am late again.\n“I go now, and my men go too.”')).toBe(
      'Anna Velde',
    );
  });
});

describe('whom “he” means that says quoted words', () => {
  const speakersOf = (text: string) => {
    const { articles, entities } = annotateStory([makeArticle({ text })], { date: null });
    const settle = createSpeakerSettler(entities);
    return articles.flatMap((article) =>
      article.quotations.map((one) => {
        const spoken = settle(one, article);
        if (spoken === null) return null;
        return 'entity' in spoken
          ? (entities.find(({ id }) => id === spoken.entity)?.label ?? null)
          : article.text.slice(spoken.words.start, spoken.words.end);
      }),
    );
  };

  test.each([
    [
      'the one person whom the sentence before names, also inside it',
      'Asked what a wait of two weeks would do to the old bay, Bo Mills, who once led the pilots of the town, spoke calmly.\n\n“The wait would not sink any boats,” he said.',
      ['Bo Mills'],
    ],
    [
      'whoever names another one in the quoted words',
      'Bo Mills spoke on the quay. “As Ada Velde rightly says, we have to mend this first,” he said.',
      ['Bo Mills'],
    ],
    [
      'not where two are named before',
      'Asked what a wait of two weeks would do, Bo Mills and Carl Tarn, of the pilots, spoke calmly.\n\n“The wait would not sink any boats,” he said.',
      [null],
    ],
  ])('%s', (_name, text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});
