import type { Claim, Comparison } from '../../src/model/comparison.ts';
import { compareTexts } from './compared-texts.ts';

/** A sentence of an invented article, and what else stands in it, in paragraphs of its own. */
export type Told = { sentence: string; before?: string; after?: string };

const HEADLINES = ['Notes on gulls', 'Weather at sea', 'Music in June'];

/** The one claim that an editor makes of one sentence each of invented articles which tell more: a second look finds what stands beside it. */
export function compareTold(...told: readonly Told[]): { claim: Claim; comparison: Comparison } {
  const texts = told.map(({ sentence, before, after }, index) =>
    [HEADLINES[index], before, sentence, after].flatMap((part) => part ?? []).join('\n\n'),
  );
  const ends = told.map(
    ({ sentence }, index) =>
      `      - { file: "${String.fromCharCode(97 + index)}.txt", words: ${JSON.stringify(sentence)} }`,
  );
  const settings = `title: Harbour\nlinks:\n  - assert:\n${ends.join('\n')}\n    why: one question\n`;
  const comparison = compareTexts(texts, settings);
  const claim = comparison.claims.find(({ passages }) =>
    told.every(({ sentence }) => passages.some(({ exact }) => exact === sentence)),
  );
  if (claim === undefined) throw new Error('the sentences of this test did not become one claim');
  return { claim, comparison };
}

/** What is told of the claim's articles in one respect: that they differ, that they are alike, or nothing. */
export const toldOf = (kind: string, ...told: readonly Told[]): string[] =>
  compareTold(...told).claim.apparatus.flatMap((entry) =>
    entry.kind !== kind ? [] : entry.differs ? ['differ'] : entry.alike === true ? ['alike'] : [],
  );
