import { unified } from 'unified';
import type { VFile } from 'vfile';
import type { Block, ReadArticle } from '../model/article.ts';
import { toId, toSha256 } from '../model/ids.ts';
import { decodeFile } from './decode.ts';
import { findBody } from './find-body.ts';
import { findHead } from './find-head.ts';
import { markFurniture } from './mark-furniture.ts';
import { scrapedText } from './parse-text.ts';
import { splitLead } from './split-lead.ts';
import type { ArticleTree } from './tree.ts';

const textPipeline = unified()
  .use(scrapedText)
  .use(markFurniture)
  .use(findHead)
  .use(splitLead)
  .use(findBody)
  .freeze();

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

/**
 * Reads one article file: its text, the blocks that partition it, and the parts that it states. Nothing is invented: what the file does not state is null.
 *
 * @param file  `value` is the file's bytes, `path` its path; problems are added to it as messages
 * @returns undefined when the file cannot be read; then the file has a fatal message
 */
export function readArticle(file: VFile): ReadArticle | undefined {
  const source = decodeFile(file);
  if (source === undefined) return undefined;
  const name = file.basename ?? 'article.txt';
  const id = toId(name);
  if (id === undefined) {
    const message = file.message(`“${name}” cannot name an article`, {
      source: 'read',
      ruleId: 'file-name',
      place: { line: 1, column: 1 },
    });
    message.fatal = true;
    message.note = 'Use letters a to z, digits, single hyphens or underscores, as in “harbour-fire.txt”.';
    return undefined;
  }
  const tree = textPipeline.runSync(textPipeline.parse(source), file);
  const format =
    file.extname === '.md' ? 'md' : file.extname === '.html' || file.extname === '.htm' ? 'html' : 'txt';
  const bytes = typeof file.value === 'string' ? file.value : (file.value ?? new Uint8Array());
  return {
    id,
    file: file.path,
    format,
    sha256: toSha256(bytes),
    text: tree.text,
    sourceMap: tree.sourceMap,
    ...tree.parts,
    blocks: toPartition(tree),
  };
}
