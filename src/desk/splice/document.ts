import { isMap, isNode, isScalar, type Pair, parseDocument, type YAMLMap } from 'yaml';
import type { Span } from '../../model/span.ts';

/** A text that stands in place of a span of the file; offsets are UTF-16. */
export type Patch = Span & { text: string };

/** Parses a settings file for its places. Throws: a bug, when the text is malformed: callers have read it before. */
export function parsePlaces(text: string): YAMLMap {
  const document = parseDocument(text, { schema: 'failsafe', prettyErrors: false });
  const { contents } = document;
  if (document.errors.length > 0 || !isMap(contents))
    throw new Error('a file of settings that was read cannot be parsed; this is a bug in desk/');
  return contents;
}

/** The pair of a map with the key; undefined when it has none. */
export const findPair = (map: YAMLMap, key: string): Pair | undefined =>
  map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);

/** Where a node's own text stands; the comment and line end after it are not part of it. Throws: a bug, when it was not parsed from a text. */
export function spanOf(node: unknown): Span {
  if (!isNode(node) || !node.range) throw new Error('a node has no place; this is a bug in desk/');
  return { start: node.range[0], end: node.range[1] };
}

/** Offset of the first character of the line that an offset is in. */
export const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** Offset after the end of the line that an offset is in. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** What ends the lines of a text: the first end decides. */
export const newlineOf = (text: string): string => (/\r?\n/u.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n');

/** Offset after the last character of a node that is no white space: block scalars and maps may end with the line. */
export function trimmedEnd(text: string, { start, end }: Span): number {
  return start + text.slice(start, end).trimEnd().length;
}

/** Puts a patch into a text. */
export const applyPatch = (text: string, { start, end, text: words }: Patch): string =>
  text.slice(0, start) + words + text.slice(end);
