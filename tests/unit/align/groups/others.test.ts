import { expect, test } from 'vitest';
import { findEdges } from '../../../../src/align/groups/edges.ts';
import { makeOthersTest } from '../../../../src/align/groups/others.ts';
import { measureStory } from '../../../../src/align/groups/parts.ts';
import { annotateStory } from '../../../../src/annotate/story.ts';
import { toPlainArticle } from '../../../../src/bench/alignment/data.ts';

/** Two articles of one sentence each, after one that names who is who, annotated and measured. */
function measureTwo(a: string, b: string) {
  const people = 'Mayor Ada Velde met Jonas Brandt, the harbour master, and Mira Solheim of the Quay Union.';
  const plain = [a, b].map((sentence, index) => toPlainArticle(`a${index}`, [people, sentence]));
  const { articles, entities } = annotateStory(plain, { date: null });
  const measured = measureStory(articles, () => []);
  const [left, right] = [0, 1].map((article) =>
    measured.sentences.find(({ unit }) => unit.article === article && unit.place === 1),
  );
  if (left === undefined || right === undefined) throw new Error('two sentences were expected');
  return { known: { articles, entities }, measured, left, right };
}

function tellOfOthers(a: string, b: string): boolean {
  const { known, left, right } = measureTwo(a, b);
  return makeOthersTest(known)(left.unit, right.unit);
}

test.each([
  ['Ada Velde demanded an inquiry into the fire.', 'Jonas Brandt ordered an inquiry into the fire.'],
  ['Mira Solheim turned the berths down.', 'Ada Velde gave the union two berths.'],
  [
    '“Six berths are enough for the tugs,” Mira Solheim said.',
    '“The tugs need six berths,” Jonas Brandt said.',
  ],
  ['The quay would close, Ada Velde said.', 'The quay will have to close, according to Jonas Brandt.'],
  ['Jonas Brandt sold the two tugs.', 'Mira Solheim wanted the two tugs sold.'],
])('two who are known by name, and not the same, do or say the like: %s / %s', (a, b) => {
  expect(tellOfOthers(a, b)).toBe(true);
});

test.each([
  ['Ada Velde demanded an inquiry into the fire.', 'Velde wants an inquiry into the fire.'],
  ['Ada Velde demanded an inquiry into the fire.', 'The inquiry into the fire was demanded on Monday.'],
  ['The quay would close, Ada Velde said.', 'The quay will close, officials said.'],
  ['The quay would close, Ada Velde said.', 'The quay will close, she said.'],
  ['Solvik fire: inquiry ordered', 'Ada Velde demanded an inquiry into the fire at Solvik.'],
  ['ARLE BAY — The mayor demanded an inquiry.', 'Ada Velde demanded an inquiry into the fire.'],
])('one of them is not known, or they are the same: %s / %s', (a, b) => {
  expect(tellOfOthers(a, b)).toBe(false);
});

test('the same words quoted are one utterance, whoever is named for it', () => {
  const quote = '“We will not leave this harbour before the spring comes,”';
  expect(tellOfOthers(`${quote} Ada Velde said.`, `${quote} Mira Solheim said.`)).toBe(false);
});

test('a link between what tells of others must be nearly certain; else its sentence may say the claim', () => {
  const { known, measured, left, right } = measureTwo(
    'Ada Velde demanded an inquiry into the fire.',
    'Jonas Brandt ordered an inquiry into the fire.',
  );
  const [a, b] = [left.unit, right.unit];
  const toEdge = (score: number) => {
    const pair = { a, b, score, letters: 0, meaning: undefined };
    const sentencePairs = measured.sentences.map(({ unit }) => (unit === a || unit === b ? [pair] : []));
    return findEdges({ ...measured, sentencePairs }, known)[0];
  };
  expect(toEdge(0.96)).toMatchObject({ isLink: true, score: 0.96 });
  expect(toEdge(0.9)).toMatchObject({ isLink: false, score: 0.5, near: 0.5 });
  expect(toEdge(0.3)).toMatchObject({ isLink: false, score: 0.3, near: 0.3 });
});
