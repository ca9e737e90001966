import { describe, expect, test } from 'vitest';
import type { ComparedArticle } from '../../../../src/model/comparison.ts';
import { toBoard } from '../../../../src/view/story/board.ts';
import { type Picking, pickClause } from '../../../../src/view/story/board-picks.ts';
import { withQuotationMarks } from '../../../../src/view/story/board-quotes.ts';
import { toBoardWords } from '../../../../src/view/story/board-words.ts';
import { makeArticle, makeClaim, makeComparison, makePassage, makeSpan } from '../../../build/comparison.ts';

/** What a sentence answers: `about`: words that the other passages have, too; `needed`: words that differ; `actors`: who does it in the heading, null for a short name. */
function answerOf(
  text: string,
  {
    about = [],
    needed = [],
    actors = [],
    ...more
  }: { about?: string[]; needed?: string[]; actors?: string[] | null } & Partial<ComparedArticle> = {},
  people: string[] = [],
): string {
  const article = { ...makeArticle('a', [text]), ...more };
  const words = toBoardWords({ text, start: 0 }, article, new Set(people));
  const has = (list: string[], form: string): boolean => list.some((one) => one.toLowerCase() === form);
  const stems = words.filter(({ form }) => actors !== null && has(actors, form)).map(({ stem }) => stem);
  const picking: Picking = {
    about: words.map(({ form }) => (has(about, form) ? 1 : 0)),
    needed: words.map(({ form }) => has(needed, form)),
    subject: actors === null ? null : new Set(stems),
  };
  const [span] = pickClause(words, picking);
  return text.slice(span?.start, span?.end);
}

/** A reporting verb of a text, whose content is the rest. */
const cued = (text: string, cue: string): Partial<ComparedArticle> => {
  const article = makeArticle('a', [text]);
  const at = makeSpan(article, cue);
  return {
    attributions: [{ voice: 'named', source: null, cue: at, content: { start: at.end, end: text.length } }],
  };
};

describe('the words of an answer', () => {
  test.each([
    ['The board went after the pilots of Oskarby', 'board', 'went after the pilots of Oskarby'],
    [
      'The council was softening its opposition to the toll',
      'council',
      'was softening its opposition to the toll',
    ],
    ['The mayor left her job as a pilot', 'mayor', 'left her job as a pilot'],
    ['The aide quit the board', 'aide', 'quit the board'],
    ['The ferry would not sail', 'ferry', 'would not sail'],
  ])('begin with the verb where the heading names who does it: %s', (text, actor, answer) => {
    expect(answerOf(text, { actors: [actor] })).toBe(answer);
  });

  test.each([
    [
      'The mayor backed the plan for the quay but said that it could wait',
      'backed the plan for the quay but said that it could wait',
    ],
    ['The board closed the port but let the ferry sail', 'closed the port but let the ferry sail'],
    [
      'The aide praised the pier on Monday but refused to pay',
      'praised the pier on Monday but refused to pay',
    ],
    ['The mayor said nobody but Velde sails', 'said nobody but Velde sails'],
    [
      'The mayor voiced her support for the whole plan for the quay and the old pier but said that the rest could wait',
      'but said that the rest could wait',
    ],
  ])('go on behind a “but”: half of it would say another thing: %s', (text, answer) => {
    expect(
      answerOf(text, { actors: ['mayor', 'board', 'aide'], about: ['plan', 'port', 'pier', 'sails'] }),
    ).toBe(answer);
  });

  test.each([
    'A top aide to the rival Velde should be jailed',
    'The head of the harbour police was dismissed',
    'The ferry to the islands would close',
    'Talks held by the board were broken off',
  ])('begin with all of the subject where it is another one: %s', (text) => {
    expect(answerOf(text, { actors: ['rival', 'pilots', 'police', 'islands', 'board'] })).toBe(text);
  });

  test.each([
    [
      'The board said in May that a former pilot would lead the port',
      'said',
      'a former pilot would lead the port',
    ],
    ['The mayor warned on Monday that all boats must stay ashore', 'warned', 'all boats must stay ashore'],
    ['The union told the council that nobody would sail', 'told', 'nobody would sail'],
    ['Pilots claimed that the dam was never mended', 'claimed', 'the dam was never mended'],
    ['The report states that the quay is sound', 'states', 'the quay is sound'],
  ])('are what is reported: %s', (text, cue, answer) => {
    expect(answerOf(text, { ...cued(text, cue), about: answer.split(' ').slice(-1) })).toBe(answer);
  });

  test.each([
    ['The board, the oldest of the coast, raised the toll', ['toll'], 'raised the toll'],
    ['If the dam does not hold, the port will close', ['port'], 'the port will close'],
    [
      'Before the pilots landed in the bay, the mayor lost her temper',
      ['temper'],
      'the mayor lost her temper',
    ],
    ['The board, a club that has been seen as idle, opened the port', ['port'], 'opened the port'],
    ['In papers filed on the dam, the board denied the leak', ['leak'], 'the board denied the leak'],
  ])('are of the clause that the row is about: %s', (text, about, answer) => {
    expect(answerOf(text, { about, actors: text.startsWith('The board') ? ['board'] : [] })).toBe(answer);
  });

  test.each([
    ['The port will close if the dam does not hold in the next storm of the year', 'if'],
    ['The council will raise the toll unless the pilots of the bay end their long strike', 'unless'],
  ])('keep their condition: %s', (text, opener) => {
    expect(answerOf(text)).toContain(` ${opener} `);
  });

  test('the time at the end is left off, unless the articles differ in it', () => {
    const text = 'The council of the bay raised the old toll on the bridge on Monday';
    const timeframes = [makeSpan(makeArticle('a', [text]), 'Monday')];
    expect(answerOf(text, { timeframes, about: ['toll'] })).toBe(text.replace(' on Monday', ''));
    expect(answerOf(text, { timeframes, about: ['toll'], needed: ['monday'] })).toBe(text);
  });

  test('a differing time before the clause is told with it', () => {
    const text = 'On Wednesday, the mayor opened the port';
    const timeframes = [makeSpan(makeArticle('a', [text]), 'Wednesday')];
    expect(answerOf(text, { timeframes, needed: ['wednesday'] })).toBe(text);
    expect(answerOf(text, { timeframes })).toBe('the mayor opened the port');
  });

  test.each([
    'Mills, Okafor and Stone signed the treaty',
    'The guests were rowdy, tired and late',
    'He is absolutely, deadly serious',
  ])('a list and a phrase with a comma are never cut: %s', (text) => {
    expect(text.endsWith(answerOf(text, { actors: ['guests'] }))).toBe(true);
    expect(answerOf(text)).toMatch(/Mills, Okafor|tired and late|deadly serious/u);
  });

  test('a bracket inside a name parts nothing', () => {
    expect(answerOf('Senator Velde (Oskarby) rejected the toll')).toBe(
      'Senator Velde (Oskarby) rejected the toll',
    );
  });

  test('a plural behind the name of a place is no verb', () => {
    const text = 'winning the Oskarby races of the year';
    const names = [{ ...makeSpan(makeArticle('a', [text]), 'Oskarby'), entity: 'oskarby' }];
    expect(answerOf(text, { names })).toBe(text);
  });

  test('a short name tells who does it, and who reports it where that is short', () => {
    const text = 'The Oskarby paper reported on Friday that the board was closing the port';
    expect(answerOf(text, { ...cued(text, 'reported'), about: ['port'], actors: null })).toBe(text);
    expect(answerOf('The board, in a short letter, closed the port', { about: ['port'], actors: null })).toBe(
      'The board, in a short letter, closed the port',
    );
  });

  test('a concession and a setting are not what a passage answers', () => {
    const article = makeArticle('a', [
      'Before Mills landed in Oskarby, Okafor found herself in a quarrel',
      'The fair opens even though the quay is not dry',
    ]);
    const claim = makeClaim(
      article.sentences.map(({ start, end }) =>
        makePassage(article, article.text.value?.slice(start, end) ?? ''),
      ),
      { of: 1 },
    );
    const comparison = makeComparison([article], { claims: [claim] });
    const [row] = toBoard(comparison, new Map([[null, [claim]]])).rows;
    const [cell] = row?.cells ?? [];
    const answers =
      cell?.kind === 'answer'
        ? cell.answers.map(({ words }) => words.map(({ text }) => text).join(' … '))
        : [];
    expect(answers[0]).not.toContain('landed');
  });
});

describe('quotation marks and brackets round the words of an answer', () => {
  test.each([
    ['He called it “a step forward,” and left', 'a step forward', '“a step forward,”'],
    [
      'He gave "false or misleading words" to us',
      'gave "false or misleading words',
      'gave "false or misleading words"',
    ],
    ['She said “no” and “a step', 'a step', 'a step'],
    ['It was "a step," he said', 'a step', '"a step,"'],
    ["Mills slams 'idle board,' calls for a vote", "slams 'idle board", "slams 'idle board,'"],
    ['It left for Oskarby (Mills), and sank', 'left for Oskarby (Mills', 'left for Oskarby (Mills)'],
  ])('%s', (exact, words, printed) => {
    const start = exact.indexOf(words);
    const span = withQuotationMarks({ start, end: start + words.length }, { exact, start: 0 });
    expect(exact.slice(span.start, span.end)).toBe(printed);
  });
});
