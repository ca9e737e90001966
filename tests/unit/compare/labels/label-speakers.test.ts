import { describe, expect, test } from 'vitest';
import { annotateStory } from '../../../../src/annotate/story.ts';
import { createLabelSpeakerFinder, isSurelyQuoted } from '../../../../src/compare/labels/label-speakers.ts';
import { toStoryArticles } from '../../../../src/compare/words/story-articles.ts';
import type { Entity } from '../../../../src/model/article.ts';
import { QUOTED } from '../../../../src/model/quoted.ts';
import { makePassage } from '../../../build/aligned-claim.ts';
import { makeArticle, makeQuotation, spanOf } from '../../../build/annotated-article.ts';
import { compareTexts } from '../../../build/compared-texts.ts';

const SAID = 'He also said that the quay would close.';
const VELDE: Entity = {
  id: 'velde',
  kind: 'person',
  label: 'Arn Velde',
  names: [{ text: 'Velde', article: 'a', count: 1, first: 0 }],
};

/** Who is cited for “He also said …”, most likely Velde, after another sentence that names him. */
function speakerAfter(before: string): string | null {
  const text = `${before} ${SAID}`;
  const source = { start: before.length + 1, end: before.length + 3 };
  const sentences = [
    { start: 0, end: before.length },
    { start: before.length + 1, end: text.length },
  ].map((span, index) => ({
    ...span,
    id: `s${index + 1}`,
    block: 0,
    voice: 'named' as const,
    hedges: [],
    negations: [],
  }));
  const article = makeArticle({
    id: 'a',
    text,
    sentences,
    names: [{ ...spanOf(text, 'Velde'), entity: 'velde' }],
    attributions: [
      {
        source: { ...source, entity: 'velde', resolved: 'Arn Velde' },
        cue: spanOf(text, 'said that'),
        content: spanOf(text, 'the quay would close'),
        voice: 'named',
      },
    ],
  });
  const find = createLabelSpeakerFinder(toStoryArticles([article]), [VELDE]);
  return find(makePassage(article, SAID), SAID).speaker;
}

test('“he” has his name before a heading where the sentence before opens with it', () => {
  expect(speakerAfter('Velde opened the fair.')).toBe('Arn Velde');
  expect(speakerAfter('On Monday Velde opened the fair.')).toBe('Arn Velde');
});

test('a name later in the sentence before, or that of an owner, settles nobody', () => {
  expect(speakerAfter('The woman who opened the old harbour fair met Velde.')).toBeNull();
  expect(speakerAfter('Velde’s office opened the fair.')).toBeNull();
});

test.each([
  'After Velde opened the fair, its head left.',
  'While Velde rowed, the mayor spoke.',
  'When Velde came late, nobody was there.',
  'As Velde told the board, the harbour is full.',
  'Before Velde came, the pilots left.',
])('a name that opens a clause before the main one settles nobody: %s', (before) => {
  expect(speakerAfter(before)).toBeNull();
});

/** Who stands before the last sentence of a text as a heading; what `quoted` has is a quotation of nobody known, `named` names of persons. */
function speakerOf(
  text: string,
  { quoted, named = [] }: { quoted?: string; named?: string[] },
): string | null {
  const persons: Entity[] = named.map((name) => ({
    id: name,
    kind: 'person',
    label: name,
    names: [{ text: name, article: 'a', count: 1, first: 0 }],
  }));
  const article = makeArticle({
    text,
    quotations: quoted === undefined ? [] : [makeQuotation(text, quoted)],
    names: named.flatMap((name) =>
      [...text.matchAll(new RegExp(name, 'gu'))].map(({ index }) => ({
        start: index,
        end: index + name.length,
        entity: name,
      })),
    ),
  });
  const { start, end } = article.sentences.at(-1) ?? { start: 0, end: 0 };
  const last = text.slice(start, end);
  return createLabelSpeakerFinder(toStoryArticles([article]), persons)(makePassage(article, last), last)
    .speaker;
}

describe('words of nobody known are no words of the article', () => {
  test.each([
    ['“The dam held. It will hold again.”', 'The dam held. It will hold again.'],
    ['“Some love it. Some hate it.”', 'Some love it. Some hate it.'],
    ['He wept. “Nobody came. Nobody called.”', 'Nobody came. Nobody called.'],
    ['“It is a bridge. It is no toy.”', 'It is a bridge. It is no toy.'],
    ['“They knew. They sailed.”', 'They knew. They sailed.'],
  ])('a later sentence of a quotation: %s', (text, quoted) => {
    expect(speakerOf(text, { quoted })).toBe(QUOTED);
  });

  test.each(['The I.M.O. Clerk Speaks at a Hearing', 'An I.M.O. report was sent.', 'Part I of it was sent.'])(
    'a body whose letters begin with “I” speaks of nobody: %s',
    (text) => {
      expect(speakerOf(text, {})).toBeNull();
    },
  );

  test.each([
    'As we reported on Monday, the pilots left the quay.',
    'We’ve updated this page with the new toll.',
    'Our earlier story on the toll is here.',
    'Two pilots told us that the quay is wet.',
  ])('but not what a newsroom says of its work: %s', (text) => {
    expect(speakerOf(text, {})).toBeNull();
  });

  test('and still what somebody says of himself', () => {
    expect(speakerOf('We row to the quay at dawn.', {})).toBe(QUOTED);
  });

  test('not where the speaker stands in the heading', () => {
    const text = '“The dam held,” Velde said.';
    const article = makeArticle({
      text,
      quotations: [
        {
          ...makeQuotation(text, 'The dam held'),
          speaker: { ...spanOf(text, 'Velde'), text: 'Velde', entity: null, resolved: null, certain: false },
        },
      ],
    });
    const find = createLabelSpeakerFinder(toStoryArticles([article]), []);
    expect(find(makePassage(article, text), text).speaker).toBeNull();
  });

  test.each([
    'Thanks for giving back my boat.',
    'But I want a harbour without a toll.',
    'What you pilots just did is shameful.',
    'We sail on Sunday.',
    'This is our quay.',
    'My town needs a bridge.',
  ])('what says “I” or “we” outside quotation marks: %s', (text) => {
    expect(speakerOf(text, {})).toBe(QUOTED);
  });

  test.each([
    'The dam held.',
    'The mayor called it “our bridge”.',
    'Velde said, "I sail on Sunday."',
    'The US navy left.',
    'An N.I.B. clerk bought the boat.',
    'Nobody rowed in World War I or after it.',
    'The harbour fell under Title I of the act.',
  ])('not the article’s own words: %s', (text) => {
    expect(speakerOf(text, {})).toBeNull();
  });
});

describe('“he” or “she” of the article itself', () => {
  test.each([
    ['Velde opened the fair. She did not speak of the toll.', ['Velde'], 'Velde'],
    ['On Monday Velde opened the fair. He left early.', ['Velde'], 'Velde'],
    ['Velde thanked Okafor. He left early.', ['Velde', 'Okafor'], null],
    ['The fair was opened by the old mayor, Velde. He left early.', ['Velde'], null],
    ['Velde’s boat sank. She was saved.', ['Velde'], null],
    ['Velde opened the fair.\nShe left early.', ['Velde'], 'Velde'],
    ['Rain fell.\nShe left early.', [], null],
    ['Velde opened the fair. His boat sank.', ['Velde'], 'Velde'],
    ['Velde opened the fair. Last month, she began to row.', ['Velde'], 'Velde'],
    ['Velde opened the fair. She spoke. She left early.', ['Velde'], 'Velde'],
    ['Velde opened the fair. He also quoted Velde on the toll.', ['Velde'], null],
    ['Velde opened the fair. The pilots rowed. She left early.', ['Velde'], null],
  ])(
    'has a name where the sentence before opens with the one person it names: %s',
    (text, named, speaker) => {
      expect(speakerOf(text, { named })).toBe(speaker);
    },
  );
});

describe('“he” of a heading is told from who says its words', () => {
  const readSpeaker = (text: string) => {
    const { articles, entities } = annotateStory([makeArticle({ id: 'a', text })], { date: null });
    const story = toStoryArticles(articles);
    const { start = 0, end = 0 } = story.get('a').sentences.at(-1) ?? {};
    const last = text.slice(start, end);
    return createLabelSpeakerFinder(story, entities)(makePassage(story.get('a'), last), last);
  };
  test.each([
    ['Bo Mills opened the fair. He rowed home.', 'He'],
    ['Bo Mills opened the fair. He said that the toll was too high for pilots.', 'He'],
    ['Bo Mills opened the fair. “The toll is too high for all pilots,” he said.', 'he'],
    ['Bo Mills opened the fair. The toll is too high for all pilots, he said.', 'he'],
    ['“We mend it,” Bo Mills said. “It was left to rot for many years.”', null],
    ['“We mend it,” Bo Mills said. “If nobody rows, the old quay is done.”', null],
  ])('%s', (text, pronoun) => {
    expect(readSpeaker(text)).toEqual({ speaker: 'Bo Mills', pronoun });
  });
});

test.each([
  ['another whom all that stands before makes likelier', 'bo-mills', null],
  ['nobody for sure', null, null],
  ['the same', 'ada-velde', 'Ada Velde'],
])('a “he” who is cited, and for whom is read %s', (_which, entity, speaker) => {
  const text = 'Ada Velde opened the fair. She feared that the toll was too high.';
  const start = text.indexOf('She');
  const article = makeArticle({
    text,
    names: [{ start: 0, end: 9, entity: 'ada-velde' }],
    attributions: [
      {
        source: { start, end: start + 3, entity, resolved: null },
        cue: { start: start + 4, end: start + 10 },
        content: { start: start + 11, end: text.length - 1 },
        voice: 'own',
      },
    ],
  });
  const people = ['ada-velde', 'bo-mills'].map((id) => ({
    id,
    kind: 'person' as const,
    label: id === 'ada-velde' ? 'Ada Velde' : 'Bo Mills',
    names: [],
  }));
  const find = createLabelSpeakerFinder(toStoryArticles([article], people), people);
  const said = text.slice(start);
  expect(find(makePassage(article, said), said).speaker).toBe(speaker);
});

test('words of a quotation bear the speaker that another article settles, as on the page of quotations', () => {
  const { claims } = compareTexts([
    'Harbour news\n\n“The old dam is rotten. It must be mended by May at the latest,” Bo Mills said in Oskarby.\n',
    'Harbour talk\n\nA gull sat on the crates of the mill. “It must be mended by May at the latest.”\n',
  ]);
  const claim = claims.find(({ label }) => label.includes('mended'));
  expect(claim).toMatchObject({
    label: '“It must be mended by May at the latest.”',
    labelSpeaker: 'Bo Mills',
    labelBefore: { exact: 'A gull sat on the crates of the mill.' },
  });
});

describe('words in marks surely are quoted', () => {
  const isSure = (text: string, quoted: string, label: string): boolean => {
    const article = makeArticle({ text, quotations: [makeQuotation(text, quoted)] });
    return isSurelyQuoted(makePassage(article, label), label, article);
  };

  test.each([
    ['“The dam held. It leaks now.”', 'The dam held. It leaks now.', 'It leaks now.'],
    ['"The dam held. It leaks now."', 'The dam held. It leaks now.', 'It leaks now.'],
    ['He wept. “Nobody ‘came’ here.”', 'Nobody ‘came’ here.', 'Nobody ‘came’ here.'],
    ['«A quay is wet. A pilot slept.»', 'A quay is wet. A pilot slept.', 'A pilot slept.'],
    ['„A quay is wet. A pilot slept.“', 'A quay is wet. A pilot slept.', 'A pilot slept.'],
  ])('where both stand in one paragraph: %s', (text, quoted, label) => {
    expect(isSure(text, quoted, label)).toBe(true);
  });

  test.each([
    ['“The dam held. It leaks now.', 'The dam held. It leaks now.', 'It leaks now.'],
    ['‘The dam held. It leaks now."', 'The dam held. It leaks now.', 'It leaks now.'],
    ['“The dam held.\nIt leaks now.”', 'The dam held.\nIt leaks now.', 'It leaks now.'],
    ['“The dam held. “It leaks now.”', 'The dam held. “It leaks now.', 'It leaks now.'],
    ['We know that the dam, as Velde said, “held for years”.', 'held for years', 'We know that the dam'],
  ])(
    'but not where one is missing or odd, in an excerpt over paragraphs, or beside them: %s',
    (text, quoted, label) => {
      expect(isSure(text, quoted, label)).toBe(false);
    },
  );
});

/** Whom the “he” of a story's heading with some words means. */
function meantIn(words: string, text: string): string | null {
  const story = compareTexts([
    `Pilots vote on eels\n\n${text}\n`,
    'Weather at sea\n\nFog lay over the dunes.\n',
  ]);
  const claim = story.claims.find(({ label }) => label.includes(words));
  if (claim === undefined) throw new Error(`no heading has: ${words}`);
  return claim.labelPronoun === null ? null : claim.labelSpeaker;
}

const COUNTED = 'Harald Velde counted eels for the pilots of Oskarby on Monday.';

test.each([
  [
    'means the one whom the sentence before tells of',
    `${COUNTED} He left the old pier at noon with the nets.`,
    'Harald Velde',
  ],
  [
    'means nobody where a second “he” can be another',
    `${COUNTED} He said he and Peter Stone left the old pier at noon.`,
    null,
  ],
  [
    'means nobody who is named in quoted words alone',
    '“Harald Velde counts the eels here,” she said. His choice of the old pier at noon came in May.',
    null,
  ],
])('“he” %s', (_whom, text, meant) => {
  expect(meantIn('the old pier at noon', text)).toBe(meant);
});

test('words without marks are nobody’s who is named in another sentence alone', () => {
  const text = 'Velde warned that “bread is dear.” The mill stands still since May.';
  const article = makeArticle({
    id: 'a',
    text,
    sentences: [
      {
        ...spanOf(text, 'Velde warned that “bread is dear.”'),
        id: 's1',
        block: 0,
        voice: 'named',
        hedges: [],
        negations: [],
      },
      {
        ...spanOf(text, 'The mill stands still since May.'),
        id: 's2',
        block: 0,
        voice: 'named',
        hedges: [],
        negations: [],
      },
    ],
    names: [{ ...spanOf(text, 'Velde'), entity: 'velde' }],
    attributions: [
      {
        source: { ...spanOf(text, 'Velde'), entity: 'velde', resolved: 'Arn Velde' },
        cue: spanOf(text, 'warned that'),
        content: spanOf(text, '“bread is dear.” The mill stands still since May.'),
        voice: 'named',
      },
    ],
  });
  const find = createLabelSpeakerFinder(toStoryArticles([article]), [VELDE]);
  const label = 'The mill stands still since May.';
  expect(find(makePassage(article, label), label).speaker).toBeNull();
});
