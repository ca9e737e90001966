import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import type { SourceLine } from '../tree/tree-builder.ts';
import { type HtmlLine, toLineText } from './lines.ts';
import { COMMENTS_REASON, TEASER_REASON } from './main-content.ts';
import { toLinkRatio, toRunningLength } from './running-text.ts';

/** Running text of a page, in letters: all of it, what is of the article, and the rest by the reason why it is not. */
export type Weights = { total: number; kept: number; reasons: Map<string, number> };

/** Weighs what was made of a page's lines; both lists are of the same lines. */
export function weighLines(lines: readonly HtmlLine[], made: readonly SourceLine[]): Weights {
  const weights: Weights = { total: 0, kept: 0, reasons: new Map() };
  for (const [index, line] of lines.entries()) {
    const length = toRunningLength(line);
    const one = made[index];
    weights.total += length;
    if (one?.kind !== 'furniture') weights.kept += length;
    else weights.reasons.set(one.reason ?? '', (weights.reasons.get(one.reason ?? '') ?? 0) + length);
  }
  return weights;
}

function warn(file: VFile, ruleId: string, problem: { reason: string; note: string }): void {
  const message = file.message(problem.reason, { source: 'read', ruleId, place: { line: 1, column: 1 } });
  message.note = problem.note;
}

/** Share (0–1) of a page's running text below which what is kept is doubtful, and least running text that a share can be told of. */
const MIN_KEPT_RATIO = 0.5;
const MIN_TOTAL = 500;

/** Less text than this, in letters, is hardly an article. */
const SHORT_TEXT = 600;

/** Fewest links with words of their own that a list of articles has; and what makes a line such a link. */
const MIN_INDEX_LINKS = 12;
const MIN_LINK_LENGTH = 20;
const LINK_RATIO = 0.8;

const NEEDS_SCRIPT =
  /\b(?:enable|turn on|activate|requires?|allow) java ?script\b|\bjava ?script (?:is|must be|to be) (?:disabled|enabled|required|turned)/iu;
const WALL_CALL =
  /\b(?:log in|sign in|subscribe|register|create an account|already a subscriber|subscribers|members)\b/iu;
const WALL_PURPOSE =
  /\b(?:to (?:continue|read|view|keep reading|unlock)|for full access|is (?:for|only available to))\b/iu;

/** The first line of a page that all patterns find. */
const findLine = (lines: readonly HtmlLine[], patterns: readonly RegExp[]): string | undefined =>
  lines
    .map((line) => toLineText(line).slice(0, 300))
    .find((text) => patterns.every((pattern) => pattern.test(text)));

/** Fewest titles with a link in their heading that a list of articles has. */
const MIN_LINKED_HEADINGS = 4;

const isLinkedHeading = (line: HtmlLine): boolean =>
  toLinkRatio(line) > LINK_RATIO && line.path.some(({ tagName }) => /^h[2-6]$/u.test(tagName));

/** How many links to articles a page holds that is a list of them: links with words of their own, or headings whose teasers weigh more than what was kept. */
function countListed(lines: readonly HtmlLine[], { kept, reasons }: Weights): number {
  const links = lines.filter((line) => line.textLength >= MIN_LINK_LENGTH && toLinkRatio(line) > LINK_RATIO);
  if (links.length >= MIN_INDEX_LINKS) return links.length;
  const headings = lines.filter(isLinkedHeading);
  const isMostlyTeasers = (reasons.get(TEASER_REASON) ?? 0) > kept;
  return headings.length >= MIN_LINKED_HEADINGS && isMostlyTeasers ? headings.length : 0;
}

/** Reports what the numbers say: that most was set aside, or that the page is a list of articles. True when it is one. */
function reportNumbers(file: VFile, lines: readonly HtmlLine[], weights: Weights): boolean {
  const { kept, reasons } = weights;
  const comments = [...reasons].filter(([reason]) => reason.startsWith(COMMENTS_REASON));
  // What readers wrote is often longer than the article; it counts only where no article was found.
  const others = kept < SHORT_TEXT ? 0 : comments.reduce((sum, [, length]) => sum + length, 0);
  const total = weights.total - others;
  if (total >= MIN_TOTAL && kept < total * MIN_KEPT_RATIO) {
    const parts = [...reasons].filter(([, length]) => length > 0).toSorted((a, b) => b[1] - a[1]);
    const listed = parts.slice(0, 4).map(([reason, length]) => `${length} ${reason}`);
    warn(file, 'mostly-furniture', {
      reason: `Of ${total} letters of running text on the page ${kept} were taken for the article; the rest: ${listed.join('; ')}`,
      note: 'Look at what was set aside; if it is of the article, save the article’s text alone as .txt.',
    });
  }
  const listed = kept < SHORT_TEXT ? countListed(lines, weights) : 0;
  if (listed === 0) return false;
  warn(file, 'index-page', {
    reason: `The page holds ${listed} links to other pages and ${kept} letters of running text: it looks like a list of articles, not an article`,
    note: 'Open the article itself and save that page.',
  });
  return true;
}

/** Fewest letters for browsers without scripts that may be an article. */
const MIN_UNSEEN = 400;

/** Less text than this, in letters, is a notice. */
const NOTICE_TEXT = 200;

/**
 * Reports a page of which little is of the article: with the numbers, and what the page says that may be why.
 *
 * @param unseen  words for browsers without scripts, which the page does not show
 */
export function reportPage(
  file: VFile,
  lines: readonly HtmlLine[],
  weights: Weights,
  unseen: readonly string[],
): void {
  const { kept } = weights;
  const isList = reportNumbers(file, lines, weights);
  if (kept >= SHORT_TEXT) return;
  const hidden = kept < NOTICE_TEXT ? unseen.find((words) => NEEDS_SCRIPT.test(words)) : undefined;
  const script = findLine(lines, [NEEDS_SCRIPT]) ?? hidden;
  const wall = findLine(lines, [WALL_CALL, WALL_PURPOSE]);
  if (script !== undefined) {
    warn(file, 'needs-script', {
      reason: `The page holds little text and says “${script.slice(0, 80)}”: its article was not there when it was saved`,
      note: 'Open the page in a browser, wait for the article, and save it from there.',
    });
  } else if (wall !== undefined) {
    warn(file, 'wall', {
      reason: `The page holds little text and says “${wall.slice(0, 80)}”: it may stop before the article does`,
      note: 'Log in and save the page again, or save the article’s text as .txt.',
    });
  } else if (kept < NOTICE_TEXT && unseen.some((words) => words.length >= MIN_UNSEEN)) {
    warn(file, 'unseen-text', {
      reason: `The page shows ${kept} letters of running text, and holds ${Math.max(...unseen.map((words) => words.length))} in <noscript>, which are not read`,
      note: 'Save the article’s text alone as .txt.',
    });
  } else if (kept > 0 && kept < NOTICE_TEXT && !isList) {
    warn(file, 'short-page', {
      reason: `The page holds ${kept} letters of running text, fewer than an article: it may be a notice, an error or a page that had not loaded`,
      note: 'Look at the page in a browser; if the article is there, save it again or save its text as .txt.',
    });
  }
}

/** What hides markup from a page: its scripts and comments, by their start and end. */
const HIDDEN: readonly (readonly [start: string, end: string])[] = [
  ['<script', '</script'],
  ['<!--', '-->'],
];

/** Where the tags of documents begin in a source, scripts and comments left out. */
function findDocuments(source: string): number[] {
  const text = source.toLowerCase();
  const starts: number[] = [];
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    const hidden = HIDDEN.find(([start]) => text.startsWith(start, at));
    if (hidden !== undefined) at = text.indexOf(hidden[1], at);
    else if (/^<html[\s>]/u.test(text.slice(at, at + 6))) starts.push(at);
    if (at < 0) break;
  }
  return starts;
}

/** A second document with a title in one file: where it begins. Scripts and comments do not count. */
export function findSecondPage(source: string): number | undefined {
  const [first, second] = findDocuments(source);
  if (first === undefined || second === undefined) return undefined;
  const hasTitle = (part: string): boolean => /<(?:h1|title)[\s>]/iu.test(part);
  return hasTitle(source.slice(first, second)) && hasTitle(source.slice(second)) ? second : undefined;
}

/** Reports a file that ends in the middle of its page: no end of it, and the last word is not one of a sentence that is closed. */
export function reportCut(file: VFile, source: string): void {
  const end = source.slice(-MAX_END_LENGTH);
  const isWhole =
    !/<(?:html|body|head)[\s>]/iu.test(source.slice(0, MAX_END_LENGTH)) || /<\/(?:html|body)\s?>/iu.test(end);
  if (isWhole) return;
  const last = end.slice(end.lastIndexOf('<') + 1);
  const isInTag = !last.includes('>');
  const isInWords = /[\p{L}\p{N},]\s{0,3}$/u.test(last) && last.includes('>');
  if (!isInTag && !isInWords) return;
  const message = file.message(
    'The file ends in the middle of the page: the rest of the article may be missing',
    {
      source: 'read',
      ruleId: 'cut-page',
      place: location(source).toPoint(Math.max(0, source.length - 1)),
    },
  );
  message.note = 'Save the page again, and compare its end with the page in the browser.';
}

/** Code units at each end of a page in which its tags are looked for. */
const MAX_END_LENGTH = 4_000;
