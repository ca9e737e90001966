import type { ApparatusEntry } from '../../model/comparison.ts';
import type { DifferenceWords } from '../../model/difference-words.ts';
import { findBestRun, type VersionInput } from '../versions/version-words.ts';

/** How the answers of a claim are worded as a kind of difference; which they are, its versions tell. */
export const ANSWER_WORDS: DifferenceWords = {
  kind: 'answer',
  label: 'what they say',
  detail: 'what it says',
  gives: ['answers', 'answer'],
  none: ['does not', 'do not'],
  relations: {
    differs: { kind: 'contrary', label: 'the contrary' },
    compatible: { kind: 'reworded', label: 'other words' },
  },
  canAgree: false,
  weight: 8,
};

/**
 * Gives the answers of a claim as an entry of its apparatus, where versions are told apart by more than amounts and days, which have entries of their own.
 *
 * @returns one entry with a reading for each passage, or none; always compatible: measured on real events, too few of what rules take for the contrary is it, so the words are shown and nothing is said of them
 */
export function toAnswerEntries(input: VersionInput): ApparatusEntry[] {
  const { passages, versions, contradictions } = input;
  const told = contradictions.filter(({ kind }) => kind !== 'figure' && kind !== 'timeframe');
  const areValuesAlone = contradictions.length > 0 && told.length === 0;
  if (versions.length < 2 || areValuesAlone) return [];
  const readings = passages.map((passage) => {
    const version = versions.findIndex((ids) => ids.includes(passage.id));
    const others = passages.filter(({ id }) => versions[version]?.includes(id) !== true);
    const words = findBestRun(passage, others, input);
    const base = { article: passage.article, passage: passage.id, key: `${version}` };
    return { kind: 'answer' as const, ...base, start: words.start, end: words.end };
  });
  return [{ kind: 'answer', differs: true, compatible: true, readings, without: [] }];
}
