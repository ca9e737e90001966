import { expect, test } from 'vitest';
import { leanOf } from '../../../../src/compare/labels/label-context.ts';
import { makeArticle } from '../../../build/annotated-article.ts';
import { compareTexts } from '../../../build/compared-texts.ts';

const OTHER = 'Weather at sea\n\nFog lay over the northern dunes. Schools opened late after the storm.\n';

/** The sentence that is kept before the label that ends so, in a comparison of two articles that both have the text. */
function beforeOf(text: string, end: string): string | undefined {
  const { claims } = compareTexts([`Harbour news\n\n${text}\n`, `${OTHER}\n${text}\n`]);
  const claim = claims.find(({ label }) => label.endsWith(end));
  expect(claim, `no label ends with “${end}”`).toBeDefined();
  return claim?.labelBefore?.exact;
}

test.each([
  [
    'the one that has the noun, and what stands between',
    'Velde sits on the Dam and Quay committees. Rain fell on Monday. The committees are the two that count most in Oskarby.',
    'count most in Oskarby.',
    'Velde sits on the Dam and Quay committees. Rain fell on Monday.',
  ],
  [
    'from one that does not only say “it”, too',
    'The council mended the old dam of Oskarby. It was praised for years. It held in the great storm of May.',
    'storm of May.',
    'The council mended the old dam of Oskarby. It was praised for years.',
  ],
  [
    'the nearest where none is better',
    'Pilots rowed to the northern island. Everybody in the town of Oskarby knows that.',
    'Oskarby knows that.',
    'Pilots rowed to the northern island.',
  ],
  [
    'from where a quotation opens, not from its middle on',
    'Bo Mills wrote that pilots “row far too late. Rain is no excuse.” Everybody in the town of Oskarby knows that.',
    'Oskarby knows that.',
    'Bo Mills wrote that pilots “row far too late. Rain is no excuse.”',
  ],
  [
    'after those that it leans on itself',
    'Pilots asked Velde to open the northern lock by May. Velde first backed the idea but turned it down. Pilots of Oskarby praised such a turn.',
    'such a turn.',
    'Pilots asked Velde to open the northern lock by May. Velde first backed the idea but turned it down.',
  ],
  [
    'after all that it leans on itself',
    'Fog lay on the dunes. It was seen in May. It held for days. Velde backed the idea but left. Pilots of Oskarby praised such a turn.',
    'such a turn.',
    'Fog lay on the dunes. It was seen in May. It held for days. Velde backed the idea but left.',
  ],
])('of the sentences before a label the one is kept that helps: %s', (_which, text, end, before) => {
  expect(beforeOf(text, end)).toBe(before);
});

test('before what names a thing the sentence alone is kept that brings it in', () => {
  const text =
    'Bo Mills opened a northern lock. The gulls of Oskarby sang all day. Pilots paid a toll. Pilots of Oskarby again praised the toll.';
  expect(beforeOf(text, 'praised the toll.')).toBe('Pilots paid a toll.');
});

test('before what only adds or turns nothing is kept: the passages beside it tell what the row is about', () => {
  const text =
    'Bo Mills opened the northern lock. The gulls of Oskarby sang all day. Pilots of Oskarby also praised the old toll.';
  expect(beforeOf(text, 'old toll.')).toBeUndefined();
  expect(beforeOf(text.replace('also', 'however'), 'old toll.')).toBeUndefined();
});

test.each([
  ['Both Ada Velde and Bo Mills praised the old toll.', undefined],
  ['Both the pilots of Oskarby and the bakers praised the old toll.', undefined],
  ['Pilots in both Oskarby and Eastmere praised the old toll.', undefined],
  ['Gulls both sang and praised the old toll.', undefined],
  ['Both praised the old toll.', undefined],
])('“both” before the two that it means goes back to nothing: %s', (heading, before) => {
  const text = `Bo Mills opened the northern lock. The gulls of Oskarby sang all day. ${heading}`;
  expect(beforeOf(text, 'old toll.')).toBe(before);
});

test('where nobody is known to speak, one is kept that names a person, not the nearest', () => {
  const text =
    '“Gulls row better than this council and all of its pilots,” Ada Velde told Bo Mills in May. A toll would ruin the fishermen of the island. “These heavy tolls would sink the old ferry,” she added.';
  expect(beforeOf(text, 'she added.')).toContain('Ada Velde told Bo Mills');
});

test('such a one is looked for further back after what goes on with “she”', () => {
  const text =
    '“Gulls row better than this council and all of its pilots,” Ada Velde told Bo Mills in May. She rows daily. She sails at night. She sings on Sundays. And she said these heavy tolls would sink the old ferry.';
  expect(beforeOf(text, 'sink the old ferry.')).toContain('Ada Velde told Bo Mills');
});

test('no sentence further back than three is kept', () => {
  const text =
    'The council mended the old dam of Oskarby. Gulls sat on crates. A bakery sold rolls. Choirs sang at noon. The dam held in the great storm of May.';
  expect(beforeOf(text, 'storm of May.')).toBeUndefined();
});

test.each([
  [
    'Rep. Ada Velde, a pilot by trade, rowed to the dam. “The locks of Eastmere leak in May,” the North Bay Democrat said.',
    'Democrat said.',
  ],
  [
    'Rep. Una Roe came late to the hall. “The ferries of Oskarby are old,” the Quay Street Democrat said.',
    'Democrat said.',
  ],
  [
    'Bo Tarn opened the fair at noon. “Pilots drink tea at the dam,” the Eastmere Democrat told pilots.',
    'told pilots.',
  ],
  [
    'Judge Ivo Lunn left the hall with a smile. “Nobody will close the northern lock,” the Oskarby Conservative said.',
    'Conservative said.',
  ],
  [
    'Gov. Jan Oake read from a long letter. “The toll was never paid by crews,” the Quillmouth Democrat added.',
    'Democrat added.',
  ],
])('who is only described is named by the sentence before: %s', (text, end) => {
  expect(beforeOf(text, end)).toBe(text.split(/(?<=\.) (?=“)/u)[0]);
});

test('how a sentence leans is read once, and again where other people are known', () => {
  const article = makeArticle({ text: 'Ada Velde came to Oskarby. Then she left the town for good.' });
  const sentence = article.sentences.at(-1);
  if (sentence === undefined) throw new Error('there is no sentence');
  const people = new Set<string>();
  const lean = leanOf(sentence, article, people);
  expect(lean).toMatchObject({ kind: 'person' });
  expect(leanOf({ ...sentence }, article, people)).toBe(lean);
  expect(leanOf(sentence, article, new Set())).not.toBe(lean);
});

test('a name in a later sentence does not say who is described', () => {
  const start = 'Rep. Ada Velde, a pilot by trade, rowed to the dam.';
  const text = `${start} “The locks of Eastmere leak in May,” the North Bay Democrat said. Bo Tarn rowed home to his dogs.`;
  expect(beforeOf(text, 'Democrat said.')).toBe(start);
});
