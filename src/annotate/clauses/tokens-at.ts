import { NO_ADVERBS } from '../lexicon/clause-words.ts';
import { isPlainSpeech } from '../lexicon/cues.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { ADVERBS, AUXILIARIES } from '../lexicon/speakers-words.ts';
import type { UnitToken } from './units.ts';

/** The tokens of a sentence; an index past either end gives nothing. */
export type Tokens = readonly UnitToken[];

const PHRASE_MARK = /^[-/&'’$%#.*+"“”`]$/u;

/** The token in lower case, or '' past either end. */
export const lowerAt = (tokens: Tokens, index: number): string => tokens[index]?.lower ?? '';

/** The token as written, or '' past either end. */
export const textAt = (tokens: Tokens, index: number): string => tokens[index]?.text ?? '';

/** True for a word; false for a mark, a quotation, and past either end. */
export const isWord = (tokens: Tokens, index: number): boolean => tokens[index]?.kind === 'word';

/** True for a word that starts with a capital letter. */
export const isCapitalAt = (tokens: Tokens, index: number): boolean =>
  isWord(tokens, index) && /^\p{Lu}/u.test(textAt(tokens, index));

/** True for a listed adverb and for what ends in “ly” and is none of the nouns, adjectives and names that do. */
export const isAdverb = (lower: string): boolean =>
  ADVERBS.has(lower) ||
  (lower.length > 4 &&
    lower.endsWith('ly') &&
    !NO_ADVERBS.has(lower) &&
    (/^(?:wholly|coolly|civilly)$/u.test(lower) || !/[eio]lly$/u.test(lower)) &&
    !isGivenName(lower));

/** Forms of “have”, “be”, “do” and modals; “’s” may be one. */
export const isAuxiliary = (lower: string): boolean => AUXILIARIES.has(lower);

/** The same at a place, where “May said” and “Will told” have a name: no modal comes before a past tense. */
export const isAuxiliaryAt = (tokens: Tokens, index: number): boolean =>
  isAuxiliary(lowerAt(tokens, index)) &&
  !(
    isCapitalAt(tokens, index) &&
    /^(?:may|will)$/u.test(lowerAt(tokens, index)) &&
    isPlainSpeech(lowerAt(tokens, index + 1))
  );

/** A dash between clauses, not a hyphen inside a word. */
export const isDash = (tokens: Tokens, index: number): boolean => {
  const token = tokens[index];
  if (token === undefined || !/^[-–—―]$/u.test(token.text)) return false;
  return (
    token.text !== '-' || tokens[index - 1]?.end !== token.start || tokens[index + 1]?.start !== token.end
  );
};

/** True where a clause or an inserted part ends: marks, quotations, the edges of the sentence. */
export function isClauseEdge(tokens: Tokens, index: number): boolean {
  const token = tokens[index];
  if (token === undefined || token.kind === 'quote') return true;
  if (token.kind === 'word') return false;
  return isDash(tokens, index) || !PHRASE_MARK.test(token.text);
}
