import type { Span } from '../../model/span.ts';
import { CLAUSE_OPENERS, isAuxiliary } from './board-verbs.ts';
import type { BoardWord } from './board-words.ts';

/** What a phrase may be: its words (a time, a figure or a quotation that is longer or shorter stays whole), and how many of them cost next to nothing. */
export type PhraseShape = { least: number; most: number; cheap: number; second: number; verbWorth: number };

/** What a further word costs: of two answers that say as much the shorter one is printed. */
const WORD_COST = 0.3;
const LITTLE_WORD_COST = 0.05;
/** A figure, time or quotation counts as so many words at most; all words together are so many more at most. */
const MAX_FACT_UNITS = 3;
const MORE_WORDS = 2;

type Run = { from: number; to: number; worth: number; tells: boolean };

/**
 * Picks the run of words that is worth most, and a second one where it adds `second` or more.
 *
 * A run begins and ends where a phrase does, goes over no comma, and never begins or ends inside a name, figure, time, reporting verb or short quotation.
 * A name alone tells nothing: such a run is taken only where there is no other.
 *
 * @param worth what each word is worth, in their order
 * @returns     spans in reading order; the whole passage where no run fits; [] for a passage without words
 */
export function pickPhrases(
  words: readonly BoardWord[],
  worth: readonly number[],
  shape: PhraseShape,
): Span[] {
  const runs = listRuns(words, worth, shape);
  const first = findBest(runs.filter(({ tells }) => tells)) ?? findBest(runs);
  if (first === undefined) return toSpan(words, 0, words.length);
  const next = findBest(
    runs.filter(
      (run) =>
        run.worth >= shape.second &&
        !isTooLong(words, [first, run], shape) &&
        words[run.from]?.inside === false &&
        isApart(words, run, first),
    ),
  );
  return [first, ...(next ? [next] : [])]
    .sort((a, b) => a.from - b.from)
    .flatMap(({ from, to }) => toSpan(words, from, to));
}

/** True for what is surely a verb with a subject: an auxiliary, a reporting verb, a past tense. A plural behind a name (“Mills workers”) is none. */
const isSurelyVerb = ({ verb, form, atom }: BoardWord): boolean =>
  isAuxiliary(form) || atom?.kind === 'cue' || (verb && form.endsWith('ed'));

/** Two runs with words, or a comma, between them. */
const isApart = (words: readonly BoardWord[], a: Run, b: Run): boolean =>
  a.to < b.from ||
  a.from > b.to ||
  (a.to === b.from && words[b.from]?.parted === true) ||
  (a.from === b.to && words[a.from]?.parted === true);

function listRuns(words: readonly BoardWord[], worth: readonly number[], shape: PhraseShape): Run[] {
  const runs: Run[] = [];
  for (const [from, first] of words.entries()) {
    if (first.opens && !isInside(words, from)) runs.push(...listRunsFrom(words, worth, { from, shape }));
  }
  return runs;
}

function listRunsFrom(
  words: readonly BoardWord[],
  worth: readonly number[],
  { from, shape }: { from: number; shape: PhraseShape },
): Run[] {
  const runs: Run[] = [];
  const first = words[from];
  const state = { sum: 0, said: 0, tells: false, hasVerb: false, awaits: false };
  for (let to = from; to < words.length; to += 1) {
    const word = words[to];
    const isWhole = isSelfContained(first) && word?.atom === first?.atom;
    if (word === undefined || (!isWhole && isTooLong(words, [{ from, to: to + 1 }], shape))) break;
    if (to > from && word.parted && !isInside(words, to)) break;
    // “from the duties | was right”: what stands inside a phrase is no subject of what follows it.
    if (to > from && (CLAUSE_OPENERS.has(word.form) || (first?.inside === true && isSurelyVerb(word)))) break;
    // “on Monday that the ferry”: without its verb “that” opens nothing.
    if (to > from && word.form === 'that' && !state.hasVerb) break;
    state.said += word.says ? 1 : 0;
    state.sum += (worth[to] ?? 0) - (word.says && state.said > shape.cheap ? WORD_COST : LITTLE_WORD_COST);
    state.tells ||= isWhole || (word.says && word.atom?.kind !== 'person' && word.atom?.kind !== 'name');
    state.hasVerb ||= word.verb;
    // “of what city they call home”: a clause inside a phrase is not what a sentence says.
    const isClause = state.hasVerb && first?.inside === false;
    // “said that Mills”: what “that” opens behind a reporting verb needs a verb of its own.
    const isOpened = word.form === 'that' && to > from && words[to - 1]?.atom?.kind === 'cue';
    state.awaits = isOpened || (state.awaits && !word.verb);
    const isLong = to - from + 1 >= shape.least || (isWhole && !isBareDay(word));
    const ends = words[to + 1]?.parted ?? true;
    if (isLong && (ends || !state.awaits) && (word.closes || isWhole) && !isInside(words, to + 1)) {
      const all = state.sum + (isClause ? shape.verbWorth : 0);
      runs.push({ from, to: to + 1, worth: all, tells: state.tells });
    }
  }
  return runs;
}

/** Words of a run; a reporting verb of two words counts once, of a long figure, time or quotation only the first words. */
const countUnits = (words: readonly BoardWord[], { from, to }: Pick<Run, 'from' | 'to'>): number => {
  let inAtom = 0;
  return words.slice(from, to).filter(({ atom }, index) => {
    inAtom = isInside(words, from + index) ? inAtom + 1 : 0;
    if (atom?.kind === 'cue') return inAtom === 0;
    return atom?.kind !== 'fact' || inAtom < MAX_FACT_UNITS;
  }).length;
};

function isTooLong(
  words: readonly BoardWord[],
  runs: readonly Pick<Run, 'from' | 'to'>[],
  { most }: PhraseShape,
): boolean {
  const sum = (toSize: (run: Pick<Run, 'from' | 'to'>) => number): number =>
    runs.reduce((all, run) => all + toSize(run), 0);
  return sum((run) => countUnits(words, run)) > most || sum(({ from, to }) => to - from) > most + MORE_WORDS;
}

/** “Tuesday” alone answers nothing; “2013” and “90%” can. */
const isBareDay = ({ atom, form }: BoardWord): boolean => atom?.kind === 'fact' && !/\d/u.test(form);

const isSelfContained = (word: BoardWord | undefined): boolean =>
  word?.atom?.kind === 'fact' || word?.atom?.kind === 'quoted';

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
