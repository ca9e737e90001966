import { expect, test } from 'vitest';
import { clauseSpans } from '../../../../src/align/clauses/clauses.ts';

const clauses = (text: string): string[] =>
  clauseSpans(text, { start: 0, end: text.length }).map((span) => text.slice(span.start, span.end));

test('a concession after a comma is a part of its own', () => {
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
  'Speaking about leaks of old barges — and plans to mend the hulls — Velde said that the toll was wrong.',
  'The toll — and the fees that pilots paid on ferries and barges — are a part of the plan.',
  'Ada Velde, who had asked for lower fees – and got none – left the board that had refused.',
  'With two pillars of the plan — its toll and its quay — looking weak, the board met.',
  'Another plan that pilots backed in May — proposed by Bo Mills — is to raise the fee.',
  'Velde seized on the letters — exchanged in May with pilots who left — in asking for a quay.',
])('what dashes put in does not cut its clause: %s', (sentence) => {
  expect(clauses(sentence)).toEqual([sentence]);
});

test('after one dash a clause of its own is a part', () => {
  expect(clauses('The council promised new pumps in May — the pilots asked for a quay.')).toHaveLength(2);
});

test.each([
  'The harbour master, or anyone who was there at night, should have rung the bell.',
  'The clerk who first told the board of the leak, and in doing so began a row that shook the town, denied on Monday that she lied.',
  'The pilots said Velde, who had asked the board for lower fees, would leave the town.',
  'The mayor said the plan, which had been drawn up in May by two clerks, was not hers.',
  'The lock keepers, whose boat sank, despite the calls of those who saw it go down, were saved.',
  'It was the price of the bread, after all, that brought the bakers to the square.',
  'The ferry that sank, leaving forty people in the water, had been checked in May.',
])('what commas put in does not cut its clause: %s', (sentence) => {
  expect(clauses(sentence)).toEqual([sentence]);
});

test.each([
  ['The bakers left the square, and Ada Velde, who had led them, was not among those who stayed.', 2],
  ['The mayor called the strike a shame, saying that the bakers, who had been paid, should bake.', 2],
  ['The board shut the lock in May, which had angered all the pilots, and promised a bridge in June.', 3],
  ['The keeper said it was late, and Bo Mills, chairman of the pilots, told the board to wait.', 2],
  ['Velde met the pilots, whose oldest boat, a cutter, was stolen in May.', 2],
  ['Velde read from the act, which the board had asked for, passed by the town in May.', 2],
])('what only follows is a part, though commas stand in it: %s', (sentence, count) => {
  expect(clauses(sentence)).toHaveLength(count);
});

test.each([
  'The town will not only mend the lock, but also build a bridge that takes carts.',
  'The board does not just want lower fees but wants the quay for itself.',
  'The plan is not to close the lock, but to mend it while the boats wait.',
  'The keepers left not because the pay was low, but because the house was damp.',
  'The pilots must either pay the fee by May, or they lose the berths that they hold.',
  'Nobody knew whether the lock would hold in the flood, or would give way as it did in May.',
  'Velde did not leave because the board had asked her to leave.',
])('the halves of what is said in two are not cut apart: %s', (sentence) => {
  expect(clauses(sentence)).toEqual([sentence]);
});

test.each([
  ['The lock is not new, but the keepers said that it would hold.', 2],
  ['The lock was shut in May, or so the keepers said when they were asked.', 2],
  ['Velde left, because the board had asked her to leave.', 2],
])('other clauses with “but”, “or”, “because” are parts: %s', (sentence, count) => {
  expect(clauses(sentence)).toHaveLength(count);
});

test('“mainly because” opens a part with both its words', () => {
  const parts = ['The council would promise new pumps', 'mainly because the town had flooded twice.'];
  expect(clauses(parts.join(' '))).toEqual(parts);
});

test.each([
  'The bakers bought an old, if sturdy, oven that the mayor had sold them in May.',
  'The pilots took a slow, though safe, route that the keepers had marked with buoys.',
  'Velde sold the board a cheap, but leaking, cutter and kept what it had paid.',
  'Keepers ended their long, if not bitter, quarrel after the toll was halved.',
  'The town chose a very plain, yet lasting, roof that Mills had drawn.',
])('what is put in before a noun does not cut it from what it is said of: %s', (sentence) => {
  expect(clauses(sentence)).toEqual([sentence]);
});

test.each([
  ['The board passed the bill, though Velde opposed it, and left.', 2],
  ['The bakers bought an oven, if only because the mayor sold it.', 2],
  ['The pilots built a boat, but the keepers, who had paid, refused it.', 2],
])('a clause after a noun is a part: %s', (sentence, count) => {
  expect(clauses(sentence)).toHaveLength(count);
});

test.each([
  'The bay had drowned more crews than any other that pilots knew – often in a blinding storm.',
  'Keepers sold all that the flood had left — mostly to shipping firms from the north.',
  'The pilots rang for help when it rained – usually from a sinking wreck.',
  'Bakers closed the shops that the town had lent them — even in the opening week.',
  'Velde built the boats that the pilots wanted – sometimes with old and rotting planks.',
])('a phrase after a dash is no part: %s', (sentence) => {
  expect(clauses(sentence)).toEqual([sentence]);
});

test.each([
  'The council promised new pumps in May — usually in such a year the pilots asked for a quay.',
  'The bay had drowned more crews than any other – often in May they had refused to row.',
  'The board met in May – in the town the pilots mended the bells.',
  'Velde raised the toll in May – by closing the old quay and the lock.',
  'Velde raised the toll in May – with pilots leaving the old quay.',
])('a clause that opens with such a phrase is: %s', (sentence) => {
  expect(clauses(sentence)).toHaveLength(2);
});

test.each(['although', 'though', 'whereas', 'because'])('“%s” opens a part without a comma', (opener) => {
  const parts = ['The council would promise new pumps', `${opener} the town could pay for none of them.`];
  expect(clauses(parts.join(' '))).toEqual(parts);
});

test.each(['although', 'though', 'whereas', 'because', 'until'])(
  'a clause that “%s” opens is one of its own, without a comma only where it can be nothing else',
  (word) => {
    expect(clauses(`The council promised new pumps ${word} the old ones failed in May.`)).toEqual(
      word === 'until'
        ? ['The council promised new pumps until the old ones failed in May.']
        : ['The council promised new pumps', `${word} the old ones failed in May.`],
    );
  },
);
