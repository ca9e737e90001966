import { describe, expect, test } from 'vitest';
import type { ComparedArticle } from '../../../../src/model/comparison.ts';
import { findAnswer, toBoardContext, withRest } from '../../../../src/view/story/board-answers.ts';
import { type Picking, pickClause } from '../../../../src/view/story/board-picks.ts';
import { isBracketOpen, withQuotationMarks } from '../../../../src/view/story/board-quotes.ts';
import { withSpeaker } from '../../../../src/view/story/board-speakers.ts';
import { findLostSubject } from '../../../../src/view/story/board-subjects.ts';
import { toBoardWords } from '../../../../src/view/story/board-words.ts';
import { makeArticle, makeClaim, makeComparison, makePassage, makeSpan } from '../../../build/comparison.ts';

/** What a sentence answers: `about`: words that the other passages have, too; `needed`: words that differ. */
function answerOf(
  text: string,
  {
    about = [],
    needed = [],
    ...more
  }: { about?: string[]; needed?: string[] } & Partial<ComparedArticle> = {},
  people: string[] = [],
): string {
  const article = { ...makeArticle('a', [text]), ...more };
  const words = toBoardWords({ text, start: 0 }, article, new Set(people));
  const has = (list: string[], form: string): boolean => list.some((one) => one.toLowerCase() === form);
  const picking: Picking = {
    about: words.map(({ form }) => (has(about, form) ? 1 : 0)),
    needed: words.map(({ form }) => has(needed, form)),
  };
  return pickClause(words, picking)
    .map(({ start, end }) => text.slice(start, end))
    .join(' … ');
}

/** What makes a passage too long to be its own answer, before and after it. */
const LONG =
  ', and bakers of the old town sold warm rolls to the children of the pilots from early morning until late at night';

describe('the words of an answer', () => {
  test.each([
    'The board went after the pilots of Oskarby',
    'The mayor backed the plan for the quay but said that it could wait',
    'A top aide to the rival Velde should be jailed',
    'The port will close if the dam does not hold in the next storm of the year',
    'On Wednesday, the mayor opened the port',
    'Most of the ferries are not awarded to the pilots of the bay',
  ])('a short passage is its own answer: %s', (text) => {
    expect(answerOf(text)).toBe(text);
  });

  test.each([
    ['The pilots of Oskarby called the old mayor of the harbour board again', 'and while'],
    ['A clerk of the bank sent the papers of the mill to a friend', 'and because'],
    ['The quay was closed to all boats of the bay by the council', 'but although'],
    ['The children of the choir sang for the bakers of the market', 'and when'],
    ['The ferry went aground on a bank of the outer harbour of Oska', 'and if'],
  ])('no answer ends with what opens another clause: %s | %s', (text, opener) => {
    const rest = `${opener} he himself was confined to his old house at the far end of the town${LONG}`;
    const answer = answerOf(`${text} ${rest}`, { about: text.split(' ').slice(1) });
    expect(answer).not.toMatch(/(?:and|but|while|because|although|when|if)(?: he)?$/u);
  });

  test.each([
    ['The board, the oldest of the coast, raised the toll', ['toll']],
    ['The head of the harbour police was not dismissed', ['dismissed']],
    ['Most members of the board are awarded to the pilots', ['pilots', 'awarded']],
    ['The council will raise the toll unless the pilots of the bay end their long strike', ['toll']],
    ['The mayor backed the plan for the quay but said that it could wait', ['plan', 'wait']],
  ])(
    'of a long passage the clause with its subject, its “not”, its condition and its “but”: %s',
    (text, about) => {
      expect(answerOf(`${text}${LONG}`, { about })).toBe(text);
    },
  );

  test.each([
    [
      'its condition',
      'If the old dam does not hold in May, the port of the town will close',
      ['port', 'close'],
    ],
    [
      'who has said it',
      'The mayor told pilots on Monday that the port of the town will close',
      ['port', 'close'],
    ],
    [
      'who argues so',
      'Velde has gone after the pilots, to argue that the port is too large',
      ['port', 'large'],
    ],
    [
      'the noun of its “that”',
      'The board answered claims that the port of the town is too large',
      ['port', 'large'],
    ],
    [
      'what its “originally” is about',
      'Velde originally wanted a port in Oskarby, paid by the pilots',
      ['port'],
    ],
    ['the end of its list', 'The port is all that we row for--ferries, boats & rafts', ['port', 'row']],
    [
      'whom it comes from',
      'The pilots of the bay and the bakers of the town have drawn attacks from Velde',
      ['attacks'],
    ],
  ])('a clause keeps %s', (_what, text, about) => {
    expect(answerOf(`${text}, and bakers of the old town sold warm rolls to all`, { about })).toContain(text);
  });

  test('a “he” before “that” tells nobody who says it', () => {
    const text = `He confirmed that the port of the town will close in May${LONG}`;
    const cue = makeSpan(makeArticle('a', [text]), 'confirmed');
    const content = { start: cue.end + 6, end: text.length };
    const attributions = [{ voice: 'named' as const, source: null, cue, content }];
    expect(answerOf(text, { about: ['port', 'close'], attributions })).toMatch(/^the port/u);
  });

  test('the shared time after its comma belongs to a clause', () => {
    const text =
      'Bakers of the town want the old mill on the quay to be sold, most likely to a firm from Oskarby by the end of May, and pilots of the bay sold rolls';
    expect(answerOf(text, { about: ['mill'], needed: ['end', 'may'] })).toMatch(/by the end of May$/u);
  });

  test('who says something is never an answer without what is said', () => {
    const text =
      'The head of the old harbour board is expected to say that “ferries, boats and rafts breed disrespect for the dam, the quay and the toll”';
    const article = makeArticle('a', [text]);
    const at = makeSpan(article, 'say');
    const attributions = [
      { voice: 'named' as const, source: null, cue: at, content: { start: at.end, end: text.length } },
    ];
    expect(answerOf(text, { attributions })).toMatch(/to say that “ferries/u);
  });

  test('a clause whose subject stands before another one has it', () => {
    const text = `The mayor of the old town left the fair with all of her pilots and her six tired aides at noon, and raised the toll for all boats of the bay`;
    expect(answerOf(text, { about: ['toll', 'raised', 'boats'] })).toBe(
      'The mayor of the old town … raised the toll for all boats of the bay',
    );
  });

  test('a clause whose subject is separated from its verb by what it is has it', () => {
    const text =
      'In May, Ada Velde, a former pilot of the northern island and its oldest citizen by far, was charged with opening the dam without a permit of the board of the town';
    expect(answerOf(text, { about: ['dam'] })).toMatch(/^Ada Velde … was charged with opening the dam/u);
  });

  test('a differing time before the clause is told with it', () => {
    const clause = 'On Wednesday, the mayor opened the port';
    const text = `${clause}${LONG}`;
    const timeframes = [makeSpan(makeArticle('a', [text]), 'Wednesday')];
    expect(answerOf(text, { timeframes, about: ['port'], needed: ['wednesday'] })).toBe(clause);
  });

  test.each([
    'Mills, Okafor and Stone signed the treaty',
    'The guests were rowdy, tired and late',
    'He is thoroughly, wholly honest',
  ])('a list and a phrase with a comma are never cut: %s', (text) => {
    expect(answerOf(`${text}${LONG}`)).toContain(text.split(' ').slice(-3).join(' '));
  });

  test('a bracket inside a name parts nothing', () => {
    expect(answerOf('Senator Velde (Oskarby) rejected the toll')).toBe(
      'Senator Velde (Oskarby) rejected the toll',
    );
  });

  test('a plural after the name of a place is no verb', () => {
    const text = 'winning the Oskarby races of the year';
    const names = [{ ...makeSpan(makeArticle('a', [text]), 'Oskarby'), entity: 'oskarby' }];
    expect(answerOf(text, { names })).toBe(text);
  });
});

test('all before a tag is what somebody says, also that others agreed', () => {
  const text = 'The port closed after the pilots agreed to it in May, Mills said.';
  const article = makeArticle('a', [text]);
  const at = (words: string) => makeSpan(article, words);
  const toCited = (source: string, cue: string, content: string) => ({
    voice: 'named' as const,
    source: { ...at(source), entity: null },
    cue: at(cue),
    content: at(content),
  });
  const attributions = [
    toCited('the pilots', 'agreed', 'The port closed after the pilots agreed to it'),
    toCited('Mills', 'said', 'The port closed after the pilots agreed to it in May'),
  ];
  const own = at('The port closed after the pilots agreed to it');
  const said = withSpeaker([own], at(text), { article: { ...article, attributions }, labels: new Map() });
  expect(said.spans.map(({ start, end }) => text.slice(start, end))).toEqual([text.slice(0, -1)]);
});

describe('who says an answer', () => {
  const text = 'Mills said on Monday that the dam would hold. “We will sail,” she added.';
  const article = makeArticle('a', [text]);
  const at = (words: string) => makeSpan(article, words);
  const cited = {
    ...article,
    attributions: [
      {
        voice: 'named' as const,
        source: { ...at('Mills'), entity: 'mills' },
        cue: at('said'),
        content: at('the dam would hold'),
      },
      {
        voice: 'named' as const,
        source: { ...at('she'), entity: null },
        cue: at('added'),
        content: at('We will sail'),
      },
    ],
  };
  const labels = new Map([['mills', 'Ada Mills']]);
  const say = (words: string, passage: string) => {
    const { speaker, spans } = withSpeaker([at(words)], at(passage), { article: cited, labels });
    return [speaker, spans.map(({ start, end }) => text.slice(start, end)).join(' … ')];
  };

  test.each([
    [
      'is printed with it where the passage tells',
      'the dam would hold',
      text,
      null,
      'Mills said on Monday that the dam would hold',
    ],
    ['after it, too', 'We will sail', text, null, 'We will sail,” she added'],
    [
      'stands before it where the passage does not',
      'the dam would hold',
      'the dam would hold',
      'Ada Mills',
      'the dam would hold',
    ],
    ['is nobody where only “she” is known', 'We will sail', 'We will sail', null, 'We will sail'],
  ])('%s', (_how, words, passage, speaker, printed) => {
    expect(say(words, passage)).toEqual([speaker, printed]);
  });
});

const sentences = [
  'Ada Mills welcomed the pledge, stating that the dam would hold.',
  'On Monday, she left and sailed.',
  'On Friday, the long inquiry, led by Velde, had begun in May.',
];

describe('the subject of a passage that begins with its verb', () => {
  const article = makeArticle('a', sentences);
  const text = article.text.value ?? '';
  const subjectOf = (words: string): string | undefined => {
    const span = findLostSubject(makePassage(article, words), article);
    return span && text.slice(span.start, span.end);
  };

  test('is that of its sentence, also after a setting', () => {
    expect(subjectOf('stating that the dam would hold')).toBe('Ada Mills');
    expect(subjectOf('had begun in May')).toBe('the long inquiry');
  });

  test('is never one of a quotation before it', () => {
    const text = '“There is work to be done,” Velde told us, stressing that pilots row.';
    const plain = makeArticle('b', [text]);
    const quotations = [
      {
        ...makeSpan(plain, '“There is work to be done,”'),
        id: 'q1',
        kind: 'full' as const,
        speaker: null,
        cue: null,
      },
    ];
    const span = findLostSubject(makePassage(plain, 'stressing that pilots row'), { ...plain, quotations });
    expect(span && text.slice(span.start, span.end)).toBe('Velde');
  });

  test.each(['the dam would hold', 'and sailed', ...sentences])(
    'is not looked for after a setting, nor where it has one: %s',
    (words) => {
      expect(subjectOf(words)).toBeUndefined();
    },
  );
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

/** What the passage of an article answers in a claim with another article's. */
function cellOf(sentence: string, words: string): string {
  const [own, other] = [makeArticle('a', [sentence]), makeArticle('b', ['The pilots rest.'])];
  const passage = makePassage(own, words);
  const claim = makeClaim([passage, makePassage(other, 'The pilots rest.')], { of: 2 });
  const context = toBoardContext(makeComparison([own, other], { claims: [claim] }));
  const { speaker, spans } = findAnswer(claim, passage, context);
  const text = spans.map(({ start, end }) => sentence.slice(start, end)).join(' … ');
  return speaker === null ? text : `[${speaker}] ${text}`;
}

describe('a passage that says nothing alone', () => {
  test.each([
    ['The new rule for the port means pilots would rest on Sundays.', 'means pilots would rest on Sundays.'],
    ['The toll that the board raised, one of many, would be paid in May.', 'would be paid in May.'],
    ['In her speech the mayor also turned to the dam, calling it an old wall.', 'calling it an old wall.'],
    ['He thanked Velde, whom the board had called a pilot.', 'whom the board had called a pilot.'],
    ['It was a day on which the mayor would wait, but closed the port.', 'but closed the port.'],
    [
      'The board chose Tarn, 58, a tired pilot who rowed at night, to lead the port.',
      '58, a tired pilot who rowed at night, to lead the port.',
    ],
  ])('gives way to its sentence: %s', (sentence, words) => {
    expect(cellOf(sentence, words)).toBe(sentence);
  });

  test('has its subject, but not the plan that it is under', () => {
    expect(
      cellOf('Under the new plan, the pilots, who row at night, would rest.', 'would rest.'),
    ).not.toContain('Under the new plan …');
  });

  test('is printed in one run where no word stands between', () => {
    expect(
      cellOf('“The port would close,” said Ada Velde.', '“The port would close,” said Ada Velde.'),
    ).not.toContain('…');
  });
});

test('an answer that leaves out much of what its row is about gives way to one that tells it', () => {
  const lines = [
    'The lock of Skerry, which pilots of the bay opened by night in May, sank; bakers of the town sold rolls by the quay at noon, and rafts wait.',
    'The lock of Skerry was opened by pilots of the bay by night; bakers sold rolls at the quay.',
  ];
  const articles = lines.map((line, index) => makeArticle(String(index), [line]));
  const passages = articles.map((article, index) => makePassage(article, lines[index] ?? ''));
  const claim = makeClaim(passages, { of: 2 });
  const context = toBoardContext(makeComparison(articles, { claims: [claim] }));
  const spans = passages[0] && findAnswer(claim, passages[0], context).spans;
  expect(spans?.map(({ start, end }) => lines[0]?.slice(start, end))).toEqual([lines[0]?.slice(0, -1)]);
});

test('a bracket that opens in an answer is closed in it', () => {
  const passage = { exact: 'Pilots (as in May, at dawn) would row. (OSKARBY) Boats rest.', start: 0 };
  expect(isBracketOpen({ start: 0, end: 17 }, passage)).toBe(true);
  expect(isBracketOpen({ start: 0, end: 27 }, passage)).toBe(false);
  const end = passage.exact.length;
  expect(withQuotationMarks({ start: 40, end }, passage)).toEqual({ start: 39, end });
});

describe('words of a passage that its row is about', () => {
  const front =
    'Ada Velde told the pilots of the bay that she wanted a long talk but said the town might have to give up some of its tolls';
  const a = makeArticle('a', [`${front}, including those of Tern Quay and the old lock.`]);
  const b = makeArticle('b', ['The town may have to give up Tern Quay.']);
  const answerOfRow = (names: ComparedArticle['names']): string => {
    const own = { ...a, names };
    const passages = [
      makePassage(own, own.text.value?.slice(0, -1) ?? ''),
      makePassage(b, b.text.value ?? ''),
    ];
    const [passage] = passages;
    if (passage === undefined) return '';
    const comparison = makeComparison([own, b], {});
    const { spans } = findAnswer(makeClaim(passages, { of: 2 }), passage, toBoardContext(comparison));
    return spans.map(({ start, end }) => own.text.value?.slice(start, end)).join(' … ');
  };

  test('are not left off where they name a place that others name', () => {
    expect(answerOfRow([{ ...makeSpan(a, 'Tern Quay'), entity: 'quay' }])).toContain('Tern Quay');
  });

  test('go on with what takes them back', () => {
    const whole = 'Velde will open the fair on Friday, but Bo Mills said it will not be so.';
    const plain = makeArticle('a', [whole]);
    const negations = [makeSpan(plain, 'not')];
    const own = { ...plain, sentences: plain.sentences.map((one) => ({ ...one, negations })) };
    const passages = [
      makePassage(own, 'Velde will open the fair on Friday'),
      makePassage(b, b.text.value ?? ''),
    ];
    const [passage] = passages;
    const context = toBoardContext(makeComparison([own, b], {}));
    const claim = makeClaim(passages, { of: 2 });
    const spans =
      passage && withRest(findAnswer(claim, passage, context).spans, claim, { passage, context }).spans;
    expect(spans?.map(({ start, end }) => whole.slice(start, end))).toEqual([whole.slice(0, -1)]);
  });
});
