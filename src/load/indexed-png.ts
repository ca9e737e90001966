import { constants, crc32, deflateSync } from 'node:zlib';

/** An image, four bytes a pixel: red, green, blue, alpha. */
export type Pixels = { pixels: Uint8Array; width: number; height: number };

const SIGNATURE = Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10);

/** Most colours that one byte a pixel can tell apart. */
const COLOURS_MAX = 256;

/** In the header: eight bits a pixel, which name a colour of the palette; compression, filters and order as PNG has them. */
const INDEXED = [8, 3, 0, 0, 0];

/**
 * Writes a picture with few colours, as text on paper has, as a PNG with a palette: half as large as the renderer's own, and faster to make. Only runs of the same pixel are written shorter (`Z_RLE`): how zlib finds other repetitions depends on the processor.
 *
 * @returns undefined for a picture of more than 256 colours, or with one that can be seen through
 * Source: PNG specification, third edition, 11.2 and 11.3.1
 */
export function toIndexedPng({ pixels, width, height }: Pixels): Uint8Array<ArrayBuffer> | undefined {
  const indexed = toIndices({ pixels, width, height });
  if (indexed === undefined) return undefined;
  const header = Buffer.alloc(8);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  return new Uint8Array(
    Buffer.concat([
      SIGNATURE,
      toChunk('IHDR', Buffer.concat([header, Uint8Array.from(INDEXED)])),
      toChunk('PLTE', Uint8Array.from(indexed.palette)),
      toChunk('IDAT', deflateSync(indexed.lines, { strategy: constants.Z_RLE })),
      toChunk('IEND', new Uint8Array()),
    ]),
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

/** The place of each pixel's colour in the palette, line by line, each preceded by the byte that means “not filtered”. */
function toIndices({ pixels, width, height }: Pixels): { lines: Uint8Array; palette: number[] } | undefined {
  const colours = toColours(pixels);
  const lines = new Uint8Array((width + 1) * height);
  const known = new Map<number, number>();
  const palette: number[] = [];
  for (let y = 0; y < height; y += 1) {
    const line = y * (width + 1);
    if (y > 0 && isLineAbove(pixels, y * width * 4, width * 4)) {
      lines.copyWithin(line, line - width - 1, line);
      continue;
    }
    let [last, index] = [-1, 0];
    for (let x = 0; x < width; x += 1) {
      const at = y * width + x;
      const colour = colours[at] ?? 0;
      if (colour !== last) {
        last = colour;
        index = known.get(colour) ?? addColour(palette, pixels.subarray(at * 4, at * 4 + 4));
        known.set(colour, index);
        if (index < 0) return undefined;
      }
      lines[line + 1 + x] = index;
    }
  }
  return { lines, palette };
}

/** Each pixel as one number that identifies its colour. */
const toColours = (pixels: Uint8Array): Uint32Array =>
  pixels.byteOffset % 4 === 0
    ? new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4)
    : toColours(new Uint8Array(pixels));

/** True when a line of pixels has the same bytes as the one before it: most lines of a picture of text are paper. */
const isLineAbove = (pixels: Uint8Array, start: number, length: number): boolean =>
  Buffer.compare(pixels.subarray(start - length, start), pixels.subarray(start, start + length)) === 0;

/** @returns the place of the new colour; -1 where the palette cannot hold it */
function addColour(palette: number[], [red = 0, green = 0, blue = 0, alpha = 0]: Uint8Array): number {
  const place = palette.length / 3;
  if (alpha !== 255 || place === COLOURS_MAX) return -1;
  palette.push(red, green, blue);
  return place;
}
