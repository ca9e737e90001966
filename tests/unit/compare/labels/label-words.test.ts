import { expect, test } from 'vitest';
import { toLabelWords } from '../../../../src/compare/labels/label-words.ts';

test.each([
  ['though the price of the quay was not given.', 'the price of the quay was not given'],
  [
    'and the last regatta was held in the old basin in June.',
    'the last regatta was held in the old basin in June',
  ],
  ['but Velde said the quay would open', 'Velde said the quay would open'],
  ['And Velde is to sail on Sunday.', 'Velde is to sail on Sunday'],
  [
    'where Ann Velde met the pilots, the dockers and the divers.',
    'Ann Velde met the pilots, the dockers and the divers',
  ],
  ['Although the costs remain unclear', 'the costs remain unclear'],
  ['when the crane fell and two barges sank.', 'the crane fell and two barges sank'],
])('a clause goes without the connective that opens it: %s', (exact, text) => {
  expect(toLabelWords(exact)).toEqual({ text, form: 'clause' });
  expect(exact).toContain(text);
});

test.each([
  ['following Velde’s talks with the pilots on Friday.', 'Velde’s talks with the pilots on Friday'],
  ['including pilots from Oldport and Newhaven', 'pilots from Oldport and Newhaven'],
])('a noun phrase goes without the word that ties it on: %s', (exact, text) => {
  expect(toLabelWords(exact)).toEqual({ text, form: 'phrase' });
});

test.each([
  'but did not agree to a second quay',
  'which could be followed by a second regatta',
  'saying the quay could open within ten days',
  'if the quay is closed',
  'unless the pilots agree to it',
  'so-called pilots left the quay',
  'yet to be mended by the town',
])('what would not read without its first word, or say something else, keeps it: %s', (exact) => {
  expect(toLabelWords(exact)).toMatchObject({
    text: exact,
    form: 'fragment',
  });
});

test.each([
  ['and it must be closed.”', 'and it must be closed.'],
  ['“The quay must be closed.', 'The quay must be closed.'],
  ['"Nobody was asked.', 'Nobody was asked.'],
  ['The quay is ours."', 'The quay is ours.'],
  ['It rained, and we sailed.”', 'It rained, and we sailed.'],
])('a lone half of a pair of quotation marks at an end is left off: %s', (exact, text) => {
  expect(toLabelWords(exact).text).toBe(text);
});

test.each([
  '“The quay is closed," she said.',
  'The fair “of the year” was opened.',
  'She called it “a ruin.',
  'While the pilots waited, the quay was closed.',
  'Velde met the pilots in the U.S.',
  'and the quay was closed. It was late.',
])('a whole sentence, several, and a quotation stay as they are: %s', (exact) => {
  expect(toLabelWords(exact).text).toBe(exact);
});

test('a bracket that closes in another sentence is left off, and one that closes here stays', () => {
  expect(toLabelWords('(The fare that was set in May is lower than the one of June').text).toBe(
    'The fare that was set in May is lower than the one of June',
  );
  expect(toLabelWords('(The fare is lower) than the one of June').text).toMatch(/^\(The fare/u);
});
