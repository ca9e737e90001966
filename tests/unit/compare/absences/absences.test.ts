import { describe, expect, test } from 'vitest';
import { toAbsences } from '../../../../src/compare/absences/absences.ts';
import { createMateFinder } from '../../../../src/compare/absences/claim-mates.ts';
import { createSecondLook } from '../../../../src/compare/absences/second-look.ts';
import { gatherSayings } from '../../../../src/compare/quotations/gathered-sayings.ts';
import { createQuotedFinder } from '../../../../src/compare/quotations/quoted-elsewhere.ts';
import { createContentReader } from '../../../../src/compare/words/content.ts';
import { toStoryArticles } from '../../../../src/compare/words/story-articles.ts';
import type { Nearest } from '../../../../src/model/alignment.ts';
import type { OpenSentence } from '../../../../src/model/comparison.ts';
import type { Span } from '../../../../src/model/span.ts';
import { makeClaim, makePassage } from '../../../build/aligned-claim.ts';
import { makeArticle, spanOf } from '../../../build/annotated-article.ts';
import { quoting } from '../../../build/quoting-articles.ts';

const CLAIM = 'Divers searched the eastern quay for leaking fuel drums.';
const NEAR = 'Divers went to the eastern quay in the rain for a second time.';

/** What is said of a claim of so many articles in one that has no passage of it; the alignment read `NEAR` there with a probability, or nothing. */
function look(text: string, nearest: Partial<Nearest> = {}, tellers = ['a'], otherOccasions: string[] = []) {
  const told = tellers.map((id) =>
    makeArticle({ id, text: `${CLAIM} The choir sang. A bakery gave bread away.` }),
  );
  const other = makeArticle({ id: 'z', text: `${text} Gulls slept. Mist lay over the dunes.` });
  const articles = toStoryArticles([...told, other]);
  const claim = makeClaim(
    told.map((article) => makePassage(article, CLAIM)),
    {
      nearest: [
        {
          article: 'z',
          span: null,
          score: 0,
          parts: 0.5,
          likeliest: 0,
          reason: 'shares nothing',
          ...nearest,
        },
      ],
    },
  );
  const contentOf = createContentReader(articles);
  const found = toAbsences({
    claim,
    heading: { text: CLAIM, passages: claim.passages },
    articles,
    otherOccasions,
    contentOf,
    secondLook: createSecondLook(articles, contentOf),
    findClaim: () => '0123456789',
    findMates: createMateFinder([]),
    findQuoted: () => undefined,
    isOverlooked: ({ likeliest }) => likeliest > 0.5,
  });
  return { ...found, absence: found.absences[0] };
}

const readAs = (score: number, tellers?: string[], otherOccasions?: string[]) =>
  look(NEAR, { span: spanOf(NEAR, NEAR), score, reason: 'shares “quay”' }, tellers, otherOccasions);

/** The sentences that are shown. */
const toWords = (places: readonly OpenSentence[]) =>
  places.filter(({ shown }) => shown).map(({ article, exact }) => `${article}: ${exact}`);

describe('a claim without a passage in an article', () => {
  test('is left open where that may well say it in other words, but not where it may report another occasion', () => {
    expect(look(NEAR, { likeliest: 0.6 })).toMatchObject({ perhaps: ['z'], possiblyRelated: [] });
    expect(look(NEAR, { likeliest: 0.4 }).perhaps).toEqual([]);
    expect(look(NEAR, { likeliest: 0.6 }, ['a'], ['z']).perhaps).toEqual([]);
  });

  test('of several articles, stands inside another claim where a sentence most probably says it', () => {
    const { absence, possiblyRelated } = readAs(0.9, ['a', 'b']);
    expect(absence?.within).toMatchObject({ exact: NEAR, claim: '0123456789' });
    expect(possiblyRelated).toEqual([]);
  });

  test('of one article, may stand where a sentence most probably says it', () => {
    const { absence, possiblyRelated } = readAs(0.9);
    expect([absence?.within, toWords(possiblyRelated)]).toEqual([null, [`z: ${NEAR}`]]);
  });

  test('is never left open in an article of another occasion, which stands apart', () => {
    for (const tellers of [['a'], ['a', 'b']]) {
      const { absence, perhaps, possiblyRelated } = readAs(0.9, tellers, ['z']);
      expect([absence?.within, perhaps, possiblyRelated]).toEqual([null, [], []]);
    }
  });

  test('is left open where a sentence says it with some probability, and has it shown, whether one article has the claim or several', () => {
    for (const tellers of [['a'], ['a', 'b']]) {
      const { absence, perhaps, possiblyRelated } = look(
        NEAR,
        { span: spanOf(NEAR, NEAR), score: 0.61, parts: 0.6 },
        tellers,
      );
      expect([absence?.within, perhaps, toWords(possiblyRelated)]).toEqual([null, ['z'], [`z: ${NEAR}`]]);
    }
  });

  test.each([
    ['by its probability', 0.58, 0.6, NEAR],
    ['by that of its likeliest part', 0.6, 0.48, NEAR],
    ['by its words, of which another sentence has more', 0.6, 0.6, `${NEAR} ${CLAIM}`],
  ])('is left open without a sentence where the nearest may not say it, %s', (_, score, parts, text) => {
    const { perhaps, possiblyRelated } = look(text, { span: spanOf(text, NEAR), score, parts });
    expect([perhaps, toWords(possiblyRelated)]).toEqual([['z'], []]);
    expect(possiblyRelated.map(({ exact }) => exact)).toEqual([NEAR]);
  });

  test('is not found where a sentence says it with less', () => {
    const { absence, perhaps, possiblyRelated } = readAs(0.08);
    expect(absence).toMatchObject({ nearest: { exact: NEAR }, reason: 'shares “quay”', within: null });
    expect([perhaps, possiblyRelated]).toEqual([[], []]);
  });

  test('is not found where no sentence shares what it tells', () => {
    const { absence, possiblyRelated } = look('The mayor met the council about taxes on Friday evening.');
    expect([absence?.within, possiblyRelated]).toEqual([null, []]);
  });

  test('has for its nearest the sentence that shares most, with what it shares, where the alignment has none', () => {
    const { absence } = look('A quay was painted green last spring by volunteers from the town.');
    expect(absence?.nearest?.exact).toBe('A quay was painted green last spring by volunteers from the town.');
    expect(absence?.reason).toBe('both have “quay”');
  });

  test('is kept apart where the editor keeps it apart, however alike the sentences are', () => {
    const text = 'Divers searched the eastern quay for leaking fuel drums again.';
    const reason = 'kept apart by the editor: another day';
    const { absence } = look(text, { span: spanOf(text, text), score: 0, reason }, ['a', 'b']);
    expect(absence).toMatchObject({ within: null, reason });
  });
});

describe('a claim whose sentence, or one like it, is counted under another claim', () => {
  const WHOLE = 'The quay was shut on Monday, and the choir moved its concert to the school.';
  const REST = 'and the choir moved its concert to the school.';
  const SHUT = 'The quay is shut.';
  const TWIN = 'On Monday the eastern quay was shut.';
  const a = makeArticle({ id: 'a', text: `${WHOLE} Gulls slept.` });
  const b = makeArticle({ id: 'b', text: `${SHUT} Mist lay over the dunes.` });
  const c = makeArticle({ id: 'c', text: `A bakery gave bread away. ${TWIN}` });
  const articles = toStoryArticles([a, b, c]);
  const shut = makeClaim([makePassage(b, SHUT), makePassage(c, TWIN)]);

  function lookFor(claim: ReturnType<typeof makeClaim>, counted: ReturnType<typeof makeClaim>[]) {
    const contentOf = createContentReader(articles);
    const secondLook = createSecondLook(articles, contentOf);
    const findMates = createMateFinder(counted);
    const { perhaps, possiblyRelated } = toAbsences({
      ...{ claim, heading: { text: '', passages: [] }, articles, otherOccasions: [] },
      ...{ contentOf, secondLook, findClaim: () => null },
      findMates,
      findQuoted: () => undefined,
      isOverlooked: () => false,
    });
    return [perhaps, toWords(possiblyRelated)];
  }
  const likely = {
    article: 'b',
    span: spanOf(b.text, SHUT),
    score: 0.6,
    parts: 0.6,
    likeliest: 0,
    reason: '',
  };
  const NOTHING = { span: null, score: 0, parts: 0, likeliest: 0, reason: '' };

  test('is left open in an article that tells another part of its sentence, which is not shown for this one', () => {
    const rest = makeClaim([makePassage(a, REST)]);
    const first = makeClaim([makePassage(a, 'The quay was shut on Monday'), makePassage(b, SHUT)]);
    expect(lookFor(rest, [rest, first])).toEqual([['b'], []]);
    expect(lookFor(rest, [rest])).toEqual([[], []]);
  });

  test('is left open in all articles whose sentences tell the same as one that is possibly related, and has that one alone shown', () => {
    const claim = makeClaim([makePassage(a, WHOLE)], { nearest: [likely, { article: 'c', ...NOTHING }] });
    expect(lookFor(claim, [claim, shut])).toEqual([['b', 'c'], [`b: ${SHUT}`]]);
  });

  test('stays not found where the editor keeps that sentence apart', () => {
    const apart = {
      article: 'c',
      span: spanOf(c.text, TWIN),
      score: 0,
      parts: 0,
      likeliest: 0,
      reason: 'kept apart by the editor: other quay',
    };
    const claim = makeClaim([makePassage(a, WHOLE)], { nearest: [likely, apart] });
    expect(lookFor(claim, [claim, shut])).toEqual([['b'], [`b: ${SHUT}`]]);
  });
});

describe('a claim of quoted words that another article quotes, too', () => {
  const WORDS = 'The pier is a very un-safe place for ferries.';
  const SPEECH = 'We keep the harbour open. The pier is a very unsafe place for ferries. Nobody pays';
  const a = quoting('a', `“${WORDS}” The choir sang.`, [WORDS]);
  const b = quoting('b', `Gulls slept. “${SPEECH},” she told the council.`, [SPEECH]);
  const articles = toStoryArticles([a, b]);

  function lookFor(
    words: string,
    { kept = null, apart = [] }: { kept?: Span | null; apart?: string[] } = {},
  ) {
    const contentOf = createContentReader(articles);
    const { absences, possiblyRelated } = toAbsences({
      heading: { text: words, passages: [] },
      claim: makeClaim([makePassage(a, words)], {
        nearest: [
          { article: 'b', span: kept, score: 0, parts: 0, likeliest: 0, reason: 'kept apart by the editor' },
        ],
      }),
      ...{ articles, otherOccasions: apart, contentOf, findClaim: () => null },
      secondLook: createSecondLook(articles, contentOf),
      findMates: createMateFinder([]),
      findQuoted: createQuotedFinder(gatherSayings(articles, []), articles, contentOf),
      isOverlooked: () => false,
    });
    return [absences[0]?.within?.exact ?? null, possiblyRelated];
  }

  test('stands there as well, in the sentence that has most of them', () => {
    expect(lookFor(WORDS)).toEqual(['The pier is a very unsafe place for ferries.', []]);
  });

  test('does not stand there where the editor keeps that sentence apart, nor in an article of another occasion', () => {
    expect(lookFor(WORDS, { kept: spanOf(b.text, 'The pier is') })).toEqual([null, []]);
    expect(lookFor(WORDS, { apart: ['b'] })).toEqual([null, []]);
  });

  test('does not stand there by what stands outside the marks', () => {
    expect(lookFor('The choir sang.')).toEqual([null, []]);
  });
});
