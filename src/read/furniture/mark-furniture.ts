import type { Plugin } from 'unified';
import { countEach } from '../../model/groups.ts';
import { findByline, findPublished, isMasthead } from '../lines/head-lines.ts';
import { toLineForm } from '../tree/line-form.ts';
import { type ArticleTree, type BlockNode, toBlockText } from '../tree/tree.ts';
import { toBlockForm, toBlockLineKey } from './block-words.ts';
import { findButtonRows } from './button-rows.ts';
import { findFurnitureReason } from './furniture-rules.ts';
import { endsInside } from './open-lines.ts';

/** Lines at each end of a file where furniture is likelier. */
const EDGE_LINES = 3;

/** Lines at the top among which a headline or a standfirst may be between lines of the page. */
const MAX_HEAD_LINES = 8;

/** True when nothing in its form speaks against a caption: short, not closed, no verb. */
const isCaptionLike = (text: string): boolean => {
  const form = toLineForm(text);
  const isName = isMasthead(text.split(', ')[0] ?? '') || findByline(text) !== undefined;
  return (
    form.wordCount <= 8 &&
    !form.isClosed &&
    !form.isOpen &&
    !form.hasVerb &&
    !isName &&
    findPublished(text) === undefined
  );
};

/** A short line without a verb just before a photo credit is the photo's caption; never the file's first line. */
function markCaptions(tree: ArticleTree): void {
  for (const [index, block] of tree.children.entries()) {
    const next = tree.children[index + 1];
    if (index === 0 || block.kind !== 'paragraph' || next?.reason === undefined) continue;
    if (!/photo credit/u.test(next.reason) || !isCaptionLike(toBlockText(tree, block))) continue;
    toFurniture(block, 'caption of the photo that is credited below it');
  }
}

const LINK_LABEL =
  /^(?:also read|read also|read more|read next|related|see also|recommended|more from|more on this|up next)\b.{0,20}$/iu;

/**
 * A short line right under “Related article” is the link that the label announces, unless the same label comes before running text
 * elsewhere: then the links were lost, and only the labels are left.
 */
function markLabelledLinks(tree: ArticleTree): void {
  const links = new Map<string, BlockNode[]>();
  const bare = new Set<string>();
  for (const [index, block] of tree.children.entries()) {
    if (block.kind !== 'furniture') continue;
    const label = toBlockLineKey(tree, block);
    if (!LINK_LABEL.test(label)) continue;
    const next = tree.children
      .slice(index + 1, index + 4)
      .find(({ reason }) => reason === undefined || !/photo credit|caption/u.test(reason));
    if (next?.kind !== 'paragraph') continue;
    const form = toBlockForm(tree, next);
    if (form.isProse || form.isClosed) bare.add(label);
    else links.set(label, [...(links.get(label) ?? []), next]);
  }
  for (const [label, blocks] of links) {
    if (bare.has(label)) continue;
    for (const block of blocks) toFurniture(block, `the link under “${label}”`);
  }
}

/** Words that no mark closes, between two lines of the page, are of the page too. */
function markEnclosed(tree: ArticleTree): void {
  for (const [index, block] of tree.children.entries()) {
    const isEnclosed =
      tree.children[index - 1]?.kind === 'furniture' && tree.children[index + 1]?.kind === 'furniture';
    const isFree = block.kind === 'paragraph' && block.stated === undefined && block.isInText !== true;
    if (!isFree || !isEnclosed || index < MAX_HEAD_LINES) continue;
    const form = toBlockForm(tree, block);
    const isCut = endsInside(toBlockText(tree, block));
    if (!form.isClosed && !form.isOpen && !isCut && form.wordCount >= 8)
      toFurniture(block, 'not closed, and between two lines of the page');
  }
}

/** Short lines in a row, as the buttons of a page are: see `findButtonRows`. */
function markButtonRows(tree: ArticleTree): void {
  const lines = tree.children.map((block) => ({
    text: toBlockText(tree, block),
    isFree: block.stated === undefined && block.isInText !== true,
  }));
  for (const index of findButtonRows(lines)) {
    const block = tree.children[index];
    if (block?.kind === 'paragraph') toFurniture(block, 'one of several labels in a row, as buttons are');
  }
}

/** Makes a block furniture. */
export function toFurniture(block: BlockNode, reason: string): void {
  block.kind = 'furniture';
  block.reason = reason;
}

/** Lines at the top among which a title that is copied twice has both its copies. */
const TITLE_LINES = 4;

/** The first line again a few lines below is a title that was copied twice, and no line that the page repeats: its copies count as one. */
function setTitleApart(keys: readonly string[], counts: Map<string, number>): void {
  const [title = ''] = keys;
  const copies = keys.slice(0, TITLE_LINES).filter((key) => key === title).length;
  if (title !== '' && copies > 1) counts.set(title, (counts.get(title) ?? 1) - copies + 1);
}

/** Marks lines that are not part of the article, each with the evidence. */
export const markFurniture: Plugin<[], ArticleTree> = () => (tree) => {
  const keys = tree.children.map((block) => toBlockLineKey(tree, block));
  const counts = countEach(keys);
  setTitleApart(keys, counts);
  const last = tree.children.length - 1;
  for (const [index, block] of tree.children.entries()) {
    if (block.kind !== 'paragraph' || block.stated === 'title' || block.stated === 'byline') continue;
    const key = keys[index] ?? '';
    const isAtEdge = index < EDGE_LINES || index > last - EDGE_LINES;
    const reason = findFurnitureReason({
      text: toBlockText(tree, block),
      form: toBlockForm(tree, block),
      key,
      // A byline may stand above and below the text.
      count: findByline(toBlockText(tree, block)) === undefined ? (counts.get(key) ?? 1) : 1,
      isAtEdge,
      isInText: block.isInText === true,
    });
    if (reason !== undefined) toFurniture(block, reason);
  }
  markButtonRows(tree);
  markCaptions(tree);
  markLabelledLinks(tree);
  markEnclosed(tree);
};
