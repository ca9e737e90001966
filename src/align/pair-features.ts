import { haveOtherActors } from './actors.ts';
import { type Anchors, makeAnchors } from './anchors.ts';
import { isExactFigureKey } from './excerpts.ts';
import { makeComparer } from './features.ts';
import { at, atStep, bestIn, type Matrix, makeMatrix, meanBest, rankOf, toRanges } from './matrix.ts';
import { areOpposed } from './stances.ts';
import type { Unit } from './units.ts';
import { dot, makeRow, scaleToUnit, sumCommon, sumOf, type Vector } from './vectors.ts';

/** What a model looks at: the names in the order of the figures. */
export type FeatureTable = {
  names: readonly string[];
  write: (a: Unit, b: Unit, into: Float32Array) => void;
};

/** How alike two units are, in what surrounds them: their own figure, how far it falls short of the best of either, ranks, neighbours. */
const AROUND = [
  'own',
  'gapLeast',
  'gapMost',
  'rankLeast',
  'rankMost',
  'beside',
  'across',
  'before',
  'kinship',
] as const;

/** Longest run of words that is looked for. */
const RUN_MOST = 12;

const WORDS = [
  'events',
  'nouns',
  'numberConflict',
  'leftover',
  'shared',
  'rarest',
  'sharedCount',
  'sharedNames',
  'sharedDeeds',
  'sharedNouns',
  'sharedNumbers',
  'coverLeast',
  'coverMost',
  'anchors',
  'run',
  'otherActors',
  'sameActor',
  'opposed',
  'asks',
  'denies',
  'lengthLeast',
  'lengthMost',
  'placeLeast',
  'placeMost',
  'placeApart',
  'openings',
  'articles',
  'foreignNames',
  'figures',
  'quoted',
] as const;

/** Features of words: `letters` and `words` cosines with what is around them, and what two units share. */
export function makeWordFeatures(units: readonly Unit[]): FeatureTable & { letters: Matrix } {
  const letters = makeMatrix(
    units,
    makeCosine(units, (unit) => unit.letters),
  );
  const words = makeMatrix(
    units,
    makeCosine(units, (unit) => toUnitLength(unit.words)),
  );
  const around = [makeAround(letters, units), makeAround(words, units)];
  const compare = makeComparer(units);
  const anchorsOf = makeAnchors(units.map((unit) => ({ unit })));
  const ranges = toRanges(units);
  const sizes = ranges.map(({ from, to }) => to - from);
  const articles = ranges.filter(({ from, to }) => to > from).length;
  return {
    letters,
    names: [...['letters', 'words'].flatMap((name) => AROUND.map((one) => `${name}.${one}`)), ...WORDS],
    write: (a, b, into) => {
      around[0]?.(a, b, into, 0);
      around[1]?.(a, b, into, AROUND.length);
      const likeness = compare(a, b);
      writeShared(a, b, { into, anchorsOf, sizes, articles, likeness });
    },
  };
}

type Shared = {
  into: Float32Array;
  anchorsOf: Anchors;
  sizes: readonly number[];
  articles: number;
  likeness: { events: number; nouns: number; numberConflict: number; leftover: number };
};

function writeShared(a: Unit, b: Unit, { into, anchorsOf, sizes, articles, likeness }: Shared): void {
  let at = 2 * AROUND.length;
  const add = (value: number): void => {
    into[at] = value;
    at += 1;
  };
  const shared = sumCommon(a.words, b.words);
  const [sumA, sumB] = [sumOf(a.words), sumOf(b.words)];
  const { count, rarest } = toCommon(a.words, b.words);
  for (const value of [likeness.events, likeness.nouns, likeness.numberConflict, likeness.leftover])
    add(value);
  add(shared);
  add(rarest);
  add(count);
  add(sumCommon(a.names, b.names));
  add(sumCommon(a.deeds, b.deeds));
  add(sumCommon(a.nouns, b.nouns));
  add(sumCommon(a.numbers, b.numbers));
  add(shared / Math.max(1, Math.max(sumA, sumB)));
  add(shared / Math.max(1, Math.min(sumA, sumB)));
  add(anchorsOf(a, b));
  add(toLongestRun(a.forms, b.forms));
  add(haveOtherActors(a, b) ? 1 : 0);
  add(a.actor !== undefined && a.actor === b.actor ? 1 : 0);
  add(areOpposed(a.stance, b.stance) ? 1 : 0);
  add((a.stance === 'asks' ? 1 : 0) + (b.stance === 'asks' ? 1 : 0));
  add(
    (a.stance === 'denies' || a.stance === 'negates' ? 1 : 0) +
      (b.stance === 'denies' || b.stance === 'negates' ? 1 : 0),
  );
  add(Math.min(a.forms.length, b.forms.length));
  add(Math.max(a.forms.length, b.forms.length));
  add(Math.min(a.place, b.place));
  add(Math.max(a.place, b.place));
  add(Math.abs(a.place / Math.max(1, sizes[a.article] ?? 1) - b.place / Math.max(1, sizes[b.article] ?? 1)));
  add((a.place === 0 ? 1 : 0) + (b.place === 0 ? 1 : 0));
  add(articles);
  add(Math.min(toForeign(a.names, b.names), toForeign(b.names, a.names)));
  add(toSharedFigures(a, b));
  add(Math.min(a.quoted.length / Math.max(1, a.forms.length), b.quoted.length / Math.max(1, b.forms.length)));
}

/** Number and highest weight of the ids that both have. */
function toCommon(a: Vector, b: Vector): { count: number; rarest: number } {
  let [count, rarest] = [0, 0];
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length; ) {
    const difference = (a.ids[i] ?? 0) - (b.ids[j] ?? 0);
    if (difference === 0) {
      count += 1;
      rarest = Math.max(rarest, a.weights[i] ?? 0);
    }
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return { count, rarest };
}

/** How many names of one the other does not have. */
const toForeign = (a: Vector, b: Vector): number => a.ids.length - toCommon(a, b).count;

function toSharedFigures(a: Unit, b: Unit): number {
  let sum = 0;
  const seen = new Set<number>();
  for (const { id, key, weight } of a.terms) {
    if (!isExactFigureKey(key) || seen.has(id) || !b.numbers.ids.includes(id)) continue;
    seen.add(id);
    sum += weight;
  }
  return sum;
}

/** Length of the longest run of words that two lists of ids have in common, at most `RUN_MOST`. */
function toLongestRun(a: Int32Array, b: Int32Array): number {
  let longest = 0;
  let before = new Int32Array(b.length + 1);
  for (const id of a) {
    const row = new Int32Array(b.length + 1);
    for (let at = 0; at < b.length; at += 1) {
      if (b[at] !== id) continue;
      const length = (before[at] ?? 0) + 1;
      row[at + 1] = length;
      if (length > longest) longest = length;
    }
    before = row;
  }
  return Math.min(RUN_MOST, longest);
}

const toUnitLength = ({ ids, weights }: Vector): Vector => {
  const vector = { ids, weights: Float64Array.from(weights) };
  scaleToUnit(vector);
  return vector;
};

function makeCosine(units: readonly Unit[], vectorOf: (unit: Unit) => Vector): (a: Unit, b: Unit) => number {
  const vectors = units.map(vectorOf);
  const row = makeRow(1 + vectors.reduce((most, { ids }) => Math.max(most, ids.at(-1) ?? -1), -1));
  return (a, b) => {
    const [left, right] = [vectors[a.index], vectors[b.index]];
    if (left === undefined || right === undefined) return 0;
    row.hold(right);
    return Math.min(1, dot(left, row));
  };
}

/** Writes the figures of a matrix around two units from a place on. */
export function makeAround(
  matrix: Matrix,
  units: readonly Unit[],
): (a: Unit, b: Unit, into: Float32Array, from: number) => void {
  const ranges = toRanges(units);
  const kin = new Float64Array(matrix.width * matrix.width).fill(-1);
  const kinshipOf = (a: number, b: number): number => {
    const known = kin[a * matrix.width + b] ?? -1;
    if (known >= 0) return known;
    const mean = meanBest(matrix, a, b, ranges);
    kin[a * matrix.width + b] = mean;
    return mean;
  };
  const step = (a: Unit, b: Unit, left: number, right: number): number =>
    atStep(matrix, a, b, { left, right }) ?? 0;
  return (a, b, into, from) => {
    const own = at(matrix, a, b);
    const [gapA, gapB] = [own - bestIn(matrix, a, b.article), own - bestIn(matrix, b, a.article)];
    const [rankA, rankB] = [rankOf(matrix, a, b, ranges), rankOf(matrix, b, a, ranges)];
    into[from] = own;
    into[from + 1] = Math.min(gapA, gapB);
    into[from + 2] = Math.max(gapA, gapB);
    into[from + 3] = Math.min(rankA, rankB);
    into[from + 4] = Math.max(rankA, rankB);
    into[from + 5] = step(a, b, 1, 1);
    into[from + 6] = Math.max(step(a, b, 0, -1), step(a, b, 0, 1), step(a, b, -1, 0), step(a, b, 1, 0));
    into[from + 7] = step(a, b, -1, -1);
    into[from + 8] = kinshipOf(a.article, b.article);
  };
}

/** How many figures `makeAround` writes. */
export const AROUND_COUNT = AROUND.length;
export const AROUND_NAMES: readonly string[] = AROUND;
