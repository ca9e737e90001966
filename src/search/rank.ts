import { byScore, type Candidate, putBestFirst, rankAhead } from './candidates.ts';
import { FILES_AT_ONCE } from './fetch-file.ts';
import type { IndexReader } from './index-reader.ts';
import type { Marked, MarkedText } from './marks.ts';
import type { Query } from './query.ts';
import type { ResolvedWord } from './resolved-word.ts';
import type { SearchSettings } from './settings.ts';

/** A query, what its words are in the index, and what is marked for it. */
export type Asked = { query: Query; words: readonly ResolvedWord[]; marked: Marked };

/**
 * Candidates whose texts are looked at to put those first whose words stand together, and to find phrases. Browsers fetch six files of a host side by
 * side: more would be a step more before the first answer. Where words are missing one more than the three that are shown is enough: fewer queries of six
 * words then wait over 1.5 s on a slow line (`npm run bench -- search-line`). The number for phrases bounds the cost; it was not measured.
 */
const WINDOW = FILES_AT_ONCE;
const EARLY_WINDOW = 4;
const PHRASE_WINDOW = 80;

/** Of a query with phrases, the first candidates with all words and all phrases; of another one all candidates. */
export async function withPhrases(
  reader: IndexReader,
  candidates: readonly Candidate[],
  asked: Asked,
): Promise<Candidate[]> {
  if (asked.query.phrases.length === 0) return [...candidates];
  return keepWithPhrases(reader, toWhole(candidates, asked), asked);
}

/** As `withPhrases`, but looks at a few texts at a time, until so many claims are found. */
export async function withFirstPhrases(
  reader: IndexReader,
  candidates: readonly Candidate[],
  { asked, count }: { asked: Asked; count: number },
): Promise<Candidate[]> {
  if (asked.query.phrases.length === 0) return [...candidates];
  const whole = toWhole(candidates, asked);
  const found: Candidate[] = [];
  for (let from = 0; from < whole.length && found.length < count; from += WINDOW)
    found.push(...(await keepWithPhrases(reader, whole.slice(from, from + WINDOW), asked)));
  return found;
}

const toWhole = (candidates: readonly Candidate[], { words }: Asked): Candidate[] =>
  toFirst(candidates.filter(({ heldCount }) => heldCount === words.length));

/** The best of candidates whose texts are looked at for phrases. */
const toFirst = (candidates: readonly Candidate[]): Candidate[] =>
  putBestFirst(candidates, PHRASE_WINDOW).slice(0, PHRASE_WINDOW);

async function keepWithPhrases(
  reader: IndexReader,
  candidates: readonly Candidate[],
  { marked }: Asked,
): Promise<Candidate[]> {
  const counts = await Promise.all(candidates.map(({ number }) => countPhrases(reader, number, marked)));
  return candidates.filter((_, index) => counts[index] === marked.phrases.length);
}

/** The candidates without those that hold a phrase that is left out. Where very many hold its words, those after the first are taken away unseen. */
export async function withoutPhrases(
  reader: IndexReader,
  candidates: readonly Candidate[],
  { excludedPhrases }: Query,
): Promise<Candidate[]> {
  let left = [...candidates];
  for (const { terms, keys } of excludedPhrases) {
    const lines = await reader.findTerms(terms);
    const sets = terms.map((term) => new Set(lines.get(term)?.postings.map(({ claim }) => claim)));
    const doubtful = left.filter(({ number }) => sets.every((claims) => claims.has(number)));
    const seen = toFirst(doubtful);
    const marked: Marked = { terms: new Set(), phrases: [keys] };
    const counts = await Promise.all(seen.map(({ number }) => countPhrases(reader, number, marked)));
    const taken = new Set(doubtful.filter((_, index) => counts[index] !== 0));
    left = left.filter((candidate) => !taken.has(candidate));
  }
  return left;
}

/** The most phrases that a passage of a claim holds. */
async function countPhrases(reader: IndexReader, number: number, marked: Marked): Promise<number> {
  const { claim } = await reader.getClaim(number);
  return Math.max(0, ...claim.passages.map(({ text }) => reader.texts.mark(text, marked).phraseCount));
}

/** Fetches the texts of the claims that hold most of some words before it is known what else a query asks for. */
export function readTextsAhead(reader: IndexReader, query: Query, words: readonly ResolvedWord[]): void {
  const count = isHeld({ query, words }) ? WINDOW : EARLY_WINDOW;
  for (const { number } of rankAhead(words, count)) reader.getClaim(number).catch(() => undefined);
}

/**
 * Looks at the texts of the first candidates: those with the words side by side, or as they were written, rise.
 *
 * @param limit  results that are wanted
 */
export async function rankByTexts(
  reader: IndexReader,
  candidates: readonly Candidate[],
  asked: Asked,
  limit: number,
): Promise<Candidate[]> {
  const { words, marked } = asked;
  const { settings } = reader;
  const window = toWindow(asked, limit, settings);
  if (words.length === 0) return [...candidates];
  const ordered = putBestFirst(candidates, Math.max(limit, window));
  const looked = await Promise.all(
    ordered.slice(0, window).map(async (candidate) => {
      const { claim } = await reader.getClaim(candidate.number);
      const texts = claim.passages.map(({ text }) => reader.texts.mark(text, marked));
      const bonus = Math.max(0, ...texts.map((text) => countTogether(text, asked, settings)));
      return { ...candidate, score: candidate.score * (1 + settings.together * bonus) };
    }),
  );
  looked.sort((a, b) => b.heldCount - a.heldCount || byScore(a, b));
  return [...looked, ...ordered.slice(window)];
}

/**
 * Where stop words were passed over, only the texts tell which claim has them in the order asked for. The few that are shown at first do not wait for so
 * many, and for fewer yet where a word was not found as it is: the files in which it is searched for come beside the texts.
 */
function toWindow({ query, words }: Asked, limit: number, { passedOverWindow }: SearchSettings): number {
  if (limit > WINDOW) return query.passedOver.length > 0 ? passedOverWindow : WINDOW;
  return isHeld({ query, words }) ? WINDOW : EARLY_WINDOW;
}

/** True when each word of a query is found as it is. */
const isHeld = ({ query, words }: Pick<Asked, 'query' | 'words'>): boolean =>
  words.length === query.words.length && words.every(({ foundBy }) => foundBy === 'form');

/** How much of the query follows each other in a text, stop words and all, how much of it the text holds at all, and how much just as it is written. */
function countTogether(
  { terms, plains }: MarkedText,
  { query, words }: Asked,
  settings: SearchSettings,
): number {
  const held = words.filter((word) => word.terms.some((term) => terms.has(term))).length;
  const exact = words.filter(({ word }) => plains.includes(word.plain)).length;
  const pairs = new Set(plains.slice(1).map((plain, index) => `${plains[index]} ${plain}`));
  const asked = query.inOrder.slice(1).map((plain, index) => `${query.inOrder[index]} ${plain}`);
  const together = asked.filter((pair) => pairs.has(pair)).length;
  return together + (held * settings.held + exact * settings.exact) / words.length;
}
