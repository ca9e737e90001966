import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Marks of one kind in one paragraph from which they are looked at: the parser's time grows with the square of those that open nothing. */
const MIN_MARKS = 200;

/** Emphasis is looked at from so many marks in one paragraph, at most so many code units apart: no text is emphasised so often. */
const MIN_EMPHASIS = 1000;
const EMPHASIS_DISTANCE = 20;

/** From so many lines on that go on with a list or a quotation without its mark, neither is looked for: the parser's time grows with their square. */
const MIN_LAZY_LINES = 1000;

/** The mark that begins an item of a list or a line of a quotation, after its indent and number. */
const CONTAINER = /^([ \t]{0,3}\d{0,9})([-+*>.)])/gmu;

/** A whole link or reference. */
const LINK = /\[[^[\]]{0,500}\](?:\([^()\s]{0,500}\)|\[[^[\]]{0,100}\])/gu;

/** What stands for a mark that opens nothing; of the same length, and no character of any text. Source: Unicode, private use. */
const STAND_INS = new Map([
  ['[', '\uE05B'],
  ['*', '\uE05C'],
  ['_', '\uE05D'],
  ['<', '\uE05E'],
  ['-', '\uE05F'],
  ['+', '\uE060'],
  ['>', '\uE061'],
  ['.', '\uE062'],
  [')', '\uE063'],
  ['`', '\uE064'],
]);

const hasStandIn = (text: string): boolean => [...STAND_INS.values()].some((each) => text.includes(each));

const countOf = (paragraph: string, mark: string): number => paragraph.split(mark).length - 1;

const replaceMark = (text: string, mark: string): string =>
  text.replaceAll(mark, STAND_INS.get(mark) ?? mark);

/**
 * Markdown as it is parsed: in paragraphs with hundreds of brackets, emphasis marks, backticks or openings of comments, most of which open nothing, they
 * are stand-ins, so that none of them is tried as the start of something; so are the marks of lists and quotations in a text with a thousand lines
 * that go on with one without its mark. Offsets stay the same.
 */
export function toParsedMarkdown(source: string): string {
  if (hasStandIn(source)) return source;
  return replaceContainers(source).replace(/[^\n]{1,}(?:\n[^\n]{1,}){0,100000}/gu, (paragraph) =>
    replaceComments(replaceCode(replaceEmphasis(replaceBrackets(paragraph)))),
  );
}

function replaceContainers(source: string): string {
  if (countLazyLines(source) < MIN_LAZY_LINES) return source;
  return source.replace(CONTAINER, (_, indent: string, mark: string) => indent + replaceMark(mark, mark));
}

/** Lines after a marked one of their paragraph that have neither mark nor indent. */
function countLazyLines(source: string): number {
  let count = 0;
  let isInside = false;
  for (const line of source.split('\n')) {
    if (/^[ \t]{0,3}(?:[-+*>]|\d{1,9}[.)])/u.test(line)) isInside = true;
    else if (line.trim() === '') isInside = false;
    else if (isInside && !/^(?: {2}|\t)/u.test(line)) count += 1;
  }
  return count;
}

function replaceBrackets(paragraph: string): string {
  const count = countOf(paragraph, '[');
  if (count < MIN_MARKS) return paragraph;
  const links = paragraph.match(LINK)?.length ?? 0;
  return links * 2 < count ? replaceMark(paragraph, '[') : paragraph;
}

function replaceEmphasis(paragraph: string): string {
  const count = countOf(paragraph, '*') + countOf(paragraph, '_');
  const isDense = count >= MIN_EMPHASIS && count * EMPHASIS_DISTANCE > paragraph.length;
  return isDense ? replaceMark(replaceMark(paragraph, '*'), '_') : paragraph;
}

/** A backtick that opens no code is looked for to the end of its paragraph; quotations written ``so'' have many of them. */
const replaceCode = (paragraph: string): string =>
  countOf(paragraph, '`') < MIN_MARKS ? paragraph : replaceMark(paragraph, '`');

/** Only openings that nothing closes, and none that begins a line: what is a comment stays one, and is not published. */
function replaceComments(paragraph: string): string {
  const closed = paragraph.lastIndexOf('-->') + 1;
  const [before, open] = [paragraph.slice(0, closed), paragraph.slice(closed)];
  if (countOf(open, '<!--') < MIN_MARKS) return paragraph;
  const lines = open.split('\n').map((line, index) => {
    const isStart = index > 0 || closed === 0;
    const indent = isStart ? (/^ {0,3}<?/u.exec(line)?.[0].length ?? 0) : 0;
    return line.slice(0, indent) + replaceMark(line.slice(indent), '<');
  });
  return before + lines.join('\n');
}

/** Puts the marks back into the words of a parsed tree. */
export function restoreMarks(root: Root, source: string): void {
  if (hasStandIn(source)) return;
  visit(root, (node) => {
    if ('value' in node) node.value = restore(node.value);
    if ('alt' in node && typeof node.alt === 'string') node.alt = restore(node.alt);
  });
}

function restore(text: string): string {
  let restored = text;
  for (const [mark, standIn] of STAND_INS) restored = restored.replaceAll(standIn, mark);
  return restored;
}
