import { describe, expect, test } from 'vitest';
import { createBesideReader } from '../../../../src/compare/absences/beside.ts';
import { toLogOdds } from '../../../../src/compare/absences/log-odds.ts';
import { toStoryArticles } from '../../../../src/compare/words/story-articles.ts';
import { spanOf } from '../../../build/annotated-article.ts';
import { quoting } from '../../../build/quoting-articles.ts';

const WORDS = ['Snow fell in Tarn.', 'The tram stood still.', 'Bakers walked to work.', 'Owls were seen.'];

/** How likely `b` tells what stands beside a sentence of `a`, where it reports some of the sentences of `a` so likely. */
function tellsBeside(words: string, told: Record<string, number | 'passage' | 'linked'>): number {
  const a = quoting('a', WORDS.join(' '), [], 'marten');
  const b = quoting('b', 'Snow fell. Nothing moved.', [], 'marten');
  const place = { article: 'b', start: 0, end: 10 };
  const linked = { id: 'b', exact: '', sentence: '', prefix: '', suffix: '', ...place };
  const claims = Object.entries(told).map(([exact, how]) => ({
    passages: [
      { id: exact, article: 'a', exact, sentence: '', prefix: '', suffix: '', ...spanOf(a.text, exact) },
      ...(how === 'passage' ? [linked] : []),
    ],
    beside: new Map(how === 'linked' ? [['b', { passage: linked, likelihood: 0.5, counts: false }]] : []),
    nearest:
      typeof how === 'number'
        ? [{ article: 'b', span: null, score: 0, parts: 0, likeliest: how, reason: '' }]
        : [],
  }));
  const read = createBesideReader(claims, toStoryArticles([a, b]));
  return read({ article: 'a', ...spanOf(a.text, words) }, 'b');
}

/** The mean of the logarithms of odds of what is told. */
const meanOf = (...shares: number[]): number =>
  shares.reduce((sum, one) => sum + toLogOdds(one), 0) / shares.length;

describe('what stands beside a sentence', () => {
  test('is told as likely as the likelier of the sentences right before and after it, against the mean of all', () => {
    const two = { 'Snow fell': 0.2, 'Bakers walked': 0.4 };
    expect(tellsBeside('stood still', two)).toBeCloseTo(toLogOdds(0.4) - meanOf(0.2, 0.4));
    const far = { 'Snow fell': 0.3, 'Owls were': 0.9 };
    expect(tellsBeside('stood still', far)).toBeCloseTo(toLogOdds(0.3) - meanOf(0.3, 0.9));
    expect(tellsBeside('stood still', { 'stood still': 0.9 })).toBeCloseTo(toLogOdds(0) - meanOf(0.9));
    expect(tellsBeside('Snow fell', { 'Bakers walked': 0.9 })).toBeCloseTo(toLogOdds(0) - meanOf(0.9));
    expect(tellsBeside('Snow fell', {})).toBe(0);
  });

  test('is that of the likeliest of several claims of one sentence', () => {
    const told = { 'Snow fell': 0.2, 'in Tarn': 0.3 };
    expect(tellsBeside('stood still', told)).toBeCloseTo(0);
  });

  test('is told where a claim of it has a passage there, counted or only linked', () => {
    const [passage, linked] = [{ 'Bakers walked': 'passage' }, { 'Bakers walked': 'linked' }] as const;
    expect(tellsBeside('stood still', { 'Owls were': 0.1, ...passage })).toBeCloseTo(
      toLogOdds(1) - meanOf(0.1, 1),
    );
    expect(tellsBeside('stood still', { 'Owls were': 0.1, ...linked })).toBeCloseTo(
      toLogOdds(1) - meanOf(0.1, 1),
    );
  });

  test('stands before and after a place of several sentences', () => {
    expect(tellsBeside('stood still. Bakers', { 'Owls were': 0.5 })).toBeCloseTo(0);
    expect(tellsBeside('stood still. Bakers', { 'Bakers walked': 0.5 })).toBeCloseTo(toLogOdds(0));
  });
});
