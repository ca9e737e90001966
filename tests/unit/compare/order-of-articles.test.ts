import { expect, test } from 'vitest';
import { comparePair, readPairs } from '../../build/compare-pairs.ts';

/** Pairs of whose words each article has one passage: where one has several, it also says which of them is quoted. */
const PAIRS = readPairs().filter(([first, second]) => !first.includes(second) && !second.includes(first));

/** What is stated of two sentences, with a sign for each end that does not depend on which article is the first. */
function tellEnds(first: string, second: string, signs: readonly [string, string]): string[] {
  const { claim } = comparePair(first, second);
  const signOf = (id: string): string => signs[id.startsWith('a:') ? 0 : 1];
  const tell = (kind: string, ids: readonly string[]): string => `${kind} ${ids.map(signOf).sort().join('')}`;
  return [
    ...claim.versions.map((ids, index) => tell(`version ${claim.versionAgreement[index]}`, ids)),
    ...claim.contradictions.map(({ kind, a, b }) => tell(`contradiction ${kind}`, [a, b])),
    ...claim.relations.map(({ kind, a, b }) => tell(kind, [a, b])),
  ].sort();
}

/** Which article comes first says nothing of what is told. */
test.each(PAIRS)('%s / %s: the same is stated whichever comes first', (first, second) => {
  expect(tellEnds(second, first, ['2', '1'])).toEqual(tellEnds(first, second, ['1', '2']));
});
