import type { SourceMapEntry } from '../../model/article.ts';

/** The page of an .mhtml file: its markup as bytes, and where each byte is in the file; `charset` when the part names it. */
export type MhtmlPage = { bytes: Uint8Array; offsets: Uint32Array; charset: string | undefined };

type Headers = Map<string, string>;

/** Headers of a part, folded lines joined. Source: RFC 2045, RFC 5322. */
function readHeaders(text: string): Headers {
  const headers: Headers = new Map();
  for (const line of text.replace(/\r?\n[ \t]{1,}/gu, ' ').split(/\r?\n/u)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return headers;
}

const toParameter = (header: string, name: string): string | undefined => {
  const at = header.toLowerCase().indexOf(`${name}=`);
  return at < 0
    ? undefined
    : /^"([^"]{1,200})"|^([^;\s]{1,200})/u
        .exec(header.slice(at + name.length + 1))
        ?.slice(1)
        .find(Boolean);
};

const toHex = (code: number): number =>
  code >= 48 && code <= 57
    ? code - 48
    : code >= 65 && code <= 70
      ? code - 55
      : code >= 97 && code <= 102
        ? code - 87
        : -1;

/** Bytes of a quoted-printable body, each with its place in the file. Source: RFC 2045, section 6.7. */
function decodeQuoted(file: Uint8Array, start: number, end: number): Pick<MhtmlPage, 'bytes' | 'offsets'> {
  const bytes = new Uint8Array(end - start);
  const offsets = new Uint32Array(end - start);
  let length = 0;
  for (let at = start; at < end; at += 1) {
    const byte = file[at] ?? 0;
    if (byte === 61) {
      const [high, low] = [toHex(file[at + 1] ?? 0), toHex(file[at + 2] ?? 0)];
      if (file[at + 1] === 10) at += 1;
      else if (file[at + 1] === 13 && file[at + 2] === 10) at += 2;
      else if (high >= 0 && low >= 0) {
        bytes[length] = high * 16 + low;
        offsets[length] = at;
        length += 1;
        at += 2;
      }
      continue;
    }
    bytes[length] = byte;
    offsets[length] = at;
    length += 1;
  }
  return { bytes: bytes.subarray(0, length), offsets: offsets.subarray(0, length) };
}

/** Bytes of a base64 body; their places in the file are counted from its start, line ends left out. */
function decodeBase64(text: string, start: number): Pick<MhtmlPage, 'bytes' | 'offsets'> {
  const bare = text.replace(/[^A-Za-z0-9+/]/gu, '');
  const binary = atob(bare.slice(0, bare.length - (bare.length % 4 === 1 ? 1 : 0)));
  const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
  return { bytes, offsets: Uint32Array.from(bytes, (_, index) => start + Math.floor((index * 4) / 3)) };
}

type Part = { headers: Headers; start: number; end: number };

/** The parts between the boundaries of a file. */
function listParts(text: string, boundary: string): Part[] {
  const parts: Part[] = [];
  const mark = `--${boundary}`;
  for (let at = text.indexOf(mark); at >= 0; ) {
    const next = text.indexOf(mark, at + mark.length);
    const head = text.slice(at + mark.length, next < 0 ? text.length : next);
    const gap = /\r?\n\r?\n/u.exec(head);
    if (gap !== null) {
      const start = at + mark.length + gap.index + gap[0].length;
      parts.push({
        headers: readHeaders(head.slice(0, gap.index)),
        start,
        end: next < 0 ? text.length : next,
      });
    }
    at = next;
  }
  return parts;
}

/**
 * Finds the page in an .mhtml file: the part that the file starts with, or the first that is HTML.
 *
 * @returns undefined when the file holds no page
 */
export function readMhtml(file: Uint8Array): MhtmlPage | undefined {
  const text = new TextDecoder('latin1').decode(file);
  const gap = /\r?\n\r?\n/u.exec(text);
  if (gap === null) return undefined;
  const headers = readHeaders(text.slice(0, gap.index));
  const type = headers.get('content-type') ?? '';
  const boundary = toParameter(type, 'boundary');
  const whole = { headers, start: gap.index + gap[0].length, end: text.length };
  const parts = boundary === undefined ? [whole] : listParts(text, boundary);
  const pages = parts.filter((part) =>
    /^(?:text\/html|application\/xhtml)/iu.test(part.headers.get('content-type') ?? ''),
  );
  const [location, root] = [headers.get('snapshot-content-location'), toParameter(type, 'start')];
  const page =
    pages.find((part) => location !== undefined && part.headers.get('content-location') === location) ??
    pages.find((part) => root !== undefined && part.headers.get('content-id') === root) ??
    pages[0];
  if (page === undefined) return undefined;
  const charset = toParameter(page.headers.get('content-type') ?? '', 'charset');
  const encoding = (page.headers.get('content-transfer-encoding') ?? '').toLowerCase();
  if (encoding === 'base64')
    return { ...decodeBase64(text.slice(page.start, page.end), page.start), charset };
  if (encoding === 'quoted-printable') return { ...decodeQuoted(file, page.start, page.end), charset };
  const bytes = file.subarray(page.start, page.end);
  return { bytes, offsets: Uint32Array.from(bytes, (_, index) => page.start + index), charset };
}

/** Bytes that one code unit of a decoded page was made of: of UTF-8 as its code point says, else one. */
function toByteStarts(text: string, { bytes, charset }: MhtmlPage): Uint32Array {
  const isUtf8 = /^utf-?8$/iu.test(charset ?? 'utf-8');
  const starts = new Uint32Array(text.length + 1);
  let at = isUtf8 && bytes[0] === 0xef && text.charCodeAt(0) !== 0xfeff ? 3 : 0;
  for (let unit = 0; unit < text.length; unit += 1) {
    starts[unit] = at;
    const code = text.charCodeAt(unit);
    const isPair = code >= 0xd800 && code <= 0xdfff;
    at += isUtf8 ? (code < 0x80 ? 1 : code < 0x800 || isPair ? 2 : 3) : 1;
  }
  starts[text.length] = at;
  return starts;
}

/** Leads a map into the page of an archive on to the archive: a new entry begins where the file writes a letter as an escape or breaks a line. */
export function toFilePlaces(
  map: readonly SourceMapEntry[],
  text: string,
  page: MhtmlPage,
): SourceMapEntry[] {
  const starts = toByteStarts(text, page);
  const toOffset = (unit: number): number =>
    page.offsets[Math.min(starts[unit] ?? 0, page.offsets.length - 1)] ?? 0;
  const places: SourceMapEntry[] = [];
  for (const { start, end, fileStart } of map) {
    for (let unit = start; unit < end; unit += 1) {
      const place = toOffset(fileStart + unit - start);
      const last = places.at(-1);
      if (last !== undefined && last.end === unit && last.fileStart + (last.end - last.start) === place)
        last.end += 1;
      else places.push({ start: unit, end: unit + 1, fileStart: place });
    }
  }
  return places;
}
