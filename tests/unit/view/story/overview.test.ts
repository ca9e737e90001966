import { describe, expect, test } from 'vitest';
import { toArticleViews } from '../../../../src/view/articles.ts';
import { claimHref } from '../../../../src/view/href.ts';
import { formatAbsences } from '../../../../src/view/story/absences.ts';
import { toCommonGround, toOnlyHere, toStoryView } from '../../../../src/view/story/overview.ts';
import { harbour } from '../../../build/harbour.ts';

/** A time that no other contradicts. */
const TWO_DAYS = { from: '2031-05-04', to: '2031-05-05' };

describe('a story at a glance', () => {
  test('counts say how many claims agree and differ', () => {
    expect(toStoryView(harbour).counts).toEqual({
      claims: '2 claims',
      everywhere: '1 counted in every article of the occasion',
      widely: '',
      others: '',
      onlyHere: '1 in one article only',
      perhaps: '',
      differ: '1 claim for which a difference was counted',
    });
  });

  test('amounts that can all be right are no counted difference, and named where they are marked', () => {
    const claims = harbour.claims.map((claim) => ({
      ...claim,
      apparatus: claim.apparatus
        .filter(({ kind }) => kind === 'timeframe')
        .map((entry) => ({
          ...entry,
          differs: false,
          alike: true,
          readings: entry.readings.map((one) => ({ ...one, ...TWO_DAYS })),
        })),
    }));
    expect(toStoryView({ ...harbour, claims }).counts.differ).toBe(
      'no difference was counted beside figures, times and names that can all be right',
    );
    expect(toStoryView({ ...harbour, claims: [] }).counts.differ).toBe(
      'no claim for which a difference was counted',
    );
  });

  test('a claim counts among those of every article where its row says so, also where no answer prevails', () => {
    const claims = harbour.claims.map((claim) =>
      claim.coverage.kind === 'everywhere'
        ? { ...claim, coverage: { ...claim.coverage, kind: 'elsewhere' as const } }
        : claim,
    );
    const { claims: all, ...counts } = toStoryView({ ...harbour, claims }).counts;
    const told = [counts.everywhere, counts.widely, counts.others, counts.onlyHere, counts.perhaps];
    expect(told.join('; ')).toBe('1 counted in every article of the occasion; ; ; 1 in one article only; ');
    expect(all).toBe('2 claims');
  });

  test('what no file and no editor states is said to be unstated', () => {
    expect(
      toStoryView(harbour).articles.map(({ outlet, published, headline }) => [outlet, published, headline]),
    ).toEqual(Array(3).fill(['outlet not stated', 'date not stated', null]));
  });

  test('the common ground is what more than half of the articles report', () => {
    expect(toCommonGround(harbour).map(({ carried }) => carried)).toEqual([
      { asked: [true, true], apart: ['A'], atLeast: false },
    ]);
  });

  test('a claim of one article names the articles in which it was not found', () => {
    const parts = toOnlyHere(harbour, []);
    expect(
      parts.map(({ article, claims }) => [article.letter, claims.map(({ elsewhere }) => elsewhere)]),
    ).toEqual([
      ['A', []],
      ['B', []],
      ['C', ['not found in B; may report another occasion: A']],
    ]);
  });

  test('a claim of one article to which another has a related sentence is counted apart', () => {
    const claims = harbour.claims.map((claim) =>
      claim.coverage.kind === 'only-here'
        ? { ...claim, coverage: { ...claim.coverage, kind: 'perhaps-elsewhere' as const } }
        : claim,
    );
    const [, , last] = toOnlyHere({ ...harbour, claims }, []);
    expect([last?.claims.length, last?.more]).toEqual([0, 1]);
    const open = claims.map(({ id }) => ({ href: claimHref(harbour.story.id, id) }));
    const [, , listed] = toOnlyHere({ ...harbour, claims }, open);
    expect(listed?.more).toBe(0);
  });

  test('an article of another occasion is named as such, but as left open where a sentence there may say the claim', () => {
    const claims = harbour.claims.map((claim) => ({
      ...claim,
      coverage: { ...claim.coverage, perhaps: claim.id === 'gull' ? ['one'] : [] },
    }));
    const gull = claims.find(({ id }) => id === 'gull');
    expect(gull && formatAbsences(gull, toArticleViews(harbour))).toBe('not found in B; left open in A');
  });
});
