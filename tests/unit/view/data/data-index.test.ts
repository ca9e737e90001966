import { expect, test } from 'vitest';
import { formatBytes } from '../../../../src/view/data/data-index.ts';
import { pictureHref } from '../../../../src/view/href.ts';

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1000, '1 kB'],
  [1499, '1 kB'],
  [1500, '2 kB'],
  [12_345, '12 kB'],
])('a file of %d bytes is told to have %s', (bytes, told) => {
  expect(formatBytes(bytes)).toBe(told);
});

test('a story and a claim each have a picture of their own', () => {
  expect([pictureHref('mill'), pictureHref('mill', 'c1')]).toEqual([
    '/stories/mill/share.png',
    '/stories/mill/claims/c1/share.png',
  ]);
});
