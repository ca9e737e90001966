import { describe, expect, test } from 'vitest';
import { annotateArticle } from '../../src/annotate/article.ts';
import { findPeople } from '../../src/annotate/people/people.ts';
import type { AnnotatedArticle } from '../../src/model/article.ts';
import { AnnotationsSchema } from '../../src/model/article.ts';
import type { Span } from '../../src/model/span.ts';
import { makeArticle } from '../build/annotated-article.ts';
import fc, { oncePerDraw } from '../build/properties.ts';

const RUNS = { numRuns: 200 };

/** Pieces that the rules look at, in any order. */
const marked = fc
  .array(
    fc.constantFrom(
      ...`“ ” ‘ ’ " ' '' \`\` « » „ \` ( ) [ ] — – -- , . : ; ! ? … Anna Bell Carl Hale Mr. Sen. said says told saying according to that who which
      he she they it I and but reportedly officials critics the a of in on Monday 43 6'2" ’s n't CEO BELL: “No,” "Yes."`.split(
        /\s+/u,
      ),
      ' ',
      ' ',
      ' ',
      '\n',
    ),
    { maxLength: 90 },
  )
  .map((pieces) => pieces.join(''));

const anyText = fc.string({ unit: 'binary', maxLength: 300 }).map((text) => text.toWellFormed());

const annotateAgain = (text: string): AnnotatedArticle =>
  annotateArticle(makeArticle({ text }), { date: null });
const annotate = oncePerDraw(annotateAgain);

const isInside = (text: string, { start, end }: Span): boolean =>
  start >= 0 && start <= end && end <= text.length;

/** Spans in reading order, none touching into the next. */
const isDisjoint = (spans: readonly Span[]): boolean =>
  spans.every((span, index) => index === 0 || (spans[index - 1]?.end ?? 0) <= span.start);

describe.each([
  ['any Unicode', anyText],
  ['text full of marks', marked],
])('%s', (_, arbitrary) => {
  test('quotations are ordered, disjoint, not blank and inside the text', () => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        const { quotations } = annotate(text);
        expect(isDisjoint(quotations)).toBe(true);
        for (const quotation of quotations) {
          expect(isInside(text, quotation)).toBe(true);
          expect(text.slice(quotation.start, quotation.end).trim()).not.toBe('');
        }
      }),
      RUNS,
    );
  });

  test('speakers, sources, cues and contents are words of the text', () => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        const { quotations, attributions } = annotate(text);
        for (const { speaker, cue } of quotations) {
          if (speaker !== null) expect(text.slice(speaker.start, speaker.end)).toBe(speaker.text);
          if (cue !== null) expect(isInside(text, cue)).toBe(true);
        }
        for (const { source, cue, content } of attributions) {
          for (const span of [source, cue, content])
            if (span !== null) expect(isInside(text, span)).toBe(true);
          expect(content.end).toBeGreaterThan(content.start);
        }
      }),
      RUNS,
    );
  });

  test('no two people share a word of the text', () => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        const article = makeArticle({ text });
        const mentions = findPeople(article, article.sentences).flatMap((person) => person.mentions);
        expect(isDisjoint([...mentions].sort((a, b) => a.start - b.start))).toBe(true);
      }),
      RUNS,
    );
  });

  test('what is found fits the schema, and the same text gives the same', () => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        const article = annotate(text);
        expect(AnnotationsSchema.safeParse(article).success).toBe(true);
        expect(annotateAgain(text)).toEqual(article);
      }),
      RUNS,
    );
  });
});
