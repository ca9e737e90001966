import type { Plugin } from 'unified';
import { toNormalText } from '../model/normal-text.ts';
import { INVITATIONS } from './furniture-phrases.ts';
import { toLineForm } from './line-form.ts';
import { type ArticleTree, toBlockText } from './tree.ts';

const toKey = (text: string): string =>
  toNormalText(text)
    .text.toLowerCase()
    .replace(/[\s.:!|]+/gu, ' ')
    .trim();

function findReason(key: string, count: number, text: string): string | undefined {
  const form = toLineForm(text);
  if (form.isProse) return undefined;
  if (!/[\p{L}\p{N}]/u.test(text)) return 'marks without words';
  const phrase = INVITATIONS.find(
    (known) => key === known || (key.startsWith(`${known} `) && form.wordCount <= 6 && !form.isClosed),
  );
  if (phrase !== undefined) return `known phrase of page furniture: “${phrase}”`;
  if (count > 1 && form.wordCount <= 6) return `the same short line stands ${count} times`;
  if (/^[^/]{3,60}\s\/\s[^/]{3,60}$/u.test(text) && form.wordCount <= 8)
    return 'photo credit: two names parted by a slash';
  return undefined;
}

/** Marks lines that are not part of the article, each with its reason. */
export const markFurniture: Plugin<[], ArticleTree> = () => (tree) => {
  const keys = tree.children.map((block) => toKey(toBlockText(tree, block)));
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const [index, block] of tree.children.entries()) {
    const key = keys[index] ?? '';
    const reason = findReason(key, counts.get(key) ?? 1, toBlockText(tree, block));
    if (reason === undefined) continue;
    block.kind = 'furniture';
    block.reason = reason;
  }
};
