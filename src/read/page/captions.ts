import type { Element, ElementContent } from 'hast';
import { type HtmlLine, toLineText } from './lines.ts';

/** Most code units of a caption that only its place beside a picture shows. */
const MAX_LENGTH = 220;

const PICTURES = /^(?:img|picture|amp-img|video|svg)$/u;

/** Elements looked into for a picture: more belong to a whole section. */
const MAX_ELEMENTS = 40;

/** True when there is a picture among the first elements inside. */
function holdsPicture(element: Element): boolean {
  const open: ElementContent[] = [...element.children];
  for (let seen = 0; seen < MAX_ELEMENTS; seen += 1) {
    const node = open.shift();
    if (node === undefined) return false;
    if (node.type !== 'element') continue;
    if (PICTURES.test(node.tagName)) return true;
    open.push(...node.children);
  }
  return false;
}

const isClosed = (text: string): boolean => /[.!?…]["”’)]{0,2}$/u.test(text);

/**
 * Finds captions that no tag or name shows: words in a figure, or alone with a picture in their box and no sentence.
 *
 * @param counts  how many lines each element holds
 */
export function createCaptionFinder(
  counts: (element: Element) => number,
): (line: HtmlLine) => string | undefined {
  return (line) => {
    const figure = line.path.findLast(({ tagName }) => tagName === 'figure');
    const isQuote = line.path.some(({ tagName }) => /^(?:blockquote|table|pre|li)$/u.test(tagName));
    if (figure !== undefined && !isQuote && holdsPicture(figure)) return 'words in the figure of a picture';
    const text = toLineText(line);
    if (text.length > MAX_LENGTH || isClosed(text) || /[:,;]$/u.test(text)) return undefined;
    const box = line.path
      .slice(-3)
      .find((element) => /^(?:div|p|section|span|center)$/u.test(element.tagName) && counts(element) === 1);
    return box !== undefined && holdsPicture(box)
      ? 'alone with a picture in its box, and no sentence'
      : undefined;
  };
}
