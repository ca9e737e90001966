import { expect, test } from 'vitest';
import { alignStory } from '../../src/align/story.ts';
import type { AnnotatedArticle } from '../../src/model/article.ts';
import { overlaps } from '../../src/model/span.ts';
import { makeArticle } from '../build/annotated-article.ts';
import { makeHarbourStory } from '../build/harbour-story.ts';
import fc, { oncePerDraw } from '../build/properties.ts';

const SUBJECTS = [
  'The ferry company',
  'Harbourmaster Ines Okafor',
  'A coastguard crew',
  'The Tern council',
  'One baker',
];
const DEEDS = ['repaired', 'sold', 'inspected', 'promised', 'refused', 'painted'];
const OBJECTS = [
  'four lifeboats',
  'the eastern quay',
  'a timber lighthouse',
  'free tickets',
  'the insurance of old nets',
];
const TAILS = [
  '.',
  ' on Tuesday.',
  ', though nobody was told.',
  ', saying that the cost was 90 crowns.',
  ' within ten days.',
];

const sentence = fc
  .tuple(
    fc.constantFrom(...SUBJECTS),
    fc.constantFrom(...DEEDS),
    fc.constantFrom(...OBJECTS),
    fc.constantFrom(...TAILS),
  )
  .map(([subject, deed, object, tail]) => `${subject} ${deed} ${object}${tail}`);
const text = fc.array(sentence, { minLength: 1, maxLength: 8 }).map((sentences) => sentences.join(' '));
const story = fc
  .array(text, { minLength: 2, maxLength: 4 })
  .map((texts) => texts.map((one, index) => makeArticle({ id: `article-${index}`, text: one })));

const align = oncePerDraw(
  (articles: readonly AnnotatedArticle[]) => alignStory({ articles, entities: [], links: [] }),
  (articles) => articles.map(({ id, text: words }) => `${id} ${words}`).join('\n'),
);

/** Claims as sets of passages, in an order that does not depend on that of the articles. */
const toSets = (articles: readonly AnnotatedArticle[]): string[] =>
  align(articles)
    .claims.map((claim) =>
      claim.passages
        .map((passage) => passage.id)
        .sort()
        .join(' '),
    )
    .sort();

test('every passage is the slice of its article, and every sentence stands in a claim', () => {
  fc.assert(
    fc.property(story, (articles) => {
      const { claims } = align(articles);
      for (const article of articles) {
        const passages = claims
          .flatMap((claim) => claim.passages)
          .filter((one) => one.article === article.id);
        for (const { start, end, exact } of passages) expect(article.text.slice(start, end)).toBe(exact);
        for (const one of article.sentences)
          expect(passages.some((passage) => overlaps(passage, one))).toBe(true);
      }
    }),
  );
});

test('all passages of a claim in two articles are linked with reasons, and no passage is in two claims', () => {
  fc.assert(
    fc.property(story, (articles) => {
      const { claims } = align(articles);
      const ids = claims.flatMap((claim) => claim.passages.map((passage) => passage.id));
      expect(new Set(ids).size).toBe(ids.length);
      for (const { passages, links } of claims) {
        const wanted = passages.flatMap((a, at) =>
          passages
            .slice(at + 1)
            .filter((b) => b.article !== a.article)
            .map((b) => `${a.id} ${b.id}`),
        );
        expect(links.map((link) => `${link.a} ${link.b}`)).toEqual(wanted);
        expect(links.every((link) => link.reasons.length > 0)).toBe(true);
      }
    }),
  );
});

test('every article without a passage has one entry of evidence', () => {
  fc.assert(
    fc.property(story, (articles) => {
      for (const { passages, nearest } of align(articles).claims) {
        const present = new Set(passages.map((passage) => passage.article));
        expect(nearest.map((one) => one.article)).toEqual(
          articles.map((article) => article.id).filter((id) => !present.has(id)),
        );
      }
    }),
  );
});

test('an article aligned with itself has nothing only here', () => {
  fc.assert(
    fc.property(text, (one) => {
      const claims = align([makeArticle({ id: 'a', text: one }), makeArticle({ id: 'b', text: one })]).claims;
      for (const claim of claims)
        expect(new Set(claim.passages.map((passage) => passage.article)).size).toBe(2);
    }),
  );
});

test('the order of the files changes no claim', () => {
  fc.assert(
    fc.property(story, (articles) => {
      expect(toSets([...articles].reverse())).toEqual(toSets(articles));
    }),
  );
});

test('an unrelated article changes no link that stands clear of the threshold', () => {
  const unrelated = makeArticle({
    id: 'z',
    text: 'Violinist Tomasz Brandt rehearsed a sonata. Critics adored his tempo. Applause filled the opera in Lindau. The conductor wept.',
  });
  const clear = (articles: readonly AnnotatedArticle[]): string[] =>
    align(articles)
      .claims.flatMap((claim) => claim.links)
      .filter((link) => link.score >= 0.55)
      .map((link) => `${link.a} ${link.b}`);
  const all = new Set(
    align([...makeHarbourStory(), unrelated]).claims.flatMap((claim) =>
      claim.links.map((link) => `${link.a} ${link.b}`),
    ),
  );
  const before = clear(makeHarbourStory());
  expect(before.length).toBeGreaterThan(3);
  for (const link of before) expect(all).toContain(link);
});
