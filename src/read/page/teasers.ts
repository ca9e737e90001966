import type { Element } from 'hast';
import { type HtmlLine, toLineText } from './lines.ts';
import { toLinkRatio } from './running-text.ts';

/** Most code units of a teaser of another article: a link and a sentence or two. */
const MAX_TEASER_LENGTH = 700;

/** Share (0–1) of a line's words that makes it a link. */
const LINK_LINE_RATIO = 0.8;

/** Fewest boxes of one form beside each other. */
const MIN_TEASERS = 2;

/** Elements that paragraphs and items of an article are; they are no boxes unless they hold more than one line. */
const isBox = ({ tagName }: Element): boolean =>
  /^(?:div|li|article|section|a|dl|tr|td|figure)$/u.test(tagName);

/** What boxes of one form share: their tag and their first class. */
const toForm = ({ tagName, properties }: Element): string =>
  `${tagName}.${Array.isArray(properties.className) ? (properties.className[0] ?? '') : ''}`;

/** Shortest words of a link to another article. */
const MIN_LINK_LENGTH = 20;

/** A line that is a link with words of its own. */
const isTeaserLink = (line: HtmlLine): boolean =>
  toLinkRatio(line) > LINK_LINE_RATIO &&
  line.textLength >= MIN_LINK_LENGTH &&
  !/^https?:/u.test(toLineText(line));

/** A box whose first words, or whose heading, are a link, with little text beside it. */
function isTeaser(lines: readonly HtmlLine[]): boolean {
  const length = lines.reduce((sum, { textLength }) => sum + textLength, 0);
  const links = lines.filter(isTeaserLink);
  const [first] = lines;
  if (length > MAX_TEASER_LENGTH || links.length === 0 || first === undefined) return false;
  const hasLinkedHeading = links.some(({ path }) => path.some(({ tagName }) => /^h[1-6]$/u.test(tagName)));
  return hasLinkedHeading || isTeaserLink(first);
}

/**
 * Finds boxes that are beside others of their form and hold a link with a sentence or two: teasers of other articles.
 *
 * @returns the boxes' parents' children that are teasers
 */
export function findTeasers(lines: readonly HtmlLine[]): Set<Element> {
  const inside = new Map<Element, HtmlLine[]>();
  const groups = new Map<Element, Map<string, Set<Element>>>();
  for (const line of lines) {
    for (const [index, element] of line.path.entries()) {
      const parent = line.path[index - 1];
      if (parent === undefined || !isBox(element)) continue;
      const held = inside.get(element);
      if (held === undefined) inside.set(element, [line]);
      else held.push(line);
      const forms = groups.get(parent) ?? new Map<string, Set<Element>>();
      groups.set(parent, forms);
      forms.set(toForm(element), (forms.get(toForm(element)) ?? new Set()).add(element));
    }
  }
  const teasers = new Set<Element>();
  for (const forms of groups.values()) {
    for (const boxes of forms.values()) {
      if (boxes.size < MIN_TEASERS) continue;
      const found = [...boxes].filter((box) => isTeaser(inside.get(box) ?? []));
      if (found.length >= MIN_TEASERS && found.length * 2 >= boxes.size)
        for (const box of found) teasers.add(box);
    }
  }
  return teasers;
}
