import { getKnownWords } from './known-words.ts';
import type { Aliases } from './names.ts';
import { formatTermLine, formatWordList, type Posting } from './postings.ts';

/** Largest file of terms, in characters before compression: small enough that an answer needs few bytes, large enough to compress. */
const TERMS_MAX_LENGTH = 4096;

/** Shortest word that another one can be a misspelling of. */
const MISSPELT_MIN_LENGTH = 4;

/** All terms in the order of their code units, in files of at most 4 KiB, or one term. */
export function toShards(
  terms: Map<string, Posting[]>,
  { alternatives }: Aliases,
): { first: string; text: string }[] {
  const shards: { first: string; lines: string[]; length: number }[] = [];
  const all = new Set([...terms.keys(), ...alternatives.keys()]);
  for (const term of [...all].sort()) {
    const others = [...(alternatives.get(term) ?? [])].filter((other) => terms.has(other)).sort();
    const postings = terms.get(term) ?? [];
    if (postings.length === 0 && others.length === 0) continue;
    const line = formatTermLine(term, postings, others);
    const last = shards.at(-1);
    if (last !== undefined && last.length + line.length < TERMS_MAX_LENGTH) {
      last.lines.push(line);
      last.length += line.length + 1;
    } else shards.push({ first: term, lines: [line], length: line.length });
  }
  return shards.map(({ first, lines }) => ({ first, text: lines.join('\n') }));
}

/**
 * The words that a misspelt word can mean, by their first letter; behind a blank line those that are no misspellings although the index does not
 * have them.
 */
export function toWordLists(
  written: ReadonlySet<string>,
  terms: ReadonlyMap<string, unknown>,
): { initial: string; text: string }[] {
  const own = byInitial([...written].filter((word) => word.length >= MISSPELT_MIN_LENGTH));
  const known = byInitial([...getKnownWords()].filter((word) => !terms.has(word)));
  return [...own].map(([initial, words]) => ({
    initial,
    text: `${formatWordList(words)}\n\n${formatWordList(known.get(initial) ?? [])}`,
  }));
}

function byInitial(all: readonly string[]): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  for (const word of all.filter((one) => /^\p{L}+$/u.test(one)).toSorted()) {
    const initial = String.fromCodePoint(word.codePointAt(0) ?? 0);
    const list = lists.get(initial);
    if (list === undefined) lists.set(initial, [word]);
    else list.push(word);
  }
  return lists;
}
