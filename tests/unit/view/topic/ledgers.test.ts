import { describe, expect, test } from 'vitest';
import { toWitnesses } from '../../../../src/view/text/witnesses.ts';
import { toCredit } from '../../../../src/view/topic/credits.ts';
import { toDayAxis } from '../../../../src/view/topic/day-axis.ts';
import { sayNoneUneven, toLadder } from '../../../../src/view/topic/ladder.ts';
import { formatValue, toFigureLedger, toTimeframeLedger } from '../../../../src/view/topic/ledgers.ts';
import { harbour } from '../../../build/harbour.ts';

/** The verb of the first article, as a span of its text. */
const SAID = (text: string | null | undefined) => {
  const start = text?.indexOf('said') ?? -1;
  if (start < 0) throw new Error('the fixture has a verb of saying');
  return { start, end: start + 'said'.length };
};

describe('the timeframe ledger', () => {
  const [group] = toTimeframeLedger(harbour);

  test('a claim gives a line for each article, as written and as days', () => {
    expect(group?.lines.map(({ article, range, from, to }) => [article.letter, range, from, to])).toEqual([
      ['A', 'at most 7 to 10 days', 7, 10],
      ['B', 'at most 10 days', null, 10],
      ['C', 'at most 10 days', null, 10],
    ]);
  });

  test('times that can all be true are said to be so where links leave hardly a doubt that they are of one thing', () => {
    const claims = harbour.claims.map((claim) => ({
      ...claim,
      links: claim.links.map((link) => ({ ...link, score: 0.95 })),
    }));
    expect(toTimeframeLedger({ ...harbour, claims })[0]?.agreement).toBe('compatible');
    expect(group?.agreement).toBeNull();
  });

  test('times that are no difference on the page of their claim are none here', () => {
    const claims = harbour.claims.map((claim) => ({
      ...claim,
      links: claim.links.map((link) => ({ ...link, score: 0.95 })),
      apparatus: claim.apparatus.map((entry) => ({ ...entry, differs: false, alike: true })),
    }));
    expect(toTimeframeLedger({ ...harbour, claims })[0]?.agreement).toBe('alike');
  });

  test('of words in a paragraph in which somebody speaks nothing is said of who follows them', () => {
    expect(group?.lines.map(({ credited, says }) => credited?.text ?? says)).toEqual([
      '',
      '',
      'the article itself',
    ]);
  });
});

test('words in quotation marks are credited to nobody while their speaker is not certain', () => {
  const [first, ...others] = harbour.articles;
  if (!first) throw new Error('the fixture has three articles');
  const speaker = { start: 0, end: 9, text: 'The ferry', entity: null, resolved: null, certain: false };
  const quotation = { id: 'q1', start: 0, end: 40, kind: 'full' as const, speaker, cue: null };
  const doubtful = { ...harbour, articles: [{ ...first, quotations: [quotation] }, ...others] };
  expect(toTimeframeLedger(doubtful)[0]?.lines[0]).toMatchObject({
    credited: null,
    says: '',
  });
  const certain = { ...quotation, speaker: { ...speaker, certain: true } };
  const named = { ...harbour, articles: [{ ...first, quotations: [certain] }, ...others] };
  expect(toTimeframeLedger(named)[0]?.lines[0]?.credited?.text).toBe('The ferry');
});

test('whom a pronoun stands for is named for a certain speaker only', () => {
  const [first, ...others] = harbour.articles;
  if (!first) throw new Error('the fixture has three articles');
  const span = { start: 0, end: 3 };
  const text = { ...first.text, value: `She${first.text.value?.slice(3)}` };
  const attribution = {
    source: { ...span, entity: null, resolved: 'Ann Miller' },
    cue: SAID(text.value),
    content: { start: 0, end: 40 },
    voice: 'named' as const,
  };
  const cite = (article: typeof first) =>
    toTimeframeLedger({
      ...harbour,
      articles: [{ ...article, text }, ...others],
      claims: harbour.claims.map((claim) => ({
        ...claim,
        apparatus: claim.apparatus.filter(({ kind }) => kind !== 'attribution'),
      })),
    })[0]?.lines[0];
  const sentences = first.sentences.map((sentence) => ({ ...sentence, voice: 'named' as const }));
  const doubtful = cite({ ...first, sentences, attributions: [attribution] });
  expect([doubtful?.credited?.text, doubtful?.says]).toEqual(['She', '']);
  const speaker = { ...span, text: 'She', entity: null, resolved: 'Ann Miller', certain: true };
  const quotation = { id: 'q1', start: 0, end: 40, kind: 'full' as const, speaker, cue: null };
  const certain = cite({ ...first, sentences, quotations: [quotation] });
  expect([certain?.credited?.text, certain?.says]).toEqual(['She', 'Ann Miller']);
});

test('a time in front of what is reported is not the source’s, one inside it is', () => {
  const [first, ...others] = harbour.articles;
  const span = toTimeframeLedger(harbour)[0]?.lines[0]?.words[0];
  if (!first || !span) throw new Error('the fixture gives a time');
  const source = { start: 0, end: 3, entity: null };
  const voiceWith = (...contents: { start: number; end: number }[]) => {
    const cue = SAID(first.text.value);
    const attributions = contents.map((content) => ({ source, cue, content, voice: 'named' as const }));
    const sentences = first.sentences.map((sentence) => ({ ...sentence, voice: 'named' as const }));
    const line = toTimeframeLedger({
      ...harbour,
      articles: [{ ...first, attributions, sentences }, ...others],
      claims: harbour.claims.map((claim) => ({
        ...claim,
        apparatus: claim.apparatus.filter(({ kind }) => kind !== 'attribution'),
      })),
    })[0]?.lines[0];
    return line?.credited ? 'credited' : line?.says;
  };
  const after = { start: span.end, end: span.end + 1 };
  expect(voiceWith(after)).toBe('');
  expect(voiceWith(span, after)).toBe('credited');
});

test('an amount right after a verb of saying is what is said, a time there can be when it was said', () => {
  const [first, ...others] = harbour.articles;
  const claim = harbour.claims.find(({ apparatus }) => apparatus.some(({ kind }) => kind === 'timeframe'));
  const time = claim?.apparatus
    .find(({ kind }) => kind === 'timeframe')
    ?.readings.find(({ article }) => article === first?.id);
  if (!first || claim === undefined || time?.kind !== 'timeframe')
    throw new Error('the fixture gives a time');
  const cue = { start: time.start - 5, end: time.start - 1 };
  const source = { start: 0, end: 3, entity: null };
  const content = { start: time.start, end: time.end + 1 };
  const words = first.text.value ?? '';
  const value = `${words.slice(0, cue.start)}said${words.slice(cue.end)}`;
  const attributions = [{ source, cue, content, voice: 'named' as const }];
  const voiced = { ...first, text: { ...first.text, value }, attributions };
  const own = { ...claim, apparatus: [] };
  const witnesses = toWitnesses({
    ...harbour,
    articles: [
      { ...voiced, sentences: first.sentences.map((one) => ({ ...one, voice: 'named' as const })) },
      ...others,
    ],
  });
  const { from: _from, to: _to, ...where } = time;
  const amount = { ...where, kind: 'figure' as const, value: 10, unit: 'day' as const };
  expect(toCredit(own, time, witnesses)).toEqual({ credited: null, says: '' });
  expect(toCredit(own, amount, witnesses).credited?.start).toBe(0);
});

test('who says an aside inside what is reported is left open', () => {
  const [first, ...others] = harbour.articles;
  const claim = harbour.claims.find(({ apparatus }) => apparatus.some(({ kind }) => kind === 'timeframe'));
  const reading = claim?.apparatus
    .find(({ kind }) => kind === 'timeframe')
    ?.readings.find(({ article }) => article === first?.id);
  const passage = claim?.passages.find(({ id }) => id === reading?.passage);
  if (!first || claim === undefined || passage === undefined || reading?.kind !== 'timeframe')
    throw new Error('the fixture gives a time');
  const before = `${', which'.padEnd(reading.start - passage.start - 1)} `;
  const exact = before + passage.exact.slice(before.length);
  const source = { start: 0, end: 3, entity: null };
  const content = { start: passage.start, end: passage.end };
  const line = toTimeframeLedger({
    ...harbour,
    articles: [{ ...first, attributions: [{ source, cue: null, content, voice: 'named' }] }, ...others],
    claims: [
      { ...claim, passages: claim.passages.map((one) => (one === passage ? { ...one, exact } : one)) },
    ],
  })[0]?.lines[0];
  expect(line).toMatchObject({ credited: null, says: '' });
});

test('a claim with no figure in two articles has no figures ledger', () => {
  expect(toFigureLedger(harbour)).toEqual([]);
});

test('a figure is printed as a reader says it, without loss, a range with both ends', () => {
  expect([formatValue(90_000_000_000), formatValue(1_234_567), formatValue(7, 10), formatValue(1.5)]).toEqual(
    ['90 billion', '1,234,567', '7 to 10', '1.5'],
  );
});

describe('the ladder', () => {
  const [row] = toLadder(harbour);

  test('articles stand on the rung of their voice, with source and verb as written', () => {
    const rungs = row?.rungs.map(({ voice, steps }) => [
      voice,
      steps.map(({ article, cited }) => [article.letter, ...cited.map(({ text }) => text)].join(' ')),
    ]);
    expect(rungs).toEqual([
      ['own', ['C']],
      ['named', ['B Ms. Okafor said']],
      ['unnamed', []],
      ['hearsay', []],
    ]);
    expect(row?.unclear.map(({ letter }) => letter)).toEqual(['A']);
  });

  test('an article that leaves in doubt who says it stands on no rung; one rung alone is no row', () => {
    const unsure = {
      ...harbour,
      claims: harbour.claims.map((claim) => ({
        ...claim,
        apparatus: claim.apparatus.map((entry) => ({
          ...entry,
          readings: entry.readings.map((one) =>
            one.kind === 'attribution' && one.voice === 'own' ? { ...one, doubtful: true } : one,
          ),
        })),
      })),
    };
    expect(toLadder(unsure)).toEqual([]);
  });

  test('claims of one article have no row, nor one of which the page of the claim tells no difference', () => {
    expect(toLadder(harbour)).toHaveLength(1);
    const claims = harbour.claims.map((claim) => ({
      ...claim,
      apparatus: claim.apparatus.map((entry) => ({ ...entry, compatible: true })),
    }));
    expect(toLadder({ ...harbour, claims })).toEqual([]);
  });
});

test('where no claim is listed, the pages of claims are named only where one says who is cited otherwise', () => {
  const [claim] = harbour.claims;
  if (claim === undefined) throw new Error('the test story has a claim');
  const sayWith = (...kinds: string[]) => {
    const relations = kinds.map((kind) => ({ kind, a: 'p1', b: 'p2', detail: '', words: null }));
    return sayNoneUneven({ ...harbour, claims: [{ ...claim, relations }] });
  };
  expect(sayWith('figure-differs')).toContain('only what is sure');
  expect(sayWith('figure-differs', 'attribution-differs')).toContain('the page of the claim says so');
});

describe('the axis of days', () => {
  test('ranges are drawn on one axis, an open beginning from the occasion', () => {
    const axis = toDayAxis([
      { from: 7, to: 10 },
      { from: null, to: 10 },
    ]);
    expect(axis?.bars).toEqual(['M84 3h36', 'M0 3h120']);
  });

  test('fewer than two ranges in days draw nothing', () => {
    expect(
      toDayAxis([
        { from: null, to: null },
        { from: 1, to: 2 },
      ]),
    ).toBeUndefined();
  });
});

test.each([
  ['announced Monday that the ferry sails', 'announced', 'Monday that the ferry sails', ''],
  ['wrote up a storm on Monday: “It sails.”', 'wrote', 'up a storm on Monday: “It sails.”', ''],
  ['said the ferry sails on Monday', 'said', 'the ferry sails on Monday', 'Cole'],
  ['hoped the ferry sails on Monday', 'hoped', 'the ferry sails on Monday', ''],
  ['said reports of a ferry on Monday were wrong', 'said', 'reports of a ferry on Monday were wrong', ''],
])(
  'a time of the telling is nobody’s, and one told by nobody knows whom is not credited: “%s”',
  (words, cue, content, says) => {
    const text = `Cole ${words}`;
    const [first, ...others] = harbour.articles;
    if (!first) throw new Error('the fixture has three articles');
    const spanOf = (part: string) => ({
      start: text.indexOf(part),
      end: text.indexOf(part) + part.length,
    });
    const speech = '“It sails.”';
    const article = {
      ...first,
      text: { ...first.text, value: text },
      attributions: [
        {
          ...{ source: { ...spanOf('Cole'), entity: null }, cue: spanOf(cue), content: spanOf(content) },
          voice: 'named' as const,
        },
      ],
      quotations: text.includes(speech)
        ? [{ id: 'q1', ...spanOf(speech), kind: 'full' as const, speaker: null, cue: null }]
        : [],
    };
    const source = { ...spanOf('Cole'), entity: null };
    const claims = harbour.claims.map((claim) => ({
      ...claim,
      apparatus: claim.apparatus
        .filter(({ kind }) => kind === 'timeframe')
        .flatMap((entry) => {
          const readings = entry.readings.map((one) =>
            one.article === first.id ? { ...one, ...spanOf('Monday') } : one,
          );
          const [own] = readings.filter((one) => one.article === first.id);
          if (own === undefined) return [];
          const { passage } = own;
          const isDoubtful = cue === 'hoped' ? { doubtful: true } : {};
          const carried = {
            kind: 'attribution' as const,
            article: first.id,
            passage,
            key: 'named',
            ...isDoubtful,
          };
          return [
            { ...entry, readings },
            {
              ...{ kind: 'attribution' as const, differs: false, compatible: true, without: [] },
              readings: [{ ...carried, voice: 'named' as const, source, cue: null }],
            },
          ];
        }),
    }));
    const [group] = toTimeframeLedger({ ...harbour, articles: [article, ...others], claims });
    expect(group?.lines[0]).toMatchObject(
      says === 'Cole' ? { credited: { text: says } } : { credited: null, says },
    );
  },
);
