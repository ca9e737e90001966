import type { Span } from '../../model/span.ts';

/** Longest passage, in words, that is compared; the time taken grows with the product of two lengths. */
const MAX_WORDS = 300;
/** Below this share of common words, marking the others would mark nearly all. */
const THROUGHOUT_RATIO = 0.25;

const WORD = /[$€£¥]?[\p{L}\p{M}\p{N}]+(?:[.,’'-][\p{L}\p{M}\p{N}]+)*%?/gu;

type Word = Span & { form: string };

/**
 * Finds the words of a passage that its base text does not have in the same order; case and punctuation do not count.
 *
 * The build and the browser both use it, so that changing the base gives what the page was built with. Source: longest common subsequence.
 *
 * @returns runs of changed words with offsets in `text`, in reading order; 'throughout' when hardly a word is the same
 * @example findChangedWords('a major step', 'a notable step') // [{ start: 2, end: 9 }]
 */
export function findChangedWords(base: string, text: string): Span[] | 'throughout' {
  const a = toWords(base);
  const b = toWords(text);
  if (a.length > MAX_WORDS || b.length > MAX_WORDS) return 'throughout';
  const kept = findKept(a, b);
  if (kept.size < Math.min(a.length, b.length) * THROUGHOUT_RATIO) return 'throughout';
  const runs: Span[] = [];
  let open = false;
  for (const [index, { start, end }] of b.entries()) {
    const last = runs.at(-1);
    if (kept.has(index)) open = false;
    else if (open && last) last.end = end;
    else {
      runs.push({ start, end });
      open = true;
    }
  }
  return runs;
}

const toWords = (text: string): Word[] =>
  Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    form: word.toLowerCase().replaceAll('’', "'"),
  }));

/** Indexes of the words of `b` in a longest common subsequence with `a`. */
function findKept(a: readonly Word[], b: readonly Word[]): Set<number> {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] =
        a[i]?.form === b[j]?.form ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const kept = new Set<number>();
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i]?.form === b[j]?.form) {
      kept.add(j);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return kept;
}
