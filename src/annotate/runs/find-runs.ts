import type { Rule } from '../../model/rule.ts';
import type { Span } from '../../model/span.ts';
import type { Token } from '../lexicon/tokens.ts';

/** Capitalised words that belong together; `first` and `next` are token indexes. */
export type Run = { first: number; next: number };

/**
 * How a run goes on: one of an ordered table, of which the first that decides is taken.
 *
 * @param step  index after the next part of a run that so far ends before token `next`; `next` itself where the run is over; undefined where another rule decides
 */
export type RunStep<Known = undefined> = Rule & {
  step: (tokens: readonly Token[], run: Run, known: Known) => number | undefined;
};

/**
 * What kind of run is read: what it begins with and how it goes on. People, and what else has a name, are two readings of one finder.
 *
 * @param passOver  index of the token after which runs are looked for again, where a token opens what holds no name
 */
export type RunReading<Known = undefined> = {
  begins: (tokens: readonly Token[], at: number, known: Known) => boolean;
  steps: readonly RunStep<Known>[];
  maxTokens: number;
  passOver?: (tokens: readonly Token[], at: number) => number | undefined;
};

/** The rule by which a run goes on or ends, and the index to which it then reaches; undefined where no rule decides. */
export function takeStep<Known>(
  tokens: readonly Token[],
  run: Run,
  { steps }: RunReading<Known>,
  known: Known,
): { id: string; next: number } | undefined {
  for (const { id, step } of steps) {
    const next = step(tokens, run, known);
    if (next !== undefined) return { id, next };
  }
  return undefined;
}

/** Index just after the run that begins at token `first`; it does not go beyond `barrier`, a place in the text. */
export function findRunEnd<Known>(
  tokens: readonly Token[],
  first: number,
  reading: RunReading<Known>,
  known: Known,
  barrier = Number.POSITIVE_INFINITY,
): number {
  let next = first + 1;
  while (next < tokens.length && next < first + reading.maxTokens) {
    const step = takeStep(tokens, { first, next }, reading, known)?.next ?? next;
    const end = tokens[step - 1]?.end;
    if (step === next || end === undefined || end > barrier) break;
    next = step;
  }
  return next;
}

/**
 * The runs of capitalised words in the tokens of one sentence, in their order and disjoint.
 *
 * @param taken  spans in the order of the text that no run enters
 */
export function findRuns<Known>(
  tokens: readonly Token[],
  reading: RunReading<Known>,
  known: Known,
  taken: readonly Span[] = [],
): Run[] {
  const runs: Run[] = [];
  let takenAt = 0;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    while ((taken[takenAt]?.end ?? Number.POSITIVE_INFINITY) <= token.start) takenAt += 1;
    const barrier = taken[takenAt]?.start ?? Number.POSITIVE_INFINITY;
    const passed = reading.passOver?.(tokens, at);
    if (passed !== undefined) at = passed;
    else if (token.end > barrier || !reading.begins(tokens, at, known)) at += 1;
    else {
      const next = findRunEnd(tokens, at, reading, known, barrier);
      runs.push({ first: at, next });
      at = next;
    }
  }
  return runs;
}
