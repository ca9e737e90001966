import type { Span } from '../model/span.ts';
import type { WordDifference } from '../model/word-difference.ts';
import { countWords, readWholeWords } from '../model/words.ts';
import { isFunctionWord } from './function-words.ts';
import { findWordDifferences } from './word-differences.ts';

/** Below this share of common words, marking the others would mark nearly all. */
const THROUGHOUT_RATIO = 0.25;

/**
 * Finds the words of a passage that its base text does not have, wherever there; case and punctuation do not count. Function words between two such words are marked with them.
 *
 * The build and the browser both use it, so that changing the base gives what the page was built with.
 *
 * @returns runs of these words with offsets in `text`, in reading order; 'throughout' when hardly a word is the same
 * @example findChangedWords('a major step', 'a notable step') // [{ start: 2, end: 9 }]
 */
export function findChangedWords(base: string, text: string): Span[] | 'throughout' {
  const steps = findWordDifferences(toWhole(base), toWhole(text));
  const kept = steps.reduce((sum, step) => sum + countKept(step, text), 0);
  const shorter = Math.min(countWords(base), countWords(text));
  if (kept < shorter * THROUGHOUT_RATIO) return 'throughout';
  const known = new Set(readWholeWords(base).map(({ form }) => form));
  const runs: Span[] = [];
  let isOpen = false;
  for (const { start, end, form } of readWholeWords(text)) {
    const last = runs.at(-1);
    if (known.has(form)) isOpen = isOpen && isFunctionWord(form);
    else if (isOpen && last !== undefined) last.end = end;
    else {
      runs.push({ start, end });
      isOpen = true;
    }
  }
  return runs;
}

const toWhole = (text: string) => ({ text, span: { start: 0, end: text.length } });

/** How many words of the text a step says are the base's, too, there or in another place. */
const countKept = (step: WordDifference, text: string): number =>
  step.kind === 'same' || step.kind === 'moved-to' ? countWords(text, step.b) : 0;
