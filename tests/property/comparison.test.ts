import { expect, test } from 'vitest';
import { alignStory } from '../../src/align/story.ts';
import { annotateStory } from '../../src/annotate/story.ts';
import { compareStory } from '../../src/compare/story.ts';
import { withoutUncounted } from '../../src/compare/without-uncounted.ts';
import { type Comparison, ComparisonSchema } from '../../src/model/comparison.ts';
import { overlaps } from '../../src/model/span.ts';
import { makeSettings } from '../build/aligned-claim.ts';
import { makeArticle } from '../build/annotated-article.ts';
import fc, { oncePerDraw } from '../build/properties.ts';

const SENTENCES = [
  'Mayor Ann Velde said the quay in Oldport would be mended within 10 days.',
  'Velde said the quay might be mended within two weeks.',
  'The quay in Oldport will cost about $9 million to mend, Velde said.',
  'It will cost $9 million.',
  '“We will mend the quay this spring,” Velde said, “and the pier as well.”',
  'Velde promised: “We will mend the quay this spring and the pier as well.”',
  'The fishermen of Oldport reportedly rejected the plan on Monday.',
  'A market was held on the square.',
  'Although details remain unclear, the council backed the mayor.',
];
const article = fc
  .array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 6 })
  .map((sentences) => sentences.join(' '));
const story = fc.array(article, { minLength: 2, maxLength: 4 });

const compareTexts = oncePerDraw((texts: readonly string[]): Comparison => {
  const read = texts.map((text, index) => makeArticle({ id: `a${index}`, text }));
  const annotated = annotateStory(read, { date: '2025-03-03' });
  const settings = makeSettings({
    topics: [{ id: 'quay', title: 'The quay', question: 'When will the quay be mended, and for how much?' }],
  });
  const alignment = alignStory({ ...annotated, links: [] });
  return compareStory({ id: 'oldport', settings, ...annotated, alignment, diagnostics: [] });
});

test('whatever the articles, a comparison is valid and says nothing that is not in them', () => {
  fc.assert(
    fc.property(story, (texts) => {
      const comparison = withoutUncounted(compareTexts(texts));
      expect(ComparisonSchema.safeParse(comparison).error).toBeUndefined();
      const textOf = new Map(comparison.articles.map(({ id, text }) => [id, text.value ?? '']));
      for (const claim of comparison.claims) {
        const ids = new Set(claim.passages.map((passage) => passage.id));
        const present = new Set(claim.passages.map((passage) => passage.article));
        for (const passage of claim.passages) {
          expect(textOf.get(passage.article)?.slice(passage.start, passage.end)).toBe(passage.exact);
        }
        const named = claim.passages.find(({ id }) => id === claim.labelPassage);
        expect(textOf.get(named?.article ?? '')).toContain(claim.label);
        expect(claim.coverage.count).toBe(present.size);
        expect(claim.absences.map((absence) => absence.article)).toEqual(
          comparison.articles.map(({ id }) => id).filter((id) => !present.has(id)),
        );
        for (const { a, b } of [...claim.links, ...claim.relations]) {
          expect(ids.has(a) && ids.has(b)).toBe(true);
          expect(a).not.toBe(b);
        }
        for (const { readings, without } of claim.apparatus) {
          for (const reading of readings) {
            const passage = claim.passages.find((one) => one.id === reading.passage);
            expect(passage?.article).toBe(reading.article);
            expect(without).not.toContain(reading.article);
            if (passage && 'start' in reading) expect(overlaps(passage, reading)).toBe(true);
          }
        }
      }
      expect(new Set(comparison.claims.map((claim) => claim.id)).size).toBe(comparison.claims.length);
      expect(comparison.tellings.flat().toSorted()).toEqual([...textOf.keys()].toSorted());
    }),
    { numRuns: 40 },
  );
});

test('each utterance has one base, and no quotation stands in two utterances', () => {
  fc.assert(
    fc.property(story, (texts) => {
      const { utterances } = compareTexts(texts);
      const seen = new Set<string>();
      for (const { base, variants } of utterances) {
        const bases = variants.filter((variant) => variant.kind === 'base');
        expect(new Set(bases.map((variant) => variant.article))).toEqual(new Set([base.article]));
        for (const { article: id, quotation } of variants) {
          if (quotation === null) continue;
          expect(seen.has(`${id} ${quotation}`)).toBe(false);
          seen.add(`${id} ${quotation}`);
        }
      }
    }),
    { numRuns: 40 },
  );
});
