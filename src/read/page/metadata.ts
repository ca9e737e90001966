import type { Element, Nodes } from 'hast';
import { visit } from 'unist-util-visit';
import { parseDate } from '../parse-date.ts';
import type { Run } from '../tree-builder.ts';
import { toWebAddress } from '../web-address.ts';

/** What the head of a page states about its article; each with the place of its words in the file. */
export type Metadata = {
  url: string | null;
  title: Run | undefined;
  /** The words of `<title>`, which often end with the outlet's name. */
  pageTitle: Run | undefined;
  outlet: Run | undefined;
  published: Run | undefined;
};

const toText = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** The words of an attribute with their place; the place of the tag when an entity hides them. */
function toRun(source: string, element: Element, value: string): Run {
  const start = element.position?.start.offset ?? 0;
  const end = element.position?.end.offset ?? source.length;
  const at = source.slice(start, end).lastIndexOf(value);
  return { text: value, fileStart: start + Math.max(0, at) };
}

function toTitleRun(element: Element): Run | undefined {
  const [child] = element.children;
  if (child?.type !== 'text' || child.value.trim() === '') return undefined;
  const text = child.value.trim();
  return { text, fileStart: (child.position?.start.offset ?? 0) + child.value.indexOf(text) };
}

/** How far into a JSON-LD block its date is looked for, in code units. */
const MAX_JSON_LENGTH = 200_000;

/** `datePublished` of a JSON-LD block, found without running or trusting the rest of it. */
function findDatePublished(source: string, element: Element): Run | undefined {
  const start = element.position?.start.offset ?? 0;
  const json = source.slice(start, Math.min(element.position?.end.offset ?? start, start + MAX_JSON_LENGTH));
  const match = /"datePublished"\s{0,4}:\s{0,4}"([^"]{8,40})"/u.exec(json);
  const value = match?.[1];
  if (match === null || value === undefined || parseDate(value) === undefined) return undefined;
  return { text: value, fileStart: start + match.index + match[0].lastIndexOf(value) };
}

const PUBLISHED_KEYS = new Set([
  'article:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'dc.date',
  'dc.date.issued',
  'parsely-pub-date',
  'sailthru.date',
]);

/** Reads canonical address, title, site name and date of publication from the tags of a page. */
export function readMetadata(source: string, root: Nodes): Metadata {
  const found: Metadata = {
    url: null,
    title: undefined,
    pageTitle: undefined,
    outlet: undefined,
    published: undefined,
  };
  visit(root, 'element', (element: Element) => {
    const { properties, tagName } = element;
    const key = toText(properties.property ?? properties.name ?? properties.itemProp).toLowerCase();
    const content = toText(properties.content);
    if (tagName === 'link' && [properties.rel].flat().includes('canonical'))
      found.url ??= toWebAddress(toText(properties.href));
    if (tagName === 'script' && /ld\+json/u.test(toText(properties.type)))
      found.published ??= findDatePublished(source, element);
    if (tagName === 'title') found.pageTitle ??= toTitleRun(element);
    if (tagName !== 'meta' || content === '') return;
    if (key === 'og:url') found.url ??= toWebAddress(content);
    if (key === 'og:title') found.title ??= toRun(source, element, content);
    if (key === 'og:site_name') found.outlet ??= toRun(source, element, content);
    if (PUBLISHED_KEYS.has(key) && parseDate(content) !== undefined)
      found.published ??= toRun(source, element, content);
  });
  return found;
}
