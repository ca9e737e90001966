import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findSentences } from '../../../src/annotate/sentences/sentences.ts';
import type { ReadArticle } from '../../../src/model/article.ts';
import { readArticle } from '../../../src/read/article.ts';
import { makeFile } from '../../build/article-file.ts';

const FOLDER = new URL(
  '../../../content/stories/us-security-guarantees-for-ukraine/articles/',
  import.meta.url,
);

/** One line for each block and, below it, one for each of its sentences. */
function toLines(article: ReadArticle): string[] {
  const sentences = findSentences(article);
  const toLine = ({ start, end }: { start: number; end: number }): string =>
    `${start}-${end} ${JSON.stringify(article.text.slice(start, end))}`;
  return article.blocks.flatMap((block, index) => [
    `${block.kind} ${toLine(block)}${block.reason === undefined ? '' : ` (${block.reason})`}`,
    ...sentences
      .filter((sentence) => sentence.block === index)
      .map((sentence) => `  ${sentence.id} ${toLine(sentence)}`),
  ]);
}

test.each(readdirSync(FOLDER))('%s is read as it was checked by hand', async (name) => {
  const article = readArticle(makeFile(readFileSync(new URL(name, FOLDER)), name));
  if (article === undefined) throw new Error(`${name} was not read`);
  const { headline, standfirst, byline, dateline, credit, outlet, published } = article;
  const parts = Object.entries({ headline, standfirst, byline, dateline, credit, outlet, published });
  const head = parts.map(
    ([part, value]) => `${part}: ${value === null ? 'not stated' : JSON.stringify(value)}`,
  );
  await expect(`${[...head, '', ...toLines(article)].join('\n')}\n`).toMatchFileSnapshot(
    `../../golden/read/${name}`,
  );
});
