import type { Plugin } from 'unified';
import type { Published } from '../model/article.ts';
import { findDateline } from './find-dateline.ts';
import { toLineKey } from './furniture-signals.ts';
import { findByline, findCredit, findPublished, isMasthead, isNewsAgency } from './head-lines.ts';
import { isHeadline, scoreHeadline } from './headline-form.ts';
import { toLineForm } from './line-form.ts';
import { toFurniture } from './mark-furniture.ts';
import { parseDate } from './parse-date.ts';
import { splitBlock } from './split-block.ts';
import { type ArticleTree, type BlockNode, toBlockText, toStatedPart } from './tree.ts';

/** Lines of a head: what stands further down is body. */
const MAX_HEAD_LINES = 16;

/** Score from which a short line under the headline is a standfirst and not a short first paragraph. */
const MIN_STANDFIRST_SCORE = 3.5;

const isLabel = (text: string): boolean =>
  /^(?:abstract|summary|full text|letters?|opinion|analysis)[.:]?$/iu.test(text);

/** Everything that one pass over the head knows. */
type Head = { tree: ArticleTree; headline: BlockNode | undefined; keys: Map<string, number> };

/** The first lines from an index on that may belong to the head. */
const toHeadLines = (tree: ArticleTree, from: number): BlockNode[] =>
  tree.children
    .slice(from, from + 400)
    .filter(({ kind }) => kind !== 'furniture')
    .slice(0, MAX_HEAD_LINES);

/** A line before the headline that ends or starts with the headline's words is a breadcrumb or the page's title. */
function markRepeatedTitles(tree: ArticleTree): void {
  const lines = toHeadLines(tree, 0).map((block) => ({ block, key: toLineKey(toBlockText(tree, block)) }));
  for (const [index, { block, key: line }] of lines.entries()) {
    if (block.kind !== 'paragraph' || block.stated === 'title') continue;
    const next = lines
      .slice(index + 1, index + 8)
      .find(
        ({ key }) =>
          (line.endsWith(key) || line.startsWith(key)) &&
          line.length < key.length + 60 &&
          key.split(' ').length >= 3,
      );
    if (next === undefined) continue;
    const own = next.key;
    const isSame = own === line;
    if (isSame && toLineForm(toBlockText(tree, block)).isProse) continue;
    toFurniture(
      block,
      isSame
        ? 'repeats the line that follows'
        : line.endsWith(own)
          ? 'breadcrumb: ends with the headline that follows'
          : 'page title: starts with the headline that follows',
    );
    noteMasthead(tree, block, own);
  }
}

/** “Headline | The Harbour Times”: the page's title states the outlet. */
function noteMasthead(tree: ArticleTree, block: BlockNode, headlineKey: string): void {
  const text = toBlockText(tree, block);
  const words =
    text
      .split(/\s[|–—-]\s/u)
      .at(-1)
      ?.trim() ?? '';
  if (words === text || toLineKey(words) === headlineKey || !isMasthead(words)) return;
  const start = block.start + text.lastIndexOf(words);
  tree.parts.outlet ??= toStatedPart(tree.text, { start, end: start + words.length });
}

/** Gives a head line its kind when it states a byline, a date, an outlet or a credit. */
function readStatement(tree: ArticleTree, block: BlockNode): boolean {
  const text = toBlockText(tree, block);
  const at = (part: { start: number; end: number }): { text: string; start: number; end: number } =>
    toStatedPart(tree.text, { start: block.start + part.start, end: block.start + part.end });
  const byline = findByline(text, block.stated === 'byline');
  if (byline !== undefined) {
    block.kind = 'byline';
    tree.parts.byline ??= at(byline.names);
    const { publisher } = byline;
    if (publisher !== undefined && isNewsAgency(publisher.text)) tree.parts.credit ??= at(publisher);
    else if (publisher !== undefined) tree.parts.outlet ??= at(publisher);
    return true;
  }
  const published = findPublished(text);
  if (published !== undefined) {
    block.kind = 'published';
    tree.parts.published ??= { ...at(published.part), date: published.date };
    return true;
  }
  const credit = findCredit(text);
  if (credit !== undefined) {
    block.kind = 'credit';
    tree.parts.credit ??= at(credit);
    return true;
  }
  return false;
}

function readOutlet(tree: ArticleTree, block: BlockNode): boolean {
  const text = toBlockText(tree, block);
  if (!isMasthead(text) || toLineForm(text).wordCount > 5) return false;
  block.kind = 'outlet';
  tree.parts.outlet ??= toStatedPart(tree.text, block);
  return true;
}

const toFollowing = (tree: ArticleTree, block: BlockNode): string[] => {
  const index = tree.children.indexOf(block);
  return tree.children
    .slice(index + 1, index + 6)
    .filter(({ kind }) => kind !== 'furniture')
    .map((next) => toBlockText(tree, next));
};

/** True when exactly one line break parts two blocks. */
const isAdjacent = (tree: ArticleTree, a: BlockNode, b: BlockNode): boolean =>
  (tree.text.slice(a.end, b.start).match(/\n|\r(?!\n)/gu)?.length ?? 0) === 1;

/** A headline over two lines: the first is left open, or neither is closed, and a blank line follows the second only. */
function joinSecondLine(tree: ArticleTree, first: BlockNode): void {
  const index = tree.children.indexOf(first);
  const [second, third] = tree.children.slice(index + 1, index + 3);
  if (second?.kind !== 'paragraph' || third === undefined) return;
  if (!isAdjacent(tree, first, second) || isAdjacent(tree, second, third)) return;
  const [a, b] = [toLineForm(toBlockText(tree, first)), toLineForm(toBlockText(tree, second))];
  const isSecondHalf = a.isOpen || (!a.isClosed && !b.hasFullStop);
  const isOther = findByline(toBlockText(tree, second)) ?? findPublished(toBlockText(tree, second));
  if (!isSecondHalf || isOther !== undefined || b.wordCount > 24) return;
  first.end = second.end;
  tree.children.splice(index + 1, 1);
}

/** “Headline | The Harbour Times” in one line: the outlet is parted from the headline. */
function splitMasthead(tree: ArticleTree, headline: BlockNode): BlockNode {
  const text = toBlockText(tree, headline);
  const match = /^(.{12,200}?)\s([|–—-])\s([^|–—]{3,50})$/u.exec(text);
  const words = match?.[3] ?? '';
  if (match === null || !isMasthead(words)) return headline;
  const end = headline.start + (match[1]?.length ?? 0);
  const outlet = { start: headline.end - words.length, end: headline.end };
  const index = tree.children.indexOf(headline);
  tree.parts.outlet ??= toStatedPart(tree.text, outlet);
  splitBlock(tree, headline, [
    { start: headline.start, end, kind: 'headline' },
    { start: end, end: outlet.start, kind: 'furniture', reason: 'mark between headline and outlet' },
    { ...outlet, kind: 'outlet' },
  ]);
  return tree.children[index] ?? headline;
}

/** Takes a line that the file says is the headline; what stands above it and states nothing is a label of the page. */
function markAbove(tree: ArticleTree, headline: BlockNode): BlockNode {
  headline.kind = 'headline';
  const index = tree.children.indexOf(headline);
  for (const block of tree.children.slice(0, index)) {
    const isFree = block.kind === 'paragraph' && !readStatement(tree, block) && !readOutlet(tree, block);
    if (isFree && !toLineForm(toBlockText(tree, block)).isProse)
      toFurniture(block, 'a label above the headline');
  }
  return headline;
}

/** Finds the headline among the first lines; the lines before it may state outlet, byline or date. */
function findHeadline(tree: ArticleTree): BlockNode | undefined {
  const stated = tree.children.find(({ kind, stated: role }) => kind === 'headline' || role === 'title');
  if (stated !== undefined) return markAbove(tree, stated);
  for (const block of toHeadLines(tree, 0)) {
    if (block.kind !== 'paragraph') continue;
    const line = toBlockText(tree, block);
    const following = toFollowing(tree, block);
    if (following.length === 0 || findDateline(line) !== undefined) return undefined;
    const isBeforeHeadline = isHeadline({
      line: following[0] ?? '',
      following: following.slice(1),
      isSetOff: false,
    });
    if (readStatement(tree, block) || (isBeforeHeadline && readOutlet(tree, block))) continue;
    const isSetOff = isLabel(following[0] ?? '') || findDateline(following[0] ?? '') !== undefined;
    if (block.stated !== 'title' && !isHeadline({ line, following, isSetOff })) return undefined;
    block.kind = 'headline';
    joinSecondLine(tree, block);
    return splitMasthead(tree, block);
  }
  return undefined;
}

/** A short paragraph between headline and lead: labelled, repeated in the body, set off before a dateline, or in a headline's form. */
function isStandfirst({ tree, headline, keys }: Head, block: BlockNode): boolean {
  const line = toBlockText(tree, block);
  const following = toFollowing(tree, block);
  const { wordCount, hasVerb } = toLineForm(line);
  if (headline === undefined || following.length === 0 || wordCount > 60 || findDateline(line) !== undefined)
    return false;
  const previous = tree.children[tree.children.indexOf(block) - 1];
  if (previous !== undefined && /^(?:abstract|summary)\b/iu.test(toBlockText(tree, previous))) return true;
  if (wordCount >= 4 && (keys.get(toLineKey(line)) ?? 1) > 1) return true;
  if (block.stated === 'standfirst') return true;
  if (wordCount > 40) return false;
  const next = tree.children.slice(tree.children.indexOf(block) + 1).find(({ kind }) => kind !== 'furniture');
  if (
    next?.stated === 'byline' ||
    findByline(following[0] ?? '') !== undefined ||
    findPublished(following[0] ?? '') !== undefined
  )
    return true;
  if (wordCount > 32) return false;
  const isSetOff = findDateline(following[0] ?? '') !== undefined;
  if (isSetOff) return wordCount <= 24;
  const score = scoreHeadline({ line, following, isSetOff });
  const isContracted = hasVerb && /n['’]t\b|['’]re\b|['’]ve\b|['’]m\b|\bI\b/u.test(line);
  return (
    score - (isContracted ? 2 : 0) >= MIN_STANDFIRST_SCORE && toLineForm(following[0] ?? '').wordCount >= 18
  );
}

function readUnderHeadline(head: Head): void {
  const { tree, headline } = head;
  const from = headline === undefined ? 0 : tree.children.indexOf(headline) + 1;
  for (const block of toHeadLines(tree, from)) {
    const text = toBlockText(tree, block);
    if (block.kind !== 'paragraph' || block.stated === 'item') continue;
    if (headline !== undefined && toLineKey(text) === toLineKey(toBlockText(tree, headline))) {
      toFurniture(block, 'repeats the headline');
      continue;
    }
    if (readStatement(tree, block) || readOutlet(tree, block) || isLabel(text)) continue;
    if (tree.parts.standfirst !== null || !isStandfirst(head, block)) return;
    block.kind = 'standfirst';
    tree.parts.standfirst = toStatedPart(tree.text, block);
  }
}

/** Parts that the file names as such, in front matter or in the tags of a page. */
function noteStatedParts({ parts, text, children }: ArticleTree): void {
  for (const block of children) {
    const part = toStatedPart(text, block);
    if (block.kind === 'published') parts.published ??= toPublished(part);
    else if (isPartKind(block.kind)) parts[block.kind] ??= part;
  }
}

const PART_KINDS = ['outlet', 'standfirst', 'byline', 'dateline', 'credit'] as const;
const isPartKind = (kind: BlockNode['kind']): kind is (typeof PART_KINDS)[number] =>
  PART_KINDS.some((part) => part === kind);

function toPublished(part: { text: string; start: number; end: number }): Published {
  const date = parseDate(part.text);
  return date === undefined ? null : { ...part, date };
}

/** Finds what stands before the body: headline, standfirst, byline, date, outlet, credit. What is not stated stays null. */
export const findHead: Plugin<[], ArticleTree> = () => (tree) => {
  noteStatedParts(tree);
  markRepeatedTitles(tree);
  const keys = new Map<string, number>();
  for (const block of tree.children) {
    const key = toLineKey(toBlockText(tree, block));
    keys.set(key, (keys.get(key) ?? 0) + 1);
  }
  const headline = findHeadline(tree);
  if (headline !== undefined) tree.parts.headline = toStatedPart(tree.text, headline);
  readUnderHeadline({ tree, headline, keys });
};
