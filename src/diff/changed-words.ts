import type { Span } from '../model/span.ts';
import type { WordDifference } from '../model/word-difference.ts';
import { countWords } from '../model/words.ts';
import { findWordDifferences } from './word-differences.ts';

/** Below this share of common words, marking the others would mark nearly all. */
const THROUGHOUT_RATIO = 0.25;

/**
 * Finds the words of a passage that its base text does not have, or has in another place; case and punctuation do not count.
 *
 * The build and the browser both use it, so that changing the base gives what the page was built with.
 *
 * @returns runs of changed words with offsets in `text`, in reading order; 'throughout' when hardly a word is the same
 * @example findChangedWords('a major step', 'a notable step') // [{ start: 2, end: 9 }]
 */
export function findChangedWords(base: string, text: string): Span[] | 'throughout' {
  const steps = findWordDifferences(toWhole(base), toWhole(text));
  const kept = steps.reduce((sum, step) => sum + (step.kind === 'same' ? countWords(text, step.b) : 0), 0);
  const shorter = Math.min(countWords(base), countWords(text));
  if (kept < shorter * THROUGHOUT_RATIO) return 'throughout';
  const runs: Span[] = [];
  let isOpen = false;
  for (const step of steps) {
    const last = runs.at(-1);
    const changed = toChanged(step);
    if (changed === undefined) isOpen = isOpen && step.kind !== 'same';
    else if (isOpen && last !== undefined) last.end = changed.end;
    else {
      runs.push({ ...changed });
      isOpen = true;
    }
  }
  return runs;
}

const toWhole = (text: string) => ({ text, span: { start: 0, end: text.length } });

/** The words of the text that a step says are not the base's; undefined when it says so of none. */
function toChanged(step: WordDifference): Span | undefined {
  return step.kind === 'changed' || step.kind === 'only-b' || step.kind === 'moved-to' ? step.b : undefined;
}
