import { NOTHING_STATED, type SourceMapEntry } from '../model/article.ts';
import { type ArticleTree, type BlockNode, createPlaceFinder } from './tree.ts';

/** Words of a line that stand together in the file, from offset `fileStart` on. */
export type Run = { text: string; fileStart: number };

/** A line of the article's text before it has its place there. */
export type SourceLine = Pick<BlockNode, 'kind'> &
  Partial<Pick<BlockNode, 'reason' | 'stated' | 'isInText' | 'from'>> & { runs: readonly Run[] };

/** What parts the blocks of a text that is not the file itself. */
const SEPARATOR = '\n\n';

/** The runs of a line with each run of white space as one space, none at the ends; a no-break space is kept. */
function collapseSpace(runs: readonly Run[]): Run[] {
  const collapsed: Run[] = [];
  let isAfterSpace = true;
  for (const { text, fileStart } of runs) {
    for (const match of text.matchAll(/[ \t\n\f\r]{1,}|[^ \t\n\f\r]{1,}/gu)) {
      const isSpace = /^[ \t\n\f\r]/u.test(match[0]);
      if (!(isSpace && isAfterSpace)) {
        collapsed.push({ text: isSpace ? ' ' : match[0], fileStart: fileStart + match.index });
      }
      isAfterSpace = isSpace;
    }
  }
  if (collapsed.at(-1)?.text === ' ') collapsed.pop();
  return collapsed;
}

/** Adds a run to the map; it grows the last entry when it goes on where that ends, in the text and in the file. */
function addToMap(map: SourceMapEntry[], start: number, { text, fileStart }: Run): void {
  const last = map.at(-1);
  const isNext =
    last !== undefined && last.end === start && last.fileStart + (last.end - last.start) === fileStart;
  if (isNext) last.end += text.length;
  else map.push({ start, end: start + text.length, fileStart });
}

/**
 * The tree of lines that a parser found in a file: their text is joined by blank lines, and the map says where each run stands in the file.
 *
 * @param source  the file as a string
 * @param lines   in reading order; lines without words are left out
 */
export function buildTree(source: string, lines: readonly SourceLine[]): ArticleTree {
  const parts: string[] = [];
  const sourceMap: SourceMapEntry[] = [];
  const found: Omit<BlockNode, 'position'>[] = [];
  let length = 0;
  for (const { runs, kind, reason, stated, isInText, from } of lines) {
    const collapsed = collapseSpace(runs);
    const text = collapsed.map((run) => run.text).join('');
    if (!/\S/u.test(text)) continue;
    if (length > 0) {
      parts.push(SEPARATOR);
      length += SEPARATOR.length;
    }
    let offset = length;
    for (const run of collapsed) {
      addToMap(sourceMap, offset, run);
      offset += run.text.length;
    }
    found.push({
      type: 'block',
      kind,
      start: length,
      end: offset,
      ...(reason && { reason }),
      ...(stated && { stated }),
      ...(isInText && { isInText }),
      ...(from && { from }),
    });
    parts.push(text);
    length = offset;
  }
  const toPosition = createPlaceFinder(source, sourceMap);
  const children = found.map((block): BlockNode => ({ ...block, position: toPosition(block) }));
  return {
    type: 'article',
    text: parts.join(''),
    sourceMap,
    parts: { url: null, ...NOTHING_STATED },
    children,
  };
}

/**
 * Runs of a parsed string: where the file has a character reference, an escape or a line end that the parser decoded, a new run starts.
 *
 * @param decoded  the parser's string
 * @param raw      the file's words for it
 */
export function toRuns(decoded: string, raw: string, fileStart: number): Run[] {
  if (decoded === raw) return [{ text: decoded, fileStart }];
  const runs: Run[] = [];
  let textOffset = 0;
  let rawOffset = 0;
  for (const match of raw.matchAll(
    /&(?:#\d{1,8}|#[xX][\da-fA-F]{1,6}|[a-zA-Z]\w{0,31});?|\r\n|\\[!-/:-@[-`{-~]/gu,
  )) {
    const plain = raw.slice(rawOffset, match.index);
    const next = raw.charAt(match.index + match[0].length);
    const at = textOffset + plain.length;
    const isPair = next !== '' && decoded.charAt(at + 1) !== next && decoded.charAt(at + 2) === next;
    const size = decoded.startsWith(match[0], at) ? match[0].length : isPair ? 2 : 1;
    runs.push({ text: decoded.slice(textOffset, at), fileStart: fileStart + rawOffset });
    runs.push({ text: decoded.slice(at, at + size), fileStart: fileStart + match.index });
    textOffset = at + size;
    rawOffset = match.index + match[0].length;
  }
  runs.push({ text: decoded.slice(textOffset), fileStart: fileStart + rawOffset });
  return runs.filter(({ text }) => text !== '');
}
