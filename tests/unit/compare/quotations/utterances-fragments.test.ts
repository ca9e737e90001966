import { expect, test } from 'vitest';
import { findUtterances } from '../../../../src/compare/quotations/utterances.ts';
import { toStoryArticles } from '../../../../src/compare/words/story-articles.ts';
import { makeArticle, makeQuotation, spanOf } from '../../../build/annotated-article.ts';
import { quoting, utterancesOf } from '../../../build/quoting-articles.ts';

test.each([
  ['end piracy', 1],
  ['piracy. We', 1],
  ['contain ships', 2],
  ['ships end', 2],
])('up to three words are of a speech only where they stand there in a row: %s', (phrase, count) => {
  const whole = 'We will no longer contain piracy. We will end piracy. We will guard all ships of the bay';
  const speech = quoting('a', `“${whole},” she said.`, [whole]);
  const told = quoting('b', `She said she would “${phrase}”.`, [phrase]);
  expect(utterancesOf([speech, told])).toHaveLength(count);
});

test.each(['stone', null])(
  'a few words are of no speech where their own sentence gives them to %s',
  (speaker) => {
    const whole = 'Open harbours help fishermen, ferries and all who live on the island';
    const speech = quoting('a', `“${whole},” she said.`, [whole]);
    const term = quoting('b', 'He spoke of “open harbours”.', ['open harbours'], speaker);
    expect(utterancesOf([speech, term])).toEqual([
      `velde: a base “${whole}”`,
      `${speaker}: b base “open harbours”`,
    ]);
  },
);

test('an order that has the words of a term in it takes no speaker from who says the term', () => {
  const order = 'as a sign of grief for those whom an act of greed and folly drowned';
  const a = quoting('a', `The flags hung low “${order}”.`, [order], null);
  const b = quoting('b', 'Velde called it an “act of folly”.', ['act of folly']);
  expect(utterancesOf([a, b])).toEqual([`null: a base “${order}”`, 'velde: b base “act of folly”']);
});

test('a few words again in another text of the same speaker make no one utterance', () => {
  const note =
    'I have settled that mending the old pier under harsh terms goes against all that I have stood for in this town';
  const speech =
    'We chose to leave the ferry where it is. Mending the old pier under harsh terms, meant to shame us, would hurt my father';
  const found = utterancesOf([
    quoting('a', `“${note},” she wrote.`, [note]),
    quoting('b', `“${speech},” she said.`, [speech]),
  ]);
  expect(found).toHaveLength(2);
});

test('a piece of a split sentence that another gives at length is one utterance with it', () => {
  const whole =
    'my days are full and they are long and my love of the bay will last. There is no other choice or way, be it on the pier or off it';
  const found = utterancesOf([
    quoting('a', `“${whole},” she said.`, [whole]),
    quoting(
      'b',
      'There “is no other choice or way,” she promised, “that we would not try out if it helped to keep the ferry of the town afloat”.',
      [
        'is no other choice or way',
        'that we would not try out if it helped to keep the ferry of the town afloat',
      ],
    ),
  ]);
  expect(found).toHaveLength(1);
});

test('two quotations of one sentence with more than who says them between are two utterances', () => {
  const [first, second] = [
    'the widest harbour ever dredged',
    'the best news that this coast has heard for years',
  ];
  const found = utterancesOf([
    quoting('a', `Velde called it “${first}” and “${second}.”`, [first, second]),
    quoting('b', `Velde spoke of “${first}”.`, [first]),
  ]);
  expect(found).toEqual([`velde: a base “${first}”; b same “${first}”`, `velde: a base “${second}”`]);
});

test.each([
  ['piles of mud', 'stone', 2],
  ['piles of mud', 'velde', 1],
  ['piles of mud', null, 2],
  ['the mud', null, 2],
  ['we only came for the boat', null, 2],
  ['we only came for the boat, which is late again', null, 1],
])(
  'whole words in a row are of the longer quotation where one speaker is settled, or where they are no stock phrase: %s, by %s',
  (words, speaker, count) => {
    const whole = 'We live between piles of mud, and we only came for the boat, which is late again again';
    const speech = quoting('a', `“${whole},” she said.`, [whole]);
    const told = quoting('b', `It was said: “${words}”.`, [words], speaker);
    expect(utterancesOf([speech, told])).toHaveLength(count);
  },
);

test.each([
  'Velde scolded Stone for avoiding the term “',
  'Velde left because Stone declined to utter the words “',
  'Velde never used the phrase “',
  'Velde spoke without calling it “',
  'Velde refuses to describe the men of the island as driven by “',
])('a term that is left unsaid is no utterance: %s', (before) => {
  expect(utterancesOf([quoting('a', `${before}open harbours”.`, ['open harbours'])])).toEqual([]);
});

test.each([
  'Velde warned that she will not “',
  'Velde said that the men were not “',
  'Velde urged him not to “',
])('what is said with a denial before it is an utterance: %s', (before) => {
  expect(utterancesOf([quoting('a', `${before}play games”.`, ['play games'])])).toHaveLength(1);
});

test.each([
  ['and', 'give up his seat on the board'],
  ['.', null],
])('two fragments of one sentence and verb have one speaker: joined by %s', (joint, joined) => {
  const whole =
    'Stone has failed us and he should give up his seat on the board today. Holm should leave this race for good and let others run at once';
  const speech = quoting('a', `“${whole},” Velde said.`, [whole]);
  const text = `The front runner said Stone should “give up his seat on the board” ${joint} Holm should “leave this race for good and let others run at once”`;
  const fragments = [
    'give up his seat on the board',
    'leave this race for good and let others run at once',
  ].map((words) => {
    const made = makeQuotation(text, words);
    const speaker = { ...spanOf(text, 'The front runner'), text: 'The front runner' };
    return {
      ...made,
      kind: 'partial' as const,
      speaker: { ...speaker, entity: null, resolved: null, certain: false },
      cue: joint === 'and' ? spanOf(text, 'said') : null,
    };
  });
  const told = makeArticle({ id: 'b', text, quotations: fragments });
  const [first] = utterancesOf([speech, told]);
  expect(first).toMatch(/^velde: a base/u);
  expect(first?.includes('b cut “give up his seat on the board”')).toBe(joined !== null);
});

test('a word of a longer quotation is folded into it before two articles’ words find each other', () => {
  const whole = 'Open harbours help all. The old boats are unusable. The new tug is great';
  const a = quoting('a', 'She called them “unusable” at once.', ['unusable']);
  const c = quoting('c', `“${whole},” she said, and called two boats “unusable.”`, [whole, 'unusable.']);
  const found = utterancesOf([a, c]);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain('a cut “unusable”');
});

test.each([
  ['Very un-American', 'unAmerican'],
  ['unlawful re-entry', 'unlawful reentry'],
  ['the labour of love', 'the labor of love'],
  ['we realised it', 'we realized it'],
  ['harbour organisations', 'harbor organizations'],
])('two spellings are one utterance: %s, %s', (one, other) => {
  const a = quoting('a', `She said “${one}” of it.`, [one]);
  const b = quoting('b', `She said “${other}” of it.`, [other]);
  expect(utterancesOf([a, b])).toHaveLength(1);
});

test('two short phrases that a third holds by half are not made one by it', () => {
  const a = quoting('a', 'They say “low value”. “The port needs nobody else to value it,” she said.', [
    'low value',
    'The port needs nobody else to value it',
  ]);
  const c = quoting('c', 'They call it a “fool of low value”.', ['fool of low value'], 'stone');
  expect(utterancesOf([a, c])).toHaveLength(3);
});

test('words that run on into the signature of a post are no utterance: where they end is not known', () => {
  const signed = 'ships of the bay will sail at dawn. — Bay Pilots (@baypilots) May 9, 2031';
  const post = quoting('a', `Velde wrote: “${signed}”.`, [signed]);
  const plain = quoting('b', 'Velde wrote: “ships of the bay will sail at dawn”.', [
    'ships of the bay will sail at dawn',
  ]);
  expect(utterancesOf([post, plain])).toHaveLength(1);
  expect(utterancesOf([post])).toHaveLength(0);
});

test.each([
  ['“We row at night,” Velde said, ', 1],
  ['“We row at night,” said Velde — ', 1],
  ['“We row at night,” Velde said, but also asked: ', 2],
  ['“We row at night,” Velde said and later told the crew: ', 2],
  ['Velde said that “we row at night,” and then added, ', 2],
  ['Velde said that “we row at night,” but flatly denied on Monday: ', 2],
  ['“We row at night,” Velde wrote, then claimed: ', 2],
])('a verb of its own leads to words that are no part of those before: %s', (before, count) => {
  const [first, second] = [/we row at night/iu.exec(before)?.[0] ?? '', 'nobody knows these pilots'];
  expect(utterancesOf([quoting('a', `${before}“${second}.”`, [first, second])])).toHaveLength(count);
});

test.each([
  [
    '“The pilots,” Velde said, “are brave. They row when we sleep.”',
    ['The pilots', 'are brave. They row when we sleep.'],
  ],
  ['“We came. We saw,” Velde said, “and we rowed.”', ['We came. We saw', 'and we rowed.']],
  ['“Nets rot,” wrote Velde, “and ropes. Who mends them?”', ['Nets rot', 'and ropes. Who mends them?']],
])('what goes on after a verb is of one utterance, however many sentences it has: %s', (text, words) => {
  expect(utterancesOf([quoting('a', text, words)])).toHaveLength(1);
});

test('an answer after a colon is no part of the question before it', () => {
  const text = '“Will the pier ever be sold? Will it?” Velde answers: “No. Not in my days.”';
  const words = ['Will the pier ever be sold? Will it?', 'No. Not in my days.'];
  expect(utterancesOf([quoting('a', text, words)])).toHaveLength(2);
});

test.each([
  ['a bay-wide ban on nets', 'baywide ban on nets'],
  ['our new world view of tides', 'our new worldview of tides'],
  ['the dock workers need coats', 'the dockworkers need coats'],
  ['the light-house keeper is gone', 'the lighthouse keeper is gone'],
  ['a land mark of our harbour', 'a landmark of our harbour'],
])('two words of one article and one of another are one utterance: %s, %s', (one, other) => {
  const a = quoting('a', `She said “${one}” of it.`, [one]);
  const b = quoting('b', `She said “${other}” of it.`, [other]);
  expect(utterancesOf([a, b])).toHaveLength(1);
});

test('of the same words twice the article gives those of which it says for certain who speaks', () => {
  const text = '“We mend all nets.” It rained. “We mend all nets,” Velde said.';
  const first = { ...makeQuotation(text, 'We mend all nets', null), id: 'q1' };
  const start = text.lastIndexOf('We mend');
  const again = { ...makeQuotation(text, 'We mend all nets', 'velde'), id: 'q2', start, end: start + 16 };
  const story = toStoryArticles([makeArticle({ id: 'a', text, quotations: [first, again] })]);
  expect(findUtterances(story, []).flatMap(({ variants }) => variants.map((one) => one.quotation))).toEqual([
    'q2',
  ]);
});
