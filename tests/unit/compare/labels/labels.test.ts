import { expect, test } from 'vitest';
import { createLabelFinder } from '../../../../src/compare/labels/labels.ts';
import { createContentReader } from '../../../../src/compare/words/content.ts';
import { toStoryArticles } from '../../../../src/compare/words/story-articles.ts';
import type { AnnotatedArticle, Entity } from '../../../../src/model/article.ts';
import { makeClaim, makePassage } from '../../../build/aligned-claim.ts';
import { makeArticle, spanOf } from '../../../build/annotated-article.ts';

function makeLabelFinder(list: readonly AnnotatedArticle[], entities: readonly Entity[]) {
  const articles = toStoryArticles(list);
  return createLabelFinder(articles, entities, createContentReader(articles)).findLabel;
}

/** Articles of one sentence each, with the names in it; all names are of one entity. */
function labelOf(
  texts: { text: string; name: string }[],
  kind: Entity['kind'] = 'person',
  scores: readonly number[] = [],
): string {
  const articles = texts.map(({ text, name }, index) =>
    makeArticle({ id: `a${index}`, text, names: [{ ...spanOf(text, name), entity: 'x' }] }),
  );
  const names = texts.map(({ name }, index) => ({ text: name, article: `a${index}`, count: 1, first: 0 }));
  const findLabel = makeLabelFinder(articles, [{ id: 'x', kind, label: 'x', names }]);
  const claim = makeClaim(articles.map((article) => makePassage(article, article.text)));
  const links = claim.links.map((link, index) => ({ ...link, score: scores[index] ?? link.score }));
  return findLabel({ ...claim, links }).text;
}

const REPORTED = [
  { text: 'Ann Velde called talk of a leak in the dam nonsense.', name: 'Ann Velde' },
  { text: 'There is talk of a leak in the dam of Ann Velde.', name: 'Ann Velde' },
  { text: 'In the dam of Ann Velde a leak is the talk.', name: 'Ann Velde' },
];

test.each([
  [[0.7, 0.7, 0.95], 1],
  [[0.95, 0.65, 0.9], 1],
  [[0.8, 0.6, 0.99], 1],
  [[0.7, 0.95, 0.8], 2],
])('the passage that is likeliest to report the same as the others is the label: %j', (scores, best) => {
  expect(labelOf(REPORTED, 'person', scores)).toBe(REPORTED[best]?.text);
});

test.each([
  [
    'The pilots of Oskarby refused the new toll.',
    'On Monday the pilots of Oskarby refused the new toll and asked for two more boats.',
  ],
  [
    'Ann Velde shut the eastern quay.',
    'Ann Velde shut the eastern quay, a move that fishermen called a disgrace.',
  ],
  [
    'The ferry Tern ran aground.',
    'The ferry Tern, built in Sundvik in 1961, ran aground off the lighthouse.',
  ],
])(
  'of equally likely passages the label is the one that tells least that the others do not: %s',
  (less, more) => {
    for (const texts of [
      [less, more],
      [more, less],
    ])
      expect(labelOf(texts.map((text) => ({ text, name: text.slice(0, 3) })))).toBe(less);
  },
);

test('a passage with one article’s own name for somebody is never the label', () => {
  expect(
    labelOf([
      { text: 'The quay baroness promised a new quay.', name: 'The quay baroness' },
      { text: 'Mayor Velde promised, as many had hoped, a new quay.', name: 'Velde' },
      { text: 'The mayor, Velde, gave her word: a new quay.', name: 'Velde' },
    ]),
  ).toContain('Velde');
});

test('one that can be read alone precedes one that only says “she”, also where its form of the name is its own', () => {
  expect(
    labelOf([
      { text: 'She promised a new quay, and Velde Hall a roof.', name: 'Velde' },
      { text: 'Mr. Velde promised a new quay.', name: 'Mr. Velde' },
    ]),
  ).toBe('Mr. Velde promised a new quay.');
});

test.each([
  ['Mr. Velde promised a new quay.', 'Mr. Velde'],
  ['The tired and hungry Velde promised a new quay.', 'The tired and hungry Velde'],
  ['A. Velde promised a new quay.', 'A. Velde'],
])('who is only addressed or told more of in one article may be the label: %s', (text, name) => {
  expect(
    labelOf(
      [
        { text: 'Velde gave her word: a new quay.', name: 'Velde' },
        { text, name },
        { text: 'Velde will, she said, ask the pilots for a new quay.', name: 'Velde' },
      ],
      'person',
      [0.9, 0.7, 0.99],
    ),
  ).toBe(text);
});

test('initials of a name that others write out may be the label', () => {
  expect(
    labelOf(
      [
        { text: 'The Harbour Board of Oskarby raised the toll.', name: 'Harbour Board of Oskarby' },
        { text: 'The H.B.O. raised the toll.', name: 'H.B.O.' },
        { text: 'The toll was raised by the Harbour Board of Oskarby.', name: 'Harbour Board of Oskarby' },
      ],
      'body',
      [0.99, 0.7, 0.99],
    ),
  ).toBe('The H.B.O. raised the toll.');
});

test('a spelling of one’s own precedes a description of one’s own', () => {
  expect(
    labelOf([
      { text: 'The head of the quay clique promised a new quay.', name: 'The head of the quay clique' },
      { text: 'Weldinger promised a new quay.', name: 'Weldinger' },
      { text: 'Veldinger gave her word on the old pier.', name: 'Veldinger' },
    ]),
  ).toBe('Weldinger promised a new quay.');
});

test.each([
  'The so-called Freeport is to pay.',
  'The Freeport regime is to pay.',
  'The former Freeport is to pay.',
])('words that keep a distance are never the label: %s', (text) => {
  expect(
    labelOf(
      [
        { text, name: 'Freeport' },
        { text: 'Freeport will have to find the money, it was said.', name: 'Freeport' },
      ],
      'place',
    ),
  ).toContain('find the money');
});

test.each([
  'The fair begins with Velde, and the so-called bridge toll is to be paid.',
  'Velde promised a quay for the self-styled pilots.',
  'A would-be buyer of the old ferry came to see Velde.',
  'Velde told of a purported map of the sunken ferry.',
  'The junta of pigeons on the roof of the old hall amused Velde.',
])('words that keep a distance from no name are no distance: %s', (text) => {
  const other =
    'Something else was told of Velde by the oldest pilot, the youngest cook and three sailors of the southern harbour.';
  expect(
    labelOf([
      { text, name: 'Velde' },
      { text: other, name: 'Velde' },
    ]),
  ).toBe(text);
});

test('a former mayor is no distance', () => {
  expect(
    labelOf([
      { text: 'Oskarby’s former mayor is to pay for the quay.', name: 'mayor' },
      { text: 'Oskarby’s mayor pays two fishermen for old nets and a boat.', name: 'mayor' },
    ]),
  ).toBe('Oskarby’s former mayor is to pay for the quay.');
});

test('a passage that starts with a pronoun is a label only when no other is about as near', () => {
  expect(
    labelOf([
      { text: 'She will mend the broken quay.', name: 'She' },
      { text: 'Velde will mend the broken quay.', name: 'Velde' },
    ]),
  ).toBe('Velde will mend the broken quay.');
});

test('the words of a claim of one article are its label', () => {
  expect(labelOf([{ text: 'The so-called Freeport is to pay.', name: 'Freeport' }])).toBe(
    'The so-called Freeport is to pay.',
  );
});

test('a whole sentence precedes a piece of one that is a little nearer', () => {
  expect(
    labelOf([
      { text: 'saying the quay of Oldport would be mended by Velde within ten days', name: 'Velde' },
      { text: 'Velde would mend the quay within ten days.', name: 'Velde' },
      { text: 'claiming the quay of Oldport would be mended by Velde in days', name: 'Velde' },
    ]),
  ).toBe('Velde would mend the quay within ten days.');
});

test('the label of a part of a sentence goes without its connective', () => {
  expect(
    labelOf([
      { text: 'though Velde’s plans for the quay were not given.', name: 'Velde' },
      { text: 'without Velde’s plans for the quay being known', name: 'Velde' },
    ]),
  ).toBe('Velde’s plans for the quay were not given');
});

test('a passage that says “such a” is a label only when no other is about as near', () => {
  const texts = [
    { text: 'Velde said such a quay might be built in Oldport within two weeks.', name: 'Velde' },
    { text: 'A second quay by Velde might be built in Oldport within two weeks.', name: 'Velde' },
  ];
  expect(labelOf(texts)).toMatch(/^A second quay/u);
  expect(
    labelOf(texts.map((one) => ({ ...one, text: one.text.replace('such a quay', 'this week a quay') }))),
  ).toMatch(/^Velde said/u);
});

test.each([
  [
    'Velde opened the fair, with the toll being much higher than before.',
    'with the toll being much higher than before.',
  ],
  [
    'The pilots thanked Velde, who calls herself the oldest sailor of the town.',
    'who calls herself the oldest sailor of the town.',
  ],
  [
    'Velde sailed on, promising that nobody would ever pay for the dam.',
    'promising that nobody would ever pay for the dam.',
  ],
  [
    'Velde came late, as if nobody had ever waited for the pilots.',
    'as if nobody had ever waited for the pilots.',
  ],
  [
    'Velde spoke of the harbour, in which nobody has sailed since May.',
    'in which nobody has sailed since May.',
  ],
])('a piece of a sentence is headed by its whole sentence: %s', (text, piece) => {
  const article = makeArticle({ text, names: [{ ...spanOf(text, 'Velde'), entity: 'x' }] });
  const names = [{ text: 'Velde', article: 'a', count: 1, first: 0 }];
  const findLabel = makeLabelFinder([article], [{ id: 'x', kind: 'person', label: 'x', names }]);
  expect(findLabel(makeClaim([makePassage(article, piece)]))).toMatchObject({ text, isPiece: false });
});

/** The label of a part of an article of several sentences, in one paragraph. */
function partOf(text: string, part: string, more: Partial<Parameters<typeof makeArticle>[0]> = {}) {
  const article = makeArticle({ id: 'a', text, ...more });
  return makeLabelFinder([article], [])(makeClaim([makePassage(article, part)]));
}

test.each([
  ['The town has one old harbour. This is a quiet place.', 'This is a quiet place.'],
  ['The board raised the toll. Everybody knew that.', 'Everybody knew that.'],
  ['A tired aide came to the fair. The aide laughed.', 'The aide laughed.'],
  ['The council mended the dam. It was praised for years.', 'It was praised for years.'],
])('what goes on from the sentence before is told with it: %s', (text, part) => {
  const label = partOf(text, part);
  expect(label.text).toBe(part);
  expect(label.before?.exact).toBe(text.slice(0, -part.length).trimEnd());
});

test.each([
  ['In a first sign of haste, which the board denied, the port was closed.', 'In a first sign of haste'],
  [
    'The mayor said the plan for the dam, first told in May, was dead.',
    'The mayor said the plan for the dam',
  ],
  ['The mayor went to the fair, but she stayed for an hour.', 'she stayed for an hour'],
  ['The mayor praised the pilots and claims to know them all.', 'claims to know them all'],
  ['The mayor praised the pilots and will sail with them on Sunday.', 'and will sail with them on Sunday'],
])('a part that is cut before what it says is told with its sentence: %s', (text, part) => {
  const attributions = text.includes('said')
    ? [
        {
          source: { ...spanOf(text, 'The mayor'), entity: null },
          cue: spanOf(text, 'said'),
          content: spanOf(text, text.slice(15)),
          voice: 'named' as const,
        },
      ]
    : [];
  expect(partOf(text, part, { attributions }).text).toBe(text);
});

test('“That dam” is no connective before “dam”', () => {
  const text = 'That dam is old.';
  expect(partOf(text, text).text).toBe(text);
});
