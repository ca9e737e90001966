import { FEMALE_TITLES, KIN, MALE_TITLES } from '../lexicon/people-words.ts';
import { type Draft, isJunior, toLongTitle, toLowerWords } from './drafts.ts';
import type { NameRun } from './names.ts';

/** True when the article has given a person an office already; forms of address tell nobody apart. */
const holds = (draft: Draft, title: string): boolean =>
  !FEMALE_TITLES.has(title) && !MALE_TITLES.has(title) && draft.roles.has(toLongTitle(title));

/** Of “Jon Cole Jr.” and “his father, Jon Cole” the first is preferred; others are alike. */
const byGeneration = (a: Draft, b: Draft): number =>
  a.isJunior === b.isJunior ? 0 : Number(a.isKin) - Number(b.isKin);

/** True for two people of one name, a surname at the end or the family's at the start, of whom the article has called neither by it, nor more often than the other. */
const isUnsettled = (best: Draft, second: Draft, word: string | undefined): boolean =>
  (best.words.at(-1) === second.words.at(-1) || (best.words[0] === word && second.words[0] === word)) &&
  byGeneration(best, second) === 0 &&
  best.bareCount === second.bareCount &&
  best.shortCount === second.shortCount &&
  best.fullCount === second.fullCount;

/** True for a person of whom the article says what relation of somebody it is: “his wife, Ada Stone”, “the first lady”. */
export const isRelative = ({ roles }: { roles: ReadonlySet<string> }): boolean =>
  [...roles].some((role) => KIN.has(role) || role === 'lady' || role === 'first-lady');

/** True for a name behind an office, which a form of address is not. */
export const hasOffice = (run: NameRun): boolean =>
  run.titles.some((title) => !FEMALE_TITLES.has(title) && !MALE_TITLES.has(title));

/**
 * Of several bearers of a name, those that the title's gender leaves, and “Jr.”; of these those who hold the office, then those introduced already, then the one whom the
 * article calls by surname alone, then by the surname with a title, then the one with most full mentions, then of father and son the one who is not introduced as the other's
 * kin; undefined while two are alike in all that.
 */
export function chooseBearer(bearers: readonly Draft[], run: NameRun): Draft | undefined {
  const female = run.titles.some((title) => FEMALE_TITLES.has(title));
  const male = run.titles.some((title) => MALE_TITLES.has(title));
  const gender = female ? 'female' : male ? 'male' : null;
  const juniors = isJunior(run) ? bearers.filter((draft) => draft.isJunior) : [];
  const fitting = (juniors.length > 0 ? juniors : bearers).filter(
    (draft) => gender === null || draft.gender === null || draft.gender === gender,
  );
  const titled = fitting.filter((draft) => run.titles.some((title) => holds(draft, title)));
  // “President Stone” is not “the first lady, Ada Stone”.
  const others = hasOffice(run)
    ? fitting.filter((draft) => !draft.hasFullName || !isRelative(draft))
    : fitting;
  const named = titled.length > 0 ? titled : others;
  const introduced = named.filter((draft) => draft.mentions.some(({ start }) => start < run.start));
  const [best, second] = [...(introduced.length > 0 ? introduced : named)].sort(
    (a, b) =>
      b.bareCount - a.bareCount ||
      b.shortCount - a.shortCount ||
      b.fullCount - a.fullCount ||
      byGeneration(a, b),
  );
  return best !== undefined &&
    second !== undefined &&
    isUnsettled(best, second, toLowerWords(run.words).at(-1))
    ? undefined
    : best;
}
