import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../../src/model/comparison.ts';
import { toLetter } from '../../../../src/model/ids.ts';
import type { VersionAgreement } from '../../../../src/model/kinds.ts';
import { type Statement, toClaimStatements, toStatements } from '../../../../src/view/story/differences.ts';
import { isAlike, toDifferingKinds } from '../../../../src/view/text/reading-words.ts';
import { compareSentences } from '../../../build/compared-texts.ts';
import { makeArticle, makeClaim, makeComparison, makePassage } from '../../../build/comparison.ts';
import { harbour } from '../../../build/harbour.ts';

/** The sentence as the page prints it. */
const toSentence = ({ opening, given, none }: Statement): string => {
  const parts = given.map(
    ({ words, says, articles }) =>
      `${says ?? words.map(({ text }) => `“${text}”`).join(' ')} (${articles.map(({ letter }) => letter).join(', ')})`,
  );
  const rest = none.articles.map(({ letter }) => letter).join(', ');
  return `${opening}: ${parts.join(', ')}${rest && `; ${rest} ${none.says}`}`;
};

const statements = toStatements(harbour);

describe('where the articles differ', () => {
  test('a difference is a sentence of counts, letters and verbatim words; equal words stand together', () => {
    expect(statements.map(toSentence)).toEqual([
      '2 of 2 articles, and A apart, give a time: “within 7 to 10 days” (A), “within 10 days” (B, C)',
      '2 of 2 articles, and A apart, report it: “Ms. Okafor” “said” (B), as the article’s own words (C)',
    ]);
  });

  test('an article that gives a time of something else is not said to give none, by the count either', () => {
    const claims = harbour.claims.map((claim) => ({
      ...claim,
      apparatus: claim.apparatus.flatMap((entry) => {
        if (entry.kind !== 'timeframe') return [];
        const isOther = ({ key }: { key: string; article: string }, index: number) =>
          index === 2 && key === '10';
        const [last] = entry.readings.filter(isOther);
        const rest = { ...entry, readings: entry.readings.filter((one) => one !== last) };
        return last === undefined ? [entry] : [rest, { ...entry, differs: false, readings: [last] }];
      }),
    }));
    expect(toStatements({ ...harbour, claims }).map(toSentence)).toEqual([
      '1 of 2 articles, and A apart, give these times: “within 7 to 10 days” (A), “within 10 days” (B)',
    ]);
  });

  test('a time comes before a source', () => {
    expect(statements.map(({ words }) => words.kind)).toEqual(['timeframe', 'attribution']);
  });

  test('quoted words carry their offsets in the article', () => {
    const [words] = statements[0]?.given[0]?.words ?? [];
    const text = harbour.articles[0]?.text.value ?? '';
    expect(words && text.slice(words.start, words.end)).toBe('within 7 to 10 days');
  });

  test('of certainty, quoted words and names, an article without the claim is said not to have it, not to use none', () => {
    const ferry = harbour.claims[1];
    if (!ferry) throw new Error('the fixture has two claims');
    const [first, second] = ferry.passages;
    if (!first || !second) throw new Error('the claim has three passages');
    const names = {
      kind: 'name' as const,
      differs: true,
      compatible: false,
      without: ['two'],
      readings: [
        {
          kind: 'name' as const,
          article: 'one',
          passage: first.id,
          key: 'a',
          start: 0,
          end: 9,
          entity: 'ferry',
        },
      ],
    };
    const claim = { ...ferry, passages: [first, second], apparatus: [names] };
    const [statement] = toStatements({ ...harbour, claims: [claim] });
    expect(statement?.none.articles.map(({ letter }) => letter)).toEqual(['B']);
    expect(
      statement?.absent.map(({ articles, says }) => [says, articles.map(({ letter }) => letter)]),
    ).toEqual([['not found in', ['C']]]);
    const saidOf = (coverage: Partial<typeof ferry.coverage>): string[] => {
      const other = { ...claim, coverage: { ...claim.coverage, ...coverage } };
      const [one] = toStatements({ ...harbour, claims: [other] });
      return one?.absent.map(({ says }) => says) ?? [];
    };
    expect(saidOf({ also: ['three'] })).toEqual(['inside another claim in']);
    expect(saidOf({ perhaps: ['three'] })).toEqual(['left open in']);
  });

  test('two named sources are a difference as a named and an unnamed one are', () => {
    const [gull, ferry] = harbour.claims;
    if (!gull || !ferry) throw new Error('the fixture has two claims');
    const alike = ferry.apparatus.map((entry) => ({
      ...entry,
      compatible: entry.compatible || entry.kind === 'attribution',
    }));
    const kinds = toStatements({ ...harbour, claims: [{ ...ferry, apparatus: alike }] }).map(
      ({ words }) => words.kind,
    );
    expect(kinds).toEqual(['timeframe', 'attribution']);
  });

  test('an article whose passage has a word of doubt is not said to use none, and is named all the same', () => {
    const [, ferry] = harbour.claims;
    if (ferry === undefined) throw new Error('the fixture has two claims');
    const doubt = (article: string, index: number, hedges: { start: number; end: number }[]) => ({
      kind: 'certainty' as const,
      article,
      passage: ferry.passages[index]?.id ?? '',
      key: hedges.length > 0 ? 'might' : '',
      hedges,
      negations: [],
    });
    const entry = {
      kind: 'certainty' as const,
      differs: true,
      compatible: false,
      without: [],
      readings: [doubt('one', 0, [{ start: 0, end: 3 }]), doubt('two', 1, []), doubt('three', 2, [])],
    };
    const hedged = harbour.articles.map((article) =>
      article.id === 'three'
        ? {
            ...article,
            sentences: article.sentences.map((sentence) => ({
              ...sentence,
              hedges: [{ start: sentence.start + 4, end: sentence.start + 9, kind: 'modal' as const }],
            })),
          }
        : article,
    );
    const [statement] = toStatements({
      ...harbour,
      articles: hedged,
      claims: [{ ...ferry, apparatus: [entry] }],
    });
    expect(statement?.none.articles.map(({ letter }) => letter)).toEqual(['B']);
    expect(
      statement?.absent.map(({ articles, says }) => [says, articles.map(({ letter }) => letter)]),
    ).toEqual([['not compared:', ['C']]]);
    // Whether C uses one is not known: the count is not of those that do.
    expect(statement?.opening).toMatch(/ compared$/u);
  });
});

describe('what they say', () => {
  const texts = {
    one: 'The mayor turned the plan down.',
    two: 'The mayor backed the plan.',
    three: 'The mayor gave the plan her support.',
  };
  const articles = Object.entries(texts).map(([id, text], index) =>
    makeArticle(id, [text], { letter: toLetter(index) }),
  );
  const passages = articles.map((article) => makePassage(article, article.text.value ?? ''));
  const toClaim = (agreement: VersionAgreement): Claim => ({
    ...makeClaim(passages, { of: 3 }),
    versions: [[passages[0]?.id ?? ''], passages.slice(1).map(({ id }) => id)],
    versionAgreement: ['one-article', agreement],
    apparatus: [
      {
        kind: 'answer',
        differs: true,
        compatible: true,
        without: [],
        readings: passages.map(({ id, article, start, end }, index) => ({
          kind: 'answer' as const,
          article,
          passage: id,
          key: index === 0 ? '0' : '1',
          start,
          end,
        })),
      },
    ],
  });
  const toGiven = (agreement: VersionAgreement) =>
    toStatements(makeComparison(articles, { claims: [toClaim(agreement)] })).flatMap(({ given }) =>
      given.map((each) => [
        each.articles.map(({ letter }) => letter).join(),
        each.words.map(({ text }) => text).join(),
        each.others,
      ]),
    );

  test('is told once for each version, in the words of its first article', () => {
    expect(toGiven('same')).toEqual([
      ['A', texts.one.slice(0, -1), ''],
      ['B,C', texts.two.slice(0, -1), 'the same'],
    ]);
  });

  test('words that an article gives in two passages stand once', () => {
    const claim = toClaim('same');
    const [first] = passages;
    const again = claim.apparatus.map((entry) => ({
      ...entry,
      readings: entry.readings.flatMap((each) => (each.article === first?.article ? [each, each] : [each])),
    }));
    const comparison = makeComparison(articles, { claims: [{ ...claim, apparatus: again }] });
    const words = toStatements(comparison).flatMap(({ given }) => given.map((each) => each.words.length));
    expect(words).toEqual([1, 1]);
  });

  test('of which it is not known whether they agree is not called the same', () => {
    expect(toGiven('worded-differently').at(-1)).toEqual([
      'B,C',
      texts.two.slice(0, -1),
      'in whole or in part',
    ]);
  });
});

describe('an amount or a time that another article gives less exactly is told after the differences on the page of its claim, and is none', () => {
  test.each([
    ['The organ cost about $61,000.', 'The organ cost $61,000.'],
    ['The mill burned down on May 4, 2030.', 'The mill burned down in 2030.'],
    ['More than 400 pilots signed the letter.', 'At least 400 pilots signed the letter.'],
    ['The choir sang for nearly 40 guests.', 'The choir sang for 40 guests.'],
    ['The bakery opened on March 3, 2031.', 'The bakery opened in March 2031.'],
  ])('%s', (one, other) => {
    const { claim, comparison } = compareSentences(one, other);
    const alike = toClaimStatements(claim, comparison, { states: isAlike });
    expect(alike.map(({ opening, given }) => [opening, given.length])).toEqual([
      [expect.stringMatching(/^(?:figures|times) that can all mean the same$/u), 2],
    ]);
    expect(toClaimStatements(claim, comparison)).toEqual([]);
    expect(toStatements(comparison)).toEqual([]);
    expect(toDifferingKinds(claim)).toEqual([]);
  });
});

describe('words that are quoted otherwise and tell the same are told after the differences', () => {
  test.each([
    [
      'fitted to another sentence',
      '“They have hidden every silver spoon in the harbour house,” Ada Stone said.',
      'Ada Stone accused the pilots of “having hidden every silver spoon in the harbour house.”',
      'nearly the same words quoted: “They have hidden every silver spoon in the harbour house” (A), “having hidden every silver spoon in the harbour house.” (B)',
    ],
    [
      'with a little word more',
      '“The geese of the harbour, believe me, outran both postmen,” Ada Stone said.',
      '“The geese of the harbour outran both postmen,” Ada Stone said.',
      'nearly the same words quoted: “The geese of the harbour, believe me, outran both postmen” (A), “The geese of the harbour outran both postmen” (B)',
    ],
    [
      'quoted by one alone',
      '“I fully understand the harm that the broken quay did to the pilots,” Ada Stone said.',
      'Ada Stone said she fully understood the harm that the broken quay did to the pilots.',
      '1 of 2 articles quotes words: “I fully understand the harm that the broken quay did to the pilots” (A); B quotes none',
    ],
  ])('%s', (_why, one, other, sentence) => {
    const { claim, comparison } = compareSentences(one, other);
    expect(toClaimStatements(claim, comparison, { states: isAlike }).map(toSentence)).toEqual([sentence]);
    expect(toClaimStatements(claim, comparison).filter(({ words }) => words.kind === 'quotation')).toEqual(
      [],
    );
  });
});
