import type { Claim, Comparison } from '../../src/model/comparison.ts';
import { comparePair } from './compare-pairs.ts';

/** What is stated of the one claim that an editor makes of two sentences of two articles, a line for each statement. */
export function tellComparison(first: string, second: string): string[] {
  const { claim, comparison } = comparePair(first, second);
  return [...tellClaim(claim), ...tellUtterances(comparison)];
}

const tellClaim = ({
  label,
  labelSpeaker,
  passages,
  versions,
  versionAgreement,
  relations,
  ...claim
}: Claim) => [
  `label “${label}”${labelSpeaker === null ? '' : `, ${labelSpeaker}`}`,
  ...passages.map(({ exact }) => `passage “${exact}”`),
  `versions ${versions.map((ids, index) => `${ids.join(' ')} ${versionAgreement[index]}`).join(', ')}`,
  ...claim.contradictions.map((contradiction) => `contradiction ${JSON.stringify(contradiction)}`),
  ...relations.map(({ kind, a, b, detail }) => `${kind} ${a} ${b}: ${detail}`),
];

const tellUtterances = ({ utterances }: Comparison): string[] =>
  utterances.flatMap(({ variants }) => variants.map(({ article, kind }) => `utterance ${article} ${kind}`));
