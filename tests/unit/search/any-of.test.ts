import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toAnyOf } from '../../../src/search/any-of.ts';
import { formatSearchNotes } from '../../../src/search/say.ts';
import { findEarly } from '../../../src/search/search.ts';
import { EMPTY_SEARCH } from '../../../src/search/state.ts';
import { ask, find, findMarks, makeFoundClaim, makeReader, makeSource } from '../../build/search-story.ts';

describe('a query with OR', () => {
  test.each([
    ['harbour fire OR flood', ['harbour fire', 'harbour flood']],
    ['“old harbour” OR ferry', ['“old harbour”', 'ferry']],
    ['is:figure OR is:differs bridge', ['is:figure bridge', 'is:differs bridge']],
    ['bridge -storm OR NOT ferry', ['bridge -storm', 'bridge NOT ferry']],
    ['40 million OR fifty million people', ['40 million people', 'fifty million people']],
    ['a1 OR b2 OR c3', ['a1', 'b2', 'c3']],
    ['fire OR flood bridge OR ferry', ['fire bridge', 'fire ferry', 'flood bridge', 'flood ferry']],
  ])('“%s” stands for %j', (query, queries) => {
    expect(toAnyOf(query)).toEqual({ queries, isCut: false });
  });

  test.each(['OR fire', 'fire OR', 'OR fire OR', 'fire OR fire', 'fire OR OR'])(
    '“%s” lets choose between nothing',
    (query) => {
      expect(toAnyOf(query).queries).toEqual(['fire']);
    },
  );

  test.each(['fire or flood', 'Or flood', 'FLOOR', '“fire OR flood”', '-OR fire', 'FLOOR  fire', ''])(
    '“%s” has no choice in it',
    (query) => {
      expect(toAnyOf(query).queries).toEqual([query]);
    },
  );
});

const WORDS = ['harbour', 'bridge', 'ferry', 'storm', 'lantern', 'pilot', 'castle', 'market'];

/** Each claim holds the words whose bits its number has; the last of them once as a phrase. */
const reader = makeReader(
  makeSource(
    Array.from({ length: 64 }, (_, number) => {
      const held = WORDS.filter((_, bit) => ((number * 37 + 5) >> bit) % 2 === 1);
      return makeFoundClaim(`c${number}`, [`Somebody saw ${held.join(' and the ')} number ${number}.`], {
        is: number % 3 === 0 ? ['figure'] : [],
      });
    }),
  ),
);

const findAll = async (query: string): Promise<Set<string>> => new Set(await find(reader, query));
const union = (one: Set<string>, two: Set<string>): Set<string> => one.union(two);
const words = fc.constantFrom(...WORDS);

describe('what a query with OR finds', () => {
  test('is what either of both finds, and what else is asked for holds for both', async () => {
    await fc.assert(
      fc.asyncProperty(words, words, words, async (one, two, beside) => {
        const both = union(await findAll(`${beside} ${one}`), await findAll(`${beside} ${two}`));
        expect(await findAll(`${beside} ${one} OR ${two}`)).toEqual(both);
        expect(await findAll(`${two} OR ${one} ${beside}`)).toEqual(both);
      }),
      { numRuns: 40 },
    );
  });

  test('holds with phrases, filters and what is left out', async () => {
    await fc.assert(
      fc.asyncProperty(words, words, words, async (one, two, beside) => {
        for (const rest of ['is:figure', `-${beside}`, `NOT ${beside}`, `“and the ${beside}”`]) {
          const both = union(await findAll(`${one} ${rest}`), await findAll(`${two} ${rest}`));
          expect([rest, await findAll(`${one} OR ${two} ${rest}`)]).toEqual([rest, both]);
        }
        const phrase = `“the ${beside}”`;
        expect(await findAll(`${phrase} OR ${one}`)).toEqual(
          union(await findAll(phrase), await findAll(one)),
        );
      }),
      { numRuns: 25 },
    );
  });

  test('is each claim once, with all that is asked for marked, and nothing said to be missing', async () => {
    await fc.assert(
      fc.asyncProperty(words, words, async (one, two) => {
        const { hits, wholeCount, partCount, beforeChoices } = await ask(reader, `${one} OR ${two}`);
        expect([hits.length, partCount, beforeChoices.length]).toEqual([wholeCount, 0, wholeCount]);
        expect(new Set(hits.map(({ claim }) => claim.id)).size).toBe(hits.length);
        for (const { label, missing } of hits) {
          const text = label.map((segment) => segment.text).join('');
          const marked = label.flatMap((segment) => (segment.isMatch ? [segment.text] : []));
          expect(missing).toEqual([]);
          expect(new Set(marked)).toEqual(new Set([one, two].filter((word) => text.includes(word))));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('a word that nothing answers is said, and the other one found', async () => {
    const result = await ask(reader, 'pilot OR giraffe');
    expect(new Set(result.hits.map(({ claim }) => claim.id))).toEqual(await findAll('pilot'));
    const state = { ...EMPTY_SEARCH, query: 'pilot OR giraffe' };
    expect(formatSearchNotes(state, result)).toEqual(['No passage says “giraffe”.']);
    expect(await findMarks(reader, 'OR pilot')).toEqual(await findMarks(reader, 'pilot'));
  });

  test('comes first as the whole answer has it', async () => {
    const query = 'lantern OR market bridge';
    const hits = await findEarly(reader, { ...EMPTY_SEARCH, query }, 3);
    expect(hits.map(({ claim }) => claim.id)).toEqual((await find(reader, query)).slice(0, 3));
  });

  test('more choices than are searched are said', async () => {
    const query = 'harbour OR bridge ferry OR storm lantern OR pilot castle OR market fire OR flood';
    const result = await ask(reader, query);
    expect(formatSearchNotes({ ...EMPTY_SEARCH, query }, result)[0]).toMatch(/^So many choices with OR/u);
  });
});
