import { expect, test } from 'vitest';
import { clauseSpans } from '../../../src/align/clauses.ts';

const clauses = (text: string): string[] =>
  clauseSpans(text, { start: 0, end: text.length }).map((span) => text.slice(span.start, span.end));

test('a concession behind a comma is a part of its own', () => {
  expect(clauses('The council promised new pumps, though the cost was not stated.')).toEqual([
    'The council promised new pumps',
    'though the cost was not stated.',
  ]);
});

test('a leading concession ends at its comma', () => {
  expect(clauses('Although the cost was not stated, the council promised new pumps.')).toEqual([
    'Although the cost was not stated',
    'the council promised new pumps.',
  ]);
});

test('what someone adds with a participle is a part, with the mark of a quotation left before it', () => {
  expect(clauses('The mayor called it “a good day,” saying that work would begin in May.')).toEqual([
    'The mayor called it “a good day,”',
    'saying that work would begin in May.',
  ]);
});

test('what someone says stays with who says it', () => {
  expect(clauses('The mayor said that work would begin in May.')).toHaveLength(1);
});

test.each(['even though', 'just because'])('“%s” opens a part with both its words', (opener) => {
  const parts = ['The council would promise new pumps', `${opener} the town could pay for none of them.`];
  expect(clauses(parts.join(' '))).toEqual(parts);
});

test('the last comma of a series cuts nothing', () => {
  expect(clauses('Crews came from Marlow, Tern, and Pilot Bay and pumped water.')).toHaveLength(1);
});

test('nothing inside quotation marks is cut', () => {
  expect(clauses('“We waited for hours, while nobody told us anything,” a driver said.')).toHaveLength(1);
});

test('a phrase without a verb stays where it is', () => {
  expect(clauses('The crews left at dawn, with the tide.')).toHaveLength(1);
});

test.each([
  'Speaking about reports of long waits — and efforts to hide the delays — Velde said that the toll was wrong.',
  'The toll — and the fees that pilots paid on ferries and barges — are a part of the plan.',
  'Ada Velde, who had asked for lower fees – and got none – left the board that had refused.',
  'With two pillars of the plan — its toll and its quay — looking weak, the board met.',
  'Another plan that pilots backed in May — proposed by Bo Mills — is to raise the fee.',
  'Velde seized on the letters — exchanged in May with pilots who left — in asking for a quay.',
])('what dashes put in does not cut its clause: %s', (sentence) => {
  expect(clauses(sentence)).toEqual([sentence]);
});

test('behind one dash a clause of its own is a part', () => {
  expect(clauses('The council promised new pumps in May — the pilots asked for a quay.')).toHaveLength(2);
});
