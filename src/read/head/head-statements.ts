import type { Plugin } from 'unified';
import type { Part, Published } from '../../model/article.ts';
import { type Span, trimSpan } from '../../model/span.ts';
import { toBlockForm } from '../furniture/block-words.ts';
import { toFurniture } from '../furniture/mark-furniture.ts';
import { findByline, findCredit, findPublished, isMasthead, isNewsAgency } from '../lines/head-lines.ts';
import { isNobody } from '../lines/nobody.ts';
import { parseDate } from '../lines/parse-date.ts';
import { toLineForm } from '../tree/line-form.ts';
import { splitBlock } from '../tree/split-block.ts';
import { type ArticleTree, type BlockNode, toBlockText, toStatedPart } from '../tree/tree.ts';

/** A span inside a block as a part of the article. */
const toPartAt = (tree: ArticleTree, block: BlockNode, part: Span): NonNullable<Part> =>
  toStatedPart(tree.text, { start: block.start + part.start, end: block.start + part.end });

/** “By Ada Stone March 14, 2026”: the date after the names of a byline. */
function notePublishedAfter(tree: ArticleTree, block: BlockNode, end: number): void {
  const after = toBlockText(tree, block).slice(end);
  // “— 4 May 2026 — in Port”: what follows another dash or bar is no part of the date.
  const parts = after.split(/(?<=\S)\s[—–|•·]\s/u);
  const rest = parts.find((part) => parseDate(part) !== undefined) ?? after;
  const date = parseDate(rest);
  if (date === undefined || isUpdate(rest)) return;
  const at = end + after.indexOf(rest);
  const start = block.start + at + rest.search(/[\p{L}\p{N}]/u);
  const span = trimSpan(tree.text, { start, end: block.start + at + rest.length });
  tree.parts.published ??= { ...toStatedPart(tree.text, span), date };
}

function readByline(tree: ArticleTree, block: BlockNode): boolean {
  const byline = findByline(toBlockText(tree, block), block.stated === 'byline');
  if (byline === undefined || isNobody(byline.names.text)) return false;
  const { names, publisher } = byline;
  block.kind = 'byline';
  tree.parts.byline ??= toPartAt(tree, block, names);
  notePublishedAfter(tree, block, names.end);
  if (publisher === undefined) return true;
  const part = toPartAt(tree, block, publisher);
  if (isNewsAgency(publisher.text)) tree.parts.credit ??= part;
  else tree.parts.outlet ??= part;
  return true;
}

/** “Last updated March 5, 2026”: not when it was published. */
const isUpdate = (text: string): boolean =>
  /^\W{0,3}(?:last |this (?:article|story|page) was (?:last )?)?(?:updated|modified|edited|changed)\b/iu.test(
    text,
  ) && !/\b(?:published|posted)\b/iu.test(text);

/** The line above a block where it is a label alone: “Updated” over a date. */
function toLabel(tree: ArticleTree, block: BlockNode): string {
  const above = tree.children[tree.children.indexOf(block) - 1];
  const label = above === undefined ? '' : toBlockText(tree, above);
  return label.split(' ').length <= MAX_LABEL_WORDS ? label : '';
}

const MAX_LABEL_WORDS = 3;

function readPublished(tree: ArticleTree, block: BlockNode): boolean {
  const text = toBlockText(tree, block);
  const published = findPublished(text);
  if (published === undefined) return false;
  if (isUpdate(text) || isUpdate(toLabel(tree, block))) {
    toFurniture(block, 'says when the article was last changed');
    tree.parts.updated ??= { ...toStatedPart(tree.text, block), date: published.date };
    return true;
  }
  block.kind = 'published';
  tree.parts.published ??= { ...toStatedPart(tree.text, block), date: published.date };
  return true;
}

function readCredit(tree: ArticleTree, block: BlockNode): boolean {
  const credit = findCredit(toBlockText(tree, block));
  if (credit === undefined) return false;
  block.kind = 'credit';
  tree.parts.credit ??= toPartAt(tree, block, credit);
  return true;
}

/** Gives a line of the head its kind when it states a byline, a date or a credit; false when it states none. */
export const readStatement = (tree: ArticleTree, block: BlockNode): boolean =>
  readByline(tree, block) || readPublished(tree, block) || readCredit(tree, block);

/** True when a line states a byline or a date. */
export const isStatement = (text: string): boolean =>
  findByline(text) !== undefined || findPublished(text) !== undefined;

/** “The Harbour Times”, “Northern News, Aarau”, “NNC —”: a line that is the outlet's name. */
export function readOutlet(tree: ArticleTree, block: BlockNode): boolean {
  const text = toBlockText(tree, block);
  const opening = /^[\p{Lu}\d]{2,6}(?=\s{0,3}[—–-]{1,2}$)/u.exec(text)?.[0];
  const name = opening ?? text.replace(/, \p{Lu}[\p{L} ]{2,30}$/u, '');
  const isLead = opening !== undefined && !isNewsAgency(opening);
  if (toLineForm(text).wordCount > 6 || !(isMasthead(name) || isLead)) return false;
  block.kind = 'outlet';
  tree.parts.outlet ??= toStatedPart(tree.text, { start: block.start, end: block.start + name.length });
  return true;
}

/** “Jane Doe” or “Jane Doe in Aarau” beside a line that states a date or an outlet: a byline without “By”. */
export function readBareName(tree: ArticleTree, block: BlockNode): boolean {
  const byline = findByline(toBlockText(tree, block), true);
  if (byline === undefined || !byline.names.text.split(', ')[0]?.includes(' ') || isNobody(byline.names.text))
    return false;
  const isAlone = toBlockForm(tree, block).wordCount <= 6;
  if (!isAlone) return false;
  block.kind = 'byline';
  tree.parts.byline ??= toPartAt(tree, block, byline.names);
  return true;
}

/** A bar or a dot between what a line of the head states. */
const PARTING = /\s[|•·]\s/u;

/** “The Harbour Times | 4 May 2026 | By Ada Stone”: a line whose parts state several things, one of them a byline or a date. */
export function readParted(tree: ArticleTree, block: BlockNode): boolean {
  const text = toBlockText(tree, block);
  const words = text.split(PARTING);
  if (words.length < 2 || !words.some((part) => isStatement(part.trim()))) return false;
  let end = block.start;
  const pieces = words.map((part) => {
    const start = tree.text.indexOf(part, end);
    end = start + part.length;
    return { start, end, kind: 'paragraph' as const };
  });
  const marks = pieces.slice(1).map((piece, index) => ({
    start: pieces[index]?.end ?? piece.start,
    end: piece.start,
    kind: 'furniture' as const,
    reason: 'mark between what the line states',
  }));
  const index = tree.children.indexOf(block);
  const all = [...pieces, ...marks].filter(({ start, end: to }) => to > start);
  splitBlock(
    tree,
    block,
    all.toSorted((a, b) => a.start - b.start),
  );
  for (const part of tree.children.slice(index, index + all.length))
    if (part.kind === 'paragraph' && !readStatement(tree, part) && !readOutlet(tree, part))
      toFurniture(part, 'part of a line that states who wrote the article or when');
  return true;
}

const PART_KINDS = ['outlet', 'standfirst', 'byline', 'dateline', 'credit'] as const;
const isPartKind = (kind: BlockNode['kind']): kind is (typeof PART_KINDS)[number] =>
  PART_KINDS.some((part) => part === kind);

function toPublished(part: { text: string; start: number; end: number }): Published {
  const date = parseDate(part.text);
  return date === undefined ? null : { ...part, date };
}

/** Notes the parts that the file names as such, in front matter or in the tags of a page. */
export function noteStatedParts({ parts, text, children }: ArticleTree): void {
  for (const block of children) {
    if (block.from !== undefined && block.kind !== 'outlet') continue;
    const part = toStatedPart(text, block);
    if (block.kind === 'published') parts.published ??= toPublished(part);
    else if (isPartKind(block.kind)) parts[block.kind] ??= part;
  }
}

/** “Jane Doe, John Roe and Ann Lee”: each with its place. */
function toAuthors({ text, start, end }: NonNullable<Part> & { start: number; end: number }): StatedAuthor[] {
  const authors: StatedAuthor[] = [];
  let at = start;
  for (const words of text.split(/(\s?[,;&]\s?(?:and )?| and )/u)) {
    if (/\p{L}{2}/u.test(words) && !/^\s?[,;&]?\s?and\s?$/u.test(words))
      authors.push({ text: words, start: at, end: Math.min(end, at + words.length) });
    at += words.length;
  }
  return authors;
}

type StatedAuthor = { text: string; start: number; end: number };

/** True for a moment with its offset, not a day alone. */
const isMoment = (published: Published): boolean => published?.date.includes('T') === true;

/** How elements of a page's body that name its authors are called as a source. */
export const MARKED = 'marked as the author';

/**
 * The byline in view of the authors that metadata names: where the visible line holds their names and more, their names alone; where it
 * holds one word, theirs.
 *
 * @param stated  the block of metadata
 */
function toSurerByline(tree: ArticleTree, stated: StatedAuthor & { from: string }): Part {
  const { byline } = tree.parts;
  if (byline === null || !('start' in byline)) return stated;
  const block = tree.children.find(({ start, end }) => start <= byline.start && end >= byline.end);
  const names = stated.text.split(', ');
  const line = block === undefined ? '' : toBlockText(tree, block).toLowerCase();
  const starts = names.map((name) => line.indexOf(name.toLowerCase()));
  if (block === undefined || starts.some((at) => at < 0)) {
    // Of several elements that the page marks as authors one was read as the visible byline.
    const isOneOf = stated.from === MARKED && names.includes(byline.text);
    return byline.text.includes(' ') && !isOneOf ? null : stated;
  }
  const ends = names.map((name, index) => (starts[index] ?? 0) + name.length);
  tree.parts.byline = toPartAt(tree, block, { start: Math.min(...starts), end: Math.max(...ends) });
  return null;
}

/**
 * Takes from a page's metadata what its visible words do not state: the authors, the date, or its moment where they give the day alone. What
 * they state already becomes furniture.
 */
export const settleMetadata: Plugin<[], ArticleTree> = () => (tree) => {
  const { parts } = tree;
  for (const block of tree.children) {
    if (block.from === undefined) continue;
    const part = { ...toStatedPart(tree.text, block), from: block.from };
    const date = block.kind === 'published' ? parseDate(part.text) : undefined;
    const isNewer = date !== undefined && (parts.published === null || !isMoment(parts.published));
    const byline = block.kind === 'byline' ? toSurerByline(tree, part) : null;
    if (byline !== null) parts.byline = byline;
    else if (isNewer && (parts.published === null || date.includes('T'))) parts.published = { ...part, date };
    else if (block.kind === 'outlet' && parts.outlet?.text === part.text) parts.outlet = part;
    else if (block.kind !== 'paragraph')
      toFurniture(block, 'the page’s metadata repeats what its text states');
    if (block.kind !== 'furniture') block.reason = `from the page’s metadata: ${block.from}`;
  }
  if (parts.byline !== null && 'start' in parts.byline) parts.authors = toAuthors(parts.byline);
};
