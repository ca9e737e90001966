import { toForm } from './forms.ts';
import type { IndexReader } from './index-reader.ts';
import type { TermLine } from './postings.ts';

/** Shortest parts that a word is taken apart into; the words of the index are listed from the first length on, and shorter ends than the second are endings. */
const FIRST_MIN_LENGTH = 4;
const SECOND_MIN_LENGTH = 3;

/** Claims with both parts whose texts are looked at: two rounds of what a browser fetches at once. */
const WINDOW = 12;

/**
 * A word that the texts write as two: “superbowl” for “Super Bowl”. The line of the two words as one term, with the claims in which they follow each
 * other; none where there is no such claim.
 */
export async function findAsTwoWords(reader: IndexReader, plain: string): Promise<Map<string, TermLine>> {
  if (plain.length < FIRST_MIN_LENGTH + SECOND_MIN_LENGTH) return new Map();
  const held = new Set(await reader.findWords(plain));
  const pairs = Array.from(
    { length: plain.length },
    (_, at) => [plain.slice(0, at), plain.slice(at)] as const,
  )
    .filter(([first, second]) => first.length >= FIRST_MIN_LENGTH && second.length >= SECOND_MIN_LENGTH)
    .filter(([first]) => held.has(first))
    .map((pair) => pair.map(toForm).join(' '));
  const found = await Promise.all(pairs.map(async (term) => [term, await findPair(reader, term)] as const));
  return new Map(found.filter(([, { postings }]) => postings.length > 0));
}

async function findPair(reader: IndexReader, term: string): Promise<TermLine> {
  const parts = term.split(' ');
  const lines = await reader.findTerms(parts);
  const [one, two] = parts.map((part) => lines.get(part)?.postings ?? []);
  const claims = new Set(one?.map(({ claim }) => claim));
  const both = (two ?? []).filter(({ claim }) => claims.has(claim)).slice(0, WINDOW);
  const isThere = await Promise.all(both.map(({ claim }) => holds(reader, claim, term)));
  return { postings: both.filter((_, index) => isThere[index]), alternatives: [] };
}

async function holds(reader: IndexReader, number: number, term: string): Promise<boolean> {
  const { claim } = await reader.getClaim(number);
  const marked = { terms: new Set([term]), phrases: [] };
  return claim.passages.some(({ text }) => reader.texts.mark(text, marked).terms.has(term));
}
