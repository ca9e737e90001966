import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { toLineKey } from './furniture-signals.ts';
import { findHtmlLines, type HtmlLine, toHints, toLineText, toStated } from './html-lines.ts';
import { type Metadata, readMetadata } from './html-metadata.ts';
import { findMainContent } from './main-content.ts';
import type { ArticleTree } from './tree.ts';
import { buildTree, type SourceLine } from './tree-builder.ts';

/** Words that two titles share, as a share (0–1) of the shorter. */
function toOverlapRatio(a: string, b: string): number {
  const [words, others] = [new Set(toLineKey(a).split(' ')), new Set(toLineKey(b).split(' '))];
  const common = [...words].filter((word) => others.has(word)).length;
  return common / Math.max(1, Math.min(words.size, others.size));
}

/** The line that is the headline: the h1 nearest to the page's title; without a title, the only h1. */
function findTitleLine(lines: readonly HtmlLine[], title: string | undefined): HtmlLine | undefined {
  const headings = lines.filter(({ path }) => path.some(({ tagName }) => tagName === 'h1'));
  if (title === undefined) return headings.length === 1 ? headings[0] : undefined;
  const rated = headings.map((line) => ({ line, ratio: toOverlapRatio(toLineText(line), title) }));
  const [best] = rated.toSorted((a, b) => b.ratio - a.ratio);
  return best !== undefined && best.ratio >= 0.5
    ? best.line
    : headings.length === 1
      ? headings[0]
      : undefined;
}

const isAuthorLine = (line: HtmlLine): boolean =>
  line.path.some(
    (element) =>
      /\b(?:byline|author|dateline|timestamp|published|pubdate|datetime)\b|byline|author-name/u.test(
        toHints(element),
      ) || element.tagName === 'time',
  );

function toSourceLines(lines: readonly HtmlLine[], metadata: Metadata): SourceLine[] {
  const main = findMainContent(lines);
  const title = findTitleLine(lines, metadata.title);
  const titleIndex = title === undefined ? -1 : lines.indexOf(title);
  return lines.map((line, index): SourceLine => {
    const { runs } = line;
    if (line === title) return { kind: 'paragraph', runs, stated: 'title' };
    const isBesideTitle =
      titleIndex >= 0 && index > titleIndex && index < titleIndex + 12 && isAuthorLine(line);
    const reason = isBesideTitle ? undefined : main.toReason(line);
    if (reason !== undefined) return { kind: 'furniture', reason, runs };
    const stated = toStated(line);
    return { kind: 'paragraph', runs, ...(stated && { stated }) };
  });
}

/** The article tree of a parsed page: its visible words, line by line, with what is not of the text as furniture. Markup is never kept. */
function toArticle(root: Root, file: VFile): ArticleTree {
  const source = String(file.value);
  const metadata = readMetadata(source, root);
  const lines = toSourceLines(findHtmlLines(source, root), metadata);
  const head: SourceLine[] = [];
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
