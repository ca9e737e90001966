import type { Span } from './span.ts';

/**
 * A copy of a text for matching, with the way back: unit `i` of `text` was made from the original's
 * code units `starts[i]` to `ends[i]`.
 */
export type NormalText = { text: string; starts: Uint32Array; ends: Uint32Array };

/** Soft hyphen, zero-width, bidi and tag characters, byte order mark, variation selectors: never seen, so never matched. */
const INVISIBLE = /^\p{Default_Ignorable_Code_Point}$/u;

/** Ligatures as the letters that they are. */
export const LIGATURES: ReadonlyMap<string, string> = new Map([
  ['\uFB00', 'ff'],
  ['\uFB01', 'fi'],
  ['\uFB02', 'fl'],
  ['\uFB03', 'ffi'],
  ['\uFB04', 'ffl'],
  ['\uFB05', 'st'],
  ['\uFB06', 'st'],
]);

const REPLACEMENTS = new Map<string, string>([
  ...[...'\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033\u2036\uFF02'].map((mark) => [mark, '"'] as const),
  ...[...'\u2018\u2019\u201A\u201B\u2039\u203A\u2032\u2035\u00B4\u02BC\uFF07'].map(
    (mark) => [mark, "'"] as const,
  ),
  ...[...'\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\uFF0D'].map((dash) => [dash, '-'] as const),
  ...[
    ...'\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000\t\v\f\r',
  ].map((space) => [space, ' '] as const),
  ['\u2026', '...'],
  ['\u2028', '\n'],
  ['\u2029', '\n'],
  ['\u0085', '\n'],
  ...LIGATURES,
]);

/** Two marks typed for one: TeX and typewriter quotation marks. */
const PAIRS = new Map([
  ["''", '"'],
  ['``', '"'],
  ['--', '-'],
]);

/** What does not stay as it is: a hyphen that a line's end made, a pair of marks, Hangul jamo, a character with combining marks, and all but plain ASCII. */
const CLUSTER = /(?<=\p{Ll})[-\u2010\u00AD]\r?\n(?=\p{Ll})|''|``|--|[\u1100-\u11FF]+|[\s\S]\p{M}+|[^\n -~]/gu;

/** The same in a text without `JOINED` characters, where nothing has to be looked at twice. */
const SINGLE = /(?<=\p{Ll})[-\u2010\u00AD]\r?\n(?=\p{Ll})|''|``|--|[^\n -~]/gu;
const JOINED = /[\u1100-\u11FF\p{M}]/u;

const toClusters = (text: string): RegExp => (JOINED.test(text) ? CLUSTER : SINGLE);

/** First parts of words that keep their hyphen: “well-known”, “twenty-five”. Source: own list from English dictionaries. */
const KEEPS_HYPHEN =
  /(?:^|\P{L})(?:well|self|non|ex|co|half|high|low|long|short|ill|anti|pro|semi|mid|all|cross|vice|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|one|two|three|four|five|six|seven|eight|nine|ten)$/iu;

/** Longest of them with the letter before it. */
const MAX_PART_LENGTH = 8;

/** What stays of a hyphen at the end of a line, in the middle of a word. */
export const toKeptHyphen = (text: string, index: number): '-' | '' =>
  KEEPS_HYPHEN.test(text.slice(Math.max(0, index - MAX_PART_LENGTH), index)) ? '-' : '';

/** What a cluster is matched as; the empty string when it is invisible. */
function toNormalCluster(cluster: string, index: number, text: string): string {
  const replaced = PAIRS.get(cluster) ?? REPLACEMENTS.get(cluster);
  if (replaced !== undefined) return replaced;
  if (cluster.endsWith('\n')) return toKeptHyphen(text, index);
  if (INVISIBLE.test(cluster)) return '';
  const visible = [...cluster].filter((mark) => !INVISIBLE.test(mark)).join('');
  const [first = ''] = visible;
  return ((REPLACEMENTS.get(first) ?? first) + visible.slice(first.length)).normalize('NFC');
}

/** The matching copy of a text, without the way back: see `toNormalText`. */
export const toNormalWords = (text: string): string => text.replace(toClusters(text), toNormalCluster);

/** A copy of `text` in which what a pattern finds is written otherwise; the pattern is global and finds no empty string. */
export function foldText(
  text: string,
  pattern: RegExp,
  fold: (found: string, index: number, text: string) => string,
): NormalText {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let offset = 0;
  const addPlain = (end: number): void => {
    parts.push(text.slice(offset, end));
    for (; offset < end; offset += 1) {
      starts.push(offset);
      ends.push(offset + 1);
    }
  };
  for (const match of text.matchAll(pattern)) {
    addPlain(match.index);
    const normal = fold(match[0], match.index, text);
    offset += match[0].length;
    parts.push(normal);
    for (let unit = 0; unit < normal.length; unit += 1) {
      starts.push(match.index);
      ends.push(offset);
    }
  }
  addPlain(text.length);
  return { text: parts.join(''), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/**
 * A copy of `text` for matching: NFC; zero-width, bidi and soft-hyphen characters taken out; words put together that a hyphen breaks at the end
 * of a line; quotation marks, dashes, ellipses, ligatures and kinds of space unified. Case, line feeds and the number of spaces stay.
 *
 * @example toNormalText('“no\u00ADtable…”').text // '"notable..."'
 */
export const toNormalText = (text: string): NormalText => foldText(text, toClusters(text), toNormalCluster);

/**
 * The span of the original that a span of the normal copy was made from, invisible characters at its ends left out.
 * An empty span gives an empty span.
 */
export function toOriginalSpan(normal: NormalText, span: Span): Span {
  const start = normal.starts[span.start] ?? normal.ends.at(-1) ?? 0;
  if (span.end <= span.start) return { start, end: start };
  return { start, end: normal.ends[span.end - 1] ?? normal.ends.at(-1) ?? start };
}
