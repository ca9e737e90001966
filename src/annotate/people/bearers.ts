import { countEach } from '../../model/groups.ts';
import type { Span } from '../../model/span.ts';
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

/** What an article says of a surname alone: which places are in one sentence or in two that follow each other, and how often it stands alone. */
export type SurnameUse = {
  isNear: (a: number, b: number) => boolean;
  counts: ReadonlyMap<string, number>;
};

/** How an article uses surnames alone, from the runs that are no whole names. */
export const toSurnameUse = (runs: readonly NameRun[], sentences: readonly Span[]): SurnameUse => {
  const indexOf = (offset: number): number => sentences.findIndex(({ end }) => offset < end);
  return {
    isNear: (a, b) => a >= 0 && indexOf(b) - indexOf(a) < 2,
    counts: countEach(runs.flatMap(({ words }) => (words.length === 1 ? toLowerWords(words) : []))),
  };
};

/** From so many places on an article has one person whom it calls by the surname alone. */
const MIN_CALLED = 5;
/** From so many mentions on it is plain whom it calls so. */
const MIN_SHORT = 3;

/** The place where a person is last named in full before another place; -1 for none. */
const lastNamed = ({ mentions }: Draft, start: number): number =>
  mentions.reduce(
    (last, mention) =>
      mention.kind === 'full' && mention.start < start ? Math.max(last, mention.start) : last,
    -1,
  );

/**
 * Of several people of one surname, all named before, the one whom the surname alone means: who alone of them is named in the same sentence or the one before, else whom
 * the article calls so again and again; undefined where it may be either.
 */
function chooseCalled(
  bearers: readonly Draft[],
  { start }: NameRun,
  { best, use, word }: { best: Draft | undefined; use: SurnameUse; word: string },
): Draft | undefined {
  const near = bearers.filter((draft) => use.isNear(lastNamed(draft, start), start));
  const [only] = near;
  const isKnown = (best?.shortCount ?? 0) >= MIN_SHORT;
  // “Her father, the Rev. Jon Cole, wrote it. Cole was elected in May.”
  const isKin = only !== undefined && (only.isKin || isRelative(only));
  if (only !== undefined && near.length === 1) return best === only || !(isKnown || isKin) ? only : undefined;
  const isCalled = (use.counts.get(word) ?? 0) >= MIN_CALLED && best !== undefined && !isRelative(best);
  return isKnown || isCalled ? best : undefined;
}

/** True for people of one surname, and a word that is it. */
const isSurnameOfAll = (bearers: readonly Draft[], word: string | undefined): boolean =>
  bearers.every(({ words, hasFullName }) => hasFullName && words.at(-1) === word);

/**
 * Of several bearers of a name, those that the title's gender leaves, and “Jr.”; of these those who hold the office, then those introduced already, then the one whom the
 * article calls by surname alone, then by the surname with a title, then the one with most full mentions, then of father and son the one who is not introduced as the other's
 * kin; undefined while two are alike in all that.
 */
export function chooseBearer(bearers: readonly Draft[], run: NameRun, use?: SurnameUse): Draft | undefined {
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
  const best = chooseMost(introduced.length > 0 ? introduced : named, run);
  const isBare = run.words.length === 1 && run.titles.length === 0;
  return use !== undefined && isBare ? chooseBare(named, run, { best, use }) : best;
}

/** Of the bearers of a surname that stands alone the one whom it means: where several are named before, a son, else who is called so. */
function chooseBare(
  named: readonly Draft[],
  run: NameRun,
  { best, use }: { best: Draft | undefined; use: SurnameUse },
): Draft | undefined {
  const word = toLowerWords(run.words).at(-1) ?? '';
  const whole = named.filter((draft) => lastNamed(draft, run.start) >= 0);
  if (whole.length < 2 || !isSurnameOfAll(named, word)) return best;
  // Of “Jon Cole Jr.” and “his father, Jon Cole” the surname is the son's.
  const isSon = best !== undefined && whole.every((other) => other === best || byGeneration(best, other) < 0);
  return isSon ? best : chooseCalled(whole, run, { best, use, word });
}

/** Of several the one who is called so most; undefined while two are alike in that. */
function chooseMost(bearers: readonly Draft[], run: NameRun): Draft | undefined {
  const [best, second] = [...bearers].sort(
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
