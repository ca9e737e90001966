import type { Plugin } from 'unified';
import { parseDate } from '../lines/parse-date.ts';
import { toLineForm } from '../tree/line-form.ts';
import { type ArticleTree, type BlockNode, toBlockText, toStatedPart } from '../tree/tree.ts';

/** A day with its year, its weekday before it, the time and a zone after it, and nothing else. */
const ONLY_DATE =
  /^(?:\p{L}{3,6}day,? )?(?:\d{1,2} \p{L}{3,9}\.?,? \d{4}|\p{L}{3,9}\.? \d{1,2}, \d{4})(?:,? (?:at )?\d{1,2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?)?$/iu;

/** “Published”, “First posted on”. */
const LABEL = /^(?:first )?(?:published|posted):? (?:on )?/iu;

/** The date after words that say what it is the date of: “Published”, and “For release –”, where a mark ends them. */
function withoutLabel(line: string): string {
  const cut = line.search(/ [–—|] |: /u);
  const isMarked = cut > 0 && cut <= MAX_LABEL && !/[^\p{L} ]/u.test(line.slice(0, cut));
  return (isMarked ? line.slice(line.indexOf(' ', cut + 1) + 1) : line).replace(LABEL, '');
}

const MAX_LABEL = 30;

/** A line that is when the article was last changed, or when something else is to be. */
const OTHER_DATE = /^\W{0,3}(?:last |correct|updat|modif|edit|embargo|hearing|due|event)/iu;

/** Fewest words of the paragraph that ends the head. */
const MIN_LEAD_WORDS = 9;

/** Lines of the head: everything before the first long paragraph. */
function toHead(tree: ArticleTree): BlockNode[] {
  const lead = tree.children.findIndex(
    (block) => block.kind === 'paragraph' && toLineForm(toBlockText(tree, block)).wordCount >= MIN_LEAD_WORDS,
  );
  return tree.children.slice(0, Math.max(0, lead));
}

/** True for what a page's own markup sets apart: its date may be another article's. */
const isMarkedOff = ({ reason }: BlockNode): boolean => reason?.startsWith('the page marks') === true;

/** The day of a line that is a date with its year, under a label or none: “PUBLISHED MARCH 3, 2026”, “For release – Monday 2 March 2026, 09.00”. */
export function findOnlyDate(line: string): string | undefined {
  if (line.length > MAX_DATE_LINE || OTHER_DATE.test(line)) return undefined;
  const date = withoutLabel(line);
  return ONLY_DATE.test(date) ? parseDate(date) : undefined;
}

const MAX_DATE_LINE = 90;

/**
 * Takes the day of publication from a line of the head that is nothing but a date, where none was read: it may stand among short lines that are
 * no part of the text. Two such lines with different days tell nothing, and a line of the text is never asked.
 */
export const findOwnDate: Plugin<[], ArticleTree> = () => (tree) => {
  if (tree.parts.published !== null || tree.parts.updated != null) return;
  const found = toHead(tree).flatMap((block) => {
    const isLine = /^(?:furniture|crosshead|paragraph)$/u.test(block.kind) && !isMarkedOff(block);
    const date = isLine ? findOnlyDate(toBlockText(tree, block)) : undefined;
    return date === undefined ? [] : [{ block, date }];
  });
  const [first] = found;
  if (first === undefined || found.some(({ date }) => date !== first.date)) return;
  first.block.kind = 'published';
  delete first.block.reason;
  tree.parts.published = { ...toStatedPart(tree.text, first.block), date: first.date };
};
