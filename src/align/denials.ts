import type { Word } from './words.ts';

/** How a passage stands to what it tells: it denies or rejects it, says at least “not”, or neither. */
export type Denial = 'denies' | 'negates' | 'neither';

/** Verbs by which somebody says that something is not so, or will not be had. */
const DENIAL_VERBS: ReadonlySet<string> = new Set(
  `deny denies denied denying reject rejects rejected rejecting refuse refuses refused refusing dismiss dismisses dismissed dismissing
dispute disputes disputed disputing contest contests contested contesting contradict contradicts contradicted contradicting refute refutes
refuted refuting rebut rebuts rebutted rebutting rebuff rebuffs rebuffed rebuffing decline declines declined declining`.split(
    /\s+/u,
  ),
);

/** The same in two words. */
const DENIAL_PHRASES: Readonly<Record<string, ReadonlySet<string>>> = {
  out: new Set(['rule', 'rules', 'ruled', 'ruling']),
  down: new Set(['turn', 'turns', 'turned', 'turning']),
  off: new Set(['brush', 'brushes', 'brushed', 'brushing']),
};

const NEGATIONS: ReadonlySet<string> = new Set([
  'not',
  'no',
  'never',
  'none',
  'nobody',
  'nothing',
  'neither',
  'nor',
  'without',
  'cannot',
]);

/** How the words of a passage stand to what they tell. */
export function findDenial(words: readonly Word[]): Denial {
  if (words.some(({ form }, at) => DENIAL_VERBS.has(form) || isPhrase(words[at - 1], form))) return 'denies';
  return words.some(({ form }) => NEGATIONS.has(form) || form.endsWith("n't")) ? 'negates' : 'neither';
}

const isPhrase = (before: Word | undefined, form: string): boolean =>
  before !== undefined && DENIAL_PHRASES[form]?.has(before.form) === true;

/** True when one of two denies what the other plainly tells. */
export const areOnOtherSides = (a: Denial, b: Denial): boolean =>
  (a === 'denies' && b === 'neither') || (a === 'neither' && b === 'denies');
