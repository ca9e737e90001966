import type { DifferenceWords } from '../../model/difference-words.ts';
import type { DifferenceRules } from '../readings/claim-to-read.ts';
import { ANSWER_WORDS } from './answers.ts';
import { ATTRIBUTION } from './kind-attribution.ts';
import { CERTAINTY } from './kind-certainty.ts';
import { DEED } from './kind-deed.ts';
import { FIGURE } from './kind-figure.ts';
import { MEDIUM } from './kind-medium.ts';
import { NAME } from './kind-name.ts';
import { QUOTATION } from './kind-quotation.ts';
import { SAYING } from './kind-saying.ts';
import { STAGE } from './kind-stage.ts';
import { TIMEFRAME } from './kind-timeframe.ts';

/** In what the articles of a claim are compared, in the order of the apparatus: a new kind is its file, and its name here. */
export const DIFFERENCE_KINDS: readonly DifferenceRules[] = [
  FIGURE,
  TIMEFRAME,
  STAGE,
  DEED,
  ATTRIBUTION,
  MEDIUM,
  SAYING,
  CERTAINTY,
  QUOTATION,
  NAME,
];

/** How each kind is worded, in the order of the apparatus; answers, which versions tell, come first. */
export const toDifferenceWords = (
  kinds: readonly DifferenceRules[] = DIFFERENCE_KINDS,
): DifferenceWords[] => [ANSWER_WORDS, ...kinds.map(({ words }) => words)];
