import type { ApparatusEntry, Claim, Comparison, Reading } from '../../src/model/comparison.ts';
import { toReadingSpans } from '../../src/model/reading-spans.ts';
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
  ...claim.apparatus.map(tellEntry),
  ...relations.map(({ kind, a, b, detail }) => `${kind} ${a} ${b}: ${detail}`),
];

const tellEntry = ({ kind, differs, compatible, readings, without }: ApparatusEntry): string => {
  const states = [
    differs ? 'differs' : 'is the same',
    compatible ? 'and can both be so' : 'and cannot both be so',
  ];
  const read = readings.map((reading) => `${reading.passage} ${tellPlaces(reading)}`);
  return `${kind} ${states.join(' ')}: ${read.join(', ')}${without.length === 0 ? '' : `; not in ${without.join(' ')}`}`;
};

/** The places of the words that a reading rests on. */
const tellPlaces = (reading: Reading): string =>
  toReadingSpans(reading)
    .map(({ start, end }) => `${start}-${end}`)
    .join('+');

const tellUtterances = ({ utterances }: Comparison): string[] =>
  utterances.flatMap(({ variants }) => variants.map(({ article, kind }) => `utterance ${article} ${kind}`));
