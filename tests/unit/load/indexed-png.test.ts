import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { drawPicture } from '../../../src/load/draw-picture.ts';
import { toPng } from '../../../src/load/indexed-png.ts';

const WIDTH = 40;
const HEIGHT = 30;

/** Pixels of chosen colours, line by line. */
function paint(toColour: (x: number, y: number) => readonly [number, number, number, number]): Uint8Array {
  const pixels = new Uint8Array(WIDTH * HEIGHT * 4);
  for (let y = 0; y < HEIGHT; y += 1)
    for (let x = 0; x < WIDTH; x += 1) pixels.set(toColour(x, y), (y * WIDTH + x) * 4);
  return pixels;
}

const encode = (pixels: Uint8Array) => toPng([{ pixels, width: WIDTH, height: HEIGHT }]);

/** True for a PNG that names its colours in a palette. */
const hasPalette = (png: Uint8Array): boolean => Buffer.from(png).includes('PLTE');

/** A PNG as another decoder reads it. */
function decode(png: Uint8Array, width = WIDTH, height = HEIGHT): Uint8Array {
  const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image href="${href}" width="${width}" height="${height}" image-rendering="optimizeSpeed"/></svg>`;
  return Uint8Array.from(new Resvg(svg, { font: { loadSystemFonts: false } }).render().pixels);
}

describe('a PNG with a palette', () => {
  test.each([
    ['one colour', () => [253, 253, 251, 255] as const],
    ['stripes', (_: number, y: number) => [y % 3, 20, 40, 255] as const],
    ['two hundred colours', (x: number, y: number) => [(x * 5) % 200, 9, (y * 0) % 7, 255] as const],
    [
      'a checked pattern',
      (x: number, y: number) => ((x + y) % 2 ? ([0, 0, 0, 255] as const) : ([255, 255, 255, 255] as const)),
    ],
  ])('of %s is read as it was painted', (_, toColour) => {
    const pixels = paint(toColour);
    const png = encode(pixels);
    expect([hasPalette(png), decode(png)]).toEqual([true, pixels]);
  });

  test('can have 256 colours and no more', () => {
    const of = (count: number) => paint((x, y) => [(y * WIDTH + x) % count, 1, (y * WIDTH + x) % count, 255]);
    expect(hasPalette(encode(of(256)))).toBe(true);
    const many = paint((x, y) => [(y * WIDTH + x) % 256, y < 15 ? 0 : 1, 0, 255]);
    expect(hasPalette(encode(many))).toBe(false);
    expect(decode(encode(many))).toEqual(many);
  });

  test('is not made of what can be seen through', () => {
    expect(hasPalette(encode(paint((x) => [0, 0, 0, x === 7 ? 254 : 255])))).toBe(false);
  });

  test('of several strips is what they show one below the other, with one palette', () => {
    const pixels = paint((x, y) => [x % 9, y < 11 ? 0 : y % 5, 3, 255]);
    const cut = 12 * WIDTH * 4;
    const strips = [pixels.subarray(0, cut), pixels.subarray(cut)];
    const png = toPng(
      strips.map((strip) => ({ pixels: strip, width: WIDTH, height: strip.length / WIDTH / 4 })),
    );
    expect(png).toEqual(encode(pixels));
    expect(decode(png)).toEqual(pixels);
  });
});

test('a picture of text is the one that the renderer painted, in fewer bytes than its own PNG', () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="200"><rect width="100%" height="100%" fill="#fdfdfb"/><text x="20" y="90" font-family="Source Serif 4" font-size="46" fill="#17191c">Fire closes the harbour</text></svg>';
  const png = drawPicture([svg]);
  const fontFiles = ['serif', 'sans'].map((name) => `src/styles/fonts/picture-${name}.ttf`);
  const image = new Resvg(svg, {
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Source Serif 4' },
  }).render();
  expect(decode(png, 600, 200)).toEqual(Uint8Array.from(image.pixels));
  expect(png.length).toBeLessThan(image.asPng().length);
});

test('words are drawn in each of the two fonts of the site', () => {
  const draw = (family: string, words: string): string => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="60"><text x="9" y="40" font-family="${family}" font-size="30">${words}</text></svg>`;
    return Buffer.from(drawPicture([svg])).toString('base64');
  };
  const pictures = [
    draw('Source Serif 4', 'Quay'),
    draw('Libre Franklin Thin', 'Quay'),
    draw('Source Serif 4', ''),
  ];
  expect(new Set(pictures).size).toBe(3);
});

test('a picture of more colours than a palette holds is a PNG all the same', () => {
  const stops = Array.from(
    { length: 40 },
    (_, x) => `<stop offset="${x / 39}" stop-color="hsl(${x * 9} 80% 50%)"/>`,
  );
  const png = drawPicture([
    `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="40"><linearGradient id="g">${stops.join('')}</linearGradient><rect width="600" height="40" fill="url(#g)"/></svg>`,
  ]);
  expect([...png.subarray(1, 4)].map((code) => String.fromCharCode(code)).join('')).toBe('PNG');
  expect(Buffer.from(png).readUInt32BE(16)).toBe(600);
});

test('a picture of strips is that of the whole, however often a strip comes again and whatever came between', () => {
  const toStrip = (height: number, y: number, words: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="${height}"><rect width="100%" height="100%" fill="#fdfdfb"/><text x="9" y="${y}" font-family="Source Serif 4" font-size="30" fill="#17191c">${words}</text></svg>`;
  const whole = (words: string) =>
    drawPicture([
      toStrip(
        120,
        40,
        `${words}</text><text x="9" y="100" font-family="Source Serif 4" font-size="30" fill="#17191c">Quay`,
      ),
    ]);
  const foot = toStrip(60, 40, 'Quay');
  const all = Array.from({ length: 15 }, (_, index) => `Fire ${index}`);
  for (const words of [...all, 'Fire 0'])
    expect(drawPicture([toStrip(60, 40, words), foot])).toEqual(whole(words));
});
