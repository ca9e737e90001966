import { toWordSet } from '../../model/word-lists.ts';

/** Verbs that do nothing but report. Who apologizes, questions or refers to something does it, and is seldom cited for it. */
export const REPORTING = toWordSet(
  `say tell add reply answer respond explain write tweet declare insist argue warn claim state announce report note observe remark assert contend
  maintain acknowledge admit concede deny confirm predict testify reveal disclose suggest indicate allege estimate`,
);

/** What papers do besides. */
export const SHOWING = toWordSet('show find read conclude detail describe');
