import type { Nodes, Parents, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import type { ArticleTree } from '../tree/tree.ts';
import { buildTree, type Run, type SourceLine, toRuns } from '../tree/tree-builder.ts';
import { readFrontMatter } from './front-matter.ts';
import { restoreMarks } from './markdown-marks.ts';

/** Inside what a node stands. */
type Place = { stated?: SourceLine['stated'] };

const toOffset = (node: Nodes): number => node.position?.start.offset ?? 0;
const toEndOffset = (node: Nodes): number => node.position?.end.offset ?? 0;

/** The words of inline content; emphasis and links are their words, an image is nothing. */
function toInlineRuns(source: string, node: Nodes): Run[] {
  if (node.type === 'text')
    return toRuns(node.value, source.slice(toOffset(node), toEndOffset(node)), toOffset(node));
  if (node.type === 'inlineCode') return [{ text: node.value, fileStart: toOffset(node) + 1 }];
  if (node.type === 'break') return [{ text: ' ', fileStart: toOffset(node) }];
  if (node.type === 'html' || !('children' in node)) return [];
  return node.children.flatMap((child) => toInlineRuns(source, child));
}

const IMAGE_REASON = 'description of an image';

/** Descriptions of the images in a paragraph. */
function findImages(source: string, node: Parents): SourceLine[] {
  return node.children.flatMap((child): SourceLine[] => {
    if (child.type === 'image' || child.type === 'imageReference') {
      const text = child.alt ?? '';
      const fileStart = Math.max(toOffset(child), source.indexOf(text, toOffset(child)));
      return text === '' ? [] : [{ kind: 'furniture', reason: IMAGE_REASON, runs: [{ text, fileStart }] }];
    }
    return 'children' in child ? findImages(source, child) : [];
  });
}

/** Raw HTML stays as the words that it is, never as markup; its comments are notes to somebody else and are left out. */
function toRawLines(node: Nodes & { value: string }): SourceLine[] {
  const isEmbed = /^<(?:iframe|blockquote|embed|video|object)\b/iu.test(node.value);
  const runs = cutComments(node.value, toOffset(node));
  if (runs.every(({ text }) => text.trim() === '')) return [];
  return [
    isEmbed
      ? { kind: 'embed', runs, stated: 'embed' }
      : { kind: 'furniture', reason: 'raw HTML in the file', runs },
  ];
}

function cutComments(value: string, fileStart: number): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (let open = value.indexOf('<!--'); open >= 0; open = value.indexOf('<!--', at)) {
    if (open > at) runs.push({ text: value.slice(at, open), fileStart: fileStart + at });
    const close = value.indexOf('-->', open + '<!--'.length);
    // A comment that is not closed reaches to the end, as in a browser.
    at = close < 0 ? value.length : close + '-->'.length;
  }
  if (at < value.length) runs.push({ text: value.slice(at), fileStart: fileStart + at });
  return runs;
}

function findLines(source: string, node: Nodes, place: Place): SourceLine[] {
  const { stated } = place;
  switch (node.type) {
    case 'paragraph':
      return [
        ...findImages(source, node),
        { kind: 'paragraph', runs: toInlineRuns(source, node), ...(stated && { stated }) },
      ];
    case 'heading':
      return [
        {
          kind: 'paragraph',
          runs: toInlineRuns(source, node),
          stated: node.depth === 1 ? 'title' : 'heading',
        },
      ];
    case 'html':
      return toRawLines(node);
    case 'code':
      return [
        {
          kind: 'paragraph',
          runs: [{ text: node.value, fileStart: source.indexOf(node.value.slice(0, 40), toOffset(node)) }],
        },
      ];
    case 'listItem':
      return node.children.flatMap((child) => findLines(source, child, { stated: 'item' }));
    case 'blockquote':
      return node.children.flatMap((child) => findLines(source, child, { stated: 'quote' }));
    default:
      return 'children' in node ? node.children.flatMap((child) => findLines(source, child, place)) : [];
  }
}

/** The article tree of a parsed Markdown file: front matter first, then its blocks; emphasis, links and images leave their words only. */
function toArticle(root: Root, file: VFile): ArticleTree {
  const source = String(file.value);
  restoreMarks(root, source);
  const [first, ...rest] = root.children;
  const hasFrontMatter = first?.type === 'yaml';
  const offset = hasFrontMatter ? source.indexOf('\n', toOffset(first)) + 1 : 0;
  const front = hasFrontMatter ? readFrontMatter(file, first.value, offset) : { lines: [], url: null };
  const body = { ...root, children: hasFrontMatter ? rest : root.children };
  const tree = buildTree(source, [...front.lines, ...findLines(source, body, {})]);
  tree.parts.url = front.url;
  return tree;
}

/** True for a hundred quotations or lists inside each other: the parser's time grows with the square of the depth. */
export const isNestedTooDeep = (source: string): boolean =>
  /^(?:(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])[ \t]{0,3}){100}|^ {800}[^\n]{0,4000}?(?:[-*+]|\d[.)]) /mu.test(
    source,
  );

/** Parser of Markdown with front matter for a unified pipeline. */
export const markdown: Plugin<[]> = function () {
  this.use(remarkParse).use(remarkFrontmatter, ['yaml']);
};

/** Turns a Markdown tree into the article tree. */
export const markdownToArticle: Plugin<[], Root, ArticleTree> = () => (root, file) => toArticle(root, file);
