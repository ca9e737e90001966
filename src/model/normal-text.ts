import type { Span } from './span.ts';

/**
 * A copy of a text for matching, with the way back: unit `i` of `text` was made from the original's
 * code units `starts[i]` to `ends[i]`.
 */
export type NormalText = { text: string; starts: Uint32Array; ends: Uint32Array };

/** Soft hyphen, zero-width, bidi and tag characters, byte order mark, variation selectors: never seen, so never matched. */
const INVISIBLE = /^\p{Default_Ignorable_Code_Point}$/u;

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
  ['\uFB00', 'ff'],
  ['\uFB01', 'fi'],
  ['\uFB02', 'fl'],
  ['\uFB03', 'ffi'],
  ['\uFB04', 'ffl'],
  ['\uFB05', 'st'],
  ['\uFB06', 'st'],
]);

/** Two marks typed for one: TeX and typewriter quotation marks. */
const PAIRS = new Map([
  ["''", '"'],
  ['``', '"'],
  ['--', '-'],
]);

/** What does not stay as it is: a pair of marks, Hangul jamo, a character with combining marks, and all but plain ASCII. */
const CLUSTER = /''|``|--|[\u1100-\u11FF]+|[\s\S]\p{M}+|[^\n -~]/gu;

/** The same in a text without `JOINED` characters, where nothing has to be looked at twice. */
const SINGLE = /''|``|--|[^\n -~]/gu;
const JOINED = /[\u1100-\u11FF\p{M}]/u;

const toClusters = (text: string): RegExp => (JOINED.test(text) ? CLUSTER : SINGLE);

/** What a cluster is matched as; the empty string when it is invisible. */
function toNormalCluster(cluster: string): string {
  const replaced = PAIRS.get(cluster) ?? REPLACEMENTS.get(cluster);
  if (replaced !== undefined) return replaced;
  if (cluster.length <= 2 && INVISIBLE.test(cluster)) return '';
  const visible = [...cluster].filter((mark) => !INVISIBLE.test(mark)).join('');
  const [first = ''] = visible;
  return ((REPLACEMENTS.get(first) ?? first) + visible.slice(first.length)).normalize('NFC');
}

/** The matching copy of a text, without the way back: see `toNormalText`. */
export const toNormalWords = (text: string): string => text.replace(toClusters(text), toNormalCluster);

/**
 * A copy of `text` for matching: NFC; zero-width, bidi and soft-hyphen characters taken out; quotation marks, dashes,
 * ellipses, ligatures and kinds of space unified. Case, line feeds and the number of spaces stay.
 *
 * @example toNormalText('“no\u00ADtable…”').text // '"notable..."'
 */
export function toNormalText(text: string): NormalText {
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
  for (const match of text.matchAll(toClusters(text))) {
    addPlain(match.index);
    const normal = toNormalCluster(match[0]);
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
 * The span of the original that a span of the normal copy was made from, invisible characters at its ends left out.
 * An empty span gives an empty span.
 */
export function toOriginalSpan(normal: NormalText, span: Span): Span {
  const start = normal.starts[span.start] ?? normal.ends.at(-1) ?? 0;
  if (span.end <= span.start) return { start, end: start };
  return { start, end: normal.ends[span.end - 1] ?? normal.ends.at(-1) ?? start };
}
