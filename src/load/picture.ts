import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { toIndexedPng } from './indexed-png.ts';

const FONTS = ['serif', 'sans'].map((name) => path.resolve(`src/styles/fonts/picture-${name}.ttf`));

/**
 * Renders an SVG as a PNG with the site's own fonts, and with no other: the same bytes on every machine.
 *
 * @param svg  a whole document; what is not in the fonts is left blank
 */
export function renderPicture(svg: string): Uint8Array<ArrayBuffer> {
  const image = new Resvg(svg, {
    font: { fontFiles: FONTS, loadSystemFonts: false, defaultFontFamily: 'Source Serif 4' },
  }).render();
  const { pixels, width, height } = image;
  return toIndexedPng({ pixels, width, height }) ?? new Uint8Array(image.asPng());
}

/** The site's icon as a PNG, for systems that take no SVG. @param size  width and height in pixels */
export async function renderIcon(size: number): Promise<Uint8Array<ArrayBuffer>> {
  const svg = await readFile(path.resolve('src/static/icon.svg'), 'utf8');
  return renderPicture(svg.replace('<svg ', `<svg width="${size}" height="${size}" `));
}
