import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { type Pixels, toPng } from './indexed-png.ts';

const FONTS = ['serif', 'sans'].map((name) => path.resolve(`src/styles/fonts/picture-${name}.ttf`));

/** The site’s own fonts and no other. */
export const PICTURE_FONTS = {
  font: { fontFiles: FONTS, loadSystemFonts: false, defaultFontFamily: 'Source Serif 4' },
};

/** Strips that are remembered: the names below the pictures of a story, letters of articles below words, and paper in some heights. */
const KNOWN_MAX = 40;

const known = new Map<string, Pixels>();

/**
 * Draws a picture as a PNG with the site's own fonts, and with no other: the same bytes on every machine.
 *
 * Most of the time goes by the pixel, whatever is on it, so a strip that was drawn for one of the last pictures is taken from there.
 *
 * @param strips  whole SVG documents of one width, from top to bottom; what is not in the fonts is left blank
 * Throws: where an SVG cannot be read
 */
export const drawPicture = (strips: readonly string[]): Uint8Array<ArrayBuffer> =>
  toPng(strips.map(drawStrip));

function drawStrip(svg: string): Pixels {
  const strip = known.get(svg) ?? draw(svg);
  // At the end of the map; what nobody asked for longest is at its beginning.
  known.delete(svg);
  known.set(svg, strip);
  const [oldest] = known.keys();
  if (known.size > KNOWN_MAX && oldest !== undefined) known.delete(oldest);
  return strip;
}

function draw(svg: string): Pixels {
  const { pixels, width, height } = new Resvg(svg, PICTURE_FONTS).render();
  return { pixels, width, height };
}
