import { findNegations } from '../../annotate/hedges.ts';
import { toWordSet } from '../../model/word-lists.ts';
import type { Word } from '../words/words.ts';

/** How a passage stands to what it is about: it asks, it denies or rejects it, says at least “not”, or tells it. */
export type Stance = 'asks' | 'denies' | 'negates' | 'tells';

/** Verbs by which somebody says that something is not so, or will not be had. */
const DENIAL_VERBS =
  toWordSet(`deny denies denied denying reject rejects rejected rejecting refuse refuses refused refusing dismiss dismisses dismissed dismissing
dispute disputes disputed disputing contest contests contested contesting contradict contradicts contradicted contradicting refute refutes
refuted refuting rebut rebuts rebutted rebutting rebuff rebuffs rebuffed rebuffing decline declines declined declining`);

/** The same in two words: by the second word the first. */
const DENIAL_PHRASES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['out', new Set(['rule', 'rules', 'ruled', 'ruling'])],
  ['down', new Set(['turn', 'turns', 'turned', 'turning'])],
  ['off', new Set(['brush', 'brushes', 'brushed', 'brushing'])],
]);

/** A question mark with what closes a passage after it. */
const QUESTION = /\?[\s"'”’)\]]{0,4}$/u;

/** How a passage, given as text and as words, stands to what it is about. */
export function findStance(text: string, words: readonly Word[]): Stance {
  if (QUESTION.test(text)) return 'asks';
  if (words.some(({ form }, at) => DENIAL_VERBS.has(form) || isPhrase(words[at - 1], form))) return 'denies';
  return findNegations(text, { start: 0, end: text.length }).length > 0 ? 'negates' : 'tells';
}

const isPhrase = (before: Word | undefined, form: string): boolean =>
  before !== undefined && DENIAL_PHRASES.get(form)?.has(before.form) === true;

/** True when two cannot well report the same: one alone asks, or one denies what the other plainly tells. */
export const areOpposed = (a: Stance, b: Stance): boolean =>
  (a === 'asks') !== (b === 'asks') || (a === 'denies' && b === 'tells') || (a === 'tells' && b === 'denies');
