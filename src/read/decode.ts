import sniffEncoding from 'html-encoding-sniffer';
import type { VFile } from 'vfile';

/** Largest file that is read, in bytes: a saved page may hold its pictures. */
export const MAX_FILE_BYTES = 10_000_000;

/** Longest text that is read, in code units. An article of 600 words has about 4,000. */
export const MAX_TEXT_LENGTH = 1_000_000;

/** Puts an error on the file: it cannot be read. */
export function reject(
  file: VFile,
  ruleId: string,
  problem: { reason: string; note: string; offset?: number },
): undefined {
  const { reason, note, offset } = problem;
  const message = file.message(reason, { source: 'read', ruleId, place: toBytePoint(file, offset ?? 0) });
  message.fatal = true;
  message.note = note;
  return undefined;
}

/** 1-based line and column of a byte; columns count UTF-16 code units of the readable bytes before it. */
function toBytePoint(file: VFile, offset: number): { line: number; column: number } {
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(toBytes(file).subarray(0, offset));
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  return { line: before.split(/\r\n|\n|\r/u).length, column: before.length - lineStart + 1 };
}

/** The bytes of a file, whether it holds them or a string. */
export const toBytes = (file: VFile): Uint8Array =>
  typeof file.value === 'string' ? new TextEncoder().encode(file.value) : (file.value ?? new Uint8Array());

/** The first bytes of kinds of file that are often saved under a wrong name. */
const MAGIC: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF document; name it .pdf'],
  ['PK\u0003\u0004', 'a zip archive or a word processor’s document; name a document .docx'],
  ['\u0089PNG', 'a picture'],
  ['\u00FF\u00D8\u00FF', 'a picture'],
  ['GIF8', 'a picture'],
  ['\u001F\u008B', 'a compressed file; unpack it'],
];

const findMagic = (bytes: Uint8Array): string | undefined => {
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  return MAGIC.find(([mark]) => start.startsWith(mark.slice(0, 3)))?.[1];
};

/** True for bytes whose byte order mark says UTF-16. */
const isUtf16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

/** What is known of a file's encoding: whether it is a page, which may name it, and what its container says. */
export type EncodingHints = { isPage: boolean; charset?: string | undefined };

/**
 * The file's bytes as a string; a byte order mark stays as the first code unit, so that offsets are those of the file. A page that is not UTF-8
 * is decoded as it says itself, or by the standard's guess, which is reported (`encoding-guessed`).
 *
 * @param bytes  those of the file, or of the page that a container holds
 * @returns undefined when the file cannot be read: empty, binary, too large, or not UTF-8 (rules `empty`, `binary`, `too-large`,
 * `encoding`), with an error on the file
 */
export function decodeFile(
  file: VFile,
  hints: EncodingHints = { isPage: false },
  bytes = toBytes(file),
): string | undefined {
  if (bytes.length > MAX_FILE_BYTES) {
    return reject(file, 'too-large', {
      reason: `The file has ${bytes.length} bytes; at most ${MAX_FILE_BYTES} are read`,
      note: 'Save the page without its pictures, or the article alone.',
    });
  }
  const magic = findMagic(bytes);
  if (magic !== undefined) {
    return reject(file, 'binary', {
      reason: `The file is no text: it begins like ${magic}`,
      note: 'Give the file the name of its kind, or save the article as text.',
    });
  }
  const nul = isUtf16(bytes) ? -1 : bytes.indexOf(0);
  if (nul >= 0) {
    return reject(file, 'binary', {
      reason: 'The file holds a NUL byte: it is binary or UTF-16, not text',
      note: 'Save the article as plain text in UTF-8.',
      offset: nul,
    });
  }
  const source = toSource(file, bytes, hints);
  if (source === undefined) return undefined;
  if (!/[^\s\p{Default_Ignorable_Code_Point}]/u.test(source)) {
    return reject(file, 'empty', {
      reason: 'The file holds no text',
      note: 'Put the article’s text into the file, or remove the file.',
    });
  }
  return source;
}

function toSource(file: VFile, bytes: Uint8Array, { isPage, charset }: EncodingHints): string | undefined {
  const invalid = isUtf16(bytes) ? 0 : findInvalidUtf8(bytes);
  if (invalid === undefined) return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  if (isPage || isUtf16(bytes)) return decodePage(file, bytes, charset);
  const byte = (bytes[invalid] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return reject(file, 'encoding', {
    reason: `The file is not UTF-8: byte 0x${byte} at offset ${invalid}`,
    note: 'Convert the file to UTF-8, for example with “iconv -f windows-1252 -t utf-8”.',
    offset: invalid,
  });
}

/** Bytes of a page in which its own statement of its encoding is looked for: scripts may be before it. */
const PRESCAN_BYTES = 8_192;

/** What the encoding standard makes of a page that does not say. */
const NO_STATEMENT = 'x-user-defined';

function decodePage(file: VFile, bytes: Uint8Array, charset: string | undefined): string {
  const named = sniffEncoding(bytes, {
    ...(charset === undefined ? {} : { transportLayerEncodingLabel: charset }),
    defaultEncoding: NO_STATEMENT,
    maxPrescanBytes: PRESCAN_BYTES,
  });
  const isStated = named !== null && named !== NO_STATEMENT && named !== 'UTF-8' && named !== 'replacement';
  const encoding = isStated ? named : 'windows-1252';
  if (!isStated) {
    const message = file.message(
      named === 'UTF-8'
        ? 'The page says that it is UTF-8 and is not; it was read as windows-1252'
        : 'The page does not say its encoding; it was read as windows-1252',
      { source: 'read', ruleId: 'encoding-guessed', place: { line: 1, column: 1 } },
    );
    message.note = 'Look at quotation marks and accents; if they are wrong, save the page as UTF-8.';
  }
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

/** Puts an error on the file when its text is too long to be an article; true when it is not. */
export function checkLength(file: VFile, text: string): boolean {
  if (text.length <= MAX_TEXT_LENGTH) return true;
  reject(file, 'too-large', {
    reason: `The file has ${text.length} characters of text; at most ${MAX_TEXT_LENGTH} are read`,
    note: 'Save the article alone, without the rest of the page, or split the file.',
  });
  return false;
}

/** Offset of the first byte that is not UTF-8; undefined when all are. */
function findInvalidUtf8(bytes: Uint8Array): number | undefined {
  const isValid = (end: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, end), {
        stream: true,
      });
      return true;
    } catch {
      return false;
    }
  };
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return undefined;
  } catch {
    let [low, high] = [0, bytes.length];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (isValid(middle)) low = middle;
      else high = middle - 1;
    }
    return Math.min(low, bytes.length - 1);
  }
}
