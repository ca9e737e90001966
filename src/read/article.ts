import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Block, ReadArticle } from '../model/article.ts';
import { toId, toSha256 } from '../model/ids.ts';
import { checkLength, decodeFile, reject, toBytes } from './decode.ts';
import { findBody } from './find-body.ts';
import { findHead } from './find-head.ts';
import { settleMetadata } from './head-statements.ts';
import { markFurniture } from './mark-furniture.ts';
import { pageToArticle, webPage } from './page/parse-html.ts';
import { isNestedTooDeep, markdown, markdownToArticle } from './parse-markdown.ts';
import { scrapedText } from './parse-text.ts';
import { reportMarks } from './report-marks.ts';
import { reportReading } from './report-reading.ts';
import { splitLead } from './split-lead.ts';
import type { ArticleTree } from './tree.ts';

/** What every kind of file goes through once it is one tree. */
const shared = unified()
  .use(markFurniture)
  .use(findHead)
  .use(splitLead)
  .use(findBody)
  .use(settleMetadata)
  .use(reportMarks)
  .use(reportReading)
  .freeze();

const text = unified().use(scrapedText).freeze();
const md = unified().use(markdown).use(markdownToArticle).freeze();
const html = unified().use(webPage).use(pageToArticle).freeze();

const FORMATS = new Map<string, ReadArticle['format']>([
  ['.txt', 'txt'],
  ['.md', 'md'],
  ['.markdown', 'md'],
  ['.html', 'html'],
  ['.htm', 'html'],
]);

function parse(format: ReadArticle['format'], file: VFile): ArticleTree {
  switch (format) {
    case 'txt':
      return text.parse(file);
    case 'md':
      return md.runSync(md.parse(file), file);
    case 'html':
      return html.runSync(html.parse(file), file);
    default:
      return format satisfies never;
  }
}

/** The tree's blocks with the white space between them: a partition of the text. */
function toPartition(tree: ArticleTree): Block[] {
  const blocks: Block[] = [];
  let offset = 0;
  for (const { kind, start, end, reason } of tree.children) {
    if (start > offset) blocks.push({ kind: 'space', start: offset, end: start });
    blocks.push({ kind, start, end, ...(reason === undefined ? {} : { reason }) });
    offset = end;
  }
  if (offset < tree.text.length) blocks.push({ kind: 'space', start: offset, end: tree.text.length });
  return blocks;
}

const rejectNesting = (file: VFile): undefined =>
  reject(file, 'nesting', {
    reason: 'The markup is nested too deep to be read',
    note: 'Save the article’s text as a .txt file instead.',
  });

/** Runs the pipeline; what is nested so deep that a parser's stack or patience does not hold it cannot be read. */
function toTree(format: ReadArticle['format'], file: VFile): ArticleTree | undefined {
  if (format === 'md' && isNestedTooDeep(String(file.value))) return rejectNesting(file);
  try {
    return shared.runSync(parse(format, file), file);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return rejectNesting(file);
  }
}

/** A byte order mark is one unit of a .txt file's text; in markup it stands before the text, so the map counts it. */
function toSourceMap({ sourceMap }: ArticleTree, shift: number): ArticleTree['sourceMap'] {
  return shift === 0
    ? sourceMap
    : sourceMap.map((entry) => ({ ...entry, fileStart: entry.fileStart + shift }));
}

/**
 * Reads one article file: its text, the blocks that partition it, and the parts that it states. Nothing is invented: what the file does not
 * state is null.
 *
 * @param file  `value` is the file's bytes, `path` its path; problems are added to it as messages, each with the edit to make
 * @returns undefined when the file cannot be read; then the file has a fatal message (rules `read:empty`, `binary`, `encoding`, `too-large`,
 * `control-character`, `file-name`, `file-kind`, `nesting`)
 */
export function readArticle(file: VFile): ReadArticle | undefined {
  const id = toId(file.basename ?? '');
  const format = FORMATS.get(file.extname?.toLowerCase() ?? '');
  if (id === undefined) {
    return reject(file, 'file-name', {
      reason: `“${file.basename ?? ''}” cannot name an article`,
      note: 'Use letters a to z, digits, single hyphens or underscores, as in “harbour-fire.txt”.',
    });
  }
  if (format === undefined) {
    return reject(file, 'file-kind', {
      reason: `“${file.extname ?? ''}” is not a kind of article file`,
      note: 'Save the article as .txt, .md or .html.',
    });
  }
  const source = decodeFile(file);
  if (source === undefined || (format !== 'html' && !checkLength(file, source))) return undefined;
  const shift = format !== 'txt' && source.startsWith('\uFEFF') ? 1 : 0;
  const input = new VFile({ path: file.path, value: source.slice(shift) });
  const tree = toTree(format, input);
  file.messages.push(...input.messages);
  if (tree === undefined || input.messages.some(({ fatal }) => fatal === true)) return undefined;
  if (!checkLength(file, tree.text)) return undefined;
  const { parts } = tree;
  const sha256 = toSha256(toBytes(file));
  return {
    id,
    file: file.path,
    format,
    sha256,
    text: tree.text,
    sourceMap: toSourceMap(tree, shift),
    ...parts,
    blocks: toPartition(tree),
  };
}
