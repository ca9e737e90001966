import { expect, test } from 'vitest';
import { findCarrier } from '../../../../src/compare/sources/carriers.ts';
import type { Attribution } from '../../../../src/model/article.ts';
import type { Voice } from '../../../../src/model/kinds.ts';
import { type Span, sliceSpan } from '../../../../src/model/span.ts';
import { makeArticle, makeQuotation, spanOf } from '../../../build/annotated-article.ts';

const TEXT = 'Ann Velde also called the quay “a ruin”, saying that it would be mended within ten days.';

const attribute = (
  [source, cue, content]: [string, string, string],
  voice: Voice = 'named',
  entity: string | null = 'velde',
): Attribution => ({
  source: { ...spanOf(TEXT, source), entity },
  cue: spanOf(TEXT, cue),
  content: spanOf(TEXT, content),
  voice,
});

const CALLED = attribute(['Ann Velde', 'also called', 'the quay “a ruin”']);
const SAYING = attribute(['Ann Velde', 'saying', 'it would be mended within ten days']);
const article = makeArticle({
  text: TEXT,
  attributions: [CALLED, SAYING],
  quotations: [makeQuotation(TEXT, 'a ruin')],
  names: [{ ...spanOf(TEXT, 'Ann Velde'), entity: 'velde' }],
});

const cueOf = (passage: Span, others: string[] = []): string | null => {
  const { cue } = findCarrier(passage, article, new Set(others));
  return cue && sliceSpan(TEXT, cue);
};

test('each part of a sentence is carried by its own verb, without adverbs', () => {
  expect(cueOf(spanOf(TEXT, 'Ann Velde also called the quay “a ruin”'))).toBe('called');
  expect(cueOf(spanOf(TEXT, 'saying that it would be mended within ten days'))).toBe('saying');
  expect(cueOf(spanOf(TEXT, 'it would be mended within ten days'))).toBe('saying');
});

test('a whole sentence is carried by its first verb, unless the others report what a later one says', () => {
  const whole = { start: 0, end: TEXT.length };
  expect(cueOf(whole)).toBe('called');
  expect(cueOf(whole, ['mend', 'within', 'dai', 'ten'])).toBe('saying');
});

test('what nobody is cited for is in the outlet’s own voice', () => {
  const own = makeArticle({ text: TEXT, attributions: [{ ...CALLED, voice: 'own' }] });
  expect(findCarrier({ start: 0, end: TEXT.length }, own)).toMatchObject({
    voice: 'own',
    source: null,
    cue: null,
  });
  expect(findCarrier({ start: 0, end: 5 }, makeArticle({ text: TEXT }))).toMatchObject({ voice: 'own' });
});

test('a source is not the body that it is only named by', () => {
  const text = 'The head of the harbour office said it would rain.';
  const office = { ...spanOf(text, 'harbour office'), entity: 'harbour-office' };
  const source = spanOf(text, 'The head of the harbour office');
  const cited = makeArticle({
    text,
    names: [{ ...office, start: office.start + 8 }],
    attributions: [
      {
        source: { ...source, entity: 'harbour-office' },
        cue: spanOf(text, 'said'),
        content: spanOf(text, 'it would rain'),
        voice: 'named',
      },
    ],
  });
  expect(findCarrier(spanOf(text, 'it would rain'), cited).source).toEqual({ ...source, entity: null });
});

test('what the outlet adds to reported speech is its own', () => {
  const text = 'Velde said the town would pay, though no sum was named.';
  const reported = makeArticle({
    text,
    attributions: [
      {
        source: { ...spanOf(text, 'Velde'), entity: 'velde' },
        cue: spanOf(text, 'said'),
        content: spanOf(text, 'the town would pay, though no sum was named'),
        voice: 'named',
      },
    ],
  });
  expect(findCarrier(spanOf(text, 'though no sum was named'), reported).voice).toBe('own');
  expect(findCarrier(spanOf(text, 'the town would pay'), reported).voice).toBe('named');
});

test('a passage with speaker and verb of a speech that goes on after it is carried by the speaker', () => {
  const text =
    'The opposition leader Ann Velde told the Post: “They knew. People in this town will have to answer for it.”';
  const speech = {
    ...makeQuotation(text, 'They knew. People in this town will have to answer for it.'),
    speaker: {
      ...spanOf(text, 'Ann Velde'),
      text: 'Ann Velde',
      entity: 'velde',
      resolved: null,
      certain: true,
    },
    cue: spanOf(text, 'told'),
  };
  const passage = spanOf(text, 'The opposition leader Ann Velde told the Post: “They knew.');
  const { voice, source } = findCarrier(passage, makeArticle({ text, quotations: [speech] }));
  expect([voice, source && sliceSpan(text, source)]).toEqual(['named', 'Ann Velde']);
});

test('a verb of wanting or doing cites nobody for quoted words', () => {
  const text = 'Ann Velde had planned a speech, then named “The quay, the storm and the long wait for help”.';
  const words = 'The quay, the storm and the long wait for help';
  const quotation = { ...makeQuotation(text, words, 'velde'), cue: spanOf(text, 'had planned') };
  const content = spanOf(text, words);
  const told = makeArticle({
    text,
    quotations: [quotation],
    attributions: [
      { source: { start: 0, end: 9, entity: 'velde' }, cue: quotation.cue, content, voice: 'named' },
    ],
  });
  expect(findCarrier(content, told)).toMatchObject({ voice: 'own', source: null });
});

test.each([
  ['Reed rejected the toll.', 'rejected', 'the toll', 'own'],
  ['Reed called for a vote on the toll.', 'called for', 'a vote on the toll', 'own'],
  ['Reed announced the toll.', 'announced', 'the toll', 'own'],
  ['Reed announced that the toll would end.', 'announced', 'the toll would end', 'named'],
  ['Reed said the toll would end.', 'said', 'the toll would end', 'named'],
])(
  'an act of speech is the outlet’s own report, words after “that” are the speaker’s: %s',
  (text, cue, content, voice) => {
    const source = { ...spanOf(text, 'Reed'), entity: null };
    const one = makeArticle({
      text,
      attributions: [{ source, cue: spanOf(text, cue), content: spanOf(text, content), voice: 'named' }],
    });
    expect(findCarrier({ start: 0, end: text.length }, one).voice).toBe(voice);
  },
);

test.each([
  ['Velde also sent the harbour', 'emails', false],
  ['word of the deal', 'saying', false],
  ['Velde, elected in 2010,', 'said', true],
  ['people briefed on the deal', 'said', true],
])('a clause or a word that goes round is no source: %s', (source, cue, isSource) => {
  const text = `${source} ${cue} the quay was closed`;
  const told = makeArticle({
    text,
    names: text.startsWith('Velde') ? [{ ...spanOf(text, 'Velde'), entity: 'velde' }] : [],
    attributions: [
      {
        source: { ...spanOf(text, source), entity: null },
        cue: spanOf(text, cue),
        content: spanOf(text, 'the quay was closed'),
        voice: source.startsWith('people') ? 'unnamed' : 'named',
      },
    ],
  });
  expect(findCarrier({ start: 0, end: text.length }, told).source !== null).toBe(isSource);
});

test.each([
  [
    'his plan for a toll on foreign boats -- even though the captain was an islander, born in Marlow',
    'born in Marlow',
    false,
  ],
  [
    'his plan for a toll on foreign boats, although the captain was an islander, raised in Marlow',
    'raised in Marlow',
    false,
  ],
  [
    'his plan for a toll on boats – though the captain was an islander of Marlow',
    'the captain was an islander of Marlow',
    false,
  ],
  [
    'that the plan, though late, would mend the whole quay of Marlow',
    'would mend the whole quay of Marlow',
    true,
  ],
  ['that the boats were banned, built in Marlow', 'built in Marlow', true],
])('a part that the outlet adds goes on after its comma: %s', (content, part, isSourced) => {
  const text = `Stone repeated ${content}.`;
  const noted = makeArticle({
    text,
    attributions: [
      {
        source: { ...spanOf(text, 'Stone'), entity: 'stone' },
        cue: spanOf(text, 'repeated'),
        content: spanOf(text, content),
        voice: 'named',
      },
    ],
    names: [{ ...spanOf(text, 'Stone'), entity: 'stone' }],
  });
  expect(findCarrier(spanOf(text, part), noted).source !== null).toBe(isSourced);
});
