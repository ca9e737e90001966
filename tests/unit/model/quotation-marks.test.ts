import { expect, test } from 'vitest';
import { isMarkedInText, isMarkedOn } from '../../../src/model/quotation-marks.ts';

const spanOf = (text: string) => {
  const start = text.indexOf('Bread');
  return { start, end: text.indexOf('dear.') + 5 };
};

test.each([
  ['“Bread is dear.” Eva Tarn left.', true, false],
  ['“Bread is dear.\n\n“Flour is scarce,” Eva Tarn said.', false, true],
  ['"Bread is dear.\n\n"Flour is scarce."', false, true],
  ['“Bread is dear.\n      “Flour is scarce.”', false, true],
  ['“Bread is dear.\n       “Flour is scarce.”', false, false],
  ['“Bread is dear.\n\nEva Tarn left the mill.', false, false],
  ['“Bread “now” is dear.\n\n“Flour is scarce.”', false, false],
  ['Bread is dear.\n\n“Flour is scarce.”', false, false],
])('%j is marked in its paragraph: %s, and on into the next: %s', (text, isIn, isOn) => {
  expect([isMarkedInText(spanOf(text), text), isMarkedOn(spanOf(text), text)]).toEqual([isIn, isOn]);
});
