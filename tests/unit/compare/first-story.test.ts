import { expect, test } from 'vitest';
import { ComparisonSchema } from '../../../src/model/comparison.ts';
import { findLabelSpan } from '../../../src/model/label-span.ts';
import { sliceSpan } from '../../../src/model/span.ts';
import { loadFirstStory } from '../../build/first-story.ts';

const comparison = await loadFirstStory();
const { claims, utterances, articles, tellings } = comparison;

test('the comparison has no field that the published schema does not name', () => {
  const written: unknown = JSON.parse(JSON.stringify(comparison));
  expect(ComparisonSchema.parse(written)).toEqual(written);
});

test('what one article calls somebody is never the heading of a claim that others report', () => {
  const headings = claims.filter((claim) => claim.coverage.count > 1).map((claim) => claim.label);
  expect(headings.filter((label) => /regime|so-called|former Ukraine/iu.test(label))).toEqual([]);
});

test('a label stands in a passage of its claim, word for word', () => {
  for (const claim of claims) {
    const passage = claim.passages.find(({ id }) => id === claim.labelPassage);
    expect(passage && findLabelSpan(passage, claim.label)).toBeDefined();
  }
});

test('no label of a claim of two articles opens with a connective', () => {
  const headings = claims.filter((claim) => claim.coverage.count > 1).map((claim) => claim.label);
  expect(
    headings.filter((label) => /^(?:and|but|though|although|where|which|following)\b/u.test(label)),
  ).toEqual([]);
});

test('no outlet is invented: articles without a masthead are called by their letters', () => {
  expect(articles.map((article) => article.label)).toEqual([
    'Article A',
    'Article B',
    'Article C',
    'Article D',
    'Article E',
  ]);
});

test('the shortened quotation is a cut form of the whole one, and changed words are a changed form', () => {
  const forms = utterances.map((utterance) =>
    utterance.variants.map(({ article, kind, start, end }) => {
      const found = articles.find((one) => one.id === article);
      return `${found?.letter} ${kind} ${sliceSpan(found?.text.value ?? '', { start, end })}`;
    }),
  );
  expect(forms).toContainEqual([
    'C cut I wish they could stop',
    'C cut but strategically, that could be a disadvantage.',
    'D base I wish they could stop, I’d like them to stop',
    'D base But strategically that could be a disadvantage for one side or the other.',
  ]);
  expect(forms).toContainEqual(['B base a notable step forward', 'C changed major step forward']);
});

test('five articles are five tellings', () => {
  expect(tellings).toHaveLength(5);
});

test('of the offer’s amounts some are given more exactly, which is no difference', () => {
  const entries = claims.flatMap((claim) => claim.apparatus).filter((entry) => entry.kind === 'figure');
  const offer = entries.find((entry) => entry.readings.length === 3);
  expect(offer).toMatchObject({ differs: false, compatible: true, alike: true });
});
