import type { ApparatusEntry, Claim, Reading } from '../../model/comparison.ts';
import type { DifferenceWords } from '../../model/difference-words.ts';
import type { DifferenceKind } from '../../model/kinds.ts';
import { toReadingSpans } from '../../model/reading-spans.ts';
import type { ArticleMark } from '../articles.ts';
import { type DifferenceKinds, findKindWords } from '../difference-kinds.ts';
import { voiceShortLabels } from '../labels.ts';
import { findWitnessWords, getWitness, type Witnesses } from './witnesses.ts';

/** What one or more articles give in one respect: their verbatim words, or `says`, words of ours where an article has none of its own. */
export type ReadingWords = { articles: ArticleMark[]; quoted: string[]; says: string | null };

/** In what a claim's articles differ, and how each puts it. */
export type Difference = {
  words: DifferenceWords;
  compatible: boolean;
  isNotable: boolean;
  readings: ReadingWords[];
};

/** Whether a difference is told: names count where they are more than spellings and short forms of each other. What is alike, though worded otherwise, is none. */
export const isNotable = ({ kind, differs, compatible }: ApparatusEntry): boolean =>
  differs && (kind !== 'name' || !compatible);

/** True for readings that are worded otherwise and are no difference: the claim's own page tells them after the differences. */
export const isAlike = ({ alike }: Pick<ApparatusEntry, 'alike'>): boolean => alike === true;

/** True where all that is given is one thing: the articles that do not give it may tell the rest alike. */
export const isOneReading = (readings: readonly Reading[]): boolean =>
  new Set(readings.map(({ key }) => key)).size === 1;

/** True for a reading that nothing is said of: who carries the passage is in doubt, or how sure it is. */
export const isDoubtful = (reading: Reading): boolean =>
  (reading.kind === 'attribution' || reading.kind === 'certainty') && reading.doubtful === true;

/** In what the articles of a claim differ, each kind once: what a heading says, a cell marks and a count counts. Spellings and titles stay on the names page. */
export const toDifferingKinds = ({ apparatus }: Pick<Claim, 'apparatus'>): DifferenceKind[] => [
  ...new Set(apparatus.filter(isNotable).map(({ kind }) => kind)),
];

/** Says in our words what a reading without words of its own stands for. */
function toSaying(reading: Reading): string {
  if (reading.kind === 'attribution') return voiceShortLabels[reading.voice];
  if (reading.kind === 'words') return reading.says ?? 'not stated';
  return reading.kind === 'certainty' ? 'plainly' : 'not stated';
}

/**
 * Gives each differing respect of a claim with the articles' own words, articles of equal words together.
 *
 * @returns one entry for each respect in which the articles differ, in the order of the apparatus; [] when they agree
 */
export const toDifferences = (
  apparatus: readonly ApparatusEntry[],
  witnesses: Witnesses,
  kinds: DifferenceKinds,
): Difference[] =>
  apparatus
    .filter((entry) => entry.differs)
    .map((entry) => ({
      words: findKindWords(kinds, entry.kind),
      compatible: entry.compatible,
      isNotable: isNotable(entry),
      readings: joinEqualWords(
        entry.readings
          .filter((reading) => !isDoubtful(reading))
          .map((reading) => toReadingWords(reading, witnesses)),
      ),
    }));

function toReadingWords(reading: Reading, witnesses: Witnesses): ReadingWords {
  const { mark } = getWitness(witnesses, reading.article);
  const quoted = toReadingSpans(reading)
    .map((span) => findWitnessWords(witnesses, reading.article, span))
    .filter((words) => words !== undefined);
  return { articles: [mark], quoted, says: quoted.length > 0 ? null : toSaying(reading) };
}

function joinEqualWords(readings: readonly ReadingWords[]): ReadingWords[] {
  const joined = new Map<string, ReadingWords>();
  for (const reading of readings) {
    const key = JSON.stringify([reading.quoted, reading.says]);
    const same = joined.get(key);
    if (same === undefined) joined.set(key, reading);
    else same.articles.push(...reading.articles.filter((mark) => !same.articles.includes(mark)));
  }
  return [...joined.values()];
}
