import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Opening brackets of one paragraph from which it is looked at: the parser's time grows with their square when they open no link. */
const MIN_BRACKETS = 200;

/** A whole link or reference. */
const LINK = /\[[^[\]]{0,500}\](?:\([^()\s]{0,500}\)|\[[^[\]]{0,100}\])/gu;

/** Stands for an opening bracket that opens nothing; of the same length, and no character of any text. Source: Unicode, private use. */
const STAND_IN = '\uE05B';

/**
 * Markdown as it is parsed: in paragraphs with hundreds of brackets, most of which open no link, they are stand-ins, so that none of them is
 * tried as the start of one. Offsets stay the same.
 */
export function toParsedMarkdown(source: string): string {
  if (source.includes(STAND_IN)) return source;
  return source.replace(/[^\n]{1,}(?:\n[^\n]{1,}){0,100000}/gu, (paragraph) => {
    const count = paragraph.split('[').length - 1;
    if (count < MIN_BRACKETS) return paragraph;
    const links = paragraph.match(LINK)?.length ?? 0;
    return links * 2 < count ? paragraph.replaceAll('[', STAND_IN) : paragraph;
  });
}

/** Puts the brackets back into the words of a parsed tree. */
export function restoreBrackets(root: Root, source: string): void {
  if (source.includes(STAND_IN)) return;
  visit(root, (node) => {
    if ('value' in node) node.value = node.value.replaceAll(STAND_IN, '[');
    if ('alt' in node && typeof node.alt === 'string') node.alt = node.alt.replaceAll(STAND_IN, '[');
  });
}
