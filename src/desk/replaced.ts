import type { ComparedArticle, Comparison } from '../model/comparison.ts';
import { toFileName } from './cards.ts';
import { describeChange, type MovedClaims, toChange, toMovedClaims } from './changes.ts';

/** What a newer state of articles changes: sentences that went and came, the story's claims counted, and those that went, came or changed by heading. */
export type Replaced = {
  files: { name: string; gone: string[]; come: string[] }[];
  change: string;
  claims: MovedClaims;
};

/** Compares a story before and after files of it were written over; undefined when none was. */
export function toReplaced(
  before: Comparison,
  after: Comparison,
  names: readonly string[],
): Replaced | undefined {
  if (names.length === 0) return undefined;
  const files = names.map((name) => {
    const [old, now] = [findSentences(before, name), findSentences(after, name)];
    return {
      name,
      gone: old.filter((sentence) => !now.includes(sentence)),
      come: now.filter((sentence) => !old.includes(sentence)),
    };
  });
  return { files, change: describeChange(toChange(before, after, [])), claims: toMovedClaims(before, after) };
}

const findSentences = ({ articles }: Comparison, name: string): string[] =>
  articles.filter(({ file }) => toFileName(file) === name).flatMap(toSentences);

const toSentences = ({ text, sentences }: ComparedArticle): string[] =>
  sentences.map(({ start, end }) => (text.value ?? '').slice(start, end).replaceAll(/\s+/gu, ' '));
