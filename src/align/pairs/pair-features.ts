import { listWords } from '../../model/word-lists.ts';
import { haveOtherActors } from '../units/actors.ts';
import { isExactFigureKey } from '../units/excerpts.ts';
import { areOpposed } from '../units/stances.ts';
import type { Term, Unit } from '../units/units.ts';
import { scaleToUnit, sumCommon, sumOf, type Vector } from '../units/vectors.ts';
import { makeAnchors, toOnePerId } from './anchors.ts';
import { AROUND, makeAround, toAroundNames } from './around.ts';
import { type Likeness, makeComparer } from './features.ts';
import { makeLongestRun } from './longest-run.ts';
import { makeCosineMatrix, toRanges } from './matrix.ts';

/** What a model looks at: the names in the order of the figures. */
export type FeatureTable = {
  names: readonly string[];
  write: (a: Unit, b: Unit, into: Float32Array) => void;
};

/** What is compared by cosine. */
const KINDS = ['letters', 'words'] as const;

/** Longest run of words that is looked for. */
const RUN_MOST = 12;

const WORDS =
  listWords(`events nouns numberConflict leftover shared rarest sharedCount sharedNames sharedDeeds sharedNouns
  sharedNumbers coverLeast coverMost anchors run otherActors sameActor opposed asks denies lengthLeast
  lengthMost placeLeast placeMost placeApart openings articles foreignNames figures quoted`);

/** Features of words: `letters` and `words` cosines with what is around them, and what two units share. */
export function makeWordFeatures(units: readonly Unit[]): FeatureTable {
  const kinds = [units.map(({ letters }) => letters), units.map(({ words }) => toUnitLength(words))];
  const around = kinds.map((vectors) => makeAround(makeCosineMatrix(units, vectors), units));
  const compare = makeComparer(units);
  const anchorsOf = makeAnchors(units.map((unit) => ({ unit })));
  const figuresOf = makeFigureFinder();
  const sumOfWords = makeSums();
  const ranges = toRanges(units);
  const sizes = ranges.map(({ from, to }) => to - from);
  const articles = ranges.filter(({ from, to }) => to > from).length;
  const runOf = makeLongestRun(
    1 + units.reduce((most, { forms }) => Math.max(most, maxOf(forms)), 0),
    RUN_MOST,
  );
  return {
    names: [...KINDS.flatMap(toAroundNames), ...WORDS],
    write: (a, b, into) => {
      for (const [place, one] of around.entries()) one(a, b, into, place * AROUND.length);
      let at = KINDS.length * AROUND.length;
      const add = (value: number): void => {
        into[at] = value;
        at += 1;
      };
      addShared(add, a, b, { compare, sumOfWords });
      add(anchorsOf(a, b));
      add(runOf(a.forms, b.forms));
      addStances(add, a, b);
      addPlaces(add, a, b, sizes);
      add(articles);
      add(Math.min(toForeign(a.names, b.names), toForeign(b.names, a.names)));
      add(sumShared(figuresOf(a), b.numbers));
      add(Math.min(toQuotedShare(a), toQuotedShare(b)));
    },
  };
}

const maxOf = (ids: Int32Array): number => ids.reduce((most, id) => Math.max(most, id), 0);

const toQuotedShare = ({ quoted, forms }: Unit): number => quoted.length / Math.max(1, forms.length);

/** Writes one figure after the other. */
type Add = (value: number) => void;

/** What two units share, and what only one of them has, in the order of the first names of `WORDS`. */
function addShared(
  add: Add,
  a: Unit,
  b: Unit,
  { compare, sumOfWords }: { compare: (a: Unit, b: Unit) => Likeness; sumOfWords: (unit: Unit) => number },
): void {
  const shared = sumCommon(a.words, b.words);
  const [sumA, sumB] = [sumOfWords(a), sumOfWords(b)];
  const { count, rarest } = toCommon(a.words, b.words);
  const { events, nouns, numberConflict, leftover } = compare(a, b);
  add(events);
  add(nouns);
  add(numberConflict);
  add(leftover);
  add(shared);
  add(rarest);
  add(count);
  add(sumCommon(a.names, b.names));
  add(sumCommon(a.deeds, b.deeds));
  add(sumCommon(a.nouns, b.nouns));
  add(sumCommon(a.numbers, b.numbers));
  add(shared / Math.max(1, Math.max(sumA, sumB)));
  add(shared / Math.max(1, Math.min(sumA, sumB)));
}

/** Who acts in two units, and whether either asks or denies. */
function addStances(add: Add, a: Unit, b: Unit): void {
  const count = (isMeant: (unit: Unit) => boolean): number => Number(isMeant(a)) + Number(isMeant(b));
  add(haveOtherActors(a, b) ? 1 : 0);
  add(a.actor !== undefined && a.actor === b.actor ? 1 : 0);
  add(areOpposed(a.stance, b.stance) ? 1 : 0);
  add(count(({ stance }) => stance === 'asks'));
  add(count(({ stance }) => stance === 'denies' || stance === 'negates'));
}

/** How long two units are, and where they are in their articles of so many units. */
function addPlaces(add: Add, a: Unit, b: Unit, sizes: readonly number[]): void {
  add(Math.min(a.forms.length, b.forms.length));
  add(Math.max(a.forms.length, b.forms.length));
  add(Math.min(a.place, b.place));
  add(Math.max(a.place, b.place));
  const shareOf = ({ place, article }: Unit): number => place / Math.max(1, sizes[article] ?? 1);
  add(Math.abs(shareOf(a) - shareOf(b)));
  add(Number(a.place === 0) + Number(b.place === 0));
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

/** Gives the exact figures of a unit, each once; a unit is compared with all others, so that they are looked for once. */
function makeFigureFinder(): (unit: Unit) => readonly Term[] {
  const figures = new Map<Unit, readonly Term[]>();
  return (unit) => {
    const known = figures.get(unit) ?? toOnePerId(unit.terms.filter(({ key }) => isExactFigureKey(key)));
    figures.set(unit, known);
    return known;
  };
}

/** Gives the sum of the weights of a unit's words, counted once. */
function makeSums(): (unit: Unit) => number {
  const sums = new Map<Unit, number>();
  return (unit) => {
    const known = sums.get(unit) ?? sumOf(unit.words);
    sums.set(unit, known);
    return known;
  };
}

/** The sum of the weights of those terms that a vector has, too. */
function sumShared(terms: readonly Term[], { ids }: Vector): number {
  let sum = 0;
  for (const { id, weight } of terms) if (ids.includes(id)) sum += weight;
  return sum;
}

const toUnitLength = ({ ids, weights }: Vector): Vector => {
  const vector = { ids, weights: Float64Array.from(weights) };
  scaleToUnit(vector);
  return vector;
};
