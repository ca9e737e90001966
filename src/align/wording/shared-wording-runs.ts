import { addTo } from '../../model/groups.ts';

/** Fewest words of a run that counts as shared wording. */
export const MIN_RUN_WORDS = 6;

/** Most places of one sequence of six words in one article that are followed: an article that repeats itself a thousand times stays cheap. */
const MAX_PLACES_PER_TEXT = 8;

/** Equal words at `aStart` of one text and `bStart` of another, as indexes into their word lists. */
export type WordRun = { aStart: number; bStart: number; length: number };

/** The runs of a pair of texts, `left` before `right`; no word of either is in two runs. */
export type RunsOfPair = { left: number; right: number; runs: WordRun[] };

/**
 * Finds the longest runs of equal words for every pair of texts that shares one.
 *
 * An index of all sequences of six words gives the places where a run may start, so that cost grows with the places that are shared, not with
 * all pairs of words. A word id of -1 is a barrier and equals nothing.
 *
 * @param texts  word ids of each text
 * @returns pairs in the order of the texts, runs by length, then by place
 */
export function findRuns(texts: readonly (readonly number[])[]): RunsOfPair[] {
  const heads = findRunHeads(texts);
  return [...heads]
    .map(([key, runs]) => {
      const left = Math.floor(key / texts.length);
      return { left, right: key % texts.length, runs: chooseRuns(runs) };
    })
    .sort((one, other) => one.left - other.left || one.right - other.right);
}

/** All maximal runs by pair of texts; the key of a pair is `left * texts.length + right`. */
function findRunHeads(texts: readonly (readonly number[])[]): Map<number, WordRun[]> {
  const heads = new Map<number, WordRun[]>();
  const index = new Map<string, { text: number; place: number }[]>();
  for (const [right, words] of texts.entries()) {
    const own = new Map<string, number[]>();
    for (let place = 0; place + MIN_RUN_WORDS <= words.length; place += 1) {
      const gram = words.slice(place, place + MIN_RUN_WORDS);
      if (gram.includes(-1)) continue;
      const key = gram.join(' ');
      for (const { text: left, place: leftPlace } of index.get(key) ?? []) {
        const other = texts[left] ?? [];
        if (isSameWord(other[leftPlace - 1], words[place - 1])) continue;
        const run = { aStart: leftPlace, bStart: place, length: runLength(other, leftPlace, words, place) };
        addTo(heads, left * texts.length + right, run);
      }
      const places = own.get(key) ?? [];
      if (places.length < MAX_PLACES_PER_TEXT) own.set(key, [...places, place]);
    }
    for (const [key, places] of own) for (const place of places) addTo(index, key, { text: right, place });
  }
  return heads;
}

const isSameWord = (a: number | undefined, b: number | undefined): boolean =>
  a !== undefined && a >= 0 && a === b;

function runLength(a: readonly number[], aStart: number, b: readonly number[], bStart: number): number {
  let length = 0;
  while (isSameWord(a[aStart + length], b[bStart + length])) length += 1;
  return length;
}

/** Takes runs from the longest on, each without the words that a longer one has taken. */
function chooseRuns(runs: readonly WordRun[]): WordRun[] {
  const chosen: WordRun[] = [];
  const takenA = new Set<number>();
  const takenB = new Set<number>();
  const isTaken = (run: WordRun, at: number): boolean =>
    takenA.has(run.aStart + at) || takenB.has(run.bStart + at);
  for (const run of [...runs].sort(
    (x, y) => y.length - x.length || x.aStart - y.aStart || x.bStart - y.bStart,
  )) {
    let from = 0;
    let to = run.length;
    while (from < to && isTaken(run, from)) from += 1;
    while (to > from && isTaken(run, to - 1)) to -= 1;
    if (to - from < MIN_RUN_WORDS || isAnyTaken(run, from, to, isTaken)) continue;
    for (let at = from; at < to; at += 1) {
      takenA.add(run.aStart + at);
      takenB.add(run.bStart + at);
    }
    chosen.push({ aStart: run.aStart + from, bStart: run.bStart + from, length: to - from });
  }
  return chosen;
}

function isAnyTaken(
  run: WordRun,
  from: number,
  to: number,
  isTaken: (run: WordRun, at: number) => boolean,
): boolean {
  for (let at = from; at < to; at += 1) if (isTaken(run, at)) return true;
  return false;
}
