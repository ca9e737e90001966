import { isMap, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import {
  applyPatch,
  findPair,
  lineEnd,
  lineStart,
  newlineOf,
  parsePlaces,
  spanOf,
  trimmedEnd,
} from './document.ts';
import { formatBlock, formatFlow, formatPair, type YamlValue } from './format.ts';

type YamlMapValue = { readonly [key: string]: YamlValue };

/**
 * Adds an item at the end of a list of the file's first level, and the list when there is none. No other byte changes.
 *
 * @example insertItem('title: Fire\n', 'links', { deny: […], why: 'two fires' }) // 'title: Fire\nlinks:\n  - deny: …'
 */
export function insertItem(text: string, key: string, item: YamlMapValue): string {
  const pair = findPair(parsePlaces(text), key);
  if (pair === undefined) return appendSection(text, [`${key}:`, ...toItemLines(item, '  ')]);
  const list = pair.value;
  if (!isSeq(list) || list.items.length === 0)
    return replaceEmpty(text, { key: pair.key, value: list }, toItemLines(item, '  '));
  if (list.flow === true) return insertBefore(text, spanOf(list).end - 1, `, ${formatFlow(item)}`);
  const indent = ' '.repeat(findDash(text, list, list.items.length - 1).column);
  return insertLines(text, endOfLast(text, list), toItemLines(item, indent));
}

/** Adds a pair to a map: at its end, or, when the map is the file itself, at the end of the file. */
export function insertPair(
  text: string,
  map: YAMLMap,
  { key, value }: { key: string; value: YamlValue },
): string {
  const last = map.items.at(-1);
  if (map.flow === true) {
    const { start, end } = spanOf(map);
    const pair = formatFlow({ [key]: value }).slice(2, -2);
    return last === undefined
      ? applyPatch(text, { start, end, text: `{ ${pair} }` })
      : insertBefore(text, trimmedEnd(text, { start, end: end - 1 }), `, ${pair}`);
  }
  const first = map.items[0];
  if (first === undefined || last === undefined)
    throw new Error('a block map has no pair; this is a bug in desk/');
  const at = spanOf(first.key).start;
  const indent = ' '.repeat(at - lineStart(text, at)).replaceAll('-', ' ');
  const end = lineEnd(text, trimmedEnd(text, { start: at, end: endOfPair(last) }));
  return insertLines(
    text,
    end,
    formatPair(key, value).map((line) => indent + line),
  );
}

/** Adds a pair whose value is a map below a key of the file's first level, such as an article below `articles`. */
export function insertInto(text: string, key: string, entry: { key: string; value: YamlMapValue }): string {
  const pair = findPair(parsePlaces(text), key);
  const lines = formatPair(entry.key, entry.value).map((line) => `  ${line}`);
  if (pair === undefined) return appendSection(text, [`${key}:`, ...lines]);
  if (isMap(pair.value) && pair.value.items.length > 0) return insertPair(text, pair.value, entry);
  return replaceEmpty(text, { key: pair.key, value: pair.value }, lines);
}

/** Adds lines of the first level at the end of the file, after an empty line where sections are parted so. */
export function appendSection(text: string, lines: readonly string[]): string {
  const newline = newlineOf(text);
  const isClosed = text === '' || text.endsWith('\n');
  const isParted = /\r?\n[ \t]*\r?\n/u.test(text);
  return `${text}${isClosed ? '' : newline}${isParted ? newline : ''}${lines.join(newline)}${newline}`;
}

/** A map as an item of a block list. */
const toItemLines = (item: YamlMapValue, indent: string): string[] =>
  formatBlock(item).map((line, index) => `${indent}${index === 0 ? '- ' : '  '}${line}`);

/** Puts lines in place of an empty list or map, or of no value at all. */
function replaceEmpty(
  text: string,
  { key, value }: { key: unknown; value: unknown },
  lines: readonly string[],
): string {
  const newline = newlineOf(text);
  const colon = text.indexOf(':', spanOf(key).end) + 1;
  const end = value === null || value === undefined ? colon : Math.max(colon, spanOf(value).end);
  const rest = text.slice(end, lineEnd(text, end)).trimEnd();
  const to = end + rest.length;
  return applyPatch(text, { start: colon, end: to, text: `${rest}${newline}${lines.join(newline)}` });
}

const insertBefore = (text: string, offset: number, words: string): string =>
  applyPatch(text, { start: offset, end: offset, text: words });

function insertLines(text: string, offset: number, lines: readonly string[]): string {
  const newline = newlineOf(text);
  const isOpen = offset > 0 && text[offset - 1] !== '\n';
  const words = `${isOpen ? newline : ''}${lines.join(newline)}${newline}`;
  return insertBefore(text, offset, words);
}

function endOfLast(text: string, list: YAMLSeq): number {
  const { start, end } = spanOf(list.items.at(-1));
  return lineEnd(text, trimmedEnd(text, { start, end }));
}

/** The hyphen before an item of a block list: its offset, and its column from 0. */
export function findDash(text: string, list: YAMLSeq, index: number): { offset: number; column: number } {
  const { start } = spanOf(list.items[index]);
  const offset = text.lastIndexOf('-', start - 1);
  return { offset, column: offset - lineStart(text, offset) };
}

/** Where a pair of a map ends: with its value, or after the colon where it has none. */
export function endOfPair({ key, value }: { key: unknown; value: unknown }): number {
  return value === null || value === undefined ? spanOf(key).end + 1 : spanOf(value).end;
}
