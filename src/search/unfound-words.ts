import { isIrregular, toForm } from './forms.ts';
import type { IndexReader } from './index-reader.ts';
import { countSlips, findNearWords, MISSPELT_MIN_LENGTH } from './near-words.ts';
import type { TermLine } from './postings.ts';
import type { QueryWord } from './query.ts';
import { toSoundsTerm, toSpelling } from './sounds.ts';
import { findAsTwoWords } from './two-words.ts';

/** How a word that the index does not have was found: in another spelling of a name, by its first letters, or as what it is misspelt from. */
export type FoundOtherwise = 'spelling' | 'start' | 'near';

/** Shortest start of a word that answers for the whole, and most words that it answers for: they bound the cost and were not measured. */
const START_MIN_LENGTH = 4;
const START_MAX_TERMS = 40;

/**
 * Finds what stands for a word that the index does not have; undefined when nothing does.
 *
 * @param slips  words with its first letter that are nearly so written, as `findSlipsAhead` gives them
 */
export async function findOtherwise(
  reader: IndexReader,
  word: QueryWord,
  slips: Promise<string[]>,
): Promise<{ foundBy: FoundOtherwise; lines: ReadonlyMap<string, TermLine> } | undefined> {
  for (const [foundBy, find] of FALLBACKS) {
    const lines = await find(reader, word, slips);
    if (lines.size > 0) return { foundBy, lines };
  }
  return undefined;
}

type Find = (
  reader: IndexReader,
  word: QueryWord,
  slips: Promise<string[]>,
) => Promise<ReadonlyMap<string, TermLine>>;

/** What is tried, in this order. */
const FALLBACKS: readonly (readonly [FoundOtherwise, Find])[] = [
  ['spelling', async (reader, { plain }) => reader.findTerms(await findSpellings(reader, plain))],
  ['start', async (reader, word) => reader.findTerms(await findStarts(reader, word))],
  ['spelling', findParts],
  ['near', async (reader, word, slips) => reader.findTerms(await findNear(reader, word, slips))],
];

/** The names of the index that are written otherwise and spell the same sounds. */
export async function findSpellings(reader: IndexReader, plain: string): Promise<string[]> {
  const keys = new Set([toSpelling(plain), toSpelling(toForm(plain))]);
  return (await findSounding(reader, plain)).filter((term) => keys.has(toSpelling(term)));
}

/** Names that can sound like a word. */
export async function findSounding(reader: IndexReader, plain: string): Promise<string[]> {
  const key = toSoundsTerm(plain);
  return key === undefined ? [] : ((await reader.findTerms([key])).get(key)?.alternatives ?? []);
}

async function findStarts(reader: IndexReader, word: QueryWord): Promise<string[]> {
  const { plain } = word;
  if (plain.length < START_MIN_LENGTH || !/^\p{L}/u.test(plain)) return [];
  if (await isKnown(reader, word)) return [];
  return reader.findWithStart(plain, START_MAX_TERMS);
}

async function findParts(reader: IndexReader, word: QueryWord): Promise<ReadonlyMap<string, TermLine>> {
  const { plain } = word;
  if (!/^\p{L}+$/u.test(plain) || (await isKnown(reader, word))) return new Map();
  return findAsTwoWords(reader, plain);
}

async function findNear(reader: IndexReader, word: QueryWord, slips: Promise<string[]>): Promise<string[]> {
  const { plain } = word;
  if (!canBeMisspelt(word) || (await isKnown(reader, word))) return [];
  for (const near of [slips, findOtherSlips(reader, plain)]) if ((await near).length > 0) return near;
  return (await findSounding(reader, plain)).filter((term) => isSaidAlike(plain, term));
}

/** True for a word that is long enough to be told from others with another letter. */
export const canBeMisspelt = ({ plain }: Pick<QueryWord, 'plain'>): boolean =>
  plain.length >= MISSPELT_MIN_LENGTH && /^\p{L}/u.test(plain);

/**
 * Words with the same first letter that are nearly so written. What the index has for them is fetched before it is known whether it is needed: the
 * other ways of finding a word wait for files of their own.
 */
export async function findSlipsAhead(reader: IndexReader, word: QueryWord): Promise<string[]> {
  if (!canBeMisspelt(word) || (await isKnown(reader, word))) return [];
  const near = toForms(await findNearWords(word.plain, await reader.findWords(word.plain)));
  reader.findTerms(near).catch(() => undefined);
  return near;
}

/** What a misspelt word means, if that begins with the same letters and so lies in the file in which the word was sought. */
export async function findSlipsBeside(reader: IndexReader, word: QueryWord): Promise<string[]> {
  if (!canBeMisspelt(word) || (await isKnown(reader, word))) return [];
  const beside = reader.peekNeighbours(word.term);
  return (await findNearWords(toForm(word.plain), beside)).map((near) => near.word);
}

const toForms = (near: readonly { word: string }[]): string[] => near.map(({ word }) => toForm(word));

/** With the second letter first, for a slip before it (“uHngary”, “xHungary”), or else in another inflection. */
async function findOtherSlips(reader: IndexReader, plain: string): Promise<string[]> {
  const held = await reader.findWords([...plain].slice(1).join(''));
  const near = toForms(await findNearWords(plain, held));
  return near.length > 0 ? near : findNearForms(reader, plain);
}

/** A misspelt word can be in another inflection than those that the texts have (“teritories”). */
async function findNearForms(reader: IndexReader, plain: string): Promise<string[]> {
  const form = toForm(plain);
  if (form === plain) return [];
  const held = await reader.findWords(plain);
  return (await findNearWords(form, [...new Set(held.map(toForm))])).map(({ word }) => word);
}

/** Length of a key from which two of its sounds may differ; a judgement, not measured. */
const TWO_SOUNDS_MIN_LENGTH = 6;

/** True for two names of which at most one sound differs, or two of a long one. */
function isSaidAlike(plain: string, term: string): boolean {
  const [a, b] = [toSpelling(plain), toSpelling(term)];
  const most = Math.max(a.length, b.length) < TWO_SOUNDS_MIN_LENGTH ? 1 : 2;
  return countSlips(a, b, most) <= most;
}

/** A word that the index does not have but that is one is neither the start of another nor a misspelling; of words in other letters that is not known. */
export const isKnown = async (reader: IndexReader, { written, plain, term }: QueryWord): Promise<boolean> =>
  /\p{Script=Latin}/u.test(written) && (isIrregular(plain) || (await reader.isWord(term, plain)));
