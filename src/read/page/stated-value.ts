import type { Element } from 'hast';
import type { Run } from '../tree/tree-builder.ts';

/** Words that a page's metadata states, with their place in the file, and where in the page they stand. */
export type StatedValue = { run: Run; from: string };

/** The string of an attribute or a script's value without white space at its ends; empty for anything else. */
export const toText = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** Words as JSON and HTML may write them in a file. */
const toSpellings = (value: string): string[] => {
  const json = JSON.stringify(value).slice(1, -1);
  const html = value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
  return [value, json, json.replaceAll('/', '\\/'), html];
};

/**
 * The words of an attribute or a script with their place: where they are in the element's own source, as they are or as JSON or HTML write
 * them, or else the element's start.
 *
 * @param after  words after which they are looked for, such as a key
 */
export function toRun(source: string, element: Element, value: string, after = ''): Run {
  const start = element.position?.start.offset ?? 0;
  const words = source.slice(start, element.position?.end.offset ?? source.length);
  const from = after === '' ? 0 : Math.max(0, words.indexOf(after));
  for (const spelling of toSpellings(value)) {
    const at = words.indexOf(spelling, from);
    if (at >= 0) return { text: value, fileStart: start + at };
  }
  return { text: value, fileStart: start };
}
