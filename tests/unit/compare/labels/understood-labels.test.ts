import { expect, test } from 'vitest';
import { withoutUncounted } from '../../../../src/compare/without-uncounted.ts';
import { compareTexts } from '../../../build/compared-texts.ts';

/** The headings of the rows that two articles have, each with one sentence after others. */
const headingsOf = (texts: readonly string[]): string[] =>
  withoutUncounted(
    compareTexts(
      texts.map(
        (text, at) =>
          `${at === 0 ? 'Fog in May' : 'Rain in June'}\n\n${at === 0 ? 'Pilots slept.' : 'Owls were late.'}\n\n${text}`,
      ),
    ),
  ).claims.flatMap(({ label, passages }) => (passages.length > 1 ? [label] : []));

test.each([
  [
    'The medal went to Pia Stone of Oskarby, who rowed 30 miles.',
    'Pia Stone of Oskarby, who rowed 30 miles, won a medal.',
  ],
  [
    'The clock took Bo Mills of Velmark 12 days to mend.',
    'Bo Mills of Velmark took 12 days to mend a clock.',
  ],
  [
    'The mill was sold by Ada Velde of Oskarby for 900 crowns.',
    'Ada Velde of Oskarby sold a mill for 900 crowns.',
  ],
  [
    'The organ was played by Pia Stone of Oskarby for 50 minutes.',
    'Pia Stone of Oskarby played an organ for 50 minutes.',
  ],
  [
    'The flute was carved by Ada Velde of Oskarby in 30 hours.',
    'Ada Velde of Oskarby carved a flute in 30 hours.',
  ],
])('what tells of a thing heads a row before what takes it for known: “%s”, “%s”', (leaning, alone) => {
  expect(headingsOf([leaning, alone])).toEqual([alone]);
  expect(headingsOf([alone, leaning])).toEqual([alone]);
});
