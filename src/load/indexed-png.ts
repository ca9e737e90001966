import { constants, crc32, deflateSync } from 'node:zlib';

/** An image, four bytes a pixel: red, green, blue, alpha. */
export type Pixels = { pixels: Uint8Array; width: number; height: number };

const SIGNATURE = Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10);

/** Most colours that one byte a pixel can tell apart. */
const COLOURS_MAX = 256;

/** In the header: eight bits for the place of a colour in the palette, or for each of the four bytes of a pixel; compression, filters and order as PNG has them. */
const INDEXED = [8, 3, 0, 0, 0];
const PLAIN = [8, 6, 0, 0, 0];

/**
 * Writes a picture as a PNG: with a palette where it has few colours, as text on paper has, which is half as large and faster to make; else with
 * every pixel's own. Only runs of the same pixel are written shorter (`Z_RLE`): how zlib finds other repetitions depends on the processor.
 *
 * @param strips  images of one width, from top to bottom
 * Source: PNG specification, third edition, 11.2 and 11.3.1
 */
export function toPng(strips: readonly Pixels[]): Uint8Array<ArrayBuffer> {
  const width = strips[0]?.width ?? 0;
  const height = strips.reduce((sum, strip) => sum + strip.height, 0);
  const indexed = toIndices(strips, { width, height });
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  const toHeader = (kind: readonly number[]) => toChunk('IHDR', Buffer.concat([size, Uint8Array.from(kind)]));
  const head = indexed
    ? [toHeader(INDEXED), toChunk('PLTE', Uint8Array.from(indexed.palette))]
    : [toHeader(PLAIN)];
  const data = deflateSync(indexed?.lines ?? toLines(strips), { strategy: constants.Z_RLE });
  return new Uint8Array(
    Buffer.concat([SIGNATURE, ...head, toChunk('IDAT', data), toChunk('IEND', new Uint8Array())]),
  );
}

function toChunk(kind: string, data: Uint8Array): Uint8Array {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** Each line of pixels as it is, preceded by the byte that means “not filtered”. */
const toLines = (strips: readonly Pixels[]): Uint8Array =>
  Buffer.concat(
    strips.flatMap(({ pixels, width, height }) =>
      Array.from({ length: height }, (_, y) => [
        Uint8Array.of(0),
        pixels.subarray(y * width * 4, (y + 1) * width * 4),
      ]).flat(),
    ),
  );

/** Colours by the number that identifies each, in the order in which they were found. */
type Palette = { places: Map<number, number>; colours: number[] };

/** The place of each pixel's colour in the palette, line by line; undefined for more than 256 colours, or one that can be seen through. */
function toIndices(
  strips: readonly Pixels[],
  { width, height }: { width: number; height: number },
): { lines: Uint8Array; palette: number[] } | undefined {
  const lines = new Uint8Array((width + 1) * height);
  const palette: Palette = { places: new Map(), colours: [] };
  let line = 0;
  for (const strip of strips) {
    const colours = toColours(strip.pixels);
    for (let y = 0; y < strip.height; y += 1, line += width + 1) {
      if (isLineAbove(strip, y)) lines.copyWithin(line, line - width - 1, line);
      else if (!indexLine(lines.subarray(line + 1, line + 1 + width), colours.subarray(y * width), palette))
        return undefined;
    }
  }
  return { lines, palette: palette.colours };
}

/** Writes a line of places. @returns false where the palette cannot hold a colour */
function indexLine(line: Uint8Array, colours: Int32Array, palette: Palette): boolean {
  let [last, place] = [0, -1];
  for (let x = 0; x < line.length; x += 1) {
    const colour = colours[x] ?? 0;
    if (colour !== last || place < 0) {
      last = colour;
      place = palette.places.get(colour) ?? addColour(palette, colour);
      if (place < 0) return false;
    }
    line[x] = place;
  }
  return true;
}

/** Each pixel as one number that identifies its colour; signed, so that the engine need not make an object of each. */
const toColours = (pixels: Uint8Array): Int32Array =>
  pixels.byteOffset % 4 === 0
    ? new Int32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4)
    : toColours(new Uint8Array(pixels));

/** True when a line of pixels has the same bytes as the one before it: most lines of a picture of text are paper. */
function isLineAbove({ pixels, width }: Pixels, y: number): boolean {
  const [start, length] = [y * width * 4, width * 4];
  return (
    y > 0 &&
    Buffer.compare(pixels.subarray(start - length, start), pixels.subarray(start, start + length)) === 0
  );
}

/** @returns the place of the new colour; -1 where the palette cannot hold it */
function addColour({ places, colours }: Palette, colour: number): number {
  const [red = 0, green = 0, blue = 0, alpha = 0] = new Uint8Array(Int32Array.of(colour).buffer);
  if (alpha !== 255 || places.size === COLOURS_MAX) return -1;
  colours.push(red, green, blue);
  places.set(colour, places.size);
  return places.size - 1;
}
