import type { Element } from 'hast';
import { type HtmlLine, toHints, toLineText } from './html-lines.ts';

/** Names of containers that hold the text of an article, and of those that do not. After Mozilla's Readability (Apache-2.0). */
const LIKELY = /article|body|content|entry|hentry|main|page|post|text|blog|story/u;
const UNLIKELY =
  /-ad-|\bads?\b|advert|banner|breadcrumb|byline-list|combx|comment|community|cookie|consent|disqus|extra|footer|foot\b|gdpr|header|legend|masthead|menu|modal|most-|newsletter|outbrain|pager|pagination|paywall|popup|promo|recirc|recommend|related|remark|replies|rss|share|shopping|shoutbox|sidebar|skyscraper|social|sponsor|subscribe|subscription|supplemental|syndication|taboola|tags|tool|trending|widget/u;
const UNLIKELY_TAGS = new Set([
  'nav',
  'footer',
  'aside',
  'form',
  'button',
  'menu',
  'dialog',
  'select',
  'fieldset',
]);
const UNLIKELY_ROLES =
  /\b(?:navigation|complementary|banner|contentinfo|search|menu|menubar|dialog|alert)\b/u;

/** Lines shorter than this, in code units, say nothing of where the text is. */
const MIN_LINE_LENGTH = 25;

/** A container around the best belongs to the text when it holds this many times its points of running text. */
const MIN_CLIMB_RATIO = 1.15;

/** Where the article's text is on a page. */
export type MainContent = {
  /** True for a line of the article's own text. */
  has: (line: HtmlLine) => boolean;
  /** Why a line is not of the text; undefined when it is. */
  toReason: (line: HtmlLine) => string | undefined;
};

const toLinkRatio = ({ linkLength, textLength }: { linkLength: number; textLength: number }): number =>
  textLength === 0 ? 0 : linkLength / textLength;

/** What in an element's name or tag speaks against it. */
function readUnlikelyHint(element: Element): string | undefined {
  if (UNLIKELY_TAGS.has(element.tagName)) return `<${element.tagName}>`;
  const hints = toHints(element);
  if (UNLIKELY_ROLES.test(String(element.properties.role ?? '')))
    return `role “${String(element.properties.role)}”`;
  const match = UNLIKELY.exec(hints);
  const isMain =
    element.tagName === 'body' ||
    element.tagName === 'html' ||
    element.tagName === 'main' ||
    element.tagName === 'article';
  return match !== null && !isMain && !(LIKELY.test(hints) && /article|story-body|main/u.test(hints))
    ? `“${match[0]}” in its class or id`
    : undefined;
}

function toClassWeight(element: Element): number {
  const hints = toHints(element);
  const tagWeight = element.tagName === 'article' ? 40 : element.tagName === 'main' ? 20 : 0;
  return (
    tagWeight +
    (LIKELY.test(hints) ? 25 : 0) +
    (/articlebody/u.test(hints) ? 40 : 0) -
    (UNLIKELY.test(hints) ? 25 : 0)
  );
}

/** Points of one line: running text has commas and length. */
function scoreLine(line: HtmlLine): number {
  const text = toLineText(line);
  if (text.length < MIN_LINE_LENGTH) return 0;
  const commaCount = text.match(/[,،、]/gu)?.length ?? 0;
  return (
    (1 + Math.min(commaCount, 10) + Math.min(Math.floor(text.length / 100), 3)) * (1 - toLinkRatio(line))
  );
}

/** Scores the elements around each line: the nearest two in full and half, those further out less. */
function scoreElements(lines: readonly HtmlLine[]): Map<Element, number> {
  const scores = new Map<Element, number>();
  for (const line of lines) {
    const points = scoreLine(line);
    const own = line.path.findLastIndex(
      ({ tagName }) => /^(?:p|li|td|dd|h[1-6]|blockquote|pre|span|a|b|i|em|strong)$/u.test(tagName) === false,
    );
    const around = line.path
      .slice(0, own + 1)
      .toReversed()
      .slice(0, 5);
    for (const [level, element] of around.entries()) {
      const share = level === 0 ? 1 : level === 1 ? 0.5 : 1 / (level * 3);
      scores.set(
        element,
        (scores.get(element) ?? toClassWeight(element) * (points > 0 ? 1 : 0)) + points * share,
      );
    }
  }
  return scores;
}

function toLinkRatios(lines: readonly HtmlLine[]): Map<Element, { linkLength: number; textLength: number }> {
  const sums = new Map<Element, { linkLength: number; textLength: number }>();
  for (const line of lines) {
    for (const element of line.path) {
      const sum = sums.get(element) ?? { linkLength: 0, textLength: 0 };
      sum.linkLength += line.linkLength;
      sum.textLength += line.textLength;
      sums.set(element, sum);
    }
  }
  return sums;
}

/** The same, looked up once for each element. */
function createHintFinder(): (element: Element) => string | undefined {
  const known = new Map<Element, string | undefined>();
  return (element) => {
    if (!known.has(element)) known.set(element, readUnlikelyHint(element));
    return known.get(element);
  };
}

/** The container around the best one that holds clearly more running text: paragraphs may each stand in a wrapper of their own. */
function climb(lines: readonly HtmlLine[], best: Element): Element {
  const points = new Map<Element, number>();
  for (const line of lines) {
    for (const element of line.path) points.set(element, (points.get(element) ?? 0) + scoreLine(line));
  }
  const path = lines.find((line) => line.path.includes(best))?.path ?? [best];
  let current = best;
  for (const element of path.slice(0, path.indexOf(best)).toReversed()) {
    if ((points.get(element) ?? 0) >= (points.get(current) ?? 0) * MIN_CLIMB_RATIO) current = element;
  }
  return current;
}

/**
 * Finds the article's text on a page by scoring its containers, as Readability does: paragraphs give points to what is around them, names and
 * tags add or take some, links take them away. Then it goes outwards as long as that adds running text.
 */
export function findMainContent(lines: readonly HtmlLine[]): MainContent {
  const findUnlikelyHint = createHintFinder();
  const usable = lines.filter(
    (line) => !line.path.some((element) => findUnlikelyHint(element) !== undefined),
  );
  const sums = toLinkRatios(lines);
  const scored = [...scoreElements(usable.length > 0 ? usable : lines)].map(
    ([element, score]) =>
      [element, score * (1 - toLinkRatio(sums.get(element) ?? { linkLength: 0, textLength: 0 }))] as const,
  );
  const [best] = scored.reduce<readonly [Element | undefined, number]>(
    (top, [element, score]) => (score > top[1] ? [element, score] : top),
    [undefined, 0],
  );
  const main = best === undefined ? undefined : climb(usable, best);
  const isInside = ({ path }: HtmlLine): boolean => main === undefined || path.includes(main);
  const toReason = (line: HtmlLine): string | undefined => {
    const unlikely = line.path.map((element) => findUnlikelyHint(element)).find((hint) => hint !== undefined);
    if (unlikely !== undefined && usable.length > 0)
      return `the page marks it as not of the text: ${unlikely}`;
    if (!isInside(line)) return 'stands outside the main text of the page';
    if (line.path.some(({ tagName }) => tagName === 'figcaption')) return 'caption of a picture';
    if (toLinkRatio(line) > 0.8 && line.textLength > 20 && !/[.!?]["”’]?$/u.test(toLineText(line)))
      return 'a line of links';
    return undefined;
  };
  return { has: (line) => toReason(line) === undefined, toReason };
}
