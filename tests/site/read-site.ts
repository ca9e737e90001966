import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Element, ElementContent, Root, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { BuiltSite } from './build-sites.ts';

/** A page of a built site; `path` has the base and ends with a slash, or with `404.html`. */
export type Page = { path: string; file: string; html: string; readonly tree: Root };

const parser = unified().use(rehypeParse);
const trees = new Map<string, Root>();
const sites = new Map<string, Page[]>();

/** The tree of a page's HTML; the same page is parsed once, also where several hosts serve it. */
export function parsePage(html: string): Root {
  const tree = trees.get(html) ?? parser.parse(html);
  trees.set(html, tree);
  return tree;
}

/** The pages of a built site, in the order of their paths; read once. */
export function readPages({ folder, base }: BuiltSite): Page[] {
  const pages = sites.get(folder) ?? listPages(folder, base);
  sites.set(folder, pages);
  return pages;
}

const listPages = (folder: string, base: string): Page[] =>
  listFiles(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      const html = readFileSync(path.join(folder, name), 'utf8');
      const pagePath = `${base}${name}`.replace(/index\.html$/u, '');
      return {
        path: pagePath,
        file: name,
        html,
        get tree() {
          return parsePage(html);
        },
      };
    });

/** Every file of a folder, with `/` between the parts, in the order of code units. */
export const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();

const elements = new WeakMap<Root, readonly Element[]>();

/** The elements of a page with one of the names, in the order of the page; all of them when there is none. */
export function findElements(tree: Root, ...names: string[]): readonly Element[] {
  const all = elements.get(tree) ?? listElements(tree);
  elements.set(tree, all);
  return names.length === 0 ? all : all.filter(({ tagName }) => names.includes(tagName));
}

const listElements = ({ children }: Root | Element): Element[] =>
  children.flatMap((child) => (child.type === 'element' ? [child, ...listElements(child)] : []));

/** A property as text; undefined when the element does not have it. */
export function readProperty(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** The text content, as the DOM gives it. */
export function textOf(node: RootContent | ElementContent | Root): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** What kind of page a path is: one of each kind is enough for what depends on the layout. */
export function kindOf(page: Page): string {
  const parts = page.file.split('/');
  if (parts[0] !== 'stories') return parts.length === 1 ? page.file : (parts[0] ?? '');
  if (parts[2] === 'claims') return 'claim';
  return parts[2] === 'index.html' ? 'story' : (parts[2] ?? '');
}

/** One page of each kind. */
export const onePageOfEachKind = (pages: readonly Page[]): Page[] => [
  ...new Map([...pages].reverse().map((page) => [kindOf(page), page])).values(),
];
