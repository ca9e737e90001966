import path from 'node:path';
import { describeChange, toChange } from '../desk/changes.ts';
import type { AddedFile } from '../load/add-articles.ts';
import type { ComparedArticle, Comparison } from '../model/comparison.ts';

/** Most sentences of an article that are printed of each sort. */
const MAX_PRINTED = 12;

/** What a newer state of articles changes: sentences that went and came, and the story's claims. */
export function formatReplaced(before: Comparison, after: Comparison, added: readonly AddedFile[]): string {
  const replaced = added.filter(({ state }) => state === 'replaced').map(({ name }) => name);
  if (replaced.length === 0) return '';
  const lines = replaced.flatMap((name) => {
    const [old, now] = [findSentences(before, name), findSentences(after, name)];
    return [
      `\n${name}:`,
      ...printSome(
        'gone',
        old.filter((sentence) => !now.includes(sentence)),
      ),
      ...printSome(
        'new ',
        now.filter((sentence) => !old.includes(sentence)),
      ),
    ];
  });
  return [...lines, `The story: ${describeChange(toChange(before, after, []))}.`].join('\n');
}

function printSome(mark: string, sentences: readonly string[]): string[] {
  const rest = sentences.length - MAX_PRINTED;
  return [
    ...sentences.slice(0, MAX_PRINTED).map((sentence) => `  ${mark} ${sentence.replaceAll(/\s+/gu, ' ')}`),
    ...(rest > 0 ? [`  ${mark} … and ${rest} more`] : []),
  ];
}

const findSentences = (comparison: Comparison, name: string): string[] =>
  comparison.articles.filter(({ file }) => path.basename(file) === name).flatMap(toSentences);

const toSentences = ({ text, sentences }: ComparedArticle): string[] =>
  sentences.map(({ start, end }) => (text.value ?? '').slice(start, end));
