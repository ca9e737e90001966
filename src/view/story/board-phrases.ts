import type { Span } from '../../model/span.ts';
import type { BoardWord } from './board-words.ts';

/** Words of an answer; a time, a figure or a quotation that is longer or shorter stays whole. */
const MAX_WORDS = 6;
const MIN_WORDS = 2;
/** What a further word costs: of two answers that say as much the shorter one is printed. */
const WORD_COST = 0.3;
const LITTLE_WORD_COST = 0.05;

type Run = { from: number; to: number; worth: number };

/**
 * Picks the run of two to six words that is worth most, and a second one where it adds `second` or more.
 *
 * A run begins and ends where a phrase does, goes over no comma, and never begins or ends inside a name, figure, time, reporting verb or short quotation.
 *
 * @param worth what each word is worth, in their order
 * @returns     spans in reading order; the whole passage where no run fits; [] for a passage without words
 */
export function pickPhrases(words: readonly BoardWord[], worth: readonly number[], second: number): Span[] {
  const runs = listRuns(words, worth);
  const first = findBest(runs);
  if (first === undefined) return toSpan(words, 0, words.length);
  const room = MAX_WORDS - countUnits(words, first);
  const next = findBest(
    runs.filter(
      (run) =>
        run.worth >= second && countUnits(words, run) <= room && (run.to < first.from || run.from > first.to),
    ),
  );
  return [first, ...(next ? [next] : [])]
    .sort((a, b) => a.from - b.from)
    .flatMap(({ from, to }) => toSpan(words, from, to));
}

function listRuns(words: readonly BoardWord[], worth: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (const [from, first] of words.entries()) {
    if (!first.opens || isInside(words, from)) continue;
    let sum = 0;
    for (let to = from; to < words.length; to += 1) {
      const word = words[to];
      const isWhole = isSelfContained(first) && word?.atom === first.atom;
      if (word === undefined || (countUnits(words, { from, to: to + 1 }) > MAX_WORDS && !isWhole)) break;
      if (to > from && word.parted && !isInside(words, to)) break;
      sum += (worth[to] ?? 0) - (word.says ? WORD_COST : LITTLE_WORD_COST);
      const isLong = to - from + 1 >= MIN_WORDS || isWhole;
      if (isLong && (word.closes || isWhole) && !isInside(words, to + 1))
        runs.push({ from, to: to + 1, worth: sum });
    }
  }
  return runs;
}

/** Words of a run; a reporting verb of two words counts once. */
const countUnits = (words: readonly BoardWord[], { from, to }: Omit<Run, 'worth'>): number =>
  words.slice(from, to).filter(({ atom }, index) => !(atom?.kind === 'cue' && isInside(words, from + index)))
    .length;

const isSelfContained = ({ atom }: BoardWord): boolean => atom?.kind === 'fact' || atom?.kind === 'quoted';

/** True where a word continues the name, figure, time, verb or quotation of the word before it. */
function isInside(words: readonly BoardWord[], index: number): boolean {
  const atom = words[index]?.atom ?? null;
  return atom !== null && words[index - 1]?.atom === atom;
}

/** The first of the runs that are worth most. */
const findBest = (runs: readonly Run[]): Run | undefined =>
  runs.reduce<Run | undefined>((best, run) => (best && best.worth >= run.worth ? best : run), undefined);

function toSpan(words: readonly BoardWord[], from: number, to: number): Span[] {
  const [first, last] = [words[from], words[to - 1]];
  return first && last ? [{ start: first.start, end: last.end }] : [];
}
