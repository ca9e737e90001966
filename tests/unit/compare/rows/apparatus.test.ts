import { describe, expect, test } from 'vitest';
import { toApparatus } from '../../../../src/compare/rows/apparatus.ts';
import { toStoryArticles } from '../../../../src/compare/words/story-articles.ts';
import type { AnnotatedArticle, Figure, Timeframe } from '../../../../src/model/article.ts';
import type { DifferenceKind } from '../../../../src/model/kinds.ts';
import { makePassage } from '../../../build/aligned-claim.ts';
import { makeArticle, makeQuotation, spanOf } from '../../../build/annotated-article.ts';

/** The entries of one kind for a claim of whole articles: “differs/compatible/alike/same: key | key, without …”. */
function entriesOf(kind: DifferenceKind, articles: AnnotatedArticle[]): string[] {
  const story = toStoryArticles(articles);
  return toApparatus(
    articles.map((article) => makePassage(article, article.text)),
    story,
  )
    .filter((entry) => entry.kind === kind)
    .map(({ differs, compatible, alike, readings, without }) => {
      const told = compatible ? 'compatible' : 'differs';
      const state = alike === true ? 'alike' : differs ? told : 'same';
      const keys = readings.map((reading) => `${reading.article} ${reading.key}`).join(' | ');
      return `${state}: ${keys}${without.length > 0 ? `, without ${without.join(' ')}` : ''}`;
    });
}

const withFigures = (
  id: string,
  text: string,
  ...figures: (Omit<Figure, 'start' | 'end'> & { words: string })[]
) =>
  makeArticle({
    id,
    text,
    figures: figures.map(({ words, ...rest }) => ({ ...spanOf(text, words), ...rest })),
  });

const withTimeframes = (
  id: string,
  text: string,
  ...timeframes: (Omit<Timeframe, 'start' | 'end'> & { words: string })[]
) =>
  makeArticle({
    id,
    text,
    timeframes: timeframes.map(({ words, ...rest }) => ({ ...spanOf(text, words), ...rest })),
  });

test('an amount and about that amount are alike', () => {
  expect(
    entriesOf('figure', [
      withFigures('a', 'It costs roughly $9 million.', {
        words: 'roughly $9 million',
        value: 9e6,
        unit: 'USD',
        modifier: 'roughly',
      }),
      withFigures('b', 'It costs $9 million.', { words: '$9 million', value: 9e6, unit: 'USD' }),
      withFigures('c', 'It costs around $9 million.', {
        words: 'around $9 million',
        value: 9e6,
        unit: 'USD',
        modifier: 'around',
      }),
      withFigures('d', 'It costs a lot.'),
    ]),
  ).toEqual(['alike: a USD about 9000000 | b USD exact 9000000 | c USD about 9000000, without d']);
});

test('different amounts differ, and each thing that is counted is compared by itself', () => {
  expect(
    entriesOf('figure', [
      withFigures(
        'a',
        'There were 49 dead and 153 wounded.',
        { words: '49', value: 49, unit: 'count' },
        { words: '153', value: 153, unit: 'count' },
      ),
      withFigures('b', 'At least 50 people died.', {
        words: 'At least 50 people',
        value: 50,
        unit: 'people',
        modifier: 'At least',
      }),
    ]),
  ).toEqual(['differs: a count exact 49 | b count least 50', 'same: a count exact 153']);
});

test('an amount of money and a number of days are never compared', () => {
  expect(
    entriesOf('figure', [
      withFigures('a', 'It costs $10.', { words: '$10', value: 10, unit: 'USD' }),
      withFigures('b', 'It takes 10 hours.', { words: '10 hours', value: 10, unit: 'hour' }),
    ]),
  ).toEqual(['same: a USD exact 10', 'same: b hour exact 10']);
});

test('a figure that another article gives nowhere is no difference, and told to be without it; one that it gives elsewhere is not', () => {
  const about = withFigures('a', 'The fair drew 900 guests.', {
    words: '900 guests',
    value: 900,
    unit: 'people',
  });
  expect(entriesOf('figure', [about, makeArticle({ id: 'b', text: 'The fair drew guests.' })])).toEqual([
    'same: a count exact 900, without b',
  ]);
  const elsewhere = makeArticle({ id: 'b', text: 'The fair drew guests. All 900 guests danced.' });
  const passages = [makePassage(about, about.text), makePassage(elsewhere, 'The fair drew guests.')];
  const [entry] = toApparatus(passages, toStoryArticles([about, elsewhere])).filter(
    ({ kind }) => kind === 'figure',
  );
  expect([entry?.differs, entry?.without]).toEqual([false, []]);
  const score = withFigures('a', 'The plan passed by 53-47.', {
    words: '53-47',
    value: 53,
    high: 47,
    unit: 'score',
  });
  const heads = withFigures('b', 'The plan passed. All 53 pilots voted.', {
    words: '53 pilots',
    value: 53,
    unit: 'people',
  });
  const [votes] = toApparatus(
    [makePassage(score, score.text), makePassage(heads, 'The plan passed.')],
    toStoryArticles([score, heads]),
  ).filter(({ kind }) => kind === 'figure');
  expect([votes?.differs, votes?.without]).toEqual([false, []]);
  expect(
    entriesOf('figure', [
      withFigures('a', 'The fair drew two bands.', { words: 'two', value: 2, unit: 'count' }),
      makeArticle({ id: 'b', text: 'The fair drew bands.' }),
    ]),
  ).toEqual(['same: a count exact 2, without b']);
});

test('a day that another article names nowhere is no difference; “late Thursday” and “Thursday” are one', () => {
  const dated = (id: string, text: string, ...words: string[]) =>
    withTimeframes(id, text, ...words.map((each) => ({ words: each })));
  const late = dated('a', 'The fair opened late Thursday.', 'late Thursday');
  expect(entriesOf('timeframe', [late, dated('b', 'The fair opened.')])[0]).toMatch(/^same.*without b$/u);
  const told = dated('b', 'The fair opened. Rain fell Thursday.', 'Thursday');
  const passages = [makePassage(late, late.text), makePassage(told, 'The fair opened.')];
  const [entry] = toApparatus(passages, toStoryArticles([late, told])).filter(
    ({ kind }) => kind === 'timeframe',
  );
  expect(entry?.differs).toBe(false);
  const soon = dated('a', 'It opened soon after.', 'soon after');
  expect(entriesOf('timeframe', [soon, dated('b', 'It opened.')])).toEqual([expect.stringMatching(/^same/u)]);
});

test('timeframes that overlap differ but can both be true; other words for the same days agree', () => {
  expect(
    entriesOf('timeframe', [
      withTimeframes('a', 'It opens within 7–10 days.', { words: 'within 7–10 days', from: 7, to: 10 }),
      withTimeframes('b', 'It opens within 10 days.', { words: 'within 10 days', to: 10 }),
      withTimeframes('c', 'It opens within the next ten days.', {
        words: 'within the next ten days',
        to: 10,
      }),
    ]),
  ).toEqual(['compatible: a 7..10 | b ..10 | c ..10']);
});

test('two days that cannot both be meant differ', () => {
  expect(
    entriesOf('timeframe', [
      withTimeframes('a', 'It opened on Monday.', { words: 'on Monday' }),
      withTimeframes('b', 'It opened Tuesday.', { words: 'Tuesday' }),
    ]),
  ).toEqual(['differs: a monday | b tuesday']);
});

test('the source of a passage may stand before it', () => {
  const text = 'Ann Velde opened the hall, saying the quay would be mended.';
  const [source, cue, content] = ['Ann Velde', 'saying', 'the quay would be mended'].map((words) =>
    spanOf(text, words),
  );
  if (!source || !cue || !content) throw new Error('the test text has changed');
  const article = makeArticle({
    id: 'a',
    text,
    attributions: [{ source: { ...source, entity: 'velde' }, cue, content, voice: 'named' }],
  });
  const [entry] = toApparatus(
    [makePassage(article, 'the quay would be mended')],
    toStoryArticles([article]),
  ).filter((one) => one.kind === 'attribution');
  expect(entry?.readings).toMatchObject([
    { key: 'named velde', voice: 'named', cue, source: { entity: 'velde' } },
  ]);
});

test('a hedge in quoted words or in an aside does not lower the certainty of the claim', () => {
  const certaintyOf = (text: string, hedge: string, quoted?: string): string[] => {
    const article = makeArticle({ id: 'a', text, quotations: quoted ? [makeQuotation(text, quoted)] : [] });
    const sentences = article.sentences.map((one) => ({
      ...one,
      hedges: [{ ...spanOf(text, hedge), kind: 'modal' as const }],
    }));
    return entriesOf('certainty', [{ ...article, sentences }]);
  };
  expect(certaintyOf('The quay might be mended.', 'might')).toEqual(['same: a hedged']);
  expect(certaintyOf('“It might sink,” she said.', 'might', 'It might sink')).toEqual(['same: a plain']);
  expect(certaintyOf('The quay is mended, which might help.', 'might')).toEqual(['same: a plain']);
  expect(certaintyOf('Although it might rain, the quay is mended.', 'might')).toEqual(['same: a plain']);
  expect(certaintyOf('The quay is mended, though it might sink.', 'might')).toEqual(['same: a plain']);
});

test('a hedge counts where the other articles tell what it makes less sure', () => {
  const certaintyOf = (
    text: string,
    hedge: string,
    kind: 'modal' | 'conditional',
    other: string,
  ): string[] => {
    const article = makeArticle({ id: 'a', text });
    const sentences = article.sentences.map((one) => ({
      ...one,
      hedges: [{ ...spanOf(text, hedge), kind }],
    }));
    return entriesOf('certainty', [{ ...article, sentences }, makeArticle({ id: 'b', text: other })]);
  };
  const plain = ['same: a plain | b plain'];
  expect(
    certaintyOf('The ferry might sail on Monday.', 'might', 'modal', 'The ferry sails on Monday.'),
  ).toEqual(['differs: a hedged | b plain']);
  expect(
    certaintyOf(
      'The mayor backs a truce but talks could go on while guns fire.',
      'could',
      'modal',
      'The mayor backs no truce.',
    ),
  ).toEqual(plain);
  expect(
    certaintyOf('If elected, Reed will mend the quay.', 'If', 'conditional', 'Reed will mend the quay.'),
  ).toEqual(plain);
});

test('quoted words that differ are set side by side, and an article in front makes no difference', () => {
  const quoting = (id: string, text: string, words: string) =>
    makeArticle({ id, text, quotations: [makeQuotation(text, words)] });
  expect(
    entriesOf('quotation', [
      quoting('a', 'She hailed “a sizable leap onwards” there.', 'a sizable leap onwards'),
      quoting('b', 'She hailed a “large leap onwards” there.', 'large leap onwards'),
      quoting('c', 'She hailed “a large leap onwards” there.', 'a large leap onwards'),
      quoting('d', 'She hailed it, “by tomorrow night”.', 'by tomorrow night'),
    ]),
  ).toEqual([
    'differs: a sizable leap onwards | b large leap onwards | c large leap onwards',
    'same: d by tomorrow night, without a b c',
  ]);
});

test('a name is compared where two articles name the same; a description is not a form of it', () => {
  const naming = (id: string, text: string, name: string) =>
    makeArticle({ id, text, names: [{ ...spanOf(text, name), entity: 'velde' }] });
  const [velde, mayor] = [
    naming('a', 'Ann Velde spoke.', 'Ann Velde'),
    naming('b', 'Mayor Velde spoke.', 'Mayor Velde'),
  ];
  const slur = naming('c', 'The quay baroness spoke.', 'The quay baroness');
  expect(entriesOf('name', [velde, mayor])).toEqual(['compatible: a ann velde | b mayor velde']);
  expect(entriesOf('name', [velde, slur])).toEqual(['differs: a ann velde | c quay baroness']);
  expect(entriesOf('name', [velde])).toEqual([]);
});

test('a day without a year is the day that another article dates, in every order of its words', () => {
  expect(
    entriesOf('timeframe', [
      withTimeframes('a', 'The pier opens on September 14.', { words: 'on September 14' }),
      withTimeframes('b', 'The pier opens on 14 September.', {
        words: 'on 14 September',
        from: '2024-09-14',
        to: '2024-09-14',
      }),
      withTimeframes('c', 'The pier opens Sept. 14.', { words: 'Sept. 14' }),
    ]),
  ).toEqual(['same: a 2024-09-14..2024-09-14 | b 2024-09-14..2024-09-14 | c 2024-09-14..2024-09-14']);
});

test('a weekday is the date that falls on it, and no other', () => {
  const dated = (day: string) =>
    withTimeframes('b', 'The pier opened on Tuesday.', { words: 'on Tuesday', from: day, to: day });
  const named = withTimeframes('a', 'The pier opened Tuesday morning.', { words: 'Tuesday morning' });
  expect(entriesOf('timeframe', [named, dated('2024-06-11')])).toEqual([
    'same: a 2024-06-11..2024-06-11 | b 2024-06-11..2024-06-11',
  ]);
  expect(entriesOf('timeframe', [named, dated('2024-06-12')])).toEqual([
    'differs: a tuesday | b 2024-06-12..2024-06-12',
  ]);
});

test('a hedge that one article quotes and the other reports makes neither surer', () => {
  const text = '“A boat that may never sail is no boat,” the captain wrote.';
  const reported = 'The captain wrote that a boat that may never sail “is no boat”.';
  const may = spanOf(reported, 'may');
  const sentence = { id: 's1', start: 0, block: 0, voice: 'named' as const, negations: [] };
  expect(
    entriesOf('certainty', [
      makeArticle({ id: 'a', text }),
      makeArticle({
        id: 'b',
        text: reported,
        sentences: [{ ...sentence, end: reported.length, hedges: [{ ...may, kind: 'modal' }] }],
      }),
    ]),
  ).toEqual(['same: a hedged | b hedged']);
});

test('a contraction does not contradict the words in full', () => {
  const quoted = (id: string, words: string) =>
    makeArticle({
      id,
      text: `“${words},” she said.`,
      quotations: [makeQuotation(`“${words},” she said.`, words)],
    });
  const [entry = ''] = entriesOf('quotation', [
    quoted('a', 'We have got to mend the pier'),
    quoted('b', 'We’ve got to mend the pier'),
  ]);
  expect(entry.startsWith('same')).toBe(true);
});

test('one weekday is one day, whatever word stands before it, unless two articles put it on two sides', () => {
  const on = withTimeframes('a', 'It opened on Friday.', { words: 'on Friday' });
  const last = withTimeframes('b', 'It opened last Friday.', { words: 'last Friday' });
  const next = withTimeframes('c', 'It opens next Friday.', { words: 'next Friday' });
  const short = withTimeframes('d', 'It opened Fri. night.', { words: 'Fri. night' });
  expect(entriesOf('timeframe', [on, last, short])).toEqual(['same: a friday | b friday | d friday']);
  expect(entriesOf('timeframe', [last, next]).join()).not.toContain('same: b friday | c friday');
  expect(
    entriesOf('timeframe', [on, withTimeframes('e', 'It opened on Monday.', { words: 'on Monday' })]),
  ).toEqual(['differs: a friday | e monday']);
});

test('two bare weekdays a week apart are one day: which week is meant was only read off the verbs', () => {
  const on = (id: string, words: string, day: string) =>
    withTimeframes(id, `The harbour master would speak ${words}.`, { words, from: day, to: day });
  const before = on('a', 'Monday', '2024-06-10');
  expect(entriesOf('timeframe', [before, on('b', 'on Monday', '2024-06-17')])).toEqual([
    'same: a monday | b monday',
  ]);
  expect(entriesOf('timeframe', [before, on('b', 'next Monday', '2024-06-17')]).join()).toContain(
    'b 2024-06-17..2024-06-17',
  );
  expect(entriesOf('timeframe', [before, on('b', 'on Monday', '2024-07-08')])).toEqual([
    'differs: a 2024-06-10..2024-06-10 | b 2024-07-08..2024-07-08',
  ]);
});

test('a day that counts from an unknown day of writing can be the day that another article names', () => {
  const on = withTimeframes('a', 'It opened on Friday.', { words: 'on Friday' });
  const yesterday = withTimeframes('b', 'It opened yesterday.', { words: 'yesterday' });
  expect(entriesOf('timeframe', [on, yesterday])).toEqual(['alike: a friday | b yesterday']);
});

test('usual names and abbreviations of a country or a body are no difference in names', () => {
  const naming = (id: string, text: string, words: string) =>
    makeArticle({ id, text, names: [{ ...spanOf(text, words), entity: 'x' }] });
  const names = (a: string, b: string) =>
    entriesOf('name', [naming('a', `${a} paid.`, a), naming('b', `${b} paid.`, b)]);
  expect(names('Britain', 'The UK')).toEqual([]);
  expect(names('The U.S.', 'The United States')).toEqual([]);
  expect(names('HPC', 'The Harbour Pilots Council')).toEqual([]);
  expect(names('Nd.', 'Norrland')).toEqual([]);
  expect(names('Peru', 'The so-called Peru')).toEqual(['differs: a pe | b so called peru']);
});

test('a source described in fewer words is the source of the fuller description', () => {
  const cited = (id: string, source: string) => {
    const text = `${source} shows that the old harbour quay leaks.`;
    const span = spanOf(text, source);
    const cue = spanOf(text, 'shows');
    const content = spanOf(text, 'that the old harbour quay leaks');
    return makeArticle({
      id,
      text,
      attributions: [{ source: { ...span, entity: null }, cue, content, voice: 'named' }],
    });
  };
  expect(entriesOf('attribution', [cited('a', 'A report'), cited('b', 'A report of the board')])[0]).toMatch(
    /^same/u,
  );
  expect(entriesOf('attribution', [cited('a', 'A letter'), cited('b', 'A report of the board')])[0]).toMatch(
    /^compatible/u,
  );
});

test('two sources are set against each other only for one thing, and where no name is in both', () => {
  const said = (id: string, source: string, told: string) => {
    const text = `${source} said ${told}.`;
    const attribution = {
      source: { ...spanOf(text, source), entity: source },
      cue: spanOf(text, 'said'),
      content: spanOf(text, told),
      voice: 'named' as const,
    };
    const names = [{ ...spanOf(text, source), entity: source }];
    return makeArticle({ id, text, attributions: [attribution], names });
  };
  const leaks = 'that the old harbour quay leaks';
  const stateOf = (...articles: AnnotatedArticle[]) => entriesOf('attribution', articles)[0]?.split(':')[0];
  expect(stateOf(said('a', 'Ada Stone', leaks), said('b', 'Mara Bell', leaks))).toBe('compatible');
  expect(stateOf(said('a', 'Ada Stone', leaks), said('b', 'Mara Bell', 'that gulls sing'))).toBe('same');
  expect(stateOf(said('a', 'Ada Stone', leaks), said('b', 'Governor Stone', leaks))).toBe('same');
});

test('words that one article quotes in pieces and another whole are one thing', () => {
  const pieces = 'The quay is a ruin. It was a proud place.';
  const whole = 'Look, the quay is a ruin, and it was a proud place';
  const a = makeArticle({
    id: 'a',
    text: pieces,
    quotations: [makeQuotation(pieces, 'The quay is a ruin'), makeQuotation(pieces, 'It was a proud place')],
  });
  const b = makeArticle({ id: 'b', text: whole, quotations: [makeQuotation(whole, whole)] });
  const entries = entriesOf('quotation', [a, b]);
  expect(entries).toHaveLength(1);
  expect(entries[0]).toMatch(/^same: a .+ \| b .+ \| a .+|^same: a .+ \| a .+ \| b /u);
});

/** An article with small numbers of the kind “two”, as written. */
const counting = (id: string, text: string, words: string, unit: 'count' | 'people' = 'count') =>
  withFigures(id, text, { words, value: 2, unit });

test.each([
  ['two bands played', 'two', 'two of the three most loved bands played', 'two', 1],
  ['two bands played', 'two', 'two of his choirs played', 'two', 2],
  ['two bands played', 'two', 'all of it was for two', 'two', 1],
  ['two choirs sang', 'two', 'two keepers sang', 'two keepers', 2],
  ['two guards sang', 'two guards', 'two keepers sang', 'two keepers', 1],
] as const)('“%s” and “%s” of “%s” and “%s” are %i entries', (one, mine, other, theirs, count) => {
  const unitOf = (words: string) => (words.includes(' ') ? 'people' : 'count');
  const entries = entriesOf('figure', [
    counting('a', `On the quay ${one}.`, mine, unitOf(mine)),
    counting('b', `By the quay ${other}.`, theirs, unitOf(theirs)),
  ]);
  expect(entries.length).toBe(count);
});

test('large numbers are compared whatever they count', () => {
  const large = (id: string, noun: string) =>
    withFigures(id, `It has 25 ${noun}.`, { words: '25', value: 25, unit: 'count' });
  expect(entriesOf('figure', [large('a', 'counts'), large('b', 'charges')])).toEqual([
    'same: a count exact 25 | b count exact 25',
  ]);
});

describe('a time in quoted words', () => {
  const TOMORROW = { words: 'tomorrow', from: '2024-06-12', to: '2024-06-12' };
  const quoted = (id: string, text: string, ...times: Parameters<typeof withTimeframes>[2][]) => {
    const article = withTimeframes(id, text, TOMORROW, ...times);
    const words = spanOf(text, 'We sail tomorrow');
    return {
      ...article,
      quotations: [{ id: 'q1', ...words, kind: 'full' as const, speaker: null, cue: null }],
    };
  };
  const keysOf = (article: ReturnType<typeof makeArticle>) =>
    toApparatus([makePassage(article, article.text)], toStoryArticles([article]))
      .filter(({ kind }) => kind === 'timeframe')
      .flatMap(({ readings }) => readings.map(({ key }) => key));

  test('counts from the day on which it is said to have been said', () => {
    const SUNDAY = { words: 'Sunday', from: '2024-06-09', to: '2024-06-09' };
    expect(keysOf(quoted('a', '“We sail tomorrow,” she said Sunday.', SUNDAY))).toEqual([
      '2024-06-10..2024-06-10',
      '2024-06-09..2024-06-09',
    ]);
  });

  test('is no day that is known where that is not told', () => {
    expect(keysOf(quoted('a', '“We sail tomorrow,” she said.'))).toEqual(['tomorrow']);
  });

  test('and outside of them stays as it was read', () => {
    expect(keysOf(withTimeframes('a', 'They sail tomorrow.', TOMORROW))).toEqual(['2024-06-12..2024-06-12']);
  });
});

test('an amount is not set against a far smaller one in an article that gives it, too', () => {
  const total = withFigures('a', 'Velde spent $90,000 on a boat.', {
    words: '$90,000',
    value: 90_000,
    unit: 'USD',
  });
  const text = 'Velde spent $4,000 on a mast of the boat. He took $90,000 in all.';
  const both = withFigures(
    'b',
    text,
    { words: '$4,000', value: 4_000, unit: 'USD' },
    { words: '$90,000', value: 90_000, unit: 'USD' },
  );
  const alone = withFigures('b', 'Velde spent $4,000 on a mast of the boat.', {
    words: '$4,000',
    value: 4_000,
    unit: 'USD',
  });
  const entriesWith = (other: AnnotatedArticle) =>
    toApparatus(
      [makePassage(total, total.text), makePassage(other, 'Velde spent $4,000 on a mast of the boat.')],
      toStoryArticles([total, other]),
    )
      .filter(({ kind }) => kind === 'figure')
      .map(({ readings }) => readings.map(({ article }) => article).join(''));
  expect(entriesWith(both)).toEqual(['a', 'b']);
  expect(entriesWith(alone)).toEqual(['ab']);
});

describe('a time at the end of words that two articles quote alike', () => {
  const words = 'The council decided all of it today';
  const quote = (id: string, tail: string, ...times: Parameters<typeof withTimeframes>[2][]) => {
    const text = `“${words},” Velde said${tail}.`;
    const article = withTimeframes(id, text, { words: 'today' }, ...times);
    return { ...article, quotations: [makeQuotation(text, words)] };
  };

  test('is one day, though one article alone tells when they were said', () => {
    const dated = quote('a', ' on Monday', { words: 'on Monday', from: '2024-06-10', to: '2024-06-10' });
    const [entry = ''] = entriesOf('timeframe', [dated, quote('b', '')]);
    expect(entry).toMatch(/^same: a 2024-06-10.* \| b 2024-06-10\S*$/u);
  });
});

test.each([
  ['He plays in a 40-club league', 40, 'He plays in the 90-seat hall', 90],
  ['A 16-seat boat came', 16, 'A 12-deck boat came', 12],
  ['They paid for a 30-page study', 30, 'They paid for a 40-map study', 40],
  ['It was a 24-boat race', 24, 'It was a 12-club race', 12],
  ['She won a 70-nation contest', 70, 'She won a 40-judge contest', 40],
])('numbers that hyphens join to two nouns are of two things: %s, %s', (one, value, other, second) => {
  const counted = (id: string, text: string, number: number) =>
    withFigures(id, text, { words: String(number), value: number, unit: 'count' });
  expect(
    entriesOf('figure', [counted('a', `${one}.`, value), counted('b', `${other}.`, second)]).length,
  ).toBe(2);
});

test('numbers that hyphens join to one noun are of one thing', () => {
  const paged = (id: string, value: number) =>
    withFigures(id, `They read the ${value}-page study.`, { words: String(value), value, unit: 'count' });
  expect(entriesOf('figure', [paged('a', 30), paged('b', 40)]).length).toBe(1);
});

test('an amount of each is not compared with one in all', () => {
  const guests = (id: string, text: string, value: number) =>
    withFigures(id, text, { words: String(value), value, unit: 'count' });
  const all = guests('a', 'The board named 24 guests.', 24);
  const count = (text: string) => entriesOf('figure', [all, guests('b', text, 25)]).length;
  expect(count('The board named 25 guests per hall.')).toBe(2);
  expect(count('The board named 25 for each hall.')).toBe(2);
  expect(count('The board named 25 guests.')).toBe(1);
});
