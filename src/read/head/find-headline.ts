import { toBlockForm } from '../furniture/block-words.ts';
import { toFurniture } from '../furniture/mark-furniture.ts';
import { isMasthead, isNewsAgency } from '../lines/head-lines.ts';
import { isNextLine } from '../tree/line-breaks.ts';
import { toLineForm } from '../tree/line-form.ts';
import { splitBlock } from '../tree/split-block.ts';
import { type ArticleTree, type BlockNode, toBlockText, toStatedPart } from '../tree/tree.ts';
import { findDateline } from './find-dateline.ts';
import { isStatement, readOutlet, readStatement } from './head-statements.ts';
import { isHeadline } from './headline-form.ts';

/** Most lines of a head; what stands further down is body. */
const MAX_HEAD_LINES = 24;

/** Most words of a headline whose two lines are both left open. */
const MAX_OPEN_WORDS = 20;

/** Words from which a line of running text is the lead and not a standfirst or a closed headline. */
const MIN_LEAD_WORDS = 16;

/** The first lines from an index on that may belong to the head. */
export const toHeadLines = (tree: ArticleTree, from: number): BlockNode[] =>
  tree.children
    .slice(from, from + 400)
    .filter(({ kind }) => kind !== 'furniture')
    .slice(0, MAX_HEAD_LINES);

/** True for a line that begins the body: a dateline, or a sentence of some length. */
export function isLead(text: string): boolean {
  const { isProse, wordCount } = toLineForm(text);
  return findDateline(text) !== undefined || (isProse && wordCount >= MIN_LEAD_WORDS);
}

const isLabel = (text: string): boolean =>
  /^(?:abstract|summary|full text|letters?|opinion|analysis)[.:]?$/iu.test(text);

/** A headline over two lines: the first is left open, or neither is closed, and a blank line follows the second only. */
function joinSecondLine(tree: ArticleTree, first: BlockNode): void {
  const index = tree.children.indexOf(first);
  const [second, third] = tree.children.slice(index + 1, index + 3);
  if (second?.kind !== 'paragraph' || third === undefined) return;
  if (!isNextLine(tree.text, first, second) || isNextLine(tree.text, second, third)) return;
  const [a, b] = [toBlockForm(tree, first), toBlockForm(tree, second)];
  const isOpenPair = !a.isClosed && !b.hasFullStop && a.wordCount + b.wordCount <= MAX_OPEN_WORDS;
  if (!(a.isOpen || isOpenPair) || isStatement(toBlockText(tree, second)) || b.wordCount > 24) return;
  first.end = second.end;
  tree.children.splice(index + 1, 1);
}

/** “Headline | The Harbour Times” in one line: the outlet is separated from the headline. */
function splitMasthead(tree: ArticleTree, headline: BlockNode): BlockNode {
  const text = toBlockText(tree, headline);
  const words = text.split(/\s[|–—-]\s/u).at(-1) ?? '';
  const end = headline.end - words.length;
  const title = text.slice(0, text.length - words.length).replace(/\s?[|–—-]\s?$/u, '');
  const isAgency = isNewsAgency(words);
  const isChannel = /\|\s\p{Lu}{2,5}$/u.test(text);
  if (title.length < 12 || words === text || !(isMasthead(words) || isAgency || isChannel)) return headline;
  const index = tree.children.indexOf(headline);
  tree.parts[isAgency ? 'credit' : 'outlet'] ??= toStatedPart(tree.text, { start: end, end: headline.end });
  splitBlock(tree, headline, [
    { start: headline.start, end: headline.start + title.length, kind: 'headline' },
    {
      start: headline.start + title.length,
      end,
      kind: 'furniture',
      reason: 'mark between headline and outlet',
    },
    { start: end, end: headline.end, kind: isAgency ? 'credit' : 'outlet' },
  ]);
  return tree.children[index] ?? headline;
}

/** “UPDATE 2-”, “RPT-”, “EXCLUSIVE-”: what agencies put before a headline without a space. Source: headline tags of Reuters’ handbook. */
const SLUG =
  /^(?:(?:UPDATE|WRAPUP|RPT|REPEAT|REFILE|CORRECTED|CORRECTION|EXCLUSIVE|INSIGHT|ANALYSIS|FACTBOX|TIMELINE|FEATURE|INTERVIEW|PREVIEW|SNAPSHOT|NEWSMAKER|EXPLAINER|TEXT|TABLE|POLL|LIVE)(?: \d{1,2})?-(?:\([A-Z]{3,20}\)-)?){1,3}(?=[\p{L}\p{N}“"‘'])/u;

/** Parts an agency's slug from the headline. */
function splitSlug(tree: ArticleTree, headline: BlockNode): BlockNode {
  const length = SLUG.exec(toBlockText(tree, headline))?.[0].length ?? 0;
  if (length === 0) return headline;
  const index = tree.children.indexOf(headline);
  const start = headline.start + length;
  splitBlock(tree, headline, [
    { start: headline.start, end: start, kind: 'furniture', reason: 'mark of an agency before the headline' },
    { start, end: headline.end, kind: 'headline' },
  ]);
  return tree.children[index + 1] ?? headline;
}

/** Lines above the headline that state nothing are labels of the page; a sentence stays text. */
function markAbove(tree: ArticleTree, headline: BlockNode): void {
  for (const block of tree.children.slice(0, tree.children.indexOf(headline))) {
    const isFree = block.kind === 'paragraph' && !readOutlet(tree, block) && !readStatement(tree, block);
    if (isFree && !toBlockForm(tree, block).isProse) toFurniture(block, 'a label above the headline');
  }
}

/** Lines that could be the headline: those before the lead that have a headline's form and state nothing else. */
function findCandidates(tree: ArticleTree): BlockNode[] {
  const candidates: BlockNode[] = [];
  const lines = toHeadLines(tree, 0);
  for (const [index, block] of lines.entries()) {
    const line = toBlockText(tree, block);
    const following = lines.slice(index + 1, index + 6).map((next) => toBlockText(tree, next));
    const next = following[0];
    if (findDateline(line) !== undefined || next === undefined) break;
    const isSetOff = isLabel(next) || findDateline(next) !== undefined;
    const isTitle = !isStatement(line) && !isLabel(line) && isHeadline({ line, following, isSetOff });
    if (isTitle) candidates.push(block);
    else if (isLead(line)) break;
    // A first line that is a sentence and no headline begins the body.
    else if (index === 0 && toLineForm(line).isProse) break;
  }
  return candidates;
}

/** Of the candidates the first that is more than a label of one to three words, if there is one. */
function pickHeadline(tree: ArticleTree, candidates: readonly BlockNode[]): BlockNode | undefined {
  const [first] = candidates;
  const toForm = (block: BlockNode) => toBlockForm(tree, block);
  if (first === undefined || toForm(first).wordCount > 3) return first;
  const isFuller = (block: BlockNode): boolean => {
    const { wordCount, hasFullStop } = toForm(block);
    return wordCount >= 4 && (!hasFullStop || toForm(first).hasFullStop);
  };
  const fuller = candidates.find(isFuller);
  return fuller === undefined || (toForm(first).wordCount === 3 && toForm(fuller).isProse) ? first : fuller;
}

/**
 * Finds the headline and notes it in the tree: the line that the file calls so, or the first line before the lead in a headline's form.
 *
 * @returns its block; undefined when the file has none
 */
export function findHeadline(tree: ArticleTree): BlockNode | undefined {
  const stated = tree.children.find(({ kind, stated: role }) => kind === 'headline' || role === 'title');
  const found = stated ?? pickHeadline(tree, findCandidates(tree));
  if (found === undefined) return undefined;
  found.kind = 'headline';
  markAbove(tree, found);
  if (stated === undefined) joinSecondLine(tree, found);
  const headline = splitSlug(tree, splitMasthead(tree, found));
  tree.parts.headline = toStatedPart(tree.text, headline);
  return headline;
}
