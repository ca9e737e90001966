import type { Absence, Claim, Coverage, Passage } from '../model/comparison.ts';
import type { Id } from '../model/ids.ts';

type Counted = {
  passages: readonly Pick<Passage, 'id' | 'article'>[];
  versions: Claim['versions'];
  /** Articles that say it inside another claim, and those that may say it: then it does not stand in one article only. */
  also: readonly Id[];
  perhaps: readonly Id[];
};

/** The articles of a story, and those that may report another occasion. */
type InStory = { articles: readonly Id[]; otherOccasions: readonly Id[] };

/**
 * Tells in how many articles of a story a claim stands. Every claim is counted among the same articles, those on the story's occasion; where none of them is left, among all.
 * “Everywhere” and “widely” are said of one version.
 */
export function toCoverage(
  { passages, versions, also, perhaps }: Counted,
  { articles, otherOccasions }: InStory,
): Coverage {
  const onOccasion = articles.filter((id) => !otherOccasions.includes(id));
  const asked = new Set(onOccasion.length > 0 ? onOccasion : articles);
  const articleOf = new Map(passages.map(({ id, article }) => [id, article]));
  const carriers = articles.filter((id) => passages.some(({ article }) => article === id));
  const sizes = versions.map((version) => {
    const own = [...new Set(version.flatMap((id) => articleOf.get(id) ?? []))];
    return { agreeing: own.length, asked: own.filter((id) => asked.has(id)).length };
  });
  const counts = {
    count: carriers.length,
    of: asked.size,
    agreeing: Math.max(...sizes.map(({ agreeing }) => agreeing)),
    also: [...also],
    perhaps: [...perhaps],
  };
  const largest = Math.max(...sizes.map((size) => size.asked));
  return {
    ...counts,
    apart: carriers.filter((id) => !asked.has(id)),
    kind: toKind({ ...counts, agreeing: largest }),
  };
}

function toKind({ count, of, agreeing, also, perhaps }: Omit<Coverage, 'apart' | 'kind'>): Coverage['kind'] {
  if (count === 1 && also.length > 0) return 'elsewhere';
  if (count === 1) return perhaps.length > 0 ? 'perhaps-elsewhere' : 'only-here';
  if (agreeing === of) return 'everywhere';
  return agreeing * 2 > of ? 'widely' : 'elsewhere';
}

type Missing = { absences: readonly Absence[]; perhaps: readonly Id[] };

/** Counts the articles of a claim. */
export const toClaimCoverage = (
  passages: readonly Passage[],
  versions: Claim['versions'],
  { absences, perhaps, ...story }: InStory & Missing,
): Coverage =>
  toCoverage(
    {
      passages,
      versions,
      also: findWithin(absences),
      perhaps,
    },
    story,
  );

/** The articles that say a claim inside another one. */
export const findWithin = (absences: readonly Absence[]): Id[] =>
  absences.flatMap(({ article, within }) => (within === null ? [] : [article]));
