import { getKnownWords } from './known-words.ts';
import type { Aliases } from './names.ts';
import { formatTermLine, formatWordList, type Posting } from './postings.ts';

/** Largest file of terms, in characters before compression: small enough that an answer needs few bytes, large enough to compress. */
const TERMS_MAX_LENGTH = 2048;

/** Shortest word that another one can be a misspelling of. */
const MISSPELT_MIN_LENGTH = 4;

/** A file of terms: the least that a term in it can be, and what it holds. */
type Shard = { first: string; text: string };

/**
 * All terms in the order of their code units, in files of at most 2 KiB, or one term with those of several words that begin with it.
 *
 * @param known  words that are no misspellings although the index does not have them: each stands as a line without postings where it would be sought
 */
export function toShards(
  terms: Map<string, Posting[]>,
  { alternatives }: Aliases,
  known: Iterable<string> = [],
): Shard[] {
  const shards: { first: string; lines: string[]; length: number }[] = [];
  const words = new Set(known);
  let before = '';
  for (const term of [...new Set([...terms.keys(), ...alternatives.keys(), ...words])].sort()) {
    const others = [...(alternatives.get(term) ?? [])].filter((other) => terms.has(other)).sort();
    const postings = terms.get(term) ?? [];
    const isHeld = postings.length > 0 || others.length > 0;
    if (!isHeld && !words.has(term)) continue;
    const line = isHeld ? formatTermLine(term, postings, others) : term;
    const last = shards.at(-1);
    // What begins with a word lies beside it: “fire brigade” is asked for with “fire”.
    if (last !== undefined && (term.includes(' ') || last.length + line.length < TERMS_MAX_LENGTH)) {
      last.lines.push(line);
      last.length += line.length + 1;
    } else shards.push({ first: toSeparator(before, term), lines: [line], length: line.length });
    before = term;
  }
  return shards.map(({ first, lines }) => ({ first, text: lines.join('\n') }));
}

/** The fewest letters of a term that follow the one before it: the manifest has those of every file. */
function toSeparator(before: string, term: string): string {
  let length = 1;
  while (length < term.length && term.slice(0, length) <= before) length += 1;
  return term.slice(0, length);
}

/** Words that are no misspellings although the index does not have them: with those first letters only that a word has which one could be misspelt from. */
export function toAbsentWords(terms: ReadonlyMap<string, unknown>, written: ReadonlySet<string>): string[] {
  const initials = new Set(byInitial(toMisspelt(written)).keys());
  return [...getKnownWords()].filter(
    (word) => !terms.has(word) && isLetters(word) && initials.has(toInitial(word)),
  );
}

/** Words that another one can be a misspelling of. */
const toMisspelt = (written: ReadonlySet<string>): string[] =>
  [...written].filter((word) => word.length >= MISSPELT_MIN_LENGTH);

const toInitial = (word: string): string => String.fromCodePoint(word.codePointAt(0) ?? 0);

const isLetters = (word: string): boolean => /^\p{L}+$/u.test(word);

/**
 * The words that a misspelt word can mean, by their first letter.
 *
 * @param known  words that are no misspellings although the index does not have them, which then follow a blank line
 */
export function toWordLists(
  written: ReadonlySet<string>,
  known: readonly string[],
): { initial: string; text: string }[] {
  const own = byInitial(toMisspelt(written));
  const absent = byInitial(known);
  return [...own].map(([initial, words]) => ({
    initial,
    text: [words, ...(known.length > 0 ? [absent.get(initial) ?? []] : [])].map(formatWordList).join('\n\n'),
  }));
}

function byInitial(all: readonly string[]): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  for (const word of all.filter(isLetters).toSorted()) {
    const initial = toInitial(word);
    const list = lists.get(initial);
    if (list === undefined) lists.set(initial, [word]);
    else list.push(word);
  }
  return lists;
}
