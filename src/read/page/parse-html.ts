import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import { findPublished } from '../lines/head-lines.ts';
import type { ArticleTree } from '../tree/tree.ts';
import { buildTree, type SourceLine } from '../tree/tree-builder.ts';
import { createDescriptionFinder, toHeadKind, toMetadataLines } from './head-lines.ts';
import { readHint } from './hints.ts';
import { findBrokenLists, toStated } from './line-roles.ts';
import { findHtmlLines, type HtmlLine, toLineText } from './lines.ts';
import { findMainContent } from './main-content.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { isPageTooDeep } from './nesting.ts';
import { findSecondPage, reportCut, reportPage, weighLines } from './report-page.ts';
import { toScriptBody } from './script-body.ts';
import { toWordOverlap } from './word-overlap.ts';

/** Share (0–1) of words that a heading shares with the page's title, which may add the outlet's name. */
const MIN_TITLE_RATIO = 0.4;

/** The line that is the headline: of the h1, or else of all headings, the one nearest to the page's title; without a title, the only h1. */
function findTitleLine(lines: readonly HtmlLine[], title: string | undefined): HtmlLine | undefined {
  const isIn = (line: HtmlLine, tags: RegExp): boolean => line.path.some(({ tagName }) => tags.test(tagName));
  const first = lines.filter((line) => isIn(line, /^h1$/u));
  if (title === undefined) return first.length === 1 ? first[0] : undefined;
  const rated = [...first, ...lines.filter((line) => isIn(line, /^h[23]$/u))].map((line) => ({
    line,
    ratio: toWordOverlap(toLineText(line), title),
    // A bar that stays in sight repeats the headline above the article.
    isAside: Number(line.path.some((element) => readHint(element) !== undefined)),
  }));
  const [best] = rated.toSorted((a, b) => b.ratio - a.ratio || a.isAside - b.isAside);
  const isTitle = best !== undefined && best.ratio >= MIN_TITLE_RATIO;
  return isTitle ? best.line : first.length === 1 ? first[0] : undefined;
}

/** How many lines below the headline may state who wrote it and when. */
const MAX_HEAD_LINES = 12;

function toSourceLines(
  lines: readonly HtmlLine[],
  title: HtmlLine | undefined,
  metadata: Metadata,
): SourceLine[] {
  const main = findMainContent(lines, title, metadata.url);
  const titleIndex = title === undefined ? -1 : lines.indexOf(title);
  const items = findBrokenLists(lines);
  const isDescription = createDescriptionFinder(metadata);
  return lines.map((line, index): SourceLine => {
    const { runs } = line;
    if (line === title) return { kind: 'paragraph', runs, stated: 'title' };
    if (line.isStruck === true) return { kind: 'furniture', runs, reason: 'struck out on the page' };
    const isBesideTitle = titleIndex >= 0 && index > titleIndex && index < titleIndex + MAX_HEAD_LINES;
    const own = isBesideTitle ? toHeadKind(line) : undefined;
    const reason = own === undefined ? main.toReason(line) : undefined;
    if (reason !== undefined) return { kind: 'furniture', reason, runs };
    const role = items.has(line) ? 'item' : toStated(line);
    const stated =
      own === 'byline' || isDateLine(line, own)
        ? own
        : isBesideTitle && isDescription(line)
          ? 'standfirst'
          : role;
    return { kind: 'paragraph', runs, isInText: own === undefined, ...(stated && { stated }) };
  });
}

/** True for a line that the markup calls a date and that is little more than one. */
const isDateLine = (line: HtmlLine, own: ReturnType<typeof toHeadKind>): boolean =>
  own === 'date' && findPublished(toLineText(line)) !== undefined;

/** Less running text than this, in letters, on a page whose JSON-LD holds the article: then that is read. */
const MIN_TEXT = 200;

function reportScriptBody(file: VFile, { body }: Metadata): void {
  const message = file.message(
    `The page shows no article; its text, ${body?.text.length ?? 0} characters, was read from the page’s JSON-LD`,
    { source: 'read', ruleId: 'text-from-metadata', place: { line: 1, column: 1 } },
  );
  message.note = 'It may lack headings and quotations that the page shows; compare it with the page.';
}

/** The words that a page holds for browsers without scripts, an element each. */
function listUnseen(root: Root): string[] {
  const found: string[] = [];
  visit(root, 'element', (element) => {
    if (element.tagName !== 'noscript') return;
    const words: string[] = [];
    visit(element, 'text', ({ value }) => {
      words.push(value);
    });
    found.push(
      words
        .join(' ')
        .replace(/\s{1,}/gu, ' ')
        .trim(),
    );
  });
  return found;
}

/** Refuses a file with two pages: an article is one file. */
function rejectSecondPage(file: VFile, source: string): void {
  const second = findSecondPage(source);
  if (second === undefined) return;
  const message = file.message('A second page begins here; a file holds one article', {
    source: 'read',
    ruleId: 'several-articles',
    place: location(source).toPoint(second),
  });
  message.fatal = true;
  message.note = 'Save each page as a file of its own.';
}

/** The article tree of a parsed page: its visible words, line by line, with what is not of the text as furniture. Markup is never kept. */
function toArticle(root: Root, file: VFile): ArticleTree {
  const source = String(file.value);
  const metadata = readMetadata(source, root);
  const visible = findHtmlLines(source, root);
  const title = findTitleLine(visible, (metadata.title ?? metadata.pageTitle)?.text);
  const lines = toSourceLines(visible, title, metadata);
  const weights = weighLines(visible, lines);
  const body = weights.kept < MIN_TEXT ? toScriptBody(source, metadata) : [];
  if (body.length === 0) reportPage(file, visible, weights, listUnseen(root));
  else reportScriptBody(file, metadata);
  reportCut(file, source);
  rejectSecondPage(file, source);
  const tree = buildTree(source, [...toMetadataLines(source, metadata, title, lines), ...lines, ...body]);
  tree.parts.url = metadata.url;
  if (metadata.language !== undefined) tree.parts.language = metadata.language;
  if (metadata.section !== undefined) tree.parts.section = metadata.section;
  return tree;
}

/** Parser of saved web pages for a unified pipeline. */
export const webPage: Plugin<[]> = function () {
  this.use(rehypeParse);
};

/** Turns the tree of a page into the article tree. Throws: RangeError, as where the stack ends, for one that is nested too deep. */
export const pageToArticle: Plugin<[], Root, ArticleTree> = () => (root, file) => {
  if (isPageTooDeep(root)) throw new RangeError('the page is nested too deep');
  return toArticle(root, file);
};
