import { expect, test } from 'vitest';
import type { ResolvedEditorLink } from '../../../src/align/editor.ts';
import { alignStory } from '../../../src/align/story.ts';
import { makeArticle, spanOf } from '../../build/annotated-article.ts';

/** Why the second article lacks the claim of the first article's first sentence. */
const absenceOf = (
  a: string,
  b: string,
  links: ResolvedEditorLink[] = [],
): { nearest: string | undefined; reason: string | undefined; possible: number } => {
  const articles = [makeArticle({ id: 'a', text: a }), makeArticle({ id: 'b', text: b })];
  const [claim] = alignStory({ articles, entities: [], links }).claims;
  const nearest = claim?.nearest[0];
  const span = nearest?.span;
  return {
    nearest: span === null || span === undefined ? undefined : b.slice(span.start, span.end),
    reason: nearest?.reason,
    possible: claim?.possiblyRelated.length ?? 0,
  };
};

test('an article that shares nothing has no nearest sentence', () => {
  expect(absenceOf('The ferry sank.', 'Choirs sang.')).toEqual({
    nearest: undefined,
    reason: 'no sentence of this article comes near the claim',
    possible: 0,
  });
});

test('a sentence that shares a name alone is said to', () => {
  expect(
    absenceOf('The ferry to Pilot Bay sank at night.', 'Choirs will sing in Pilot Bay next spring.').reason,
  ).toBe('shares only “Pilot” and “Bay”, and nothing of what happens');
});

test('a sentence with another number is said to give it', () => {
  expect(absenceOf('Storms damaged 12 roofs of the old town.', 'Rats were seen on 40 roofs.').reason).toBe(
    'shares “roofs”, but gives another number: “40”',
  );
});

test('a sentence in which something else happens is said to lack a word for it', () => {
  expect(
    absenceOf('The chapel collapsed at night.', 'Painters decorated the chapel for a wedding.').reason,
  ).toBe('shares “chapel”, but no word for what happens');
});

test('a word of speech is not called telling', () => {
  expect(absenceOf('The baker said it rained.', 'A diver said fish were scarce.').reason).toBe(
    'shares only “said”, which says little by itself',
  );
});

test('what the editor keeps apart is the nearest, names the editor, and is not offered as related', () => {
  const [a, b] = [
    'Divers searched the eastern quay for drums.',
    'Rain fell. Divers searched the eastern quay.',
  ];
  const denied: ResolvedEditorLink = {
    kind: 'deny',
    passages: [
      { article: 'a', ...spanOf(a, 'Divers searched') },
      { article: 'b', ...spanOf(b, 'Divers searched') },
    ],
    why: 'two searches',
  };
  expect(absenceOf(a, b, [denied])).toEqual({
    nearest: 'Divers searched the eastern quay.',
    reason: 'kept apart by the editor: two searches',
    possible: 0,
  });
});

test('a sentence that stands under a claim of several articles is said to', () => {
  const articles = [
    makeArticle({ id: 'a', text: 'The lighthouse keeper retired. Two boats collided off the lighthouse.' }),
    makeArticle({ id: 'b', text: 'Two boats collided off the lighthouse.' }),
  ];
  const { claims } = alignStory({ articles, entities: [], links: [] });
  expect(claims.find((claim) => claim.passages.length === 1)?.nearest[0]?.reason).toBe(
    'shares “lighthouse”, but is counted under another claim',
  );
});
