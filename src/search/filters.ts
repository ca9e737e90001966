import { toForm } from './forms.ts';
import type { IndexReader } from './index-reader.ts';
import { toPlain } from './plain.ts';
import type { TermLine } from './postings.ts';
import { OPERATORS, type Query } from './query.ts';
import type { SearchState } from './state.ts';
import { toWords } from './terms.ts';
import { findSpellings } from './unfound-words.ts';

/** A filter of a search, from the box or from the choices beside it. */
export type AskedFilter = Query['filters'][number];

/** Which claims the filters leave, and the filters that name nothing. */
export type Filtered = { passes: (claim: number) => boolean; isFiltered: boolean; unknown: AskedFilter[] };

/** The term that claims with a property stand under. @example toFacetTerm('speaker', 'miller') // '@speaker:miller' */
export const toFacetTerm = (name: string, value: string): string => `@${name}:${toPlain(value)}`;

/** What is chosen beside the box. */
export const toChosenFilters = (state: SearchState): AskedFilter[] =>
  OPERATORS.flatMap((name) => (state[name] === '' ? [] : [{ name, value: state[name], isExcluded: false }]));

/** Reads what filters leave. A filter that names nothing leaves nothing, or, where it excludes, all. */
export async function readFilters(reader: IndexReader, asked: readonly AskedFilter[]): Promise<Filtered> {
  const sets = await Promise.all(asked.map((filter) => readFilter(reader, filter)));
  const passes = (claim: number): boolean =>
    sets.every((has, index) => has(claim) !== asked[index]?.isExcluded);
  const known = await Promise.all(asked.map((filter) => isKnown(reader, filter)));
  return {
    passes,
    isFiltered: asked.length > 0,
    unknown: asked.filter((_, index) => known[index] === false),
  };
}

async function readFilter(reader: IndexReader, filter: AskedFilter): Promise<(claim: number) => boolean> {
  if (filter.name === 'story') {
    const ranges = await findStories(reader, filter.value);
    return (claim) => ranges.some(({ from, to }) => from <= claim && claim < to);
  }
  const sets = await findFacets(reader, filter);
  return (claim) => sets.length > 0 && sets.every((claims) => claims.has(claim));
}

const isKnown = async (reader: IndexReader, filter: AskedFilter): Promise<boolean> =>
  filter.name === 'story'
    ? (await findStories(reader, filter.value)).length > 0
    : (await findFacets(reader, filter)).every((claims) => claims.size > 0);

/** The stories with an id, or with all words of a value in their titles. */
async function findStories(reader: IndexReader, value: string): Promise<{ from: number; to: number }[]> {
  const stories = await reader.getStories();
  const own = stories.filter(({ id }) => id === value);
  if (own.length > 0) return own;
  const words = toWords(value).map(({ plain }) => plain);
  return stories.filter(({ title }) => {
    const held = new Set(toWords(title).map(({ plain }) => plain));
    return words.length > 0 && words.every((word) => held.has(word));
  });
}

/** The claims that a property's value leaves: those of the value as a whole, or of each of its words; a speaker is found in any spelling. */
async function findFacets(reader: IndexReader, { name, value }: AskedFilter): Promise<Set<number>[]> {
  const whole = toFacetTerm(name, value);
  const words = toWords(value).map(({ plain }) => plain);
  const terms = words.map((plain) => toFacetTerm(name, toForm(plain)));
  const lines = await reader.findTerms([whole, ...terms]);
  if (lines.has(whole) || words.length === 0) return [toClaims(lines.get(whole))];
  return Promise.all(
    words.map(async (plain, index) => {
      const line = lines.get(terms[index] ?? '');
      return line === undefined && name === 'speaker' ? findSpeaker(reader, plain) : toClaims(line);
    }),
  );
}

const toClaims = (line: TermLine | undefined): Set<number> =>
  new Set(line?.postings.map(({ claim }) => claim));

/** The claims with a speaker whose name the story spells otherwise. */
async function findSpeaker(reader: IndexReader, plain: string): Promise<Set<number>> {
  const own = [...(await reader.findTerms([toForm(plain)])).values()].flatMap((line) => line.alternatives);
  const spelt = [...own, ...(await findSpellings(reader, plain))];
  const lines = await reader.findTerms(spelt.map((term) => toFacetTerm('speaker', term)));
  return new Set([...lines.values()].flatMap((line) => [...toClaims(line)]));
}
