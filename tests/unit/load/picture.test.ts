import { expect, test } from 'vitest';
import { drawPicture } from '../../../src/load/draw-picture.ts';
import { renderPicture } from '../../../src/load/picture.ts';

const toStrips = (text: string): string[] => [
  `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="80"><rect width="100%" height="100%" fill="#fdfdfb"/><text x="20" y="50" font-family="Source Serif 4" font-size="30" fill="#17191c">${text}</text></svg>`,
];

test('each of several pictures that are asked for at once is the one that was asked for', async () => {
  const pictures = ['Fire', 'Harbour', 'Quay', 'Fire'].map(toStrips);
  const rendered = await Promise.all(pictures.map((strips) => renderPicture(strips)));
  expect(rendered).toEqual(pictures.map(drawPicture));
  expect(rendered[0]).not.toEqual(rendered[1]);
});

test('a picture that cannot be drawn is an error, and those asked for with it and later are drawn', async () => {
  const [broken, whole] = await Promise.allSettled([
    renderPicture(['no picture']),
    renderPicture(toStrips('Fire')),
  ]);
  expect(broken.status).toBe('rejected');
  expect(whole).toEqual({ status: 'fulfilled', value: drawPicture(toStrips('Fire')) });
  expect(await renderPicture(toStrips('Quay'))).toEqual(drawPicture(toStrips('Quay')));
});
