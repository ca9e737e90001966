import { describe, expect, test } from 'vitest';
import { findChoices } from '../../../src/search/choices.ts';
import { formatSearchNotes, formatSearchStatus } from '../../../src/search/say.ts';
import { findEarly } from '../../../src/search/search.ts';
import { EMPTY_SEARCH } from '../../../src/search/state.ts';
import { ask, find, findMarks, makeFoundClaim, makeReader, makeSource } from '../../build/search-story.ts';

const NAMES = [
  { kind: 'person' as const, forms: ['Ivan Bobrynsky', 'Bobrynskiy'] },
  { kind: 'body' as const, forms: ['Northern Harbour Union', 'NHU'] },
  { kind: 'place' as const, forms: ['United States'] },
  { kind: 'place' as const, forms: ['Britain'] },
  { kind: 'body' as const, forms: ['Coast Rescue, Trade and Salvage Union'] },
];

const reader = makeReader(
  makeSource(
    [
      makeFoundClaim(
        'fire',
        [
          'A fire closed the old harbour of Oldport on Monday, the port authority said.',
          'The old harbour of Oldport was closed by a fire on Monday.',
        ],
        { topic: 0, is: ['differs'] },
      ),
      makeFoundClaim(
        'people',
        [null, 'About 40 people were brought to safety.', 'More than forty people had to leave.'],
        {
          topic: 1,
          is: ['figure', 'differs'],
        },
      ),
      makeFoundClaim('cost', ['Repairs will cost $90 billion, Bobrynsky estimates.'], {
        is: ['figure', 'only-here'],
        passages: [
          {
            article: 0,
            sentence: 's9',
            text: 'Repairs will cost $90 billion, Bobrynsky estimates.',
            speaker: 'Ivan Bobrynsky',
          },
        ],
      }),
      makeFoundClaim('union', [null, null, 'The Northern Harbour Union wants negotiations; talks advance.']),
      makeFoundClaim('help', ['The United States offers a tone of calm and a ceasefire.']),
      makeFoundClaim('britain', ['Britain and the Coast Rescue, Trade and Salvage Union asked for defence.']),
      makeFoundClaim('nhu', ['The NHU called for a cease-fire, and Bobrynskiy met its head privately.']),
      makeFoundClaim('cup', ['The Lantern Cup, built for the O.R.F., met rule QX 40 on June 28th.']),
      makeFoundClaim('rule', [
        'Gov. Adela Quist, who brought rule QX40, owned two buildings in Oskam territory.',
      ]),
    ],
    { names: NAMES },
  ),
);

describe('search', () => {
  test('finds a word and its forms, nothing inside longer words', async () => {
    expect(await find(reader, 'negotiating')).toEqual(['union']);
    expect(await find(reader, 'private meeting')).toEqual(['nhu']);
    expect(await find(reader, 'gotiating')).toEqual([]);
    expect(await find(reader, 'ton')).toEqual([]);
  });

  test.each(['$90bn', '90 billion', 'ninety billion dollars', '90,000,000,000'])(
    'finds the figure by “%s”',
    async (query) => {
      expect((await find(reader, query))[0]).toBe('cost');
    },
  );

  test('finds a number in words and in digits', async () => {
    expect(await find(reader, '40 people')).toEqual(['people']);
    expect(await findMarks(reader, 'forty')).toEqual(['40', 'forty']);
  });

  test.each(['Bobrynsky', 'Bobrynskiy', 'Bobrynskyj', 'Бобринский'])(
    'finds the name by “%s” in all its spellings',
    async (query) => {
      expect((await find(reader, query)).toSorted()).toEqual(['cost', 'nhu']);
    },
  );

  test('an acronym and what it is short for are one', async () => {
    expect((await find(reader, 'NHU')).toSorted()).toEqual(['nhu', 'union']);
    expect((await find(reader, 'Northern Harbour Union')).slice(0, 2).toSorted()).toEqual(['nhu', 'union']);
    expect(await find(reader, 'U.S.')).toEqual(['help']);
    expect(await findMarks(reader, 'USA')).toEqual(['United States']);
  });

  test.each([
    'UK',
    'U.K.',
    'United Kingdom',
    'Great Britain',
    'Royaume-Uni',
    'Großbritannien',
    'Великобритания',
  ])('finds the country by “%s”', async (query) => {
    expect((await find(reader, query))[0]).toBe('britain');
    expect(await findMarks(reader, query)).toEqual(['Britain']);
  });

  test('a long name is found by its initials', async () => {
    expect(await find(reader, 'CRTSU')).toEqual(['britain']);
  });

  test.each(['Bobrinsqui', 'Bobrynskow', 'Бобрынский'])('“%s” is shown as near', async (query) => {
    expect((await find(reader, query)).toSorted()).toEqual(['cost', 'nhu']);
  });

  test('a compound is found as two words, with a hyphen and as one', async () => {
    expect((await find(reader, 'cease fire')).slice(0, 2).toSorted()).toEqual(['help', 'nhu']);
    expect(await findMarks(reader, 'cease fire calm')).toContain('ceasefire');
    expect(await findMarks(reader, 'ceasefire NHU')).toContain('cease-fire');
  });

  test('a compound that the texts write as two words is found by one, where the two follow each other', async () => {
    expect(await find(reader, 'lanterncup')).toEqual(['cup']);
    expect(await findMarks(reader, 'lanterncup')).toEqual(['Lantern Cup']);
    expect(await find(reader, 'lanternrule')).toEqual([]);
  });

  test('letters with a number are one, with a space, a hyphen or none', async () => {
    for (const query of ['QX 40', 'qx 40', 'QX-40', 'QX40'])
      expect((await find(reader, query)).toSorted()).toEqual(['cup', 'rule']);
  });

  test('a long name finds its initials', async () => {
    expect(await find(reader, 'Oldport Rowing Federation')).toEqual(['cup']);
    expect(await find(reader, 'old rules follow')).not.toContain('cup');
  });

  test('an office is found by its abbreviation and the other way round', async () => {
    expect(await find(reader, 'governor Quist')).toEqual(['rule']);
    expect(await find(reader, 'gov Quist')).toEqual(['rule']);
  });

  test('an ordinal finds the day', async () => {
    expect(await find(reader, 'June 28')).toEqual(['cup']);
    expect(await findMarks(reader, '28th June')).toEqual(['June', '28th']);
  });

  test('a noun in the plural does not find its verb', async () => {
    expect(await find(reader, 'buildings')).toEqual(['rule']);
    expect((await find(reader, 'building')).toSorted()).toEqual(['cup', 'rule']);
  });

  test('an inflection that no rule gives is no misspelling of another word', async () => {
    for (const query of ['bought', 'won', 'sought'])
      expect([query, await find(reader, query)]).toEqual([query, []]);
  });

  test('a misspelt word in an inflection that the texts do not have is found', async () => {
    expect(await find(reader, 'teritories')).toEqual(['rule']);
    expect(await find(reader, 'Oksam')).toEqual(['rule']);
    expect(await find(reader, 'Qust')).toEqual(['rule']);
  });

  test('where no claim has both words those with the common one alone are none', async () => {
    const hits = await find(reader, 'Quist harbour');
    expect(hits).toEqual(['rule']);
  });

  test('a slip of the pen is mended, a word that is only absent is not', async () => {
    expect(await find(reader, 'harbuor')).toContain('fire');
    expect(await find(reader, 'ahrbour')).toContain('fire');
    expect(await find(reader, 'zharbour')).toContain('fire');
    expect(await find(reader, 'Greece')).toEqual([]);
    expect(await find(reader, 'banana')).toEqual([]);
    expect(await find(reader, 'Oldpo')).toEqual(['fire']);
  });

  test('words in quotation marks stand in this order', async () => {
    expect(await find(reader, '“old harbour”')).toEqual(['fire']);
    expect(await find(reader, '“harbour old”')).toEqual([]);
    expect(await findMarks(reader, '“old harbour”')).toEqual(['old harbour', 'old harbour']);
    expect(await findMarks(reader, '“asked for defense”')).toEqual(['asked for defence']);
    expect(await findMarks(reader, '“forty people”')).toEqual(['40 people', 'forty people']);
  });

  test('a word that is left out takes its claims away', async () => {
    expect(await find(reader, 'harbour -Monday')).not.toContain('fire');
    expect(await find(reader, 'Bobrynsky NOT repairs')).toEqual(['nhu']);
    expect(await find(reader, 'harbour -"harbour old"')).toContain('fire');
    expect(await find(reader, 'harbour -"old harbour"')).not.toContain('fire');
  });

  test('a word that is left out, alone, leaves all other claims', async () => {
    const left = await find(reader, '-ceasefire');
    expect([left.length, left.includes('help'), left.includes('nhu')]).toEqual([7, false, false]);
  });

  test('a first answer finds phrases and passes what is chosen as the whole one does', async () => {
    const early = async (query: string, filters = {}) => {
      const hits = await findEarly(reader, { ...EMPTY_SEARCH, query, ...filters }, 3);
      return hits.map(({ claim }) => claim.id);
    };
    for (const query of ['harbour', '“old harbour”', '“harbour old”', 'harbuor -Monday', 'is:figure'])
      expect([query, await early(query)]).toEqual([query, (await find(reader, query)).slice(0, 3)]);
    expect(await early('“forty people”', { article: 'a' })).toEqual([]);
    expect(await early('“forty people”', { article: 'c' })).toEqual(['people']);
  });

  test('where no claim has all words those with some are shown, but not with less than half', async () => {
    const { hits, wholeCount, partCount } = await ask(reader, 'harbour fire');
    expect(hits.map(({ claim }) => claim.id)).toEqual(['fire']);
    expect([wholeCount, partCount]).toEqual([1, 0]);
    const some = await ask(reader, 'negotiations estimates');
    expect([some.wholeCount, some.partCount]).toEqual([0, 2]);
    for (const { missing } of some.hits) expect(missing).toHaveLength(1);
    expect(await find(reader, 'harbour comet giraffe')).toEqual([]);
  });

  test('stop words alone find nothing', async () => {
    expect(await find(reader, 'the')).toEqual([]);
    expect(await find(reader, 'a', { is: 'figure' })).toEqual([]);
  });

  test('a very long query costs no more than its first letters', async () => {
    expect(await find(reader, `harbour ${'x'.repeat(5000)}`)).not.toEqual([]);
  });

  test.each([
    '</script>',
    '[',
    '(',
    '\\',
    '*',
    '|',
    '\u202E',
    '__proto__',
    'constructor',
    '~~',
    '@is:figure',
    '#40',
  ])('“%s” is only words', async (query) => {
    await expect(find(reader, query)).resolves.toBeDefined();
  });
});

describe('filters', () => {
  test('are the same in the box and beside it', async () => {
    expect(await find(reader, 'is:figure')).toEqual(['people', 'cost']);
    expect(await find(reader, '', { is: 'figure' })).toEqual(['people', 'cost']);
    expect(await find(reader, 'is:figure', { article: 'a' })).toEqual(['cost']);
    expect(await find(reader, 'speaker:Bobrynsky')).toEqual(['cost']);
    expect(await find(reader, 'speaker:Бобринский')).toEqual(['cost']);
    expect(await find(reader, 'speaker:bobrynskiy')).toEqual(['cost']);
    expect(await find(reader, 'topic:people')).toEqual(['people']);
    expect(await find(reader, 'article:C story:harbour')).toEqual(['people', 'union']);
    expect(await find(reader, 'is:figure -article:a')).toEqual(['people']);
  });

  test('one that names nothing leaves nothing, and is said', async () => {
    const result = await ask(reader, 'harbour', { topic: 'weather' });
    expect(result.hits).toEqual([]);
    const toState = (query: string) => ({ ...EMPTY_SEARCH, query });
    expect(formatSearchNotes(toState('harbour'), result)).toEqual(['There is no topic “weather”.']);
    const away = await ask(reader, 'Oldport', { article: 'c' });
    expect(formatSearchNotes(toState('Oldport'), away)).toEqual([
      'Claims have these words, but none that the choices leave. Take a choice away.',
    ]);
    const odd = await ask(reader, 'is:odd');
    expect(formatSearchNotes(toState('is:odd'), odd)).toContain('There is no mark “odd”.');
  });

  test('say how many claims each value would leave', async () => {
    const state = { ...EMPTY_SEARCH, query: '40 people', article: 'b' };
    const choices = await findChoices(reader, state, await ask(reader, state.query, state));
    expect(choices.article.map(({ value, count }) => [value, count])).toEqual([
      ['', null],
      ['a', 0],
      ['b', 1],
      ['c', 1],
    ]);
    expect(choices.is.find(({ value }) => value === 'only-here')?.count).toBe(0);
  });

  test('a number beside a choice is how many claims the search then finds, whatever else is chosen', async () => {
    const all = await findChoices(reader, EMPTY_SEARCH, await ask(reader, ''));
    const FILTERS = ['topic', 'article', 'speaker', 'is'] as const;
    let counted = 0;
    for (const name of FILTERS)
      for (const { value } of all[name]) {
        const state = { ...EMPTY_SEARCH, [name]: value };
        const choices = await findChoices(reader, state, await ask(reader, '', state));
        for (const other of FILTERS.filter((one) => one !== name))
          for (const { value: chosen, count } of choices[other].filter((one) => one.value !== '')) {
            const found = await find(reader, '', { [name]: value, [other]: chosen });
            expect([name, value, other, chosen, count]).toEqual([name, value, other, chosen, found.length]);
            counted += found.length;
          }
      }
    expect(counted).toBeGreaterThan(30);
  });

  test('of several stories are those of the chosen one', async () => {
    const two = makeReader(
      makeSource([makeFoundClaim('one', ['A flood came.'])]),
      makeSource([makeFoundClaim('two', ['A flood went.'], { is: ['differs'] })], { id: 'river' }),
    );
    expect(await find(two, 'flood', { story: 'river' })).toEqual(['two']);
    expect(await find(two, 'flood story:river')).toEqual(['two']);
    const all = await findChoices(two, EMPTY_SEARCH, { beforeChoices: [] });
    expect(all.article).toHaveLength(1);
    expect(all.story.map(({ count }) => count)).toEqual([null, 1, 1]);
    expect(all.is.find(({ value }) => value === 'differs')?.count).toBe(1);
  });
});

describe('what the search says', () => {
  const say = async (query: string) => {
    const result = await ask(reader, query);
    const state = { ...EMPTY_SEARCH, query };
    return [formatSearchStatus(state, result), ...formatSearchNotes(state, result)];
  };

  test('nothing before anything is asked for', async () => {
    expect(await say('  ')).toEqual(['']);
  });

  test('how much is found', async () => {
    expect(await say('negotiations')).toEqual(['1 claim found.']);
    expect(await say('harbour fire')).toEqual(['1 claim found.']);
    expect((await say('negotiations estimates'))[0]).toBe(
      'No claim has all the words; 2 claims with some of the words.',
    );
  });

  test('how a word was found that does not stand there', async () => {
    expect(await say('Bobrynskyj')).toContain('“Bobrynskyj” is spelt “Bobrynsky”, “Bobrynskiy” here.');
    expect(await say('harbuor')).toContain('No passage says “harbuor”; near: “harbour”.');
    expect(await say('Oldpo')).toContain('No passage says “Oldpo”; words that start so: “Oldport”.');
  });

  test('what was tried when nothing is found', async () => {
    const [status, ...notes] = await say('banana');
    expect(status).toBe('Nothing found.');
    expect(notes[0]).toBe('No passage says “banana”.');
    expect(notes.at(-1)).toMatch(/^Tried: /u);
    expect((await say('negotiations -talks')).at(-1)).toBe(
      'Each claim that has the words also has what is left out: “talks”.',
    );
    expect((await say('“harbour old”')).at(-1)).toContain('says “harbour old” in these words');
    for (const sign of ['🙂', '“”'])
      expect((await say(sign)).at(-1)).toBe(
        'There is no word or figure in this to look for, and no choice that leaves a claim.',
      );
    expect(await say('the')).toContain('“the”: in most sentences, and so passed over.');
  });
});
