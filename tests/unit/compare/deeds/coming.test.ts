import { describe, expect, test } from 'vitest';
import { COMING_RULES, readStages } from '../../../../src/compare/deeds/coming.ts';
import { makePassage } from '../../../build/aligned-claim.ts';
import { makeArticle } from '../../../build/annotated-article.ts';
import { compareSentences } from '../../../build/compared-texts.ts';

/** The words that tell a deed as done or as to come: “coming: will meet”. */
function stagesOf(text: string, kind: 'headline' | 'paragraph' = 'paragraph'): string[] {
  const article = makeArticle({ text, kinds: [kind] });
  return readStages(makePassage(article, text), article).map(
    ({ stage, span }) => `${stage}: ${text.slice(span.start, span.end)}`,
  );
}

test.each(COMING_RULES)('$id: a deed of the example is to come', ({ example, isOfHeadline = false }) => {
  const found = stagesOf(example, isOfHeadline ? 'headline' : 'paragraph');
  expect(found.filter((one) => one.startsWith('coming'))).toHaveLength(1);
});

test.each(COMING_RULES)('$id: none of the counter-example is', ({ counter, isOfHeadline = false }) => {
  const found = stagesOf(counter, isOfHeadline ? 'headline' : 'paragraph');
  expect(found.filter((one) => one.startsWith('coming'))).toEqual([]);
});

describe('a deed counts as done', () => {
  test.each([
    ['in the past', 'Ada Stone met the board.', ['done: met']],
    ['in the perfect', 'Ada Stone has endorsed the plan.', ['done: endorsed']],
    ['not after “will be”', 'The plan will be endorsed.', ['coming: will be endorsed']],
    [
      'not as a participle after a comma',
      'The board spoke, followed by a talk, joined by pilots.',
      ['done: spoke'],
    ],
    ['not as a word before a noun', 'The town paid five crowns in lost trade.', ['done: paid']],
    ['not after “could”', 'The plan could be endorsed.', []],
    ['not after “not”', 'Ada Stone has not endorsed the plan.', []],
  ])('%s', (_why, text, found) => {
    expect(stagesOf(text)).toEqual(found);
  });

  test.each([
    ['whose form can be a noun’s', 'Guild Repeals the Old Bread Charter', ['done: Repeals']],
    ['but not its first word', 'Repeals of the bread charter near', []],
    ['nor its last', 'Guild of the old baker weighs three repeals', ['done: weighs']],
  ])('in the present of a headline %s', (_why, text, found) => {
    expect(stagesOf(text, 'headline')).toEqual(found);
  });

  test('but not when it only goes on', () => {
    expect(stagesOf('The guild is already baking for the fair.')).toEqual([]);
    expect(stagesOf('The guild is baking for the fair.')).toEqual([]);
  });

  test('in the present of a headline, where no other verb stands before it', () => {
    expect(stagesOf('The Mayor Meets Pilots', 'headline')).toEqual(['done: Meets']);
    expect(stagesOf('The mayor meets pilots.')).toEqual([]);
  });
});

/** The words of the difference of one kind between sentences that an editor joined. */
function statedOf(kind: string, ...sentences: string[]): string[] {
  const { claim, comparison } = compareSentences(...sentences);
  const texts = new Map(comparison.articles.map(({ id, text }) => [id, text.value ?? '']));
  return claim.apparatus
    .filter((entry) => entry.kind === kind && entry.differs)
    .flatMap(({ readings }) =>
      readings.flatMap((reading) =>
        reading.kind === 'words'
          ? reading.spans.map(({ start, end }) => texts.get(reading.article)?.slice(start, end) ?? '')
          : [],
      ),
    );
}

describe('articles differ in whether a deed is done', () => {
  test.each([
    [
      'where one has it done that the other has to come',
      'Ada Stone will meet the harbour board of Tern Island on Monday.',
      'Ada Stone met the harbour board of Tern Island on Monday.',
      ['will meet', 'met'],
    ],
    [
      'where one only expects it',
      'Ada Stone is expected to endorse the new Tern ferry toll.',
      'Ada Stone endorsed the new Tern ferry toll.',
      ['is expected to endorse', 'endorsed'],
    ],
    [
      'where only what it is done to is the same beside it',
      'Ada Stone will invoke the old oath before the Marlow pilots and their families.',
      'She then invoked the oath at length, and nobody of the old Marlow pilots spoke.',
      ['will invoke', 'invoked'],
    ],
    [
      'but not where one has it under way: it is not done',
      'In May the Tern guild plans to dig a well behind the Marlow mill.',
      'The Tern guild is already digging a well behind the Marlow mill.',
      [],
    ],
    [
      'where one only has it set',
      'The Marlow elders scheduled a vote on the new Tern ferry toll.',
      'The Marlow elders voted on the new Tern ferry toll.',
      ['scheduled a vote', 'voted'],
    ],
    [
      'but not on other days',
      'Ada Stone will meet the harbour board of Tern Island on March 4, 2025.',
      'Ada Stone met the harbour board of Tern Island on March 11, 2025.',
      [],
    ],
    [
      'but not of another deed beside a few common words',
      'Ada Stone will meet pilots in the north.',
      'The gulls of Marlow met Ada Stone with loud cries.',
      [],
    ],
    [
      'but not where one article has it both ways',
      'Ada Stone met the harbour board of Tern Island and will meet the harbour board again.',
      'Ada Stone met the harbour board of Tern Island.',
      [],
    ],
  ])('%s', (_why, one, other, words) => {
    expect(statedOf('stage', one, other)).toEqual(words);
  });
});

describe('articles differ in where it was said', () => {
  test.each([
    [
      'in writing and to a paper',
      'Ada Stone said in a statement that the old harbour quay is safe for pilots.',
      'Ada Stone told Harbour Radio that the old harbour quay is safe for pilots.',
      ['in a statement', 'told Harbour Radio'],
    ],
    [
      'but not in two names for an interview',
      'Ada Stone told Harbour Radio that the old harbour quay is safe for pilots.',
      'Ada Stone said in an interview that the old harbour quay is safe for pilots.',
      [],
    ],
    [
      'but not where two people speak',
      'Ada Stone said in a statement that the old harbour quay is safe for pilots.',
      'Mara Bell told Harbour Radio that the old harbour quay is safe for pilots.',
      [],
    ],
    [
      'but not where the place is what is told',
      'Ada Stone said she told the Harbour Board in a letter that the old quay is safe.',
      'Ada Stone told Harbour Radio that the old harbour quay is safe for pilots.',
      [],
    ],
    [
      'but not where one article does not say it',
      'Ada Stone said in a statement that the old harbour quay is safe for pilots.',
      'Ada Stone said that the old harbour quay is safe for pilots.',
      [],
    ],
  ])('%s', (_why, one, other, words) => {
    expect(statedOf('medium', one, other)).toEqual(words);
  });
});

describe('articles differ in the verb of saying', () => {
  test.each([
    [
      'where one leaves it unproven',
      'Ada Stone claimed that the old harbour quay is safe for pilots.',
      'Ada Stone said that the old harbour quay is safe for pilots.',
      ['claimed', 'said'],
    ],
    [
      'where one takes it as granted',
      'Ada Stone acknowledged that the old harbour quay leaks.',
      'Ada Stone said that the old harbour quay leaks.',
      ['acknowledged', 'said'],
    ],
    [
      'but not where one article has that nothing was said',
      'Ada Stone did not disclose that the old harbour quay leaks.',
      'Ada Stone said that the old harbour quay leaks.',
      [],
    ],
    [
      'but not of two sayings',
      'Ada Stone acknowledged that there were questions on the old quay.',
      'Ada Stone said that she had to free the pilots, whatever the old quay was.',
      [],
    ],
    [
      'but not for what stands before the verb, where something is said after it',
      'In place of the notice on the old harbour quay Ada Stone wrote why it was taken down.',
      'Ada Stone, who took the notice on the old harbour quay down, admitted that she knew the reasons well.',
      [],
    ],
    [
      'but not in two plain verbs',
      'Ada Stone added that the old harbour quay leaks.',
      'Ada Stone said that the old harbour quay leaks.',
      [],
    ],
    [
      'but not where two people speak',
      'Mara Bell claimed that the old harbour quay leaks.',
      'Ada Stone said that the old harbour quay leaks.',
      [],
    ],
  ])('%s', (_why, one, other, words) => {
    expect(statedOf('saying', one, other)).toEqual(words);
  });
});

describe('an article is said to quote none of the words of another', () => {
  /** The articles that quote none, where that is told. */
  function withoutOf(...sentences: string[]): number {
    const { claim } = compareSentences(...sentences);
    return claim.apparatus
      .filter(({ kind, differs, alike }) => kind === 'quotation' && (differs || alike === true))
      .reduce((sum, { without }) => sum + without.length, 0);
  }

  test.each([
    [
      'where it reports the same of the same speaker',
      '“I fully understand the harm that the broken quay did to the pilots,” Ada Stone said.',
      'Ada Stone said she fully understood the harm that the broken quay did to the pilots.',
      1,
    ],
    [
      'but not where it tells it itself',
      '“The storm broke the quay and the long northern pier,” Ada Stone said.',
      'The storm broke the quay and the long northern pier.',
      0,
    ],
    [
      'but not where it prints them without marks',
      '“The storm broke the quay and the long northern pier,” Ada Stone said.',
      'Ada Stone: The storm broke the quay and the long northern pier.',
      0,
    ],
    [
      'but not where it tells something else',
      '“I fully understand the harm that the broken quay did to the pilots,” Ada Stone said.',
      'Ada Stone said she would leave the board.',
      0,
    ],
    [
      'but not where it quotes other words there',
      '“I fully understand the harm that the broken quay did to the pilots,” Ada Stone said.',
      'Ada Stone said she “understood the harm” that the broken quay did to the pilots.',
      0,
    ],
  ])('%s', (_why, one, other, count) => {
    expect(withoutOf(one, other)).toBe(count);
  });
});
