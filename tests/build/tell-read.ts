import type { VFile } from 'vfile';
import { prepareFile, readArticle } from '../../src/read/article.ts';
import { makeFile } from './article-file.ts';

/** All that is read from a file: its blocks with their words, what is stated of the article, what is reported and why lines were taken for what they are. */
export async function tellReading(
  bytes: Uint8Array | string,
  name: string,
): Promise<Record<string, unknown>> {
  const file = await prepareFile(makeFile(bytes, name));
  const article = readArticle(file);
  if (article === undefined) return { reported: tellReported(file) };
  const { text, blocks, ...stated } = article;
  return {
    ...stated,
    blocks: blocks
      .filter(({ kind }) => kind !== 'space')
      .map(({ kind, start, end, reason }) =>
        [kind, start, JSON.stringify(text.slice(start, end)), reason ?? ''].join(' ').trim(),
      ),
    reported: tellReported(file),
    explain: file.data.explain,
  };
}

const tellReported = ({ messages }: VFile): string[] =>
  messages.map(
    ({ line, column, ruleId, reason, note }) => `${line}:${column} ${ruleId} ${reason} ${note ?? ''}`,
  );
