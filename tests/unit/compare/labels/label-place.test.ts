import { expect, test } from 'vitest';
import { findPlace, leavesPersonOpen } from '../../../../src/compare/labels/label-place.ts';
import { toPublished } from '../../../../src/load/publish.ts';
import type { BlockKind } from '../../../../src/model/kinds.ts';
import { bySpan, sliceSpan } from '../../../../src/model/span.ts';
import { makeArticle, makeQuotation } from '../../../build/annotated-article.ts';
import { compareTexts } from '../../../build/compared-texts.ts';

/** The words in front of the last sentence of a text, a paragraph a line. */
function placeOf(text: string, kinds: readonly BlockKind[] = []): string | undefined {
  const article = makeArticle({ text, kinds });
  const own = article.sentences.at(-1);
  const place = own && findPlace(own, { article, people: new Set() });
  return place && sliceSpan(text, place);
}

test.each([
  [
    'the sentence before, for one that may point back',
    'Velde mended the dam. It held.\nA bakery sold warm rolls.\nGulls sat on the crates.',
    'A bakery sold warm rolls.',
  ],
  [
    'the nearest that leans on nothing, for one that may point back',
    'A bakery sold warm rolls.\nThey cost a crown.\nTwo had raisins.',
    'A bakery sold warm rolls.\nThey cost a crown.',
  ],
  [
    'nothing of a post by its signature',
    'Gulls sang.\n— Bo Mills (@bomills) May 7, 2013\nThey ate.',
    undefined,
  ],
  ['nothing of a line without a stop', 'Gulls sang.\nFollow the pilots here\nThey ate.', undefined],
  ['nothing that is a question without a matter', 'The upshot?\nGulls sat on the crates.', undefined],
  ['nothing, for one without such a word', 'Velde mended the dam. It held.\nGulls sat on crates.', undefined],
  [
    'further back than there is room for, where only there one leans on nothing',
    `Velde mended the old dam.\n${`It ${'rained and '.repeat(12)}rained.\n`.repeat(3)}It held in May.`,
    `Velde mended the old dam.\n${`It ${'rained and '.repeat(12)}rained.\n`.repeat(3)}`.trim(),
  ],
  [
    'all of its paragraph, for one that goes on',
    'Fog lay on the dunes.\nVelde mended the old dam. Pilots cheered. It held in May.',
    'Velde mended the old dam. Pilots cheered.',
  ],
  [
    'further back, where what is before it goes on as well',
    'Velde mended the old dam.\nIt held in May.\nThe pilots cheered that day.\nThey sang, too.',
    'Velde mended the old dam.\nIt held in May.\nThe pilots cheered that day.',
  ],
  [
    'from one that stands alone on, where there is no room for all',
    `Such storms ${'rained and '.repeat(20)}sank.\nThey rained.\nBo Mills rowed home. The pilots of Oskarby cheered.\nIt held in May.`,
    'Bo Mills rowed home. The pilots of Oskarby cheered.',
  ],
  [
    'not from one that opens with “she”, where there is no room for who she is',
    `This ${'rained and '.repeat(40)}sank.\nShe sang.\nThe pilots of Oskarby cheered this tune.\nIt held in May.`,
    'The pilots of Oskarby cheered this tune.',
  ],
  [
    'with who says it, where it is quoted',
    `This ${'rained and '.repeat(40)}sank.\nThis pilot told of it.\n“Gulls sang this tune.”\nIt held in May.`,
    'This pilot told of it.\n“Gulls sang this tune.”',
  ],
  [
    'the nearest, where all before it lean alike',
    `This ${'rained and '.repeat(60)}sank.\nThese gulls sang.\nThose crates were wet.\nThey rotted.`,
    'Those crates were wet.',
  ],
  [
    'from what leans least on, not from a “but”',
    `This ${'rained and '.repeat(60)}sank.\nVelde’s crew mended the dam.\nBut if gulls came, nobody rowed.\nThey sang.`,
    'Velde’s crew mended the dam.\nBut if gulls came, nobody rowed.',
  ],
  [
    'not from a “however” either',
    'Bo Mills sold a boat. However, gulls sat on both crates. They sang.',
    'Bo Mills sold a boat. However, gulls sat on both crates.',
  ],
  [
    'nothing that leans itself, for one that may point back by a word that most know',
    `This ${'rained and '.repeat(60)}sank.\nIt held in May.\nBo Mills sat on the crates.`,
    undefined,
  ],
])('what stands in front of a sentence is read with it: %s', (_which, text, place) => {
  expect(placeOf(text)).toBe(place);
});

test('no more than there is room for', () => {
  const rain = `${'rained and '.repeat(15)}rained.`;
  const shown = `But gulls and ${rain} It ${rain}`;
  expect(placeOf(`Velde rowed.\nIt ${rain} It ${rain} ${shown}\nIt held.`)).toBe(shown);
});

test('a person is looked for further back where it is open who speaks', () => {
  const dull = 'It rained on the quay for a whole week, and nobody rowed.\n'.repeat(7);
  const text = `Velde mended the dam.\n${dull}“It held,” he said.`;
  const names = [{ start: 0, end: 5, entity: 'velde' }];
  const article = makeArticle({ text, names });
  const [own, people] = [article.sentences.at(-1), new Set(['velde'])];
  const of = (isOpen: boolean) => own && findPlace(own, { article, people }, isOpen)?.start;
  expect(of(true)).toBe(0);
  expect(of(false)).toBeGreaterThan(0);
});

const PILOTS = ['Tarn', 'Velde', 'Mills'];

/** The last sentence of a text in which pilots are persons, read with its quotations. */
function readLast(text: string, kinds: readonly BlockKind[] = []) {
  const names = PILOTS.flatMap((entity) =>
    [...text.matchAll(new RegExp(entity, 'gu'))].map(({ index }) => ({
      start: index,
      end: index + entity.length,
      entity,
    })),
  ).sort(bySpan);
  const quotations = [...text.matchAll(/“[^”]+”/gu)].map(([quoted]) => makeQuotation(text, quoted));
  const article = makeArticle({ text, kinds, names, quotations });
  const own = article.sentences.at(-1) ?? { start: 0, end: 0 };
  return { own, reading: { article, people: new Set(PILOTS) } };
}

test.each([
  ['She asked Tarn for a rope.', true],
  ['But her boat sank off Mills.', true],
  ['“Her boat sank in the fog,” said Velde.', true],
  ['“We towed him to the quay and left,” Mills said.', true],
  ['A pilot saw that she rowed.', true],
  ['Velde lost her rope.', false],
  ['Tarn said, “She rowed.”', false],
  ['“Mills sold her boat,” said Velde.', false],
  ['Tarn rowed to the quay.', false],
  ['On a cold night she sold crates to Tarn.', true],
  ['Gulls near her sloop, a wreck by then, bit Velde.', false],
  ['At the fair his sister met Velde near a crane.', true],
  ['The race in which he beat Velde was short.', true],
  ['In his boat, Velde sang.', false],
  ['Until he rowed home — in May — Tarn sang.', false],
  ['The pilot in his boat waved to Tarn.', false],
  ['A man who rowed said he met Tarn.', false],
])('of whom “she” speaks is open where no name stands before it: %s', (text, isOpen) => {
  const { own, reading } = readLast(text);
  expect(leavesPersonOpen(own, reading)).toBe(isOpen);
});

test.each([
  [
    'across furniture',
    'Velde broke a rope.\nSlides of it\nShe rowed away.\nShe sold crates.',
    ['paragraph', 'furniture'],
  ],
  ['but whom the words name', 'Velde broke a rope.\nTarn sang that day.\nShe asked Tarn for it.', []],
  [
    'and none who is only “she” in it',
    'Velde broke a rope.\nSlides of it\nShe met Tarn.\nMore slides\nShe asked Tarn for it.',
    ['paragraph', 'furniture', 'paragraph', 'furniture'],
  ],
  [
    'and not from words that somebody says',
    'Velde broke a rope.\nSlides of it\n“Mills sings.”\nMore slides\nShe sold it.',
    ['paragraph', 'furniture', 'paragraph', 'furniture'],
  ],
  [
    'across a crosshead',
    'Velde broke a rope.\nA week later\nIt rained. She sold it.',
    ['paragraph', 'crosshead'],
  ],
] as const)('before a “she” stands a sentence with a name, %s', (_which, text, kinds) => {
  const { own, reading } = readLast(text, kinds);
  const place = findPlace(own, reading, true);
  expect(place && sliceSpan(text, place)).toMatch(/^Velde broke a rope\./u);
});

/** The words in front of the last sentence, where some are quoted. */
function placeAfterQuoted(text: string, quoted: string): string | undefined {
  const article = makeArticle({ text, quotations: [makeQuotation(text, quoted)] });
  const own = article.sentences.at(-1);
  const place = own && findPlace(own, { article, people: new Set() });
  return place && sliceSpan(text, place);
}

test.each([
  ['Bo Mills wrote that ropes “must never rot. Ours do.”', '“must never rot. Ours do.”'],
  ['The bakers said “rye is dear. Barley is not.”', '“rye is dear. Barley is not.”'],
  ['“Gulls came early. Nobody fed them,” said Bo Mills.', '“Gulls came early. Nobody fed them,”'],
  ['A plaque reads: “Row slowly. Ring twice.”', '“Row slowly. Ring twice.”'],
  ['Velde told dockers: “Coal is here. Carry it.”', '“Coal is here. Carry it.”'],
])('no quotation is begun in the middle before words that are none of it: %s', (before, quoted) => {
  expect(placeAfterQuoted(`${before}\nIt held in May.`, quoted)).toBe(before);
  const long = `Ropes ${'rotted and '.repeat(90)}broke.`;
  const whole = `“${long} ${quoted.replace('“', '')}`;
  expect(placeAfterQuoted(`Velde sang. ${whole}\nIt held in May.`, whole)).toBeUndefined();
});

test('what is quoted goes on after the words of the same quotation', () => {
  const text = '“Coal is here. Carry it. Gulls sat on crates.”';
  expect(placeAfterQuoted(text, text)).toBe('Carry it.');
});

test.each([
  ['right under it', 'Velde rowed.\nThe old dam\nIt held.', undefined],
  ['before a sentence', 'Velde rowed.\nThe old dam\nIt held.\nIt broke.', 'It held.'],
])('a crosshead is not read as the first words of what stands under it: %s', (_, text, place) => {
  expect(placeOf(text, ['paragraph', 'crosshead'])).toBe(place);
});

test.each([
  ['at the start', 'It held.', []],
  ['that can be read alone after the headline', 'Dam mended\nVelde mended a dam.', ['headline']],
] as const)('nothing stands in front of a sentence %s', (_where, text, kinds) => {
  expect(placeOf(text, kinds)).toBeUndefined();
});

test('the headline is read with a first sentence that goes on from it', () => {
  expect(placeOf('Dam mended\nThe outcome is open.', ['headline'])).toBe('Dam mended');
});

test('what is no part of the article is never among the words in front, nor anything before it', () => {
  const kinds = ['paragraph', 'furniture', 'paragraph'] as const;
  expect(placeOf('Velde rowed. She sang.\nRead more\nIt held.', kinds)).toBe('Velde rowed. She sang.');
  expect(placeOf('Velde rowed.\nRead more\nShe sang. It held.', kinds)).toBe('She sang.');
});

const TEXTS = [
  'Harbour news\n\nVelde mended the old dam of Oskarby. While it rained, the pilots praised it for years.\n',
  'Weather at sea\n\nFog lay over the northern dunes. Schools opened late after the storm.\n',
];

test('what one article alone says is headed by its whole sentence, in its place', () => {
  const { claims } = compareTexts(
    TEXTS,
    'title: Harbour\narticles:\n  a.txt: { publish: full, rights: ours }',
  );
  const claim = claims.find(({ label }) => label.includes('praised'));
  expect(claim).toMatchObject({
    label: 'While it rained, the pilots praised it for years.',
    labelIsPiece: false,
    labelBefore: { exact: 'Velde mended the old dam of Oskarby.' },
  });
});

test('of an article that may only be quoted no words in front are published', () => {
  const published = toPublished(compareTexts(TEXTS));
  expect(JSON.stringify(published)).not.toContain('mended the old dam');
});
