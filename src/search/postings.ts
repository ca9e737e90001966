/** Which claims hold a term, and how much it weighs there (0–1). */
export type Posting = { claim: number; weight: number };

/** A term as a line of `terms/<n>.txt`: the claims that hold it, and terms that stand for the same. */
export type TermLine = { postings: Posting[]; alternatives: string[] };

/** Steps of a weight: one letter each, from A for 1/16 to P for 1. The letter also ends the number before it. */
const STEPS = 'ABCDEFGHIJKLMNOP';

/**
 * A term as a line: the term, the distances of its claims in base 36 with a letter for the weight after each, the alternatives.
 *
 * @param postings  in the order of the claims
 * @example formatTermLine('fire', [{ claim: 3, weight: 1 }, { claim: 40, weight: 0.5 }], ['blaze']) // 'fire\t3P11H\tblaze'
 */
export function formatTermLine(
  term: string,
  postings: readonly Posting[],
  alternatives: readonly string[],
): string {
  let before = 0;
  const written = postings.map(({ claim, weight }) => {
    const step = Math.min(STEPS.length, Math.max(1, Math.round(weight * STEPS.length)));
    const distance = claim - before;
    before = claim;
    return `${distance.toString(36)}${STEPS.charAt(step - 1)}`;
  });
  const line = `${term}\t${written.join('')}`;
  return alternatives.length === 0 ? line : `${line}\t${alternatives.join('|')}`;
}

/** Reads what follows the term of a line. */
export function readTermLine(rest: string): TermLine {
  const [written = '', alternatives = ''] = rest.split('\t');
  const postings: Posting[] = [];
  let claim = 0;
  let distance = 0;
  for (let index = 0; index < written.length; index += 1) {
    const code = written.charCodeAt(index);
    if (code >= 65 && code <= 80) {
      claim += distance;
      distance = 0;
      postings.push({ claim, weight: (code - 64) / STEPS.length });
    } else distance = distance * 36 + (code < 58 ? code - 48 : code - 87);
  }
  return { postings, alternatives: alternatives === '' ? [] : alternatives.split('|') };
}

/** A sorted list of words, each as the number of letters that it shares with the one before (base 36) and the rest. */
export function formatWordList(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < 35 && shared < word.length && word[shared] === before[shared]) shared += 1;
      before = word;
      return shared.toString(36) + word.slice(shared);
    })
    .join('\n');
}

/** Reads what `formatWordList` wrote. */
export function readWordList(text: string): string[] {
  let before = '';
  return text.split('\n').map((line) => {
    before = before.slice(0, Number.parseInt(line.charAt(0), 36)) + line.slice(1);
    return before;
  });
}

/** Number of the last entry of a sorted list that is not after a value; 0 when all are. */
export function findPlace<Value extends string | number>(firsts: readonly Value[], value: Value): number {
  let [low, high] = [0, firsts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const first = firsts[middle];
    if (first !== undefined && first <= value) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}
