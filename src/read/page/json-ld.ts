import type { Element } from 'hast';
import { z } from 'zod';
import { toWordOverlap } from './word-overlap.ts';

/** What a JSON-LD block says of the article; names as written. Source: schema.org/NewsArticle. */
export type JsonLdArticle = {
  element: Element;
  headline: string | undefined;
  authors: string[];
  publisher: string | undefined;
  published: string | undefined;
  modified: string | undefined;
  language: string | undefined;
  section: string | undefined;
  description: string | undefined;
  body: string | undefined;
  address: string | undefined;
};

const NodeSchema = z.record(z.string(), z.unknown());
type Node = z.infer<typeof NodeSchema>;

/** Longest block that is read, in code units, and how deep it is followed. */
const MAX_LENGTH = 2_000_000;
const MAX_DEPTH = 6;

const ARTICLE = /(?:Article|Posting|Reportage|Report|BlogPost|Review)$/u;

/** Longest name of a person or an outlet. */
const MAX_NAME_LENGTH = 120;

const toNode = (value: unknown): Node | undefined => {
  const parsed = NodeSchema.safeParse(value);
  return parsed.success && !Array.isArray(value) ? parsed.data : undefined;
};

const toList = (value: unknown): unknown[] =>
  Array.isArray(value) ? value.slice(0, 200) : value === undefined || value === null ? [] : [value];

const toWords = (value: unknown): string | undefined => {
  const [first] = toList(value);
  return typeof first === 'string' && first.trim() !== '' ? decodeReferences(first.trim()) : undefined;
};

/** The references by name that content systems leave in JSON. */
const REFERENCES: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** The sign of a reference by number; the reference itself where it has none. */
function toSign(found: string, digits: string): string {
  const code = /^x/iu.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number(digits);
  const isSign = code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isSign ? String.fromCodePoint(code) : found;
}

/** Words with the references in them as the signs that they stand for; those for the marks of tags stay. */
export const decodeReferences = (text: string): string =>
  text.replace(
    /&(?:#(x[\da-f]{1,6}|\d{1,7})|(amp|quot|apos|nbsp|[lr][sd]quo|[nm]dash|hellip));/giu,
    (found, digits: string | undefined, name: string | undefined) =>
      digits === undefined ? (REFERENCES[name?.toLowerCase() ?? ''] ?? found) : toSign(found, digits),
  );

const hasType = (node: Node, pattern: RegExp): boolean =>
  toList(node['@type']).some((type) => typeof type === 'string' && pattern.test(type));

/** The nodes that a block states of itself: the block, its list, its graph, and what a page is mainly about. */
function listNodes(value: unknown, depth = 0): Node[] {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) return value.slice(0, 500).flatMap((item) => listNodes(item, depth + 1));
  const node = toNode(value);
  if (node === undefined) return [];
  const inner = [node['@graph'], hasType(node, /Page$/u) ? node.mainEntity : undefined];
  return [node, ...inner.flatMap((item) => listNodes(item, depth + 1))];
}

/** JSON as pages write it: in a comment or CDATA, with line ends inside strings, or with a comma too much at its end. */
function parseLoosely(text: string): unknown {
  const bare = text
    .trim()
    .replace(/^(?:<!--|\/\/\s{0,4}<!\[CDATA\[|<!\[CDATA\[|\/\*\s{0,4}<!\[CDATA\[\s{0,4}\*\/)/u, '')
    .replace(/(?:-->|\/\/\s{0,4}\]\]>|\]\]>|\/\*\s{0,4}\]\]>\s{0,4}\*\/)$/u, '')
    .replace(/;\s{0,4}$/u, '');
  for (const attempt of [bare, bare.replace(/[\n\r\t]/gu, ' '), bare.replace(/,\s{0,40}([}\]])/gu, '$1')]) {
    try {
      const parsed: unknown = JSON.parse(attempt);
      return parsed;
    } catch {
      // The next attempt mends what is known to be wrong in pages.
    }
  }
  return undefined;
}

/** Names of people or bodies: strings, nodes with a name, or references to nodes of the block. */
function readNames(value: unknown, byId: ReadonlyMap<string, Node>): string[] {
  return toList(value).flatMap((item) => {
    const node = toNode(item);
    const named = node?.name ?? byId.get(String(node?.['@id']))?.name;
    const names = typeof item === 'string' ? [item] : toList(named);
    return names.flatMap((name) => {
      const words = toWords(name);
      return words === undefined || words.length > MAX_NAME_LENGTH ? [] : [words];
    });
  });
}

const toAddress = (node: Node): string | undefined =>
  toWords(node.url) ?? toWords(toNode(node.mainEntityOfPage)?.['@id']) ?? toWords(node.mainEntityOfPage);

function toArticle(element: Element, node: Node, byId: ReadonlyMap<string, Node>): JsonLdArticle {
  return {
    element,
    headline: toWords(node.headline) ?? toWords(node.name),
    authors: readNames(node.author, byId).concat(
      node.author === undefined ? readNames(node.creator, byId) : [],
    ),
    publisher: readNames(node.publisher, byId)[0],
    published: toWords(node.datePublished) ?? toWords(node.dateCreated),
    modified: toWords(node.dateModified),
    language: toWords(node.inLanguage),
    section: toWords(node.articleSection),
    description: toWords(node.description),
    body: toWords(node.articleBody),
    address: toAddress(node),
  };
}

/** Least share (0–1) of words that an article's headline shares with the page's title when several articles are there. */
const MIN_TITLE_RATIO = 0.4;

/**
 * The article that the JSON-LD blocks of a page are about: not a video, a source or a teaser. Of several, the one at the page's address, or the
 * one whose headline is nearest to the page's title.
 *
 * @param scripts  `script` elements with JSON-LD
 * @param page     title and address of the page
 */
export function findJsonLdArticle(
  scripts: readonly Element[],
  page: { title: string; url: string | null },
): JsonLdArticle | undefined {
  const found = scripts.flatMap((element) => {
    const [child] = element.children;
    if (child?.type !== 'text' || child.value.length > MAX_LENGTH) return [];
    const nodes = listNodes(parseLoosely(child.value));
    const byId = new Map(nodes.map((node) => [String(node['@id']), node]));
    return nodes.filter((node) => hasType(node, ARTICLE)).map((node) => toArticle(element, node, byId));
  });
  if (found.length < 2) return found[0];
  const atAddress = found.filter(({ address }) => page.url !== null && address === page.url);
  if (atAddress.length === 1) return atAddress[0];
  const rated = found
    .map((article) => ({ article, ratio: toWordOverlap(article.headline ?? '', page.title) }))
    .toSorted((a, b) => b.ratio - a.ratio);
  const [best] = rated;
  return best !== undefined && best.ratio >= MIN_TITLE_RATIO ? best.article : found[0];
}
