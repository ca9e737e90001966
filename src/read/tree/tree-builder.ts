import { NOTHING_STATED, type SourceMapEntry } from '../../model/article.ts';
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

/** The text of an article while its lines are joined. */
type Written = {
  parts: string[];
  length: number;
  sourceMap: SourceMapEntry[];
  blocks: Omit<BlockNode, 'position'>[];
};

function appendLine(written: Written, { runs, kind, reason, stated, isInText, from }: SourceLine): void {
  const collapsed = collapseSpace(runs);
  const text = collapsed.map((run) => run.text).join('');
  if (!/\S/u.test(text)) return;
  const lead = written.parts.length > 0 ? SEPARATOR : '';
  const start = written.length + lead.length;
  let end = start;
  for (const run of collapsed) {
    addToMap(written.sourceMap, end, run);
    end += run.text.length;
  }
  written.parts.push(lead + text);
  written.length = end;
  written.blocks.push({
    type: 'block',
    kind,
    start,
    end,
    ...(reason && { reason }),
    ...(stated && { stated }),
    ...(isInText && { isInText }),
    ...(from && { from }),
  });
}

/**
 * The tree of lines that a parser found in a file: their text is joined by blank lines, and the map says where each run is in the file.
 *
 * @param source  the file as a string
 * @param lines   in reading order; lines without words are left out
 */
export function buildTree(source: string, lines: readonly SourceLine[]): ArticleTree {
  const written: Written = { parts: [], length: 0, sourceMap: [], blocks: [] };
  for (const line of lines) appendLine(written, line);
  const toPosition = createPlaceFinder(source, written.sourceMap);
  return {
    type: 'article',
    text: written.parts.join(''),
    sourceMap: written.sourceMap,
    parts: { url: null, ...NOTHING_STATED },
    children: written.blocks.map((block): BlockNode => ({ ...block, position: toPosition(block) })),
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
