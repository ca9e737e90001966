import { VFile } from 'vfile';
import type { ReadArticle } from '../../model/article.ts';
import { type BlockKind, PROSE_KINDS } from '../../model/kinds.ts';
import { readArticle } from '../../read/article.ts';
import { loadDefuddle, loadDom, loadReadability } from '../rivals.ts';
import type { Page, PageMetadata } from './data.ts';

/** A way to read a page: gives the text of its article, blocks on lines of their own. */
export type Reader = { name: string; read: (page: Page) => Promise<string> };

/** Kinds of block that are the text of the article: neither what stands above it nor what is not of it. */
const BODY: ReadonlySet<BlockKind> = new Set<BlockKind>(
  [...PROSE_KINDS, 'signature' as const].filter((kind) => kind !== 'headline' && kind !== 'standfirst'),
);

const decode = ({ bytes }: Page): string => new TextDecoder().decode(bytes);

/** A page without scripts, and without words on the console about its style sheets. */
function toDom(html: string, url: string): Document {
  const { JSDOM, VirtualConsole } = loadDom();
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}

const LINE_TAGS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);

function toLines(node: Node): string {
  if (node.nodeType === node.TEXT_NODE) return node.nodeValue ?? '';
  const inner = [...node.childNodes].map(toLines).join('');
  return LINE_TAGS.has(node.nodeName) ? `\n${inner}\n` : inner;
}

const toText = (html: string, url: string): string => toLines(toDom(html, url).body);

const readPage = (page: Page): ReadArticle | undefined =>
  readArticle(new VFile({ path: 'page.html', value: page.bytes }));

/** The text of the article that is noted for a page. */
export const toNotedBody = ({ body, markup, url }: Page): string =>
  markup === undefined ? body : toText(markup, url);

/** What this project reads of the head of a page. */
export function readMetadata(page: Page): PageMetadata {
  const article = readPage(page);
  return {
    byline: article?.byline?.text ?? null,
    outlet: article?.outlet?.text ?? null,
    published: article?.published?.date ?? null,
  };
}

/** This project's own reading. */
const readOurs = async (page: Page): Promise<string> => {
  const article = readPage(page);
  if (article === undefined) return '';
  return article.blocks
    .filter(({ kind }) => BODY.has(kind))
    .map(({ start, end }) => article.text.slice(start, end))
    .join('\n\n');
};

async function readWithReadability(page: Page): Promise<string> {
  const { Readability } = loadReadability();
  return new Readability(toDom(decode(page), page.url)).parse()?.content ?? '';
}

async function readWithDefuddle(page: Page): Promise<string> {
  const Defuddle = loadDefuddle();
  return new Defuddle(toDom(decode(page), page.url), { url: page.url }).parse().content;
}

/** The readers that are compared; what turns a rival's markup into lines of text is not timed. */
export const READERS: readonly (Reader & { toText: (found: string, page: Page) => string })[] = [
  { name: 'Synoptic', read: readOurs, toText: (found) => found },
  {
    name: 'Readability + jsdom',
    read: readWithReadability,
    toText: (found, { url }) => toText(found, url),
  },
  { name: 'Defuddle + jsdom', read: readWithDefuddle, toText: (found, { url }) => toText(found, url) },
];
