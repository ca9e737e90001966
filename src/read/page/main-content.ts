import type { Element } from 'hast';
import { createCaptionFinder } from './captions.ts';
import { findEndMatter } from './end-matter.ts';
import { type Hint, LIKELY, readHint, toHints } from './hints.ts';
import { type HtmlLine, toLineText } from './lines.ts';
import { type Sum, sumLines, toLinkRatio, toRunningLength } from './running-text.ts';
import { isShareLink } from './share-links.ts';
import { findTeasers } from './teasers.ts';

/** A container around the best belongs to the text when it holds this many times its running text. */
const MIN_CLIMB_RATIO = 1.15;

/** The same around an element that the markup calls the article and that holds the headline. */
const MIN_CLIMB_BEYOND_RATIO = 1.6;

/** Share (0–1) of a page's running text from which a container is never taken for furniture by its name; and one of readers' comments. */
const PROTECTED_RATIO = 0.4;
const PROTECTED_COMMENTS_RATIO = 0.8;

/** Opens a paragraph that is a link to another page. */
const LINK_LABEL =
  /^\[?(?:related|also|see|read|more|watch|subscribe|click|tags?|videos?|listen|photos?|follow|download our|sign up)\b|\[video\]$/iu;

/** Links alone, in no paragraph: a menu, tags, a share of buttons. */
const isLinkLine = (line: HtmlLine): boolean =>
  toLinkRatio(line) > 0.8 &&
  line.textLength > 20 &&
  (!line.path.some(({ tagName }) => tagName === 'p') || LINK_LABEL.test(toLineText(line))) &&
  !/[.!?]["”’]?$/u.test(toLineText(line));

/** Why teasers are not of the text. */
export const TEASER_REASON = 'one of several boxes with a link and a few words: teasers';

/** Opens the reason of what readers wrote: others' words, which no article lacks. */
export const COMMENTS_REASON = 'comments of readers';

/** Where the article's text is on a page. */
export type MainContent = {
  /** Why a line is not of the text; undefined when it is. */
  toReason: (line: HtmlLine) => string | undefined;
};

/** The page as it is weighed: its lines, what is in each element, and the line that is its headline. */
type Weighed = {
  lines: readonly HtmlLine[];
  title: HtmlLine | undefined;
  sums: ReadonlyMap<Element, Sum>;
  total: number;
};

const sumRunning = (lines: readonly HtmlLine[]): number =>
  lines.reduce((sum, line) => sum + toRunningLength(line), 0);

/** True when an element holds so much of the page's running text, or its headline, that its name proves nothing. */
function isProtected({ sums, total, title }: Weighed, element: Element, { kind }: Hint): boolean {
  const share = (sums.get(element)?.runningLength ?? 0) / Math.max(1, total);
  if (kind === 'comments') return share > PROTECTED_COMMENTS_RATIO || title?.path.includes(element) === true;
  return share > PROTECTED_RATIO || title?.path.includes(element) === true;
}

const isOfText = ({ sums, total, title }: Weighed, element: Element): boolean =>
  (sums.get(element)?.runningLength ?? 0) > total * PROTECTED_RATIO || title?.path.includes(element) === true;

/** Share (0–1) of a list's words that makes it one of links, and fewest lines of one. */
const LINK_LIST_RATIO = 0.6;
const MIN_LINK_LIST_LINES = 2;

/** A list, or a box that is no paragraph, that is mostly links. */
function isLinkList({ sums }: Weighed, element: Element): boolean {
  const sum = sums.get(element);
  if (sum === undefined || !/^(?:ul|ol|dl|div|section)$/u.test(element.tagName)) return false;
  return sum.lineCount >= MIN_LINK_LIST_LINES && toLinkRatio(sum) > LINK_LIST_RATIO;
}

/** Tells why an element is not of the text by its name, tag or form; looked up once for each. */
function createBoxFinder(page: Weighed): (element: Element) => string | undefined {
  const teasers = findTeasers(page.lines);
  const known = new Map<Element, string | undefined>();
  const read = (element: Element): string | undefined => {
    const hint = readHint(element);
    if (hint !== undefined && !isProtected(page, element, hint)) {
      if (hint.kind === 'caption') return hint.reason;
      return hint.kind === 'comments'
        ? `${COMMENTS_REASON}: ${hint.reason}`
        : `the page marks it as not of the text: ${hint.reason}`;
    }
    if (isOfText(page, element)) return undefined;
    if (teasers.has(element)) return TEASER_REASON;
    return isLinkList(page, element) ? 'a list of links' : undefined;
  };
  return (element) => {
    if (!known.has(element)) known.set(element, read(element));
    return known.get(element);
  };
}

function toClassWeight(element: Element): number {
  const hints = toHints(element);
  const tagWeight = element.tagName === 'article' ? 40 : element.tagName === 'main' ? 20 : 0;
  return tagWeight + (LIKELY.test(hints) ? 25 : 0) + (/articlebody/u.test(hints) ? 40 : 0);
}

/** Points of one line: running text has commas and length. */
function scoreLine(line: HtmlLine): number {
  const length = toRunningLength(line);
  if (length === 0) return 0;
  const commaCount = toLineText(line).match(/[,،、，]/gu)?.length ?? 0;
  return (1 + Math.min(commaCount, 10) + Math.min(Math.floor(length / 100), 3)) * (1 - toLinkRatio(line));
}

const INNER_TAGS = /^(?:p|li|td|dd|h[1-6]|blockquote|pre|span|a|b|i|em|strong)$/u;

/** Scores the elements around each line: the nearest two in full and half, those further out less. */
function scoreElements(lines: readonly HtmlLine[]): Map<Element, number> {
  const scores = new Map<Element, number>();
  for (const line of lines) {
    const points = scoreLine(line);
    if (points === 0) continue;
    const own = line.path.findLastIndex(({ tagName }) => !INNER_TAGS.test(tagName));
    const around = line.path
      .slice(0, own + 1)
      .toReversed()
      .slice(0, 5);
    for (const [level, element] of around.entries()) {
      const share = level === 0 ? 1 : level === 1 ? 0.5 : 1 / (level * 3);
      scores.set(element, (scores.get(element) ?? toClassWeight(element)) + points * share);
    }
  }
  return scores;
}

/** True for the element that the page calls its article or its main part, with the headline in it. */
const isWholeArticle = (element: Element, title: HtmlLine | undefined): boolean =>
  (element.tagName === 'article' || element.tagName === 'main') && title?.path.includes(element) === true;

/** The container around the best one that holds clearly more running text: paragraphs may each be in a wrapper of their own. */
function climb(lines: readonly HtmlLine[], best: Element, title: HtmlLine | undefined): Element {
  const sums = sumLines(lines);
  const toRunning = (element: Element): number => sums.get(element)?.runningLength ?? 0;
  const path = lines.find((line) => line.path.includes(best))?.path ?? [best];
  let current = best;
  for (const element of path.slice(0, path.indexOf(best)).toReversed()) {
    const ratio = isWholeArticle(current, title) ? MIN_CLIMB_BEYOND_RATIO : MIN_CLIMB_RATIO;
    if (toRunning(element) >= toRunning(current) * ratio) current = element;
  }
  return current;
}

function findBest({ sums }: Weighed, usable: readonly HtmlLine[]): Element | undefined {
  const scored = [...scoreElements(usable)].map(([element, score]) => {
    const sum = sums.get(element);
    return { element, score: score * (1 - (sum === undefined ? 0 : toLinkRatio(sum))) };
  });
  return scored.reduce<{ element: Element | undefined; score: number }>(
    (top, one) => (one.score > top.score ? one : top),
    { element: undefined, score: 0 },
  ).element;
}

/** Shortest line that is told again by its words alone, in code units. */
const MIN_REPEATED_LENGTH = 40;

/** Words of a gallery or of a caption that are in the text once more. */
function markRepeatedCaptions(lines: readonly HtmlLine[], reasons: Map<HtmlLine, string | undefined>): void {
  const captions = new Set(
    lines
      .filter((line) => /caption|gallery|slideshow|carousel/u.test(reasons.get(line) ?? ''))
      .map(toLineText),
  );
  for (const line of lines) {
    const text = toLineText(line);
    if (reasons.get(line) === undefined && text.length >= MIN_REPEATED_LENGTH && captions.has(text))
      reasons.set(line, 'repeats a caption');
  }
}

/**
 * Finds the article's text on a page by scoring its containers, as Readability does: paragraphs give points to what is around them, names and
 * tags add or take some, links take them away. Then it goes outwards as long as that adds running text.
 *
 * @param lines  the visible lines of the page
 * @param title  the line that is the headline
 * @param address  of the page, where it states one
 */
export function findMainContent(
  lines: readonly HtmlLine[],
  title: HtmlLine | undefined,
  address: string | null,
): MainContent {
  const spoken = lines.filter(({ path }) => !path.some((element) => readHint(element)?.kind === 'comments'));
  const counted = sumRunning(spoken) > 0 ? spoken : lines;
  const page: Weighed = { lines, title, sums: sumLines(counted), total: sumRunning(counted) };
  const findBox = createBoxFinder(page);
  const usable = lines.filter(({ path }) => !path.some((element) => findBox(element) !== undefined));
  const best = findBest(page, usable.length > 0 ? usable : lines);
  const main = best === undefined ? undefined : climb(usable, best, title);
  const findCaption = createCaptionFinder((element) => page.sums.get(element)?.lineCount ?? 0);
  const toReason = (line: HtmlLine): string | undefined => {
    const box = line.path.map(findBox).find((reason) => reason !== undefined);
    if (box !== undefined && usable.length > 0) return box;
    if (main !== undefined && !line.path.includes(main)) return 'stands outside the main text of the page';
    if (isShareLink(line, address)) return 'a link that shares the page';
    return findCaption(line) ?? (isLinkLine(line) ? 'a line of links' : undefined);
  };
  const reasons = new Map(lines.map((line) => [line, toReason(line)]));
  const inText = lines.filter((line) => line !== title && reasons.get(line) === undefined);
  for (const [line, reason] of findEndMatter(inText)) reasons.set(line, reason);
  markRepeatedCaptions(lines, reasons);
  return { toReason: (line) => reasons.get(line) };
}
