import type { Element, Nodes } from 'hast';
import { MARKED } from '../head/head-statements.ts';
import { findByline } from '../lines/head-lines.ts';
import { readHint, toHints } from './hints.ts';
import { toAuthorNames } from './names.ts';
import { type StatedValue, toRun, toText } from './stated-value.ts';

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

/** All elements inside an element that have a property of microdata, in the order of the page. */
function listWith(element: Element, property: string): Element[] {
  return element.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    const inside = listWith(child, property);
    return [child.properties.itemProp].flat().includes(property) ? [child, ...inside] : inside;
  });
}

/** The name that microdata gives inside an element, such as that of the publisher. */
export function findMarkedName(source: string, element: Element): StatedValue | undefined {
  const [name] = listWith(element, 'name');
  if (name === undefined) return undefined;
  const stated = toText(name.properties.content);
  const run = stated === '' ? toWords(name) : toRun(source, name, stated);
  return run.text === '' ? undefined : { run, from: 'microdata' };
}

/** The people that an element names, with their place; one word alone is a name only where the markup leaves no doubt. */
function toAuthors(element: Element, outlet: string | undefined, isSure: boolean): StatedValue[] {
  // Beside the name of an author may stand what he is.
  const { text, fileStart } = toWords(listWith(element, 'name')[0] ?? element);
  if (text.length > MAX_LENGTH) return [];
  const names = findByline(text, true)?.names;
  if (names === undefined) return [];
  return toAuthorNames([names.text], outlet)
    .filter((name) => name.includes(' ') || isSure)
    .map((name) => ({
      run: { text: name, fileStart: fileStart + Math.max(0, text.indexOf(name)) },
      from: MARKED,
    }));
}

/** How surely an element is a byline by its markup: 2 its link or property says so, 1 its name does, 0 not. */
function toStrength(element: Element): 0 | 1 | 2 {
  const { rel, itemProp } = element.properties;
  if ([rel, itemProp].flat().some((value) => value === 'author')) return 2;
  return BYLINE.test(toHints(element)) ? 1 : 0;
}

/** True for an aside or a foot that holds an author and a date of microdata: the colophon of its article, and no box beside it. */
const isColophon = (element: Element): boolean =>
  /^(?:aside|footer)$/u.test(element.tagName) &&
  listWith(element, 'author').length === 1 &&
  listWith(element, 'datePublished').length === 1;

/** True for an element whose words are not the article's: readers' comments, menus and asides. */
function isApart(element: Element): boolean {
  const kind = readHint(element)?.kind;
  return (kind === 'comments' || kind === 'tag' || kind === 'role') && !isColophon(element);
}

/** Most code units of the file from one element that surely names an author to the next, for both to name authors of the article. */
const MAX_DISTANCE = 300;

/** True for an element that begins close after another one. */
const isNextTo = (element: Element, last: Element): boolean =>
  (element.position?.start.offset ?? 0) - (last.position?.end.offset ?? 0) <= MAX_DISTANCE;

/**
 * The people whom a page marks as its article's authors, for pages whose head names nobody and that have no byline beside their headline: those
 * of the first elements that surely are bylines, or of the first that has the name of one.
 */
export function findMarkedAuthors(root: Nodes, outlet: string | undefined): StatedValue[] {
  const sure: StatedValue[] = [];
  let [byName, last]: [StatedValue[], Element | undefined] = [[], undefined];
  const walk = (node: Nodes): void => {
    if (!('children' in node)) return;
    if (node.type === 'element') {
      if (isApart(node)) return;
      const strength = toStrength(node);
      const isNew = strength === 2 ? last === undefined || isNextTo(node, last) : byName.length === 0;
      const found = strength > 0 && isNew ? toAuthors(node, outlet, strength === 2) : [];
      if (strength === 1 && found.length > 0) byName = found;
      if (strength === 2 && found.length > 0) {
        sure.push(...found.filter(({ run }) => sure.every((one) => one.run.text !== run.text)));
        last = node;
        return;
      }
    }
    for (const child of node.children) walk(child);
  };
  walk(root);
  return sure.length > 0 ? sure : byName;
}
