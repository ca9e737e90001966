import { describe, expect, test } from 'vitest';
import { toApparatus } from '../../../src/compare/apparatus.ts';
import { toRelations } from '../../../src/compare/relations.ts';
import { toStoryArticles } from '../../../src/compare/story-articles.ts';
import type { AnnotatedArticle, Entity } from '../../../src/model/article.ts';
import { makeClaim, makePassage } from '../../build/aligned-claim.ts';
import { makeArticle, spanOf } from '../../build/annotated-article.ts';
import { compareSentences } from '../../build/compared-texts.ts';

/** The relations of two articles of one sentence each, as “kind: detail”. */
function relate(a: AnnotatedArticle, b: AnnotatedArticle, entities: Entity[] = []): string[] {
  const articles = toStoryArticles([a, b]);
  const claim = makeClaim([makePassage(a, a.text), makePassage(b, b.text)]);
  return toRelations({
    ...claim,
    apparatus: toApparatus(claim.passages, articles),
    articles,
    entities: new Map(entities.map((entity) => [entity.id, entity])),
  }).map(({ kind, detail }) => `${kind}: ${detail}`);
}

const saying = (id: string, text: string, rest: Partial<AnnotatedArticle> = {}) =>
  makeArticle({ id, text, ...rest });

test('equal words are the same wording, most of them nearly so, and others are reworded', () => {
  const text = 'The council voted on Tuesday to repair the broken quay before winter.';
  expect(relate(saying('a', text), saying('b', text))).toEqual(['same-wording: A and B use the same words.']);
  expect(relate(saying('a', text), saying('b', text.replace('broken', 'old')))).toEqual([
    'same-wording: A and B share 91 % of their words, in the same order.',
  ]);
  expect(relate(saying('a', text), saying('b', 'The quay will be mended, the council decided.'))).toEqual([
    'reworded: The words of A and B differ.',
  ]);
});

test('of passages that are known to agree no more is said than that their words differ', () => {
  const { claim } = compareSentences(
    'The ferry to Tern Island will resume within ten days, the harbour office said.',
    'The Tern Island ferry is to resume within ten days, according to the harbour office.',
  );
  expect(claim.versionAgreement).toEqual(['same']);
  expect(claim.relations.map(({ detail }) => detail)).toContain('The words of A and B differ.');
});

test.each([
  ['“The quay is no longer ours.”', '“The quay is no longer ours,” Velde said.'],
  ['The ferry ran aground', 'The ferry ran aground at dawn, and its crew swam ashore.'],
  ['Nobody knows who paid the pilots', 'Velde says nobody knows who paid the pilots.'],
  ['The mayor’s plan is dead.', "On Friday the mayor's plan is dead, they wrote."],
  [
    'All boats have to stay in port',
    'Until Monday all boats have to stay in port, the office said on its page.',
  ],
])('words that another passage has and goes on from are no other wording: %s', (less, more) => {
  expect(relate(saying('a', less), saying('b', more))).toContain(
    'same-wording: B has all words of A, and others beside them.',
  );
  expect(relate(saying('a', more), saying('b', less))).toContain(
    'same-wording: A has all words of B, and others beside them.',
  );
});

test.each([
  ['The quay.', 'The quay burned for two days and two nights.'],
  ['The ferry ran aground', 'The ferry that ran onto rocks is aground since dawn, its crew said.'],
])('nor is a word or two, or words apart, all words of the other: %s', (less, more) => {
  expect(relate(saying('a', less), saying('b', more)).join(' ')).not.toContain('all words');
});

test('a negation is not called the contrary', () => {
  const kinds = relate(saying('a', 'The quay is safe.'), saying('b', 'The quay is not safe.'));
  expect(kinds.some((one) => one.startsWith('contrary'))).toBe(false);
});

test('amounts that differ are set side by side in the articles’ words', () => {
  const costing = (id: string, text: string, words: string, value: number) =>
    saying(id, text, { figures: [{ ...spanOf(text, words), value, unit: 'USD' }] });
  expect(
    relate(
      costing('a', 'It costs $9 million.', '$9 million', 9e6),
      costing('b', 'It costs $8 million.', '$8 million', 8e6),
    ),
  ).toContain('figure-differs: A: “$9 million”; B: “$8 million”.');
});

test('who is cited and who is not is told', () => {
  const text = 'Mayor Ada Stone said the new harbour ferry costs nine million crowns.';
  const cited = saying('a', text, {
    names: [{ ...spanOf(text, 'Ada Stone'), entity: 'ada-stone' }],
    attributions: [
      {
        source: { ...spanOf(text, 'Mayor Ada Stone'), entity: 'ada-stone' },
        cue: spanOf(text, 'said'),
        content: spanOf(text, 'the new harbour ferry costs nine million crowns'),
        voice: 'named',
      },
    ],
  });
  expect(relate(cited, saying('b', 'The new harbour ferry costs nine million crowns.'))).toContain(
    'attribution-differs: A: “Mayor Ada Stone” “said”; B: in its own voice.',
  );
});

test('what only one gives is told, unless the other has it in another form', () => {
  const naming = (id: string, text: string, names: [string, string][]) =>
    saying(id, text, { names: names.map(([words, entity]) => ({ ...spanOf(text, words), entity })) });
  const place = (id: string): Entity => ({ id, kind: 'place', label: id, names: [] });
  const entities = [
    place('oldport'),
    place('states'),
    place('us'),
    { ...place('velde'), kind: 'person' as const },
  ];
  const details = (a: AnnotatedArticle, b: AnnotatedArticle) =>
    relate(a, b, entities).filter((one) => one.startsWith('adds-detail'));
  expect(
    details(
      naming('a', 'The raft race was decided in Oldport.', [['Oldport', 'oldport']]),
      naming('b', 'The raft race was decided.', []),
    ),
  ).toEqual(['adds-detail: A gives “Oldport”, B does not.']);
  expect(
    details(
      naming('a', 'It comes from the United States.', [['United States', 'states']]),
      naming('b', 'It comes from the US.', [['US', 'us']]),
    ),
  ).toEqual([]);
  expect(
    details(naming('a', 'Velde decided it.', [['Velde', 'velde']]), naming('b', 'She decided it.', [])),
  ).toEqual([]);
});

test('a country is given by its people’s name, an abbreviation, and its capital where that means the government', () => {
  const naming = (id: string, text: string, words: string[]) =>
    saying(id, text, { names: words.map((word) => ({ ...spanOf(text, word), entity: word })) });
  const entities = ['Peru', 'Chile', 'Lima', 'Norway', 'U.K.', 'London'].map(
    (id): Entity => ({ id, kind: 'place', label: id, names: [] }),
  );
  const details = (a: [string, string[]], b: [string, string[]]) =>
    relate(naming('a', ...a), naming('b', ...b), entities).filter((one) => one.startsWith('adds-detail'));
  expect(
    details(
      ['Talks of Peru and Chile went on.', ['Peru', 'Chile']],
      ['Talks of the Peruvian and Chilean sides went on.', []],
    ),
  ).toEqual([]);
  expect(
    details(['The U.K. would pay for it.', ['U.K.']], ['It was for it that London would pay.', ['London']]),
  ).toEqual([]);
  expect(
    details(['They met in Lima on the quay.', ['Lima']], ['They met on a quay of Peru.', ['Peru']]),
  ).toEqual(['adds-detail: A gives “Lima”, B does not.']);
});

test('a time that stands elsewhere in the other’s sentence is no detail', () => {
  const text = 'The pier opened in June.';
  const a = saying('a', text, { timeframes: [spanOf(text, 'in June')] });
  const b = saying('b', 'It was in June that the pier opened.', {});
  expect(relate(a, b, []).filter((one) => one.startsWith('adds-detail'))).toEqual([]);
});

test('a date is no detail where the other article names its weekday', () => {
  const text = 'Stone painted the raft on March 8, 2019.';
  const day = { from: '2019-03-08', to: '2019-03-08' };
  const dated = saying('a', text, { timeframes: [{ ...spanOf(text, 'on March 8, 2019'), ...day }] });
  const details = (other: string) =>
    relate(dated, saying('b', other)).filter((one) => one.startsWith('adds-detail'));
  expect(details('Stone painted the raft. It dried by Friday night.')).toEqual([]);
  expect(details('Stone painted the raft. It dried by night.')).toEqual([
    'adds-detail: A gives “on March 8, 2019”, B does not.',
  ]);
});

describe('a time that is a whole year is no detail where the other article names that year', () => {
  test.each([
    ['Stone won the raft race last year.', 'last year', 'Stone won the 2014 raft race.'],
    ['Stone painted the raft last year.', 'last year', 'Stone painted the raft. It sank in 2014.'],
    ['The mill burned down last year.', 'last year', 'The mill burned down after the 2014 flood.'],
    ['The choir left Oldport last year.', 'last year', 'The choir left Oldport. The 2014 fair was wet.'],
    ['The organ was sold late last year.', 'late last year', 'The organ was sold at the 2014 fair.'],
  ])('%s', (text, time, other) => {
    const days = { ...spanOf(text, time), from: '2014-01-01', to: '2014-12-31' };
    const one = saying('a', text, { timeframes: [days] });
    const details = (theirs: string) =>
      relate(one, saying('b', theirs)).filter((line) => line.startsWith('adds-detail'));
    expect(details(other)).toEqual([]);
    expect(details(other.replace(/2014 |in 2014/u, ''))).toEqual([
      `adds-detail: A gives “${time}”, B does not.`,
    ]);
  });
});

test.each([
  ['Ada counted sixteen bakers.', 'sixteen bakers', 16, 'Ada counted a sixteen-way race.'],
  ['Stone led 12 rowers.', '12 rowers', 12, 'Stone led the 12-member crew.'],
  ['Velde met 17 pilots.', '17 pilots', 17, 'Velde met a 17-strong panel.'],
  ['Velde fed 14 gulls.', '14 gulls', 14, 'Velde fed a (14-strong) flock.'],
  ['Velde asked 20 choirs.', '20 choirs', 20, 'Velde asked a 20-choir league.'],
])('a number that the other article has in a compound is no detail: %s', (text, words, value, other) => {
  const figures = [{ ...spanOf(text, words), value, unit: 'people' as const }];
  const details = (theirs: string) =>
    relate(saying('a', text, { figures }), saying('b', theirs)).filter((line) =>
      line.startsWith('adds-detail'),
    );
  expect(details(other)).toEqual([]);
  expect(details(other.replace(/(?:sixteen|12|17|14|20)-/u, ''))).toHaveLength(1);
});
