import { expect, test } from 'vitest';
import { CUTS, type Cut, cutText } from '../../../src/model/cuts.ts';

const TEXT = 'The pilots’ vice-chair paid $1 200.50 to U.S. divers on May 3rd -- 4.5% @oskarby';

test.each<[Cut, string]>([
  ['whole', 'The pilots vice-chair paid $1 200.50 to U.S divers on May 3rd 4.5% oskarby'],
  ['parts', 'The pilots vice chair paid 1 200.50 to U.S divers on May 3rd 4.5 oskarby'],
  ['grammar', 'The pilots ’ vice-chair paid $ 1 200.50 to U.S . divers on May 3rd -- 4.5 % @oskarby'],
  [
    'quantities',
    'The pilots ’ vice - chair paid $ 1 200.50 to U . S . divers on May 3 rd - - 4.5 % @ oskarby',
  ],
  ['search', 'The pilots vice chair paid $ 1 200.50 to U.S. divers on May 3rd 4.5 % oskarby'],
])('one text as %s is cut', (cut, pieces) => {
  const found = cutText(TEXT, cut);
  expect(found.map(({ text }) => text).join(' ')).toBe(pieces);
  expect(found.every(({ start, end, text }) => TEXT.slice(start, end) === text)).toBe(true);
});

test('no view of words takes white space', () => {
  for (const cut of Object.keys(CUTS) as Cut[]) expect(cutText(' \n\t ', cut), cut).toEqual([]);
});
