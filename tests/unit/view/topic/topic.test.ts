import { describe, expect, test } from 'vitest';
import { toTopicClaimView, toTopicView } from '../../../../src/view/topic/topic.ts';
import { harbour } from '../../../build/harbour.ts';

const view = toTopicView(harbour, 'ferry');

describe('a topic side by side', () => {
  test('the base text is the article that carries most of the topic’s claims, the first where several do', () => {
    expect(view.base).toBe('one');
    expect(view.claims[0]?.sides.map(({ isBase }) => isBase)).toEqual([true, false, false]);
  });

  test('words that the base does not have are marked in the others only', () => {
    const changed = view.claims[0]?.sides.map(({ passages }) =>
      passages.flatMap(({ segments }) => segments.filter((each) => each.changed).map(({ text }) => text)),
    );
    expect(changed).toEqual([[], ['would resume'], ['could resume']]);
  });

  test('a claim that the base does not carry is compared with the article that gives its label', () => {
    const gull = harbour.claims[0];
    if (!gull) throw new Error('the fixture has two claims');
    const alone = toTopicClaimView(gull, harbour, 'one');
    expect(alone.fallback).toBe('three');
    expect(alone.sides.map(({ article, isBase }) => [article.id, isBase])).toEqual([['three', true]]);
  });

  test('each absence has its nearest sentence and the reason', () => {
    const gull = harbour.claims[0];
    const absences = gull ? toTopicClaimView(gull, harbour, undefined).absences : [];
    expect(
      absences.map(({ article, absence }) => [
        article.letter,
        absence.place?.segments[0]?.text,
        absence.reason,
      ]),
    ).toEqual([
      ['A', 'Rain fell.', 'shares no word'],
      ['B', undefined, 'nothing near'],
    ]);
  });

  test('only articles that report a shared claim can be the base text, also where one stands apart', () => {
    const shared = harbour.claims.filter(({ topic, coverage }) => topic === 'ferry' && coverage.count > 1);
    const reporting = new Set(shared.flatMap(({ passages }) => passages.map(({ article }) => article)));
    expect(view.bases.map(({ id }) => id)).toEqual(
      harbour.articles.flatMap(({ id }) => (reporting.has(id) ? [id] : [])),
    );
    const [first, ...rest] = harbour.articles;
    if (!first) throw new Error('the fixture has articles');
    const apart = { ...first, id: 'apart', letter: 'Z', otherOccasion: true };
    const { bases } = toTopicView({ ...harbour, articles: [apart, first, ...rest] }, 'ferry');
    expect(bases).toHaveLength(view.bases.length);
    expect(bases.map(({ id }) => id)).not.toContain('apart');
  });

  test('a topic without claims has no base text', () => {
    expect(toTopicView(harbour, 'empty')).toMatchObject({ base: undefined, claims: [] });
  });
});
