import type { Plugin } from 'unified';
import { isNumberedLine } from '../../model/numbered-lines.ts';
import { toPlainWords } from '../../model/plain-text.ts';
import { toBlockForm } from '../furniture/block-words.ts';
import { toFurniture } from '../furniture/mark-furniture.ts';
import { findByline, findCredit, isContributorLine, isEntryTime, isNewsAgency } from '../lines/head-lines.ts';
import { isNextLine } from '../tree/line-breaks.ts';
import type { LineForm } from '../tree/line-form.ts';
import { type ArticleTree, type BlockNode, toBlockText, toStatedPart } from '../tree/tree.ts';
import { markCrossheads } from './find-crossheads.ts';
import { markLetters } from './find-letters.ts';
import { markPullQuotes } from './find-pull-quotes.ts';

/** What is left of an embedded post in a text: its markup, the address of its picture, its signature, a line about it. */
const EMBED =
  /^<\/?(?:tweet|iframe|blockquote|embed|video)\b|\bpic\.[a-z]{2,20}\.com\/|^[-–—] .{1,60}\(@\w{1,30}\)|^view this post on /iu;

/** An address alone: its host, and what follows. */
const ADDRESS = /^(?:https?:\/\/)?(?:www\.)?([a-z]{1,20}\.[a-z]{2,6})\/(\S{1,300})$/iu;
const POST_PART = /^(?:@\w{1,30}|status|posts?|p|reels?|videos?|watch\?.{1,80}|embed)$/iu;
/** Longest host of a short link. */
const SHORT_HOST = 8;

/** True for an address alone that is a post's by its form: a word for a post or the handle of who wrote it, with more after it, or a short link. */
function isPostAddress(text: string): boolean {
  const [, host = '', path = ''] = ADDRESS.exec(text) ?? [];
  const parts = path.split('/');
  const isPost = parts.some(
    (part, index) => POST_PART.test(part) && (part.includes('?') || parts[index + 1] !== undefined),
  );
  return isPost || (host !== '' && host.length <= SHORT_HOST && /^\w{5,40}$/u.test(path));
}

const isEmbed = (text: string): boolean => EMBED.test(text) || isPostAddress(text);
const EDITORS_NOTE =
  /^(?:(?:editors?['’]?s?['’]? notes?|note to readers|corrections?|clarifications?|updated?)(?: (?:added|appended|issued|made))?(?:,? (?:on |at )?(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9}\.?|\d{1,2}[:.]\d{2})(?:,? \d{4})?)?(?::| \()|this (?:article|story|post|report|entry|page|live blog) (?:has been|was) (?:updated|corrected|amended|revised)|(?:in )?(?:an earlier|a previous|the previous) (?:version of this (?:article|story|post|report|live blog|page)|version|entry|update|post|headline)\b)/iu;

/** “We earlier gave the number of injured as 12; it is 14.”: who writes corrects what was written. */
const OWN_MISTAKE =
  /^(?:we (?:earlier|previously|wrongly|incorrectly|mistakenly|first) |(?:earlier|previously),? we )(?:said|wrote|gave|reported|put|stated|misstated)\b/iu;
/** “UPDATE: The mayor has resigned.” reports; “UPDATE: This story has new figures.” speaks of the report. */
const UPDATE = /^updated?\b/iu;
const OF_THE_REPORT =
  /\b(?:article|story|post|report|version|headline|correct\p{L}{0,4}|adds?|added|details)\b/iu;
const MIN_NEWS_WORDS = 10;

/** True for a note of the editors about their own report. */
function isEditorsNote(text: string, { wordCount }: LineForm): boolean {
  const words = toPlainWords(text);
  if (OWN_MISTAKE.test(words)) return true;
  if (!EDITORS_NOTE.test(words)) return false;
  return !UPDATE.test(words) || wordCount < MIN_NEWS_WORDS || OF_THE_REPORT.test(words.slice(0, 200));
}

/** “(CROSSTALK)”, “[APPLAUSE]” */
const DIRECTION = /^["“]?[([][\p{Lu} .,-]{3,40}[)\]][."”]{0,2}$/u;
const BULLET = /^(?:[•●▪◦‣*·–—-]|\d{1,2}[.)])\s\S/u;

type Line = { block: BlockNode; text: string; form: LineForm };

/** What a line is by its own form, whatever its neighbours are. */
function toOwnKind({ block, text, form }: Line): BlockNode['kind'] | undefined {
  if (block.stated === 'embed') return 'embed';
  if (block.stated === 'byline') return 'byline';
  if (block.stated === 'item' && !form.hasAddress) return 'list-item';
  if (isEntryTime(text)) return 'time';
  if (isEmbed(text)) return 'embed';
  if (form.wordCount <= 12 && findCredit(text) !== undefined) return 'credit';
  if (isContributorLine(text)) return 'byline';
  // “By Ada Stone” over an entry of a live file or a part by another author.
  if (form.wordCount <= 8 && !form.isClosed && findByline(text) !== undefined) return 'byline';
  return undefined;
}

function markOwnKinds(tree: ArticleTree): void {
  for (const block of tree.children) {
    const text = toBlockText(tree, block);
    if (block.kind === 'furniture' && isEmbed(text)) {
      block.kind = 'embed';
      delete block.reason;
    }
    if (block.kind !== 'paragraph') continue;
    const kind = toOwnKind({ block, text, form: toBlockForm(tree, block) });
    if (kind !== undefined) block.kind = kind;
    else if (isEditorsNote(text, toBlockForm(tree, block))) markCorrection(block);
    else if (DIRECTION.test(text)) toFurniture(block, 'direction in brackets, spoken by nobody');
    if (kind === 'credit') readCredit(tree, block);
  }
}

function readCredit(tree: ArticleTree, block: BlockNode): void {
  const text = toBlockText(tree, block);
  const part = findCredit(text);
  // “Source: Fisheries Board” under a chart credits its figures, not the article.
  if (part === undefined || (/^source/iu.test(text) && !isNewsAgency(part.text))) return;
  const span = { start: block.start + part.start, end: block.start + part.end };
  tree.parts.credit ??= toStatedPart(tree.text, span);
}

/** “Jane Doe is a reporter in Aarau”, at the foot: a note about the author that the byline names. */
function markAuthorNotes(tree: ArticleTree): void {
  const names = tree.parts.byline?.text.split(/, | and | & /u) ?? [];
  for (const block of tree.children.slice(-5)) {
    const text = toBlockText(tree, block);
    const isNote = names.some((name) => text.toLowerCase().startsWith(`${name.trim().toLowerCase()} `));
    if (
      block.kind === 'paragraph' &&
      isNote &&
      /^.{4,60} (?:is|are|covers|writes|reports|has|joined|works)\b/u.test(text)
    ) {
      toFurniture(block, 'note about the author');
    }
  }
}

/** A note of the editors about their own report: a kind of its own, which carries no claim. */
function markCorrection(block: BlockNode): void {
  block.kind = 'correction';
  block.reason = 'note of the editors about the report';
}

/** What follows a correction's heading is the correction. */
function markCorrections(tree: ArticleTree): void {
  for (const [index, block] of tree.children.entries()) {
    const previous = tree.children[index - 1];
    const isAfterNote =
      previous?.kind === 'correction' && EDITORS_NOTE.test(toPlainWords(toBlockText(tree, previous)));
    if (block.kind === 'paragraph' && isAfterNote && toBlockForm(tree, previous).wordCount <= 6) {
      markCorrection(block);
    }
  }
}

/** Bulleted or numbered lines; and, after a colon, lines with single breaks between them that no full stop closes. */
function markLists(tree: ArticleTree): void {
  for (const [index, block] of tree.children.entries()) {
    if (block.kind !== 'paragraph') continue;
    const line = toBlockText(tree, block);
    const isBullet = BULLET.test(line) && !/^[–—-]\s?["“]/u.test(line);
    if (isBullet || isNumberedLine(line, toNeighbours(tree, index))) block.kind = 'list-item';
    else if (/:$/u.test(line)) markOpenList(tree, index + 1);
  }
}

function toNeighbours(tree: ArticleTree, index: number): { above: string; below: string } {
  const [above, below] = [tree.children[index - 1], tree.children[index + 1]];
  return { above: above ? toBlockText(tree, above) : '', below: below ? toBlockText(tree, below) : '' };
}

function markOpenList(tree: ArticleTree, from: number): void {
  const items: BlockNode[] = [];
  for (const block of tree.children.slice(from, from + 30)) {
    const last = items.at(-1);
    if (block.kind !== 'paragraph' || toBlockForm(tree, block).wordCount > 25) break;
    if (last !== undefined && !isNextLine(tree.text, last, block)) break;
    items.push(block);
  }
  const openCount = items.filter((item) => !toBlockForm(tree, item).isClosed).length;
  if (items.length < 2 || openCount === 0) return;
  for (const item of items) item.kind = 'list-item';
}

/** Tells crossheads, lists, letters, times, embeds, credits, notes and pull quotes from paragraphs. */
export const findBody: Plugin<[], ArticleTree> = () => (tree) => {
  markOwnKinds(tree);
  markCorrections(tree);
  markAuthorNotes(tree);
  markLists(tree);
  markLetters(tree);
  markCrossheads(tree);
  markPullQuotes(tree);
};
