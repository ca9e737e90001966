import { expect, test } from 'vitest';
import { withoutUncounted } from '../../../../src/compare/without-uncounted.ts';
import { compareTexts } from '../../../build/compared-texts.ts';

/** True where pages list the last sentence of an article, a paragraph a line, as a claim. */
function isListed(text: string): boolean {
  const end = text.slice(-END).replace(/”$/u, '');
  const { claims } = compareTexts([text.replaceAll('\n', '\n\n'), 'Tulips\n\nTulips want sandy soil.']);
  const own = claims.find(({ label }) => label.includes(end));
  if (own === undefined) throw new Error(`no claim: ${text}`);
  return own.uncounted.length < own.passages.length;
}
/** Letters by which a sentence is known. */
const END = 12;

const said = (words: string): string =>
  `Notes on the quay of Oskarby\nGulls sang.\n“Fog came,” said Ada Velde. “${words}”`;
const told = (words: string): string => `Notes on the quay of Oskarby\nGulls sang.\n${words}`;

test.each([
  'A toll at the quay will feed them all.',
  'A boat near the quay carried them home.',
  'One man of the quay rowed them over in fog.',
  'In fog the bell of the quay called them back.',
  'The clerk of the quay cannot feed them all.',
])('nobody’s “them” is in no claim: %s', (words) => {
  expect(isListed(said(words))).toBe(false);
});

test.each([
  'For the love of all our pilots, we must think and mend it.',
  'Pilots rowed on and sold it.',
  'We have learned at last to row round it.',
  'As all of us know by now, pilots bought it late.',
  'At night we must at once do more and mend it.',
])('nor is “it” of nothing: %s', (words) => {
  expect(isListed(`Pilots tell of fog\nGulls sang.\n“Fog came,” said Ada Velde. “${words}”`)).toBe(false);
});

test.each([
  'Oskarby will mend some of these boats.',
  'Oskarby will paint those doors by May.',
  'Oskarby has the means to end this storm.',
  'The quay of Oskarby is shut in these winds.',
  'After such a song the quay would weep.',
])('nor a “those” of what is told nowhere: %s', (words) => {
  expect(isListed(said(words))).toBe(false);
});

test.each([
  'Ada Velde of Oskarby sang a similar song.',
  'Pilots of Oskarby pay similar tolls.',
  'A similar bell rings in Oskarby.',
  'In Oskarby Bo Mills made a similar offer.',
  'Ada Velde heard similar bells in Oskarby.',
])('nor what is only similar: %s', (words) => {
  expect(isListed(told(words))).toBe(false);
  expect(isListed(told(words.replace(/similar (\p{L}+)/u, 'similar $1 to old ones')))).toBe(true);
});

test.each([
  'One, Bo Mills, mended the quay of Oskarby.',
  'Another, Pia Stone, left Oskarby in May.',
  'Others, such as Bo Mills, stayed in Oskarby.',
  'Some, like Ada Velde, sang on the quay of Oskarby.',
  '“One, Bo Mills, mended the quay of Oskarby,” said Ada Velde.',
])('nor an item of a count: %s', (words) => {
  expect(isListed(told(`Fog came.\n${words}`))).toBe(false);
});

test.each([
  'The options were a ferry and a boat in Oskarby.',
  'Ada Velde of Oskarby spoke of the possibility.',
  'Bo Mills of Oskarby weighed the consequences.',
  'In Oskarby pilots knew the reason.',
  'Pilots of Oskarby liked the solution and sang.',
])('nor a thing of which is not told what it is of: %s', (words) => {
  expect(isListed(told(`Fog came.\n${words}`))).toBe(false);
});

test.each([
  'So Ada Velde left Oskarby in May.',
  'Or Pia Stone sold a boat in Velmark.',
  'Nor can Bo Mills row to Oskarby.',
  'So Ada Velde mended a ferry of Velmark.',
  'Nor did Pia Stone sing in Oskarby.',
])('nor what goes on from words that are not set before it: %s', (words) => {
  expect(isListed(`Notes on the quay of Oskarby\nThey wept.\n${words}`)).toBe(false);
});

test.each([
  'At least one went to Oskarby.',
  'At most two were mended by Ada Velde.',
  'In May at least three left Oskarby.',
  'At least four had sunk near Oskarby.',
  'In Oskarby at most five were painted.',
])('nor a number of what is not told: %s', (words) => {
  expect(isListed(told(words))).toBe(false);
});

test.each(['Right. Fine. Full moon.', 'Indeed. Never.'])(
  'words without a verb stand before none: %s',
  (words) => {
    const { claims } = withoutUncounted(
      compareTexts([
        `Notes\n\n${words} And Ada Velde burned the letter of Bo Mills.`,
        'Tulips\n\nTulips want sandy soil.',
      ]),
    );
    expect(claims.every(({ labelBefore }) => labelBefore === null)).toBe(true);
  },
);
