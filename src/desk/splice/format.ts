/** A value of story.yaml: texts, lists and maps only, as the failsafe schema reads them. */
export type YamlValue = string | readonly YamlValue[] | { readonly [key: string]: YamlValue };

/** Text that YAML reads back as it stands, inside a flow collection too. Everything else goes between quotation marks. */
const PLAIN = /^[\p{L}\p{N}“‘][\p{L}\p{M}\p{N} .;/()%$€£’‘“”…–—+-]*$/u;

/**
 * A text as a YAML scalar on one line.
 *
 * @example formatScalar('Who was there?') // "Who was there?" between double quotation marks
 */
export const formatScalar = (text: string): string =>
  PLAIN.test(text) && text.trim() === text ? text : JSON.stringify(text);

/** A value on one line: `{ file: a.txt, words: "40 people" }`, `[people, safety]`. */
export function formatFlow(value: YamlValue): string {
  if (typeof value === 'string') return formatScalar(value);
  if (isList(value)) return `[${value.map(formatFlow).join(', ')}]`;
  const pairs = Object.entries(value).map(([key, one]) => `${formatScalar(key)}: ${formatFlow(one)}`);
  return `{ ${pairs.join(', ')} }`;
}

/**
 * A map as lines of a block, each pair from the first column on; lists of maps become block lists with an item a line.
 *
 * @returns lines without their ends, to be indented as a whole
 * @example formatBlock({ deny: [{ file: 'a.txt', words: 'x' }], why: 'y' }) // ['deny:', '  - { file: a.txt, words: x }', 'why: y']
 */
export const formatBlock = (map: { readonly [key: string]: YamlValue }): string[] =>
  Object.entries(map).flatMap(([key, value]) =>
    isFlat(value) ? [`${formatScalar(key)}: ${formatFlow(value)}`] : formatPair(key, value),
  );

/** One pair of a map as lines of a block. */
export function formatPair(key: string, value: YamlValue): string[] {
  const name = formatScalar(key);
  if (typeof value === 'string') return [`${name}: ${formatScalar(value)}`];
  if (!isList(value)) return [`${name}:`, ...formatBlock(value).map((line) => `  ${line}`)];
  const hasMaps = value.some((item) => typeof item !== 'string');
  return hasMaps
    ? [`${name}:`, ...value.map((item) => `  - ${formatFlow(item)}`)]
    : [`${name}: ${formatFlow(value)}`];
}

/** True for a map of texts alone, such as a file with its words. */
const isFlat = (value: YamlValue): boolean =>
  typeof value !== 'string' && !isList(value) && Object.values(value).every((one) => typeof one === 'string');

const isList = (value: YamlValue): value is readonly YamlValue[] => Array.isArray(value);
