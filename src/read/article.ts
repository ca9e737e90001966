import { unified } from 'unified';
import { VFile } from 'vfile';
import { z } from 'zod';
import type { Block, ReadArticle } from '../model/article.ts';
import { toArticleId } from '../model/article-id.ts';
import { toSha256 } from '../model/ids.ts';
import { findBody } from './body/find-body.ts';
import { markEntryTimes } from './body/mark-entry-times.ts';
import { splitCredits } from './body/split-credits.ts';
import { splitTimes } from './body/split-times.ts';
import { splitUpdates } from './body/split-updates.ts';
import { checkLength, decodeFile, MAX_FILE_BYTES, reject, toBytes } from './decode.ts';
import { extractText } from './document/extract.ts';
import { ARTICLE_EXTENSIONS, toFormat } from './document/formats.ts';
import { readMhtml, toFilePlaces } from './document/mhtml.ts';
import { findLanguage } from './find-language.ts';
import { findSecondArticle } from './find-second-article.ts';
import { markFurniture } from './furniture/mark-furniture.ts';
import { findHead } from './head/find-head.ts';
import { findOwnDate } from './head/find-own-date.ts';
import { settleMetadata } from './head/head-statements.ts';
import { splitLead } from './head/split-lead.ts';
import { setApartInserted } from './inserted/set-apart-inserted.ts';
import { pageToArticle, webPage } from './page/parse-html.ts';
import { reportMarks } from './report-marks.ts';
import { reportReading } from './report-reading.ts';
import { toParsedMarkdown } from './text/markdown-marks.ts';
import { isNestedTooDeep, markdown, markdownToArticle } from './text/parse-markdown.ts';
import { scrapedText } from './text/parse-text.ts';
import type { ArticleTree } from './tree/tree.ts';

/** What every kind of file goes through once it is one tree. */
const shared = unified()
  .use(setApartInserted)
  .use(markFurniture)
  .use(markEntryTimes)
  .use(findHead)
  .use(findSecondArticle)
  .use(splitLead)
  .use(splitTimes)
  .use(splitUpdates)
  .use(splitCredits)
  .use(findBody)
  .use(findOwnDate)
  .use(settleMetadata)
  .use(findLanguage)
  .use(reportMarks)
  .use(reportReading)
  .freeze();

const text = unified().use(scrapedText).freeze();
const md = unified().use(markdown).use(markdownToArticle).freeze();
const html = unified().use(webPage).use(pageToArticle).freeze();

/** The forms that text comes in; other files are turned into one of them first. */
type ParsedFormat = 'txt' | 'md' | 'html' | 'mhtml';

function parse(format: ParsedFormat, file: VFile): ArticleTree {
  switch (format) {
    case 'txt':
      return text.parse(file);
    case 'md':
      return md.runSync(md.parse(toParsedMarkdown(String(file.value))), file);
    case 'html':
    case 'mhtml':
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

/** Runs the pipeline; a file nested too deep for a parser's stack or time limit cannot be read. */
function toTree(format: ParsedFormat, file: VFile): ArticleTree | undefined {
  if (format === 'md' && isNestedTooDeep(String(file.value))) return rejectNesting(file);
  try {
    return shared.runSync(parse(format, file), file);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return rejectNesting(file);
  }
}

/** A file's text before it is parsed: what is parsed, in which form, and how offsets into it become offsets into the file. */
type Source = {
  text: string;
  as: ParsedFormat;
  toFile: (map: ArticleTree['sourceMap']) => ArticleTree['sourceMap'];
};

/** A byte order mark is one unit of a .txt file's text; in markup it comes before the text, so the map counts it. */
function toSource(text: string, as: ParsedFormat): Source {
  const shift = as !== 'txt' && text.startsWith('\uFEFF') ? 1 : 0;
  const toFile: Source['toFile'] = (map) =>
    shift === 0 ? map : map.map((entry) => ({ ...entry, fileStart: entry.fileStart + shift }));
  return { text: text.slice(shift), as, toFile };
}

/** Puts what a document's extraction found, or why it failed, on its file, for `readArticle`. */
export async function prepareFile(file: VFile): Promise<VFile> {
  const bytes = toBytes(file);
  if (bytes.length <= MAX_FILE_BYTES) file.data.extracted = await extractText(file.basename ?? '', bytes);
  return file;
}

const ExtractedSchema = z.union([
  z.object({ text: z.string(), as: z.enum(['txt', 'html']) }),
  z.object({ reason: z.string(), note: z.string() }),
]);

/** The text of a document that `prepareFile` took out of it. */
function readExtracted(file: VFile): Source | undefined {
  const extracted = ExtractedSchema.safeParse(file.data.extracted).data;
  if (extracted === undefined)
    return reject(file, 'too-large', {
      reason: `The document has more than ${MAX_FILE_BYTES} bytes, or was not opened`,
      note: 'Save the article alone, without pictures.',
    });
  if ('reason' in extracted) return reject(file, 'document', extracted);
  return toSource(extracted.text, extracted.as);
}

function readSource(file: VFile, format: ReadArticle['format']): Source | undefined {
  if (format === 'docx' || format === 'pdf') return readExtracted(file);
  if (format === 'mhtml') return readArchive(file);
  const text = decodeFile(file, { isPage: format === 'html' });
  return text === undefined ? undefined : toSource(text, format);
}

/** The page of an .mhtml file, with the way back to the file. */
function readArchive(file: VFile): Source | undefined {
  const page = readMhtml(toBytes(file));
  if (page === undefined)
    return reject(file, 'mhtml', {
      reason: 'The file holds no web page',
      note: 'Save the page again, as “Webpage, Single File” or as .html.',
    });
  const text = decodeFile(file, { isPage: true, charset: page.charset }, page.bytes);
  if (text === undefined) return undefined;
  const source = toSource(text, 'mhtml');
  return { ...source, toFile: (map) => toFilePlaces(source.toFile(map), text, page) };
}

/** Why a block is of its kind, for `inspect --explain`. */
const toEvidence = ({ kind, start, end, reason, stated, isInText }: ArticleTree['children'][number]) => ({
  kind,
  start,
  end,
  evidence: [
    ...(reason === undefined ? [] : [reason]),
    ...(stated === undefined ? [] : [`the markup says: ${stated}`]),
    ...(isInText === true ? ['stands in the main text of the page'] : []),
  ],
});

/**
 * Reads one article file: its text, the blocks that partition it, and the parts that it states. Nothing is invented: what the file does not
 * state is null. A .docx or .pdf file goes through `prepareFile` first; its offsets count in the text that was taken out of it.
 *
 * @param file  `value` is the file's bytes, `path` its path; problems are added to it as messages, each with the edit to make, and
 * the evidence for each block as `data.explain`
 * @returns undefined when the file cannot be read; then the file has a fatal message (rules `read:empty`, `binary`, `encoding`, `too-large`,
 * `control-character`, `file-name`, `file-kind`, `nesting`, `document`, `mhtml`)
 */
export function readArticle(file: VFile): ReadArticle | undefined {
  const id = toArticleId(file.basename ?? '');
  const format = toFormat(file.basename ?? '');
  if (id === undefined) {
    return reject(file, 'file-name', {
      reason: `“${file.basename ?? ''}” cannot name an article`,
      note: 'The name holds no letter or digit, and the address is made from it; rename the file: harbour-fire.txt.',
    });
  }
  if (format === undefined) {
    return reject(file, 'file-kind', {
      reason: `“${file.extname ?? ''}” is not a kind of article file`,
      note: `Save the article as ${ARTICLE_EXTENSIONS.join(', ')}.`,
    });
  }
  const source = readSource(file, format);
  if (source === undefined) return undefined;
  const isPage = source.as === 'html' || source.as === 'mhtml';
  if (!isPage && !checkLength(file, source.text)) return undefined;
  const input = new VFile({ path: file.path, value: source.text });
  const tree = toTree(source.as, input);
  file.messages.push(...input.messages);
  if (tree === undefined || input.messages.some(({ fatal }) => fatal === true)) return undefined;
  if (!checkLength(file, tree.text)) return undefined;
  file.data.explain = tree.children.map(toEvidence);
  return {
    id,
    file: file.path,
    format,
    sha256: toSha256(toBytes(file)),
    text: tree.text,
    sourceMap: source.toFile(tree.sourceMap),
    ...tree.parts,
    blocks: toPartition(tree),
  };
}
