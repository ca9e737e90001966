import type { ApparatusEntry, Comparison, Reading } from '../../src/model/comparison.ts';
import { makeArticle, makeClaim, makeComparison, makePassage, makeSpan } from './comparison.ts';

const a = makeArticle('one', ['The ferry resumes within 7 to 10 days, officials said.', 'Rain fell.'], {
  otherOccasion: true,
});
const b = makeArticle('two', ['Ms. Okafor said on Monday that the ferry would resume within 10 days.']);
const c = makeArticle('three', ['The ferry could resume within 10 days.', 'A gull watched the harbour.']);

const passages = {
  a: makePassage(a, 'The ferry resumes within 7 to 10 days'),
  b: makePassage(b, 'the ferry would resume within 10 days'),
  c: makePassage(c, 'The ferry could resume within 10 days.'),
};

const reading = (article: typeof a, passage: { id: string }, key: string) => ({
  article: article.id,
  passage: passage.id,
  key,
});

const times: ApparatusEntry = {
  kind: 'timeframe',
  differs: true,
  compatible: true,
  without: [],
  readings: [
    {
      kind: 'timeframe',
      ...reading(a, passages.a, '7-10'),
      ...makeSpan(a, 'within 7 to 10 days'),
      from: 7,
      to: 10,
    },
    { kind: 'timeframe', ...reading(b, passages.b, '10'), ...makeSpan(b, 'within 10 days'), to: 10 },
    { kind: 'timeframe', ...reading(c, passages.c, '10'), ...makeSpan(c, 'within 10 days'), to: 10 },
  ],
};

const voices: ApparatusEntry = {
  kind: 'attribution',
  differs: true,
  compatible: false,
  without: [],
  readings: [
    {
      kind: 'attribution',
      ...reading(b, passages.b, 'named'),
      voice: 'named',
      source: { ...makeSpan(b, 'Ms. Okafor'), entity: null },
      cue: makeSpan(b, 'said'),
    },
    { kind: 'attribution', ...reading(c, passages.c, 'own'), voice: 'own', source: null, cue: null },
  ] satisfies Reading[],
};

/** Three invented articles on a ferry: one claim of all three that differs in time and voice, and one claim of the third alone. */
export const harbour: Comparison = makeComparison([a, b, c], {
  topics: [
    { id: 'ferry', title: 'The ferry', question: 'When does the ferry resume?' },
    { id: 'empty', title: 'Nothing', question: 'What else?' },
  ],
  claims: [
    {
      ...makeClaim([makePassage(c, 'A gull watched the harbour.')], { id: 'gull', of: 2 }),
      absences: [
        {
          article: 'one',
          nearest: { ...makeSpan(a, 'Rain fell.'), exact: 'Rain fell.' },
          reason: 'shares no word',
          within: null,
        },
        { article: 'two', nearest: null, reason: 'nothing near', within: null },
      ],
    },
    makeClaim([passages.a, passages.b, passages.c], {
      id: 'ferry',
      topic: 'ferry',
      of: 2,
      apart: ['one'],
      apparatus: [times, voices],
    }),
  ],
});
