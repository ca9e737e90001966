import { isPlainSpeech } from '../lexicon/cues.ts';
import { NO_NOUN } from '../lexicon/grammar-beside.ts';
import { isTitleWord } from '../lexicon/people-titles.ts';
import { ROLES } from '../lexicon/people-words.ts';
import { PREPOSITIONS, SUBORDINATORS } from '../lexicon/speakers-words.ts';
import type { Token } from '../lexicon/tokens.ts';

/** Longest stretch after a name that is read for a role. */
const MAX_APPOSITION_TOKENS = 8;

/** “…, 43, …”, “…, the director …”, “… said”: what stands round the name of a person. */
export function hasPersonContext(tokens: readonly Token[], start: number, end: number): boolean {
  const next = tokens[end];
  const after = tokens[end + 1];
  // “Marrow Dredging said its ships”
  const isBody = /^(?:it|its)$/u.test(after?.lower ?? '');
  if (!isBody && isPlainSpeech(next?.lower ?? '')) return true;
  if (isPlainSpeech(tokens[start - 1]?.lower ?? '') || isAfterRole(tokens, start, end)) return true;
  if (end - start > 1 && isSaidByOccupation(tokens, start)) return true;
  if (next?.text === '(' && /^[RDI]$/u.test(after?.text ?? '')) return true;
  if (next?.text !== ',' || after === undefined) return false;
  if (/^\p{Nd}{2}$/u.test(after.text) && /^[,.]$/u.test(tokens[end + 2]?.text ?? '')) return true;
  if (after.lower === 'who' || after.lower === 'whose') return true;
  return findApposition(tokens, end).some((token) => ROLES.has(token.lower));
}

/** Most words of an occupation before a name. */
const MAX_OCCUPATION_WORDS = 4;

/** “…,” said harbour master Piet Loos.: a verb of saying, then words in lower case, then the name. */
function isSaidByOccupation(tokens: readonly Token[], start: number): boolean {
  for (let at = start - 1; at >= Math.max(1, start - 1 - MAX_OCCUPATION_WORDS); at -= 1) {
    const word = tokens[at];
    if (word === undefined || !/^\p{Ll}[\p{Ll}-]{2,}$/u.test(word.text)) return false;
    if (isPlainSpeech(word.lower)) return at < start - 1 && /^[,”"’]$/u.test(tokens[at - 1]?.text ?? '');
    if (PREPOSITIONS.has(word.lower) || SUBORDINATORS.has(word.lower)) return false;
  }
  return false;
}

/** “Ruritania’s prime minister, Ada Lunn.”: a role in lower case before the comma, and nothing more after the name. */
const isAfterRole = (tokens: readonly Token[], start: number, end: number): boolean => {
  const role = tokens[start - 2];
  return (
    tokens[start - 1]?.text === ',' &&
    role !== undefined &&
    /^\p{Ll}/u.test(role.text) &&
    ROLES.has(role.lower) &&
    !tokens.slice(start, end).some((token) => /^\p{Lu}{2,}$/u.test(token.text)) &&
    /^[,.;]$/u.test(tokens[end]?.text ?? '.')
  );
};

/** The words of a role before a name in apposition: “the first lady, Ada Stone”; [] where there is none. */
export function findRoleBefore(tokens: readonly Token[], start: number, end: number): Token[] {
  if (!isAfterRole(tokens, start, end)) return [];
  let first = start - 2;
  while (
    first > 0 &&
    /^\p{Ll}/u.test(tokens[first - 1]?.text ?? '') &&
    isTitleWord(tokens[first - 1]?.lower ?? '')
  )
    first -= 1;
  return tokens.slice(first, start - 1);
}

/** The words of an insertion after a name, up to its comma or stop: “, the new head of the port,”. */
export function findApposition(tokens: readonly Token[], end: number): Token[] {
  if (tokens[end]?.text !== ',') return [];
  const rest = tokens.slice(end + 1, end + 1 + MAX_APPOSITION_TOKENS);
  const stop = rest.findIndex(
    (token) => /^[,.;:—–]$/u.test(token.text) || token.lower === 'of' || token.lower === 'who',
  );
  return stop < 0 ? rest : rest.slice(0, stop);
}

/** “the [Marrow]”, and no noun that goes with it (“the Marrow campaign”, “the Marrow and Lunn campaigns”): a bridge, a river or a ship, and nobody. */
export const isAfterTheAlone = (tokens: readonly Token[], start: number, end: number): boolean => {
  const { text = '.', lower = '.' } = tokens[end] ?? {};
  const isEnd =
    /^(?:[.;:!?”"]|['’]s|the|an?)$/u.test(text) || (NO_NOUN.has(lower) && !/^(?:and|or)$/u.test(lower));
  return tokens[start - 1]?.lower === 'the' && isEnd;
};
