import { describe, expect, test } from 'vitest';
import type { Utterance } from '../../../src/model/wording.ts';
import { toSayings } from '../../../src/view/quotation-forms.ts';
import { toSpeakerViews } from '../../../src/view/quotations.ts';
import { makeArticle, makeClaim, makeComparison, makePassage, makeSpan } from '../../build/comparison.ts';

const a = makeArticle('one', ['“I wish it would stop, I would like it to stop,” Miller said. “It is hard.”']);
const b = makeArticle('two', ['“I wish it would stop,” Miller added.']);
const PLAIN = { goesOn: false, lead: null, spokenBy: null };
const variants: Utterance['variants'] = [
  {
    quotation: 'q1',
    article: 'one',
    kind: 'base',
    ...makeSpan(a, 'I wish it would stop, I would like it to stop,'),
    cue: makeSpan(a, 'said'),
    ...PLAIN,
  },
  { quotation: 'q2', article: 'one', kind: 'base', ...makeSpan(a, 'It is hard.'), cue: null, ...PLAIN },
  {
    quotation: 'q1',
    article: 'two',
    kind: 'cut',
    ...makeSpan(b, 'I wish it would stop,'),
    cue: makeSpan(b, 'added'),
    ...PLAIN,
  },
];
const utterance: Utterance = {
  id: 'u1',
  speaker: 'miller',
  speakerWords: null,
  elsewhere: false,
  base: { article: 'one', quotation: 'q1' },
  variants,
};
const entity = { id: 'miller', kind: 'person' as const, label: 'Ann Miller', names: [] };

describe('quotations', () => {
  const comparison = makeComparison([a, b], { utterances: [utterance], entities: [entity] });
  const [speaker] = toSpeakerViews(comparison);
  const view = speaker?.compared[0];

  test('an utterance stands once, its longest form with all its parts', () => {
    expect(speaker?.label).toBe('Ann Miller');
    expect(view?.base.parts.map(({ segments }) => segments.map(({ text }) => text).join(''))).toEqual([
      'I wish it would stop, I would like it to stop,',
      'It is hard.',
    ]);
    expect(toSayings(view?.base.parts ?? []).map(({ verb }) => verb)).toEqual(['said', null]);
  });

  test('parts that go on in one sentence are one saying, and have one verb', () => {
    const [first, second] = view?.base.parts ?? [];
    if (!first || !second) throw new Error('the form has two parts');
    const joined = [first, { ...second, goesOn: true }];
    expect(toSayings(joined).map(({ parts, verb }) => [parts.length, verb])).toEqual([[2, 'said']]);
  });

  test('a variant that gives fewer words is not said to leave out those at its ends', () => {
    expect(view?.variants[0]).toMatchObject({ kind: 'cut', parts: [{ verb: 'added' }] });
    expect(view?.variants[0]?.differences?.onlyA).toEqual([]);
  });

  test('words that the base has otherwise are marked in the variant', () => {
    const c = makeArticle('three', ['“I hope it would stop,” Miller said.']);
    const told: Utterance = {
      ...utterance,
      variants: [
        ...variants.slice(0, 1),
        {
          quotation: 'q1',
          article: 'three',
          kind: 'cut',
          ...makeSpan(c, 'I hope it would stop,'),
          cue: null,
          ...PLAIN,
        },
      ],
    };
    const [other] = toSpeakerViews(makeComparison([a, c], { utterances: [told], entities: [entity] }));
    const variant = other?.compared[0]?.variants[0];
    const marked = variant?.parts.flatMap(({ segments }) => segments).filter(({ marks }) => marks.length > 0);
    expect(marked?.map(({ text }) => text)).toEqual(['hope']);
    expect(variant?.differences?.replacements).toEqual([{ a: 'wish', b: 'hope' }]);
  });

  test('a speaker who is not certain has no name and comes last', () => {
    const unsure = { ...utterance, id: 'u2', speaker: null };
    const speakers = toSpeakerViews(
      makeComparison([a, b], { utterances: [unsure, utterance], entities: [entity] }),
    );
    expect(speakers.map(({ label }) => label)).toEqual(['Ann Miller', null]);
  });

  test('what nobody with a name says stands last, in its sentences, without a verb', () => {
    const c = makeArticle('three', ['“We pay,” the committee said.', '“We stay,” The committee added.']);
    const told = (id: string, words: string, who: string): Utterance => ({
      id,
      speaker: null,
      speakerWords: { article: 'three', ...makeSpan(c, who) },
      elsewhere: id === 'q2',
      base: { article: 'three', quotation: id },
      variants: [
        {
          quotation: id,
          article: 'three',
          kind: 'base',
          ...makeSpan(c, words),
          cue: makeSpan(c, 'said'),
          ...PLAIN,
        },
      ],
    });
    const speakers = toSpeakerViews(
      makeComparison([a, b, c], {
        utterances: [
          told('q1', 'We pay', 'the committee'),
          told('q2', 'We stay', 'The committee'),
          utterance,
        ],
        entities: [entity],
      }),
    );
    expect(speakers.map(({ label, single, beside }) => [label, single.length, beside.length])).toEqual([
      ['Ann Miller', 0, 0],
      [null, 1, 1],
    ]);
    const [part] = speakers.at(-1)?.single[0]?.base.parts ?? [];
    expect([part?.before?.text, part?.after?.text, part?.verb]).toEqual([
      '“',
      ',” the committee said.',
      null,
    ]);
  });

  test('words that turn the sense stand before the form, and another speaker of it is named', () => {
    const c = makeArticle('three', ['The board said the replies were not “clear”.']);
    const told: Utterance = {
      ...utterance,
      variants: [
        ...variants.slice(0, 1),
        {
          quotation: 'q1',
          article: 'three',
          kind: 'cut',
          ...makeSpan(c, 'clear'),
          cue: makeSpan(c, 'said'),
          goesOn: false,
          lead: makeSpan(c, 'the replies were not'),
          spokenBy: makeSpan(c, 'The board'),
        },
      ],
    };
    const [speaker] = toSpeakerViews(makeComparison([a, c], { utterances: [told], entities: [entity] }));
    const variant = speaker?.compared[0]?.variants[0];
    expect(variant?.parts[0]?.lead?.text).toBe('the replies were not');
    expect(variant?.spokenBy).toBe('The board');
  });

  test('of a few words of a long utterance nothing is said to be left out', () => {
    const c = makeArticle('three', ['“I wish it,” Miller said.']);
    const told: Utterance = {
      ...utterance,
      variants: [
        ...variants.slice(0, 1),
        { quotation: 'q1', article: 'three', kind: 'cut', ...makeSpan(c, 'I wish it'), cue: null, ...PLAIN },
      ],
    };
    const [speaker] = toSpeakerViews(makeComparison([a, c], { utterances: [told], entities: [entity] }));
    expect(speaker?.compared[0]?.variants[0]?.differences).toBeNull();
  });

  test('a form of which its own article leaves the speaker in doubt stands in its sentence', () => {
    const plain = makeArticle('three', ['“I wish it would stop,” a pilot was told.']);
    const words = makeSpan(plain, 'I wish it would stop,');
    const c = {
      ...plain,
      quotations: [{ id: 'q1', ...words, kind: 'full' as const, speaker: null, cue: null }],
    };
    const told: Utterance = {
      ...utterance,
      variants: [
        ...variants.slice(0, 2),
        { quotation: 'q1', article: 'three', kind: 'cut', ...words, cue: makeSpan(c, 'told'), ...PLAIN },
      ],
    };
    const [speaker] = toSpeakerViews(makeComparison([a, c], { utterances: [told], entities: [entity] }));
    const [part] = speaker?.compared[0]?.variants[0]?.parts ?? [];
    expect([part?.verb, part?.after?.text]).toEqual([null, '” a pilot was told.']);
    expect(speaker?.compared[0]?.base.parts[0]?.verb).toBe('said');
  });

  test('a paraphrase is not compared word by word', () => {
    const told = {
      ...utterance,
      variants: variants.map((each) =>
        each.article === 'two' ? { ...each, kind: 'paraphrase' as const } : each,
      ),
    };
    const speakers = toSpeakerViews(makeComparison([a, b], { utterances: [told], entities: [entity] }));
    expect(speakers[0]?.compared[0]?.variants[0]?.differences).toBeNull();
  });
});

describe('quotations of which only excerpts are published', () => {
  const pier = makeArticle('pier', ['“The pier leans. It leaned in May,” Miller said.']);
  const mole = makeArticle('mole', ['“The pier leans,” Miller added.']);
  const hide = (article: typeof pier) => {
    const { value: _, ...text } = article.text;
    return { ...article, text, publish: 'passages' as const, excerpt: { words: 3, of: 9, withheld: 0 } };
  };
  const of = (article: typeof pier, words: string, kind: 'base' | 'cut') => ({
    quotation: 'q1',
    article: article.id,
    kind,
    ...makeSpan(article, words),
    cue: null,
    ...PLAIN,
  });
  const both = [of(pier, 'The pier leans. It leaned in May,', 'base'), of(mole, 'The pier leans,', 'cut')];
  const told = { ...utterance, base: { article: 'pier', quotation: 'q1' }, variants: both };
  const publish = (...shown: [typeof pier, string][]) => {
    const claims = shown.map(([article, words], index) =>
      makeClaim([{ ...makePassage(article, words), prefix: '', suffix: '' }], { id: `c${index}`, of: 2 }),
    );
    const articles = [hide(pier), hide(mole)];
    return toSpeakerViews(makeComparison(articles, { claims, utterances: [told], entities: [entity] }))[0];
  };

  test('words of which another article has more that are not published are not called fewer', () => {
    const said = publish([pier, 'The pier leans.'], [mole, '“The pier leans,” Miller added.'])?.compared[0];
    expect(said?.base).toMatchObject({ isWhole: false });
    expect(said?.variants).toMatchObject([{ isAlike: true, isWhole: true, differences: null }]);
  });

  test('words that another article quotes, too, where nothing is published, are not in one article only', () => {
    const speaker = publish([pier, pier.text.value ?? '']);
    expect(speaker?.single).toEqual([]);
    expect(speaker?.beside[0]?.withheld.map(({ id }) => id)).toEqual(['mole']);
  });

  test('nor is a part of a quotation of which the rest was looked at, too', () => {
    const alone = { ...told, variants: both.slice(0, 1) };
    const claims = [
      makeClaim([{ ...makePassage(pier, 'The pier leans.'), prefix: '', suffix: '' }], { of: 2 }),
    ];
    const [speaker] = toSpeakerViews(
      makeComparison([hide(pier), mole], { claims, utterances: [alone], entities: [entity] }),
    );
    expect([speaker?.single.length, speaker?.beside.length]).toEqual([0, 1]);
  });
});
