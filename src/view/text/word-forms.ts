import { stemmer } from 'stemmer';
import { isFunctionWord } from '../../diff/function-words.ts';

/** The words of a text as a page compares them, in its order: runs of letters and digits in lower case. */
export const toForms = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The stems of the words of them that tell something. */
export const toTellingStems = (forms: readonly string[]): string[] =>
  forms.filter((form) => !isFunctionWord(form)).map(stemmer);
