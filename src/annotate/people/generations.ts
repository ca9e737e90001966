import { FEMALE_TITLES, MALE_TITLES } from '../lexicon/people-words.ts';
import { type Draft, isJunior, toLowerWords } from './drafts.ts';
import type { NameRun } from './names.ts';

/**
 * The surnames that an article parts by “Jr.”: it calls the son by them so (“Cole Jr.”), and somebody without it by a full name or an office (“Jon Cole”, “President Cole”). There a
 * surname without “Jr.” is not the son's.
 */
export function findPartedSurnames(runs: readonly NameRun[]): ReadonlySet<string> {
  const bySurname = Map.groupBy(runs, surnameOf);
  return new Set(
    [...bySurname].flatMap(([surname, same]) => {
      const isShort = same.some((run) => isJunior(run) && toLowerWords(run.words).length === 1);
      return isShort && same.some((run) => !isJunior(run) && (isFullName(run) || hasOffice(run)))
        ? [surname]
        : [];
    }),
  );
}

const isFullName = ({ words, sure }: NameRun): boolean => sure && toLowerWords(words).length > 1;

const hasOffice = ({ titles }: NameRun): boolean =>
  titles.some((title) => !FEMALE_TITLES.has(title) && !MALE_TITLES.has(title));

/** Runs of which “the younger Mr. Cole” is one of “Cole Jr.”, where the article names a son so. */
export function withGenerations<Found extends { run: NameRun }>(
  found: readonly Found[],
  text: string,
): Found[] {
  const juniors = new Set(found.flatMap(({ run }) => (isJunior(run) ? [surnameOf(run)] : [])));
  return found.map((one) => {
    const { run } = one;
    const isYounger =
      !isJunior(run) &&
      juniors.has(surnameOf(run)) &&
      YOUNGER.test(text.slice(Math.max(0, run.start - YOUNGER_REACH), run.start));
    return isYounger ? { ...one, run: { ...run, words: [...run.words, 'Jr'] } } : one;
  });
}

const surnameOf = ({ words }: NameRun): string => toLowerWords(words).at(-1) ?? '';

const YOUNGER = /\byounger (?:Mr\.? )?$/u;
const YOUNGER_REACH = 14;

/** Those of some bearers of a surname whom a run can mean where the article parts father and son. */
export const ofGeneration = (
  bearers: readonly Draft[],
  run: NameRun,
  parted: ReadonlySet<string>,
): readonly Draft[] =>
  parted.has(surnameOf(run)) ? bearers.filter((draft) => draft.isJunior === isJunior(run)) : bearers;
