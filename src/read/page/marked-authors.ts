import type { Element, Nodes } from 'hast';
import { findByline } from '../head-lines.ts';
import { readHint, toHints } from './hints.ts';
import { toAuthorNames } from './names.ts';
import type { StatedValue } from './stated-value.ts';

/** Longest text of an element that names an author, in code units. Source: Readability. */
const MAX_LENGTH = 100;

/** Names of elements that hold a byline. After Mozilla's Readability (Apache-2.0). */
const BYLINE = /\bby-?line\b|\bauthor\b|\bwritten-?by\b|\bp-author\b|author-?name/u;

type Words = { text: string; fileStart: number };

/** The words inside an element, with the place where they begin. */
function toWords(element: Element): Words {
  const words: Words = { text: '', fileStart: element.position?.start.offset ?? 0 };
  const walk = (node: Nodes): void => {
    if (node.type === 'text') {
      if (words.text === '' && node.value.trim() !== '')
        words.fileStart = (node.position?.start.offset ?? 0) + node.value.search(/\S/u);
      words.text += node.value;
    } else if (node.type === 'element' && !/^(?:script|style|noscript|svg)$/u.test(node.tagName))
      for (const child of node.children) walk(child);
  };
  walk(element);
  return { ...words, text: words.text.replace(/\s{1,}/gu, ' ').trim() };
}

/** The people that an element names, with their place; one word alone is a name only where the markup leaves no doubt. */
function toAuthors(element: Element, outlet: string | undefined, isSure: boolean): StatedValue[] {
  const { text, fileStart } = toWords(element);
  if (text.length > MAX_LENGTH) return [];
  const names = findByline(text, true)?.names;
  if (names === undefined) return [];
  return toAuthorNames([names.text], outlet)
    .filter((name) => name.includes(' ') || isSure)
    .map((name) => ({
      run: { text: name, fileStart: fileStart + Math.max(0, text.indexOf(name)) },
      from: 'marked as the author',
    }));
}

/** How surely an element is a byline by its markup: 2 its link or property says so, 1 its name does, 0 not. */
function toStrength(element: Element): 0 | 1 | 2 {
  const { rel, itemProp } = element.properties;
  if ([rel, itemProp].flat().some((value) => value === 'author')) return 2;
  return BYLINE.test(toHints(element)) ? 1 : 0;
}

/**
 * The people whom the first element names that a page marks as its author's, for pages whose head names nobody and that have no byline beside
 * their headline. Elements among readers' comments, menus and asides do not count.
 */
export function findMarkedAuthors(root: Nodes, outlet: string | undefined): StatedValue[] {
  const found: Record<1 | 2, StatedValue[]> = { 1: [], 2: [] };
  const walk = (node: Nodes): void => {
    if (!('children' in node) || found[2].length > 0) return;
    if (node.type === 'element') {
      const hint = readHint(node);
      if (hint?.kind === 'comments' || hint?.kind === 'tag' || hint?.kind === 'role') return;
      const strength = toStrength(node);
      if (strength > 0 && found[strength === 2 ? 2 : 1].length === 0)
        found[strength === 2 ? 2 : 1] = toAuthors(node, outlet, strength === 2);
    }
    for (const child of node.children) walk(child);
  };
  walk(root);
  return found[2].length > 0 ? found[2] : found[1];
}
