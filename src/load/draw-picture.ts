import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { toIndexedPng } from './indexed-png.ts';

const FONTS = ['serif', 'sans'].map((name) => path.resolve(`src/styles/fonts/picture-${name}.ttf`));

/**
 * Draws an SVG as a PNG with the site's own fonts, and with no other: the same bytes on every machine.
 *
 * @param svg  a whole document; what is not in the fonts is left blank
 * Throws: where the SVG cannot be read
 */
export function drawPicture(svg: string): Uint8Array<ArrayBuffer> {
  const image = new Resvg(svg, {
    font: { fontFiles: FONTS, loadSystemFonts: false, defaultFontFamily: 'Source Serif 4' },
  }).render();
  const { pixels, width, height } = image;
  return toIndexedPng({ pixels, width, height }) ?? new Uint8Array(image.asPng());
}
