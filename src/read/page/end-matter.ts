import { type HtmlLine, toLineText } from './lines.ts';
import { toLinkRatio } from './running-text.ts';

/** Opens a list of other articles. */
const LABEL =
  /^[^\p{L}]{0,3}(?:(?:more|related|popular|recommended|trending|elsewhere|further|most|other|latest|also|see also|read|watch|explore|top|editors?['’]? picks?)\b[^.!?]{0,60}|(?:you (?:may|might)|we) (?:also )?(?:like|recommend)[^.!?]{0,30}|up next|don['’]t miss|tags|topics|filed under)[:.… ]{0,4}$/iu;

/** Share (0–1) of a line's words from which it is an item of a list of links. */
const MIN_ITEM_LINK_RATIO = 0.4;

/** Share from which it is a link alone. */
const LINK_LINE_RATIO = 0.8;

const isInList = ({ path }: HtmlLine): boolean => path.some(({ tagName }) => /^(?:ul|ol)$/u.test(tagName));

const isInHeading = ({ path }: HtmlLine): boolean => path.some(({ tagName }) => /^h[1-6]$/u.test(tagName));

/** True for a line under a label that is one of the links it announces. */
const isAnnounced = (line: HtmlLine): boolean =>
  toLinkRatio(line) > (isInList(line) ? MIN_ITEM_LINK_RATIO : LINK_LINE_RATIO);

/** “More stories” with the links below it; the label alone when nothing follows it. */
function findLabelled(lines: readonly HtmlLine[]): Map<HtmlLine, string> {
  const found = new Map<HtmlLine, string>();
  for (const [index, line] of lines.entries()) {
    const label = toLineText(line);
    if (label.length > 80 || !LABEL.test(label)) continue;
    const below = lines.slice(index + 1);
    const stop = below.findIndex((next) => !isAnnounced(next));
    const links = stop < 0 ? below : below.slice(0, stop);
    if (links.length === 0 && below.length > 0) continue;
    found.set(line, 'announces links');
    for (const link of links) found.set(link, `a link under “${label}”`);
  }
  return found;
}

/** Words of a page about itself: its letters, rights and software. */
const PAGE_WORDS =
  /\b(?:newsletters?|subscri\w{2,10}|inbox|e-?mail|follow|copyright|permission|reproduced|cookies?|website|browser|comments?|click|download|podcast|app|letters?|feedback|tips?|donat\w{1,4}|telephone|phone|contact|article|story|stories|citation|retrieved|trial|join|membership|members|channel|updates?|sign up|share|coverage|print)\b|@\w|https?:|www\./giu;

/** The page speaks to its reader. */
const ADDRESSES =
  /\b(?:you|your|us|our|we|we['’](?:d|re|ll|ve))\b|^(?:[\p{L} ]{2,20}: )?(?:follow|subscribe|sign up|join|reach|write to|contact|e-?mail|listen|watch|download|get|read|see|visit|like|share|tell|send|click|try|check out|stay|view|have a|got a|want|more)\b/iu;

/** Speaks of the rights in the page. */
const RIGHTS =
  /^(?:©|copyright\b|\(c\) ?\d{4})|\ball rights reserved\b|\bsubject to copyright\b|\bmay not be (?:published|reproduced|reprinted|copied)\b|\bcontents of this (?:site|page)\b|\bretrieved \d{1,2} \p{L}{3,9} \d{4}/iu;

/** Fewest words of the page in a line of this many words at most; in a longer one; and longest line that is looked at, in words. */
const SHORT = { maxWords: 16, pageWords: 1 };
const LONG = { maxWords: 110, pageWords: 3 };

/** True for a line after the text in which the page speaks of itself to its reader. */
export function isPageSpeech(text: string): boolean {
  if (RIGHTS.test(text)) return true;
  const words = text.split(/\s{1,}/u).length;
  if (words > LONG.maxWords || /^["“‘]/u.test(text)) return false;
  const plain = text.replace(/["“][^"“”]{0,400}["”]/gu, ' ');
  const found = new Set((plain.match(PAGE_WORDS) ?? []).map((word) => word.toLowerCase()));
  const needed = words <= SHORT.maxWords ? SHORT.pageWords : LONG.pageWords;
  return found.size >= needed && ADDRESSES.test(plain);
}

/** Most lines after the text that are looked at. */
const MAX_END_LINES = 12;

/** From the last line up: what the page says about itself, and headings with nothing below them. */
function findPageSpeech(lines: readonly HtmlLine[]): Map<HtmlLine, string> {
  const found = new Map<HtmlLine, string>();
  for (const line of lines.slice(-MAX_END_LINES).reverse()) {
    if (isInHeading(line)) found.set(line, 'a heading after the last paragraph, with no text below it');
    else if (isPageSpeech(toLineText(line)))
      found.set(line, 'words of the page about itself, after the text');
    else break;
  }
  return found;
}

/**
 * Finds what is in the container of the text and is not of it: labels with the links they announce, and, after the text, what the page
 * says about itself.
 *
 * @param lines  those of the text, in reading order
 * @returns the reason for each line that is furniture
 */
export function findEndMatter(lines: readonly HtmlLine[]): Map<HtmlLine, string> {
  const labelled = findLabelled(lines);
  const rest = lines.filter((line) => !labelled.has(line));
  return new Map([...labelled, ...findPageSpeech(rest)]);
}
