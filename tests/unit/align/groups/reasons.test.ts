import { expect, test } from 'vitest';
import { toReasons, toSharedTerms } from '../../../../src/align/groups/reasons.ts';
import { spanOf } from '../../../build/annotated-article.ts';
import { measureTexts } from '../../../build/measured-story.ts';

/** The reasons of the first sentences of two articles; `names` are known in both to be names of one. */
const reasonsOf = (a: string, b: string, names: readonly string[] = []): string[] => {
  const { articles, measured } = measureTexts(a, b);
  const [left] = measured.sentences;
  const right = measured.sentences.find(({ unit }) => unit.article === 1);
  const pair = left && right && { a: left.unit, b: right.unit, score: 0.914, letters: 0.2, meaning: 0.8 };
  if (pair === undefined) throw new Error('the two sentences share nothing');
  const named = articles.map((article) => ({
    text: article.text,
    names: names
      .filter((name) => article.text.includes(name))
      .map((name) => ({ ...spanOf(article.text, name), entity: name.toLowerCase() })),
  }));
  return toReasons(pair, named).map(({ kind, text }) => `${kind}: ${text}`);
};

test('names, figures and deeds that two sentences share are named as they are written', () => {
  const reasons = reasonsOf('Nine crews from Marlow sold the quay.', 'In Marlow 9 crews sold boats.', [
    'Marlow',
  ]);
  expect(reasons).toContain('figure: both have the figure “Nine” / “9”');
  expect(reasons).toContain('name: both name “Marlow”');
  expect(reasons).toContain('predicate: both have “crews” and “sold”');
});

test.each([
  ['The harvesters sang.', 'The harvesting began.', '“harvesters” / “harvesting”'],
  ['Crews painted it.', 'The painting took weeks.', '“painted” / “painting”'],
  ['The salvagers dived.', 'Salvaging took nine days.', '“salvagers” / “Salvaging”'],
  ['They flooded the lock.', 'A flooding came.', '“flooded” / “flooding”'],
  ['They danced at the party.', 'He joined two parties.', '“party” / “parties”'],
])('two words of one stem are both named, and nothing is said of what they mean: %s %s', (a, b, words) => {
  expect(reasonsOf(a, b)).toContainEqual(expect.stringContaining(`words of one stem: ${words}`));
});

test('of words of one meaning those of one stem are named together', () => {
  const reasons = reasonsOf(
    'The pilots held talks.',
    'The pilots began discussions, and one said they talk still.',
  );
  expect(reasons.join('; ')).not.toContain('discussions');
});

test('a word that stands in both is named once', () => {
  expect(reasonsOf('A ferry sank.', 'The ferry was sold.')).toContainEqual(
    expect.stringContaining('both have “ferry”'),
  );
});

test.each([
  ['The ferry’s horn blew.', 'A ferry sank.', '“ferry”'],
  ['A ferry sank.', "The ferry's horn blew.", '“ferry”'],
  ['The baker’s oven broke.', 'One baker was ill.', '“baker”'],
  ['The pilots’ boat sank.', 'Nine pilots left.', '“pilots”'],
  ['The ferry’s horn blew.', 'They sold a ferry’s bell.', '“ferry’s”'],
])('a word is named as both put it, with an “’s” where both have one: %s %s', (a, b, words) => {
  expect(reasonsOf(a, b)).toContainEqual(expect.stringContaining(`both have ${words}`));
});

test('a word that may tell what happens, and need not, is named as a word alone', () => {
  expect(reasonsOf('They left in order to mend it.', 'The order came to mend it.')).not.toContainEqual(
    expect.stringContaining('happens'),
  );
});

test.each([
  ['The crew saw Gales at sea.', 'They fear Gales now.', [], 'Gales'],
  ['The crew wrote RUBBISH on it.', 'They wrote RUBBISH there.', ['RUBBISH'], 'RUBBISH'],
  ['It is a “Pilot Hunt” again.', 'The Pilot spoke.', ['Pilot Hunt'], 'Pilot'],
  ['The Slipway is wet.', 'A Slipway burned.', [], 'Slipway'],
  ['Keepers cried SAVE THE LOCK loud.', 'We cry SAVE THE LOCK now.', ['SAVE THE LOCK'], 'LOCK'],
])('a capital that is no name in both is no name: %s %s', (a, b, names, word) => {
  const reasons = reasonsOf(a, b, names).join('; ');
  expect(reasons).not.toContain('both name');
  expect(reasons).toContain(word);
});

test('that meaning was read stands there, and nothing of what two passages report', () => {
  expect(reasonsOf('A quay burned.', 'The quay burned.')).toContain('context: scored by words and meaning');
});

/** The reasons of two pieces of the first sentences of two articles. */
function reasonsOfPieces(a: [text: string, piece: string], b: [text: string, piece: string]): string[] {
  const { articles, measured } = measureTexts(a[0], b[0]);
  const [left] = measured.sentences;
  const right = measured.sentences.find(({ unit }) => unit.article === 1);
  if (left === undefined || right === undefined) throw new Error('two sentences were expected');
  const pair = { a: left.unit, b: right.unit, score: 0.914, letters: 0.9, meaning: 0.8 };
  return toReasons(pair, articles, { a: spanOf(...a), b: spanOf(...b) }).map(({ text }) => text);
}

test('only words of the pieces that stand together are reasons, not those of their sentences', () => {
  const reasons = reasonsOfPieces(
    ['On 4 May nine crews from Marlow sold the quay, and the tavern burned.', 'the tavern burned'],
    ['On 4 May nine crews from Marlow sold boats, though a tavern burned.', 'though a tavern burned'],
  );
  expect(reasons).toEqual([
    'both have “tavern” and “burned”',
    'their whole sentences were scored by words and meaning',
  ]);
});

test.each([
  ['sold the quay', 'sold boats'],
  ['nine crews', 'though a tavern burned'],
])('a word that only one piece has is no reason: %s, %s', (one, other) => {
  const reasons = reasonsOfPieces(
    ['On 4 May nine crews from Marlow sold the quay, and the tavern burned.', one],
    ['On 4 May nine crews from Marlow sold boats, though a tavern burned.', other],
  ).join(' ');
  expect(reasons).not.toMatch(/May|Marlow|tavern|crews|wording/u);
});

test('a word that only means the same is no reason: “heading” may be a verb, or a leader', () => {
  const reasons = reasonsOf('The town bought four lifeboats.', 'Four lifeboats were purchased.');
  expect(reasons.some((reason) => reason.includes('bought'))).toBe(false);
});

test('verbs that only say that something was said are no reason', () => {
  const reasons = reasonsOf('She said the quay burned.', 'He said a quay was painted.');
  expect(reasons.some((reason) => reason.includes('“said”'))).toBe(false);
});

test('at most four words are named, each once', () => {
  const text = 'The old lighthouse, harbour, quay, ferry, tavern and chapel remain.';
  const words = reasonsOf(text, text).find((reason) => reason.startsWith('rare-word')) ?? '';
  expect(words.match(/“/gu)).toHaveLength(4);
});

test('shared words are those of both sentences, each once', () => {
  const { measured } = measureTexts('A quay and a quay burned.', 'The quay burned.');
  const [a, b] = measured.sentences.map(({ unit }) => unit);
  if (a === undefined || b === undefined) throw new Error('two sentences were expected');
  expect(
    toSharedTerms(a, b)
      .map((term) => term.word.form)
      .sort(),
  ).toEqual(['burned', 'quay']);
});
