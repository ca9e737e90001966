import { describe, expect, test } from 'vitest';
import type { ComparedArticle } from '../../../../src/model/comparison.ts';
import { toBoard } from '../../../../src/view/story/board.ts';
import { pickPhrases } from '../../../../src/view/story/board-phrases.ts';
import { withQuotationMarks } from '../../../../src/view/story/board-quotes.ts';
import { toBoardWords } from '../../../../src/view/story/board-words.ts';
import { makeArticle, makeClaim, makeComparison, makePassage, makeSpan } from '../../../build/comparison.ts';

/** All runs that may be printed of a sentence: every phrase is worth most once. */
function listPhrases(text: string, more: Partial<ComparedArticle> = {}, people: string[] = []): Set<string> {
  const article = { ...makeArticle('a', [text]), ...more };
  const words = toBoardWords({ text, start: 0 }, article, new Set(people));
  const found = words.flatMap((_, from) =>
    words.slice(from).flatMap((__, length) =>
      pickPhrases(
        words,
        words.map((___, index) => (index >= from && index <= from + length ? 9 : -9)),
        { least: 2, most: 6, cheap: 3, second: Number.POSITIVE_INFINITY, verbWorth: 0 },
      ),
    ),
  );
  return new Set(found.map(({ start, end }) => text.slice(start, end)));
}

describe('the words of an answer', () => {
  test('a name is never cut', () => {
    const text = 'The port of New Oskarby reopened on Monday after the fire';
    const article = makeArticle('a', [text]);
    const names = [{ ...makeSpan(article, 'New Oskarby'), entity: 'oskarby' }];
    for (const phrase of listPhrases(text, { names }))
      expect(phrase.includes('New Oskarby') || !/New|Oskarby/u.test(phrase)).toBe(true);
  });

  test('a time is never cut', () => {
    const text = 'The bridge will reopen within the next week to 10 days after repairs';
    const timeframes = [makeSpan(makeArticle('a', [text]), 'within the next week to 10 days')];
    for (const phrase of listPhrases(text, { timeframes }))
      expect(phrase.includes('within the next week to 10 days') || !/week|days/u.test(phrase)).toBe(true);
  });

  test.each([
    [
      'no phrase ends on a little word',
      'The mayor rejected the idea of a toll on the bridge',
      / (?:the|of|a|on)$/u,
    ],
    ['no phrase ends before “of”', 'The council discussed raising the level of the dam', /level$/u],
    ['no phrase goes over a comma', 'After the vote, the mayor resigned', /vote, the/u],
    [
      'no phrase begins inside a compound',
      'They built a new harbour police station',
      /^(?:harbour|police|station)/u,
    ],
  ])('%s', (_name, text, wrong) => {
    for (const phrase of listPhrases(text)) expect(phrase).not.toMatch(wrong);
  });

  test('a phrase has at most six words', () => {
    const text = 'They built a bridge and a dam and a road and a mill and a port';
    for (const phrase of listPhrases(text)) expect(phrase.split(' ').length).toBeLessThanOrEqual(6);
  });

  test.each([
    [
      'no phrase goes over the start of another clause',
      'Mills sold the mill because the dam broke',
      /mill because/u,
    ],
    [
      'what stands behind a preposition is no subject of what follows',
      'The loss of the ferry would be felt',
      /^(?:the )?ferry would/u,
    ],
    [
      'a part of a pair is no subject',
      'Talks between Mills and Okafor were held',
      /^(?:Mills and )?Okafor were/u,
    ],
    ['a name behind “to” is no subject', 'The ferry to Oskarby would close', /^Oskarby would/u],
  ])('%s', (_name, text, wrong) => {
    for (const phrase of listPhrases(text)) expect(phrase).not.toMatch(wrong);
  });

  test.each(['Tuesday', 'today', 'May', 'Friday', 'December'])('a bare day answers nothing: %s', (day) => {
    const text = `Mills opened the new ferry ${day}`;
    const timeframes = [makeSpan(makeArticle('a', [text]), day)];
    expect(listPhrases(text, { timeframes })).not.toContain(day);
  });

  test('a concession and a setting are not what a passage answers', () => {
    const article = makeArticle('a', [
      'The fair opens even if the quay is not dry',
      'Before Mills landed in Oskarby, Okafor found herself in a quarrel',
    ]);
    const claim = makeClaim(
      article.sentences.map(({ start, end }) =>
        makePassage(article, article.text.value?.slice(start, end) ?? ''),
      ),
      { of: 1 },
    );
    const comparison = makeComparison([article], { claims: [claim] });
    const [row] = toBoard(comparison, new Map([[null, [claim]]])).rows;
    const [cell] = row?.cells ?? [];
    const answers =
      cell?.kind === 'answer'
        ? cell.answers.map(({ words }) => words.map(({ text }) => text).join(' … '))
        : [];
    expect(answers[0]).not.toContain('not dry');
    expect(answers[1]).not.toContain('landed');
  });

  test('a long time beside a short phrase still leaves room for it', () => {
    const text = 'The bridge opens, perhaps in Oskarby, within the next two weeks';
    const article = makeArticle('a', [text]);
    const timeframes = [makeSpan(article, 'within the next two weeks')];
    const words = toBoardWords({ text, start: 0 }, { ...article, timeframes }, new Set());
    const worth = words.map(({ form, atom }) => (atom !== null || form === 'perhaps' ? 2 : 0));
    const spans = pickPhrases(words, worth, { least: 2, most: 6, cheap: 3, second: 1, verbWorth: 0 });
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      'perhaps in Oskarby',
      'within the next two weeks',
    ]);
  });

  test('a name alone is taken only where nothing else is', () => {
    const text = 'The owner of Mills Harbour resigned';
    const article = makeArticle('a', [text]);
    const names = [{ ...makeSpan(article, 'Mills Harbour'), entity: 'mills' }];
    const words = toBoardWords({ text, start: 0 }, { ...article, names }, new Set(['mills']));
    const worth = words.map(({ atom }) => (atom === null ? 0 : 3));
    const [span] = pickPhrases(words, worth, { least: 2, most: 6, cheap: 3, second: 9, verbWorth: 0 });
    expect(text.slice(span?.start, span?.end)).toBe('owner of Mills Harbour resigned');
  });
});

describe('quotation marks round the words of an answer', () => {
  test.each([
    ['He called it “a step forward,” and left', 'a step forward', '“a step forward,”'],
    [
      'He gave "false or misleading words" to us',
      'gave "false or misleading words',
      'gave "false or misleading words"',
    ],
    ['She said “no” and “a step', 'a step', 'a step'],
    ['It was "a step," he said', 'a step', '"a step,"'],
  ])('%s', (exact, words, printed) => {
    const start = exact.indexOf(words);
    const span = withQuotationMarks({ start, end: start + words.length }, { exact, start: 0 });
    expect(exact.slice(span.start, span.end)).toBe(printed);
  });
});
