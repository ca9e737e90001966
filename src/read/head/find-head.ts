import type { Plugin } from 'unified';
import { countEach } from '../../model/groups.ts';
import { toBlockLineKey } from '../furniture/block-words.ts';
import { toFurniture } from '../furniture/mark-furniture.ts';
import { isClockTime, isEntryTime } from '../lines/head-lines.ts';
import { parseDate } from '../lines/parse-date.ts';
import { toLineForm } from '../tree/line-form.ts';
import { type ArticleTree, type BlockNode, toBlockText, toStatedPart } from '../tree/tree.ts';
import { findDateline } from './find-dateline.ts';
import { findHeadline, isLead, toHeadLines } from './find-headline.ts';
import {
  isStatement,
  noteStatedParts,
  readBareName,
  readOutlet,
  readParted,
  readStatement,
} from './head-statements.ts';
import { scoreHeadline } from './headline-form.ts';
import { markRepeatedTitles } from './repeated-titles.ts';

/** Score from which a short line under the headline is a standfirst and not a short first paragraph. */
const MIN_STANDFIRST_SCORE = 3.5;

/** Longest standfirst, in words: labelled or repeated; before a byline or a date; told by its form. */
const MAX_WORDS = { labelled: 60, beforeByline: 45, byForm: 32, beforeDateline: 24 };

/** Fewest words of a standfirst that nothing labels. */
const MIN_WORDS = 4;

/** “Monday 5:30PM”, “four days ago”, “3 min read”: a line about time, never a standfirst. */
const TIME_LINE =
  /^(?:\p{L}{3,9}day,? )?(?:at )?\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)?\b.{0,12}$|\b(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?) (?:ago|read)\.?$/iu;

/** “News » Harbour » Quay” */
const isBreadcrumb = (line: string): boolean => /\s[»›]\s/u.test(line) && !/[.!?]$/u.test(line);

/** “/by ada”, “0 comments”, “Tested by: … Price: …”: a line of the page's own. */
const PAGE_LINE = /^\W{0,3}\d{0,5} ?comments?\b|^\/|^[^:]{2,25}: .{2,60}: /iu;

/** “Reviewed by Ada Stone, PhD”, “Photographs by Bo Velde”: who else worked on it; the names end the line. */
const HELPER_LINE =
  /^(?:Medically |Additional )?(?:[Rr]eviewed|[Ee]dited|[Ff]act[- ]checked|[Tt]ranslated|[Ii]llustrated|[Pp]hotographed|[Pp]roduced|[Nn]arrated|[Pp]hotographs?|[Pp]hotography|[Pp]hotos?|[Pp]ictures?|[Ii]llustrations?|[Gg]raphics?|[Vv]ideos?|[Aa]rtwork) by:? \p{Lu}.{0,80}[^.!?]$/u;

/** A line about time, about who helped, or of the page's own is never a standfirst. */
const isNeverStandfirst = (line: string): boolean =>
  TIME_LINE.test(line) ||
  HELPER_LINE.test(line) ||
  isBreadcrumb(line) ||
  PAGE_LINE.test(line) ||
  (parseDate(line) !== undefined && !/[.!?]$/u.test(line) && toLineForm(line).wordCount <= 12);

/** “(Adds comment, background)”: an agency’s note of what is new in this state of its copy. */
const WIRE_NOTE =
  /^\((?:adds|updates|corrects|recasts|refiles|repeats|removes|changes|rewrites|clarifies|writes through)\b[^()]{0,200}\)$/iu;

/** Everything that one pass over the head knows; `keys` counts the file's lines. */
type Head = { tree: ArticleTree; headline: BlockNode; keys: ReadonlyMap<string, number> };

const isSecondLabel = (text: string): boolean => /^(?:letters?|letters to the editor)[.:]?$/iu.test(text);

/** A contraction or “I” speaks in the article's own voice: a first paragraph, not a standfirst. */
const isSpoken = (line: string): boolean => /n['’]t\b|['’](?:re|ve|m)\b|\bI\b/u.test(line);

/** True when the line above is a label that announces a standfirst. */
function isLabelled({ tree }: Head, block: BlockNode): boolean {
  const previous = tree.children[tree.children.indexOf(block) - 1];
  return previous !== undefined && /^(?:abstract|summary)\b/iu.test(toBlockText(tree, previous));
}

/** A short paragraph between headline and lead: labelled, repeated in the body, before byline, date or dateline, or in a headline's form. */
function isStandfirst(head: Head, block: BlockNode): boolean {
  const { tree, keys } = head;
  const line = toBlockText(tree, block);
  const { wordCount } = toLineForm(line);
  const below = toHeadLines(tree, tree.children.indexOf(block) + 1);
  const following = below.map((next) => toBlockText(tree, next));
  const next = following[0];
  if (next === undefined || wordCount > MAX_WORDS.labelled || wordCount < 2) return false;
  if (block.stated === 'standfirst' || isLabelled(head, block)) return true;
  if (wordCount < MIN_WORDS || isNeverStandfirst(line)) return false;
  // “ADA STONE, HOST:” opens a turn of a transcript.
  if (line.trimEnd().endsWith(':')) return false;
  if (findDateline(line) !== undefined) return false;
  const key = toBlockLineKey(tree, block);
  if (key !== '' && wordCount >= 4 && (keys.get(key) ?? 1) > 1) return true;
  const lead = following.findIndex(isLead);
  const isBeforeByline = below
    .slice(0, Math.max(0, lead))
    .some((later) => later.stated === 'byline' || isStatement(toBlockText(tree, later)));
  // A heading under the headline that is a sentence, or that stands above the byline.
  if (block.stated === 'heading' && !isBeforeByline)
    return toLineForm(line).hasFullStop && wordCount >= 6 && wordCount <= MAX_WORDS.beforeByline;
  if (isBeforeByline) return wordCount >= 4 && wordCount <= MAX_WORDS.beforeByline;
  if (findDateline(next) !== undefined) return wordCount >= 4 && wordCount <= MAX_WORDS.beforeDateline;
  if (wordCount > MAX_WORDS.byForm) return false;
  const score = scoreHeadline({ line, following: following.slice(0, 5), isSetOff: false });
  return score - (isSpoken(line) ? 2 : 0) >= MIN_STANDFIRST_SCORE && toLineForm(next).wordCount >= 18;
}

/** Fewest words of a line that is no sentence in form and yet begins the text: it says something, or opens a list or a quotation. */
const MIN_BODY_WORDS = 4;

/** “ADA STONE, HOST:” alone in its line: the first turn of a transcript. */
const TURN_LINE = /^\p{Lu}{2}[\p{Lu} .,#'’-]{1,60}:$/u;

/** True for a line that begins the body, closed by a mark or not: “In a statement, the board said:”, “No one was hurt”, “1. It was old”. */
function beginsBody(text: string): boolean {
  const { isClosed, isOpen, hasVerb, wordCount } = toLineForm(text);
  if (isLead(text) || isClosed || TURN_LINE.test(text.trimEnd())) return true;
  const says = wordCount >= MIN_BODY_WORDS && (hasVerb || (isOpen && text.endsWith(':')));
  return says && !TIME_LINE.test(text);
}

/** Reads the lines between headline and lead; gives those that state nothing. */
function readBetween(head: Head): BlockNode[] {
  const { tree, headline } = head;
  const key = toBlockLineKey(tree, headline);
  const free: BlockNode[] = [];
  for (const block of toHeadLines(tree, tree.children.indexOf(headline) + 1)) {
    const text = toBlockText(tree, block);
    if (block.kind === 'time' || isClockTime(text)) return free;
    if (block.kind !== 'paragraph') continue;
    if (key !== '' && toBlockLineKey(tree, block) === key) toFurniture(block, 'repeats the headline');
    else if (isBreadcrumb(text)) toFurniture(block, 'a path of the page: where the article stands');
    else if (WIRE_NOTE.test(text)) {
      block.kind = 'correction';
      block.reason = 'note of the agency about the report';
    } else if (readStatement(tree, block) || readOutlet(tree, block) || readParted(tree, block)) continue;
    else if (tree.parts.standfirst === null && isStandfirst(head, block)) {
      block.kind = 'standfirst';
      tree.parts.standfirst = toStatedPart(tree.text, block);
    } else if (beginsBody(text) || block.stated === 'heading' || isSecondLabel(text)) return free;
    else free.push(block);
  }
  // No lead was found below: what seemed to be between is the body.
  return [];
}

/** “• Mayor vows new quay by October”: a list above the text that sums it up. */
const isKeyPoint = (line: string): boolean =>
  /^[•‣▪◦*-]\s/u.test(line) && toLineForm(line).wordCount >= MIN_KEY_POINT_WORDS;

/** A shorter point is one of the page's links. */
const MIN_KEY_POINT_WORDS = 5;

/** Times from which a file is a live file: the first of them opens its first entry, and is no line of the page. */
const MIN_ENTRIES = 3;

/** “BAAR, SWITZERLAND”, “AARAU, Switzerland”: a dateline on a line of its own; a person has two names. */
const PLACE_LINE = /^\p{Lu}{3,20}, \p{Lu}[\p{L}. ]{2,30}$/u;

/** What is between headline and lead and is no sentence belongs to the page; a name beside a date or an outlet is the byline. */
function markBetween(tree: ArticleTree, free: readonly BlockNode[]): void {
  const isTime = (block: BlockNode): boolean => isEntryTime(toBlockText(tree, block));
  const isLive = tree.children.filter(isTime).length >= MIN_ENTRIES;
  for (const block of free) {
    if (isLive && isTime(block)) continue;
    if (tree.parts.byline === null && readBareName(tree, block)) continue;
    if (isKeyPoint(toBlockText(tree, block))) continue;
    if (PLACE_LINE.test(toBlockText(tree, block))) {
      block.kind = 'dateline';
      tree.parts.dateline ??= toStatedPart(tree.text, block);
      continue;
    }
    toFurniture(block, 'between headline and text, and no sentence');
  }
}

/** Finds what comes before the body: headline, standfirst, byline, date, outlet, credit. What is not stated stays null. */
export const findHead: Plugin<[], ArticleTree> = () => (tree) => {
  noteStatedParts(tree);
  markRepeatedTitles(tree, toHeadLines(tree, 0));
  const headline = findHeadline(tree);
  if (headline === undefined) return;
  const keys = countEach(tree.children.map((block) => toBlockLineKey(tree, block)));
  markBetween(tree, readBetween({ tree, headline, keys }));
  readStatedBelow(tree);
};

/**
 * Lines that a page's markup says are the byline or the date and that stand below its summary, which is read as the first paragraph. One word
 * so far down is no name.
 */
function readStatedBelow(tree: ArticleTree): void {
  for (const block of tree.children) {
    if (block.kind !== 'paragraph') continue;
    if (block.stated === 'date') readStatement(tree, block);
    else if (block.stated === 'byline' && !/^\S{1,40}$/u.test(toBlockText(tree, block)))
      readStatement(tree, block);
  }
}
