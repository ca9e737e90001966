import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';
import type { Span } from './span.ts';

/** Lower-case ASCII words joined by hyphens: safe in a URL, a path, a selector and an attribute. */
export const IdSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: 'an id is lower-case letters, digits and single hyphens',
});
export type Id = z.infer<typeof IdSchema>;

/** First ten hexadecimal digits of a SHA-256. */
export const ClaimIdSchema = IdSchema;

/** SHA-256 of bytes, or of a string's UTF-8 bytes, as lower-case hexadecimal. */
export const toSha256 = (content: string | Uint8Array): string =>
  bytesToHex(sha256(typeof content === 'string' ? utf8ToBytes(content.toWellFormed()) : content));

/**
 * Id of a story or an article from the name of its folder or file, without extension: lower case, `_` to `-`.
 *
 * @returns the id, or undefined when the name cannot give one (empty, other characters)
 * @example toId('000_c8933f455a68df5e.txt') // '000-c8933f455a68df5e'
 */
export function toId(fileName: string): Id | undefined {
  const id = fileName
    .replace(/\.[^.]+$/u, '')
    .toLowerCase()
    .replaceAll('_', '-');
  return IdSchema.safeParse(id).data;
}

/** Letter of the n-th article (0-based): A to Z, then AA, AB, … */
export function toLetter(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? toLetter(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** The turn of a letter (0-based): the other way round. */
export const toLetterIndex = (letter: string): number =>
  [...letter].reduce((index, sign) => index * 26 + (sign.charCodeAt(0) - 64), 0) - 1;

/** Id of a passage; also what `data-passage` holds in a page: `<article>:<start>-<end>`. */
export const toPassageId = (article: Id, span: Span): string => `${article}:${span.start}-${span.end}`;

/** Id of a claim: first ten hexadecimal digits of the SHA-256 of its first article's id and the exact words of its first passage there, joined by a line feed. */
export const toClaimId = (article: Id, exact: string): string =>
  toSha256(`${article}\n${exact}`).slice(0, 10);
