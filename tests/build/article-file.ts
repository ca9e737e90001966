import { VFile } from 'vfile';
import type { ReadArticle } from '../../src/model/article.ts';
import type { BlockKind } from '../../src/model/kinds.ts';
import { readArticle } from '../../src/read/article.ts';

/** An article file with the given words; bytes are kept as they are. */
export const makeFile = (content: string | Uint8Array, path = 'harbour-fire.txt'): VFile =>
  new VFile({ path, value: typeof content === 'string' ? new TextEncoder().encode(content) : content });

/** Reads words as an article; fails when they cannot be read. */
export function readWords(content: string, path?: string): ReadArticle {
  const article = readArticle(makeFile(content, path));
  if (article === undefined) throw new Error('the article was not read');
  return article;
}

/** The messages that reading leaves, as `vfile` prints them, with rule. */
export function toProblems(content: string | Uint8Array, path?: string): string[] {
  const file = makeFile(content, path);
  readArticle(file);
  return file.messages.map(
    ({ line, column, source, ruleId, fatal, reason }) =>
      `${line}:${column} ${fatal === true ? 'error' : 'warning'} ${source}:${ruleId} ${reason}`,
  );
}

/** Kind and words of each block, white space left out. */
export const toKinds = ({ blocks, text }: ReadArticle): [BlockKind, string][] =>
  blocks.filter(({ kind }) => kind !== 'space').map(({ kind, start, end }) => [kind, text.slice(start, end)]);

/** The words of all blocks of one kind. */
export const toWordsOf = (article: ReadArticle, kind: BlockKind): string[] =>
  toKinds(article).flatMap(([own, words]) => (own === kind ? [words] : []));
