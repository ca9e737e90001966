import type { ResolvedWord } from './resolved-word.ts';

/** A claim that may answer a query: by its number, how much of the query it holds and how well. */
export type Candidate = { number: number; score: number; heldCount: number };

/**
 * The claims that hold all words; where none does, those that hold at least half of them, and of what those that are found tell: of “Velde said” a claim
 * with “said” alone is no answer. In no order, since few of many are looked at.
 */
export function findHolders(words: readonly ResolvedWord[]): Candidate[] {
  const all = gather(words);
  const whole = all.filter(({ heldCount }) => heldCount === words.length);
  if (whole.length > 0) return whole;
  const half = words.reduce((sum, { claims, idf }) => sum + (claims.size > 0 ? idf : 0), 0) / 2;
  return all.filter(({ heldCount, told }) => heldCount * 2 >= words.length && told >= half - ROUNDING);
}

/** Candidates, best first: those with rare words of high weight. After a number of them the rest keep their order. */
export const putBestFirst = (candidates: readonly Candidate[], count: number): Candidate[] =>
  putFirst(candidates, count, byScore);

/** The claims that will most likely be ranked first when all words are searched for: with another word, none may hold all. */
export function rankAhead(words: readonly ResolvedWord[], count: number): Candidate[] {
  const isWhole = ({ heldCount }: Candidate): boolean => heldCount === words.length;
  const ahead = (a: Candidate, b: Candidate): number =>
    Number(isWhole(b)) - Number(isWhole(a)) || byScore(a, b);
  return putFirst(gather(words), count, ahead).slice(0, count);
}

/** Every claim that holds a word; `told`: how much its words tell. */
function gather(words: readonly ResolvedWord[]): (Candidate & { told: number })[] {
  const candidates = new Map<number, Candidate & { told: number }>();
  for (const { claims, idf } of words) {
    for (const [number, weight] of claims) {
      const known = candidates.get(number);
      if (known === undefined)
        candidates.set(number, { number, score: idf * weight, heldCount: 1, told: idf });
      else {
        known.score += idf * weight;
        known.heldCount += 1;
        known.told += idf;
      }
    }
  }
  return [...candidates.values()];
}

/** Sorts the first few, without the cost of sorting all. */
function putFirst(
  candidates: readonly Candidate[],
  count: number,
  compare: (a: Candidate, b: Candidate) => number,
): Candidate[] {
  if (candidates.length <= count) return candidates.toSorted(compare);
  const first = candidates.slice(0, count).sort(compare);
  const others: Candidate[] = [];
  for (const candidate of candidates.slice(count)) {
    const last = first.at(-1);
    if (last === undefined || compare(candidate, last) >= 0) others.push(candidate);
    else {
      others.push(last);
      first.pop();
      first.splice(findAfter(first, candidate, compare), 0, candidate);
    }
  }
  return [...first, ...others];
}

/** The place of the first of a sorted list that follows one. */
function findAfter(
  sorted: readonly Candidate[],
  one: Candidate,
  compare: (a: Candidate, b: Candidate) => number,
): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = sorted[middle];
    if (other !== undefined && compare(other, one) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Sums of the same numbers in another order differ by less. */
const ROUNDING = 1e-9;

export const byScore = (a: Candidate, b: Candidate): number => b.score - a.score || a.number - b.number;
