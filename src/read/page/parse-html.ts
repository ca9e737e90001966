import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { toLineKey } from '../furniture-signals.ts';
import type { ArticleTree } from '../tree.ts';
import { buildTree, type SourceLine } from '../tree-builder.ts';
import { toHints } from './hints.ts';
import { findHtmlLines, type HtmlLine, toLineText, toStated } from './lines.ts';
import { findMainContent } from './main-content.ts';
import { type Metadata, readMetadata } from './metadata.ts';

/** Share (0–1) of words that a heading shares with the page's title, which may add the outlet's name. */
const MIN_TITLE_RATIO = 0.4;

/** Words that two titles share, as a share (0–1) of the longer. */
function toOverlapRatio(a: string, b: string): number {
  const [words, others] = [new Set(toLineKey(a).split(' ')), new Set(toLineKey(b).split(' '))];
  const common = [...words].filter((word) => others.has(word)).length;
  return common / Math.max(1, words.size, others.size);
}

/** The line that is the headline: of the h1, or else of all headings, the one nearest to the page's title; without a title, the only h1. */
function findTitleLine(lines: readonly HtmlLine[], title: string | undefined): HtmlLine | undefined {
  const isIn = (line: HtmlLine, tags: RegExp): boolean => line.path.some(({ tagName }) => tags.test(tagName));
  const first = lines.filter((line) => isIn(line, /^h1$/u));
  if (title === undefined) return first.length === 1 ? first[0] : undefined;
  const rated = [...first, ...lines.filter((line) => isIn(line, /^h[23]$/u))].map((line) => ({
    line,
    ratio: toOverlapRatio(toLineText(line), title),
  }));
  const [best] = rated.toSorted((a, b) => b.ratio - a.ratio);
  const isTitle = best !== undefined && best.ratio >= MIN_TITLE_RATIO;
  return isTitle ? best.line : first.length === 1 ? first[0] : undefined;
}

const isAuthorLine = (line: HtmlLine): boolean =>
  line.path.some(
    (element) =>
      /\b(?:byline|author|dateline|timestamp|published|pubdate|datetime)\b|byline|author-name/u.test(
        toHints(element),
      ) || element.tagName === 'time',
  );

function toSourceLines(lines: readonly HtmlLine[], metadata: Metadata): SourceLine[] {
  const title = findTitleLine(lines, (metadata.title ?? metadata.pageTitle)?.text);
  const main = findMainContent(lines, title);
  const titleIndex = title === undefined ? -1 : lines.indexOf(title);
  return lines.map((line, index): SourceLine => {
    const { runs } = line;
    if (line === title) return { kind: 'paragraph', runs, stated: 'title' };
    const isBesideTitle =
      titleIndex >= 0 && index > titleIndex && index < titleIndex + 12 && isAuthorLine(line);
    const reason = isBesideTitle ? undefined : main.toReason(line);
    if (reason !== undefined) return { kind: 'furniture', reason, runs };
    const stated = toStated(line);
    return { kind: 'paragraph', runs, isInText: !isBesideTitle, ...(stated && { stated }) };
  });
}

/** The article tree of a parsed page: its visible words, line by line, with what is not of the text as furniture. Markup is never kept. */
function toArticle(root: Root, file: VFile): ArticleTree {
  const source = String(file.value);
  const metadata = readMetadata(source, root);
  const lines = toSourceLines(findHtmlLines(source, root), metadata);
  const head: SourceLine[] = [];
  const hasTitle = lines.some(({ stated }) => stated === 'title');
  if (metadata.outlet === undefined && metadata.pageTitle !== undefined && hasTitle) {
    head.push({ kind: 'paragraph', runs: [metadata.pageTitle] });
  }
  const title = metadata.title ?? metadata.pageTitle;
  if (!hasTitle && title !== undefined) head.push({ kind: 'paragraph', stated: 'title', runs: [title] });
  if (metadata.outlet !== undefined) head.push({ kind: 'outlet', runs: [metadata.outlet] });
  if (metadata.published !== undefined) head.push({ kind: 'published', runs: [metadata.published] });
  const tree = buildTree(source, [...head, ...lines]);
  tree.parts.url = metadata.url;
  return tree;
}

/** Parser of saved web pages for a unified pipeline. */
export const webPage: Plugin<[]> = function () {
  this.use(rehypeParse);
};

/** Turns the tree of a page into the article tree. */
export const pageToArticle: Plugin<[], Root, ArticleTree> = () => (root, file) => toArticle(root, file);
