import type { Span } from '../../model/span.ts';
import { type Clause, findClauses, isSaidBefore, isVerbAt, opensReported } from './board-clauses.ts';
import { isLateEnd, isSafeEnd } from './board-ends.ts';
import type { BoardWord } from './board-words.ts';

/**
 * What the words of a passage are worth, in their order: `about`: how much they are what the claim is about; `needed`: true for words that may not be cut off: a figure,
 * time, doubt or quotation in which the articles differ, or that they share; `subject`: stems of the row's heading, which need not be said again.
 */
export type Picking = {
  about: readonly number[];
  needed: readonly boolean[];
  /** Null where who does it is always said, and a cut is told by “…”: a row's short name. */
  subject: ReadonlySet<string> | null;
};

/** A clause of time, ground or condition, or a relative one, and one that only says who speaks, are seldom what a row is about. */
const SIDE_SHARE = 0.6;
const RELATIVE_SHARE = 0.15;
const REPORT_SHARE = 0.2;
/** Part of what a clause is about that stays where its end is left off. */
const LEAST_ABOUT = 0.6;
/** An answer of so few words stays whole; a longer one ends where what follows only says when. */
const FEW_WORDS = 6;
const LEAST_WORDS = 3;
/** Longest answer, in UTF-16 units, where it can end earlier. */
const MAX_LENGTH = 90;

/**
 * Picks of a passage the clause that the row is about: from its subject, or from its verb where the heading names the subject, to its end, without the time at its end
 * where that is not needed. Never a piece of a phrase: where no end is safe the clause is whole.
 *
 * @returns one span; of a passage without a verb its words up to a mark; [] for a passage without words
 */
export function pickClause(words: readonly BoardWord[], picking: Picking): Span[] {
  const best = findBest(words, picking);
  if (best === undefined) return toSpan(words, 0, findVerblessEnd(words));
  const first = findStart(words, best, picking);
  const end = findEnd(words, best, { ...picking, start: first });
  const start = findTurn(words, first, end) ?? first;
  // “are”: a verb alone answers nothing.
  return end - start > 1 ? toSpan(words, start, end) : toSpan(words, 0, findVerblessEnd(words));
}

/** Stems of the words before the verb of the clause that a row is headed by, or of all where there is none. */
export function findActors(words: readonly BoardWord[], picking: Picking): Set<string> {
  const best = findBest(words, picking);
  return new Set(words.slice(0, best?.verb).flatMap(({ says, stem }) => (says ? [stem] : [])));
}

function findBest(words: readonly BoardWord[], { about }: Picking): Clause | undefined {
  const rank = ({ from, to, isMain, reports, isRelative }: Clause): number =>
    about.slice(from, to).reduce((sum, one) => sum + one, 0) *
    (isMain ? 1 : SIDE_SHARE) *
    (isRelative ? RELATIVE_SHARE : 1) *
    (reports ? REPORT_SHARE : 1);
  const clauses = findClauses(words);
  const main = clauses.find(({ isMain, reports }) => isMain && !reports) ?? clauses[0];
  return clauses.reduce<Clause | undefined>(
    (best, one) => (best === undefined || rank(one) > rank(best) ? one : best),
    main,
  );
}

/** The verb where the subject is known, else the subject; with the words before the clause (“On Monday, …”) where something needed stands in them. */
function findStart(words: readonly BoardWord[], clause: Clause, { needed, subject }: Picking): number {
  if (subject === null) return findSubjectStart(words, clause);
  const start = isSaidBefore(words, clause, subject) ? clause.verb : clause.from;
  let before = clause.from;
  while (before > 0 && !isVerbAt(words, before - 1) && words[before - 1]?.form !== 'that') before -= 1;
  const isNeeded = needed.slice(before, clause.from).includes(true);
  const isShort = (words[clause.to - 1]?.end ?? 0) - (words[before]?.start ?? 0) <= MAX_LENGTH;
  const opens = before === 0 || words[before]?.parted === true;
  return isNeeded && isShort && opens ? before : skipTies(words, start, clause.verb);
}

/** So much, in UTF-16 units, stays before the clause that a short name is: “Mills said that …”, “On Monday, …”. */
const MAX_LEAD = 60;

/** The start of a short name: of its passage where the clause is not far, else of its subject, also before an insertion (“the board, in a letter, | closed the port”). */
function findSubjectStart(words: readonly BoardWord[], { from, verb, isJoined }: Clause): number {
  let start = from;
  const isLeft = (at: number): boolean =>
    at > 0 && !opensReported(words, at - 1) && !(words[at]?.parted === true && isVerbAt(words, at - 1));
  while ((verb === from || isJoined) && isLeft(start)) start -= 1;
  const lead = (words[start]?.start ?? 0) - (words[0]?.start ?? 0);
  return lead <= MAX_LEAD ? skipTies(words, 0, verb) : skipTies(words, start, verb);
}

/** “and | the port closed” */
function skipTies(words: readonly BoardWord[], start: number, verb: number): number {
  const isTie = /^(?:and|but|or|that|so|yet)$/u.test(words[start]?.form ?? '');
  return isTie && start < verb ? start + 1 : start;
}

function findEnd(
  words: readonly BoardWord[],
  { verb, to }: Clause,
  { start, about, needed, subject }: Picking & { start: number },
): number {
  if (to - start <= FEW_WORDS) return to;
  const least = Math.max(needed.slice(0, to).lastIndexOf(true) + 1, findLeastBehindBut(words, start, to));
  const ends = words
    .map((_, at) => at)
    .filter((at) => at > verb + 1 && at - start >= LEAST_WORDS && at < to && isSafeEnd(words, at));
  const isNear = (end: number): boolean =>
    (words[end - 1]?.end ?? 0) - (words[start]?.start ?? 0) <= MAX_LENGTH;
  const isLong = !isNear(to);
  const sum = (end: number): number => about.slice(start, end).reduce((all, one) => all + one, 0);
  const keeps = (end: number): boolean => end >= least && sum(end) >= LEAST_ABOUT * sum(to);
  const late = words
    .map((_, at) => at)
    .filter((at) => at > verb + 2 && at < to && isLateEnd(words, at, subject === null));
  if (!isLong) return ends.find(keeps) ?? to;
  const kept = [...ends, ...late].filter(keeps).sort((a, b) => a - b);
  return kept.findLast((end) => isNear(end)) ?? kept[0] ?? to;
}

/** Behind the last “but” of a clause so many of its words stay at least. */
const LEAST_BEHIND_BUT = 4;

/** Longest answer with a “but” inside, in UTF-16 units. */
const MAX_TURN_LENGTH = 70;

/** The “but” of an answer that is too long with what stands before it: what follows is the point, and “but” tells that something stood there. */
function findTurn(words: readonly BoardWord[], start: number, end: number): number | undefined {
  const but = words.slice(0, end).findLastIndex(({ form }) => form === 'but');
  const isLong = (words[end - 1]?.end ?? 0) - (words[start]?.start ?? 0) > MAX_TURN_LENGTH;
  const isBare = words.slice(start, Math.max(start, but)).every(({ atom }) => atom?.kind !== 'fact');
  return but > start && isLong && isBare ? but : undefined;
}

function findLeastBehindBut(words: readonly BoardWord[], start: number, to: number): number {
  const but = words.slice(0, to).findLastIndex(({ form }) => form === 'but');
  return but > start ? Math.min(to, but + LEAST_BEHIND_BUT) : 0;
}

/** Of words without a verb all, or those before the last mark that is not too far. */
function findVerblessEnd(words: readonly BoardWord[]): number {
  const first = words[0]?.start ?? 0;
  const isNear = (at: number): boolean => (words[at - 1]?.end ?? 0) - first <= MAX_LENGTH;
  if (isNear(words.length)) return words.length;
  const marks = words.map((_, at) => at).filter((at) => at > 1 && words[at]?.parted === true && isNear(at));
  return marks.at(-1) ?? words.length;
}

function toSpan(words: readonly BoardWord[], from: number, to: number): Span[] {
  const [first, last] = [words[from], words[to - 1]];
  return first && last ? [{ start: first.start, end: last.end }] : [];
}
