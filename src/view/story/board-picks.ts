import { isPointing } from '../../model/function-words.ts';
import type { Span } from '../../model/span.ts';
import { type Clause, findClauses, isVerbAt } from './board-clauses.ts';
import { isLateEnd, isSafeEnd } from './board-ends.ts';
import { isTie } from './board-verbs.ts';
import { type BoardWord, isShortForm } from './board-words.ts';

/**
 * What the words of a passage are worth, in their order: `about`: how much they are what the claim is about; `needed`: true for words that may not be cut off: a figure,
 * time, doubt or quotation in which the articles differ, or that they share.
 */
export type Picking = {
  about: readonly number[];
  needed: readonly boolean[];
};

/** A clause of time, ground or condition, and a relative one, are seldom what a row is about; one that only says who speaks never is. */
const SIDE_SHARE = 0.6;
const RELATIVE_SHARE = 0.15;
/** Part of what a clause is about that stays where its end is left off. */
const LEAST_ABOUT = 0.8;
const LEAST_WORDS = 5;
/** A passage up to this length, in UTF-16 units, is its own answer. */
const WHOLE_LENGTH = 100;
/** Longest answer where it can end earlier. */
const MAX_LENGTH = 100;

/**
 * Picks of a passage the clause that the row is about, with its subject, to its end; of a short passage all. Never a piece of a phrase: where no end is safe the clause
 * is whole. Where the subject stands before another clause (“Mills left and | closed the port”), it is a span of its own if both are not near.
 *
 * @returns spans in reading order; of a passage without a verb its words up to a mark; [] for a passage without words
 */
export function pickClause(words: readonly BoardWord[], picking: Picking): Span[] {
  if (toLength(words, 0, words.length) <= WHOLE_LENGTH) return toSpan(words, 0, words.length);
  const clauses = findClauses(words);
  const best = findBest(clauses, picking);
  if (best === undefined) return toSpan(words, 0, findVerblessEnd(words));
  const told = withTeller(words, clauses, withNeeded(words, withMain(words, clauses, best), picking));
  const whole = withTurned(words, withCondition(words, told));
  const start = findStart(words, whole, picking);
  const end = overOpenEnd(words, findEnd(words, whole, { ...picking, start }));
  const subject = findSubjectBefore(words, clauses, whole) ?? findParted(words, whole);
  if (subject === undefined) return toSpan(words, start, end);
  return toLength(words, subject.from, end) <= MAX_LENGTH
    ? toSpan(words, skipTies(words, subject.from, subject.verb), end)
    : [
        ...toSpan(words, skipTies(words, subject.from, subject.verb), subject.verb),
        ...toSpan(words, start, end),
      ];
}

/** A concession, a time or a ground with the main clause that it stands by, and who says something with what is said, where both are not very long. */
function withMain(words: readonly BoardWord[], clauses: readonly Clause[], best: Clause): Clause {
  if (best.reports) return withContent(words, best);
  if (best.isMain) return best;
  const at = clauses.indexOf(best);
  const isTelling = ({ isMain, reports }: Clause): boolean => isMain && !reports;
  const next = clauses.slice(at + 1).find(isTelling);
  const before = clauses.slice(0, at).findLast(isTelling);
  const joined = [
    ...(before === undefined ? [] : [{ ...before, to: best.to }]),
    ...(next === undefined ? [] : [{ ...best, to: next.to, isMain: true }]),
  ];
  return joined.find(({ from, to }) => toLength(words, from, to) <= MAX_JOINED) ?? best;
}

/** A clause with the time or figure after its comma that the row shares or differs in, where both are not very long. */
function withNeeded(words: readonly BoardWord[], clause: Clause, { needed }: Picking): Clause {
  const last = needed.lastIndexOf(true);
  if (last < clause.to) return clause;
  const end = words.findIndex((word, at) => at > last && word.parted);
  const to = end < 0 ? words.length : end;
  return toLength(words, clause.from, to) <= MAX_NEEDED ? { ...clause, to } : clause;
}

/** What somebody says with who says it, or what is so of it, before its “that”: without it the words would be the article's own. “He” tells nobody who. */
function withTeller(words: readonly BoardWord[], clauses: readonly Clause[], clause: Clause): Clause {
  if (words[clause.from]?.form === 'to') return { ...clause, from: 0 };
  if (words[clause.from - 1]?.form !== 'that') return clause;
  const before = clauses.findLast(({ from, to }) => from < clause.from && to >= clause.from - 1);
  const first = words[before?.from ?? 0]?.form ?? '';
  if (before === undefined || isPointing(first) || first === 'which') return clause;
  // “to argue that”, “Ada Velde, however, said that”: whose verb it is stands further before.
  const isOpen = first === 'to' || (before.verb === before.from && isShort(words, 0, clause.to));
  return { ...clause, from: isOpen ? 0 : before.from, verb: before.verb };
}

const isShort = (words: readonly BoardWord[], from: number, to: number): boolean =>
  toLength(words, from, to) <= MAX_JOINED;

/** A clause with the condition that opens its sentence: “If the dam breaks, | the port will close”. */
function withCondition(words: readonly BoardWord[], clause: Clause): Clause {
  const at = words.findLastIndex(
    ({ form, parted }, index) => index < clause.from && parted && /^(?:if|unless)$/u.test(form),
  );
  return at < 0 ? clause : { ...clause, from: at, verb: Math.max(clause.verb, at + 1) };
}

/** A clause that says that it came otherwise, with all after it: of what, stands there as often as not (“first wanted a dam, | with a lock”). */
const withTurned = (words: readonly BoardWord[], clause: Clause): Clause =>
  words.slice(clause.from, clause.to).some(({ form }) => TURNS.test(form))
    ? { ...clause, to: words.length }
    : clause;
const TURNS = /^(?:originally|initially|previously|formerly)$/u;

/** Fewest words that are what somebody says. */
const CONTENT_WORDS = 3;

/** Who says something with the words after or, of a tag (“…, Mills said”), before: up to the last mark that is not far. */
function withContent(words: readonly BoardWord[], { from, to, ...clause }: Clause): Clause {
  if (words.length - to < CONTENT_WORDS)
    return { ...clause, from: from < CONTENT_WORDS ? from : 0, to, verb: from };
  const ends = words.map((_, at) => at + 1).filter((at) => at === words.length || words[at]?.parted === true);
  const near = ends.findLast((at) => at - to >= CONTENT_WORDS && toLength(words, from, at) <= MAX_JOINED);
  return { ...clause, from, to: near ?? ends.find((at) => at - to >= CONTENT_WORDS) ?? words.length };
}

/** Longest answer of two clauses, and of one with what the row shares or differs in after it, in UTF-16 units. */
const MAX_JOINED = 150;
const MAX_NEEDED = 180;

/** No answer ends after “in”, “the” or “and”, nor after what opens another clause: “… and while”. */
function overOpenEnd(words: readonly BoardWord[], end: number): number {
  let at = end;
  while (at < words.length && OPEN_END.test(words[at - 1]?.form ?? '')) at += 1;
  return at < words.length ? beforeOpener(words, at) : at;
}
const OPEN_END =
  /^(?:a|an|the|of|in|on|at|by|for|from|to|with|and|or|as|that|his|her|its|their|this|these|those|into|about|which|who)$/u;

function beforeOpener(words: readonly BoardWord[], end: number): number {
  if (!OPENER.test(words[end - 1]?.form ?? '')) return end;
  return /^(?:and|but|or)$/u.test(words[end - 2]?.form ?? '') ? end - 2 : end - 1;
}
const OPENER = /^(?:while|when|because|although|though|if|unless|until|whereas)$/u;

const toLength = (words: readonly BoardWord[], from: number, to: number): number =>
  (words[to - 1]?.end ?? 0) - (words[from]?.start ?? 0);

/** Opens a phrase that is no subject: “On Monday,”, “According to Mills,”. */
const SETTING =
  /^(?:on|in|at|by|for|from|to|with|of|after|before|while|when|if|as|although|though|because|since|during|despite|but|and|or|according|meanwhile|however|who|which|that|.+ing)$/u;

/** Before a mark that parts nothing. */
const endsNothing = (form: string): boolean => isShortForm(form) || form === 'one' || form === 'another';

/** “Ada Velde, the mayor of the town, | closed the port”: the words up to the first mark, where no clause has a subject for the verb. */
function findParted(
  words: readonly BoardWord[],
  { from, verb }: Clause,
): Pick<Clause, 'from' | 'verb'> | undefined {
  if (verb > from || from === 0) return undefined;
  const start = words.findIndex(({ parted, form }, at) => (at === 0 || parted) && !SETTING.test(form));
  if (start < 0 || start >= from) return undefined;
  // “Joseph R. Velde,”, “Sen. Velde,”, “One, Ada Velde,”.
  const isEnd = (at: number): boolean =>
    words[at]?.parted === true && !endsNothing(words[at - 1]?.form ?? '');
  const end = words.findIndex((_, at) => at > start && isEnd(at));
  return { from: start, verb: end < 0 ? from : Math.min(end, from) };
}

/** The clause whose subject a clause without one has: the last main one before that has a subject; undefined for one that has its own. */
function findSubjectBefore(
  words: readonly BoardWord[],
  clauses: readonly Clause[],
  own: Clause,
): Pick<Clause, 'from' | 'verb'> | undefined {
  if (own.verb > own.from) return undefined;
  return clauses.findLast(
    ({ from, verb, isMain, isRelative }) =>
      from < own.from && verb > from && isMain && !isRelative && !SETTING.test(words[from]?.form ?? ''),
  );
}

function findBest(clauses: readonly Clause[], { about }: Picking): Clause | undefined {
  const rank = ({ from, to, isMain, isRelative }: Clause): number =>
    about.slice(from, to).reduce((sum, one) => sum + one, 0) *
    (isMain ? 1 : SIDE_SHARE) *
    (isRelative ? RELATIVE_SHARE : 1);
  const telling = clauses.filter(({ reports }) => !reports);
  const asked = telling.length > 0 ? telling : clauses;
  const main = asked.find(({ isMain }) => isMain) ?? asked[0];
  return asked.reduce<Clause | undefined>(
    (best, one) => (best === undefined || rank(one) > rank(best) ? one : best),
    main,
  );
}

/** The subject; with the words before the clause (“On Monday, …”) where something needed stands in them, or all of a passage that goes on from near its start. */
function findStart(words: readonly BoardWord[], { from, verb, to }: Clause, { needed }: Picking): number {
  let before = from;
  while (before > 0 && !isVerbAt(words, before - 1) && words[before - 1]?.form !== 'that') before -= 1;
  const isNeeded = needed.slice(before, from).includes(true);
  const isShort = toLength(words, before, to) <= MAX_LENGTH;
  const opens = before === 0 || words[before]?.parted === true;
  return (isNeeded || before === 0) && isShort && opens ? before : skipTies(words, from, verb);
}

/** “and | the port closed” */
function skipTies(words: readonly BoardWord[], start: number, verb: number): number {
  return isTie(words[start]?.form ?? '') && start < verb ? start + 1 : start;
}

function findEnd(
  words: readonly BoardWord[],
  { verb, to }: Clause,
  { start, about, needed }: Picking & { start: number },
): number {
  const least = Math.max(needed.slice(0, to).lastIndexOf(true) + 1, findLeastAfterBut(words, start, to));
  const ends = words
    .map((_, at) => at)
    .filter((at) => at > verb + 1 && at - start >= LEAST_WORDS && at < to && isSafeEnd(words, at));
  const isNear = (end: number): boolean =>
    (words[end - 1]?.end ?? 0) - (words[start]?.start ?? 0) <= MAX_LENGTH;
  const sum = (end: number): number => about.slice(start, end).reduce((all, one) => all + one, 0);
  const keeps = (end: number): boolean => end >= least && sum(end) >= LEAST_ABOUT * sum(to);
  const late = words.map((_, at) => at).filter((at) => at > verb + 2 && at < to && isLateEnd(words, at));
  if (isNear(to) || words.slice(start, to).some(({ form }) => TURNS.test(form))) return to;
  const kept = [...ends, ...late].filter(keeps).sort((a, b) => a - b);
  return kept.findLast((end) => isNear(end)) ?? kept[0] ?? to;
}

/** After the last “but” of a clause so many of its words stay at least. */
const LEAST_AFTER_BUT = 4;

function findLeastAfterBut(words: readonly BoardWord[], start: number, to: number): number {
  const but = words.slice(0, to).findLastIndex(({ form }) => form === 'but');
  return but > start ? Math.min(to, but + LEAST_AFTER_BUT) : 0;
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
