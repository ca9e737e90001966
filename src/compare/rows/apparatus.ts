import type { ApparatusEntry, Passage } from '../../model/comparison.ts';
import type { Link } from '../../model/links.ts';
import { DIFFERENCE_KINDS } from '../kinds/difference-kinds.ts';
import { isCited } from '../names/named-by-one.ts';
import { type DifferenceRules, toClaimToRead } from '../readings/claim-to-read.ts';
import type { StoryArticles } from '../words/story-articles.ts';

/**
 * Gives what the articles of a claim can differ in.
 *
 * One entry for each thing that is read: two figures of a claim (“49 killed”, “53 wounded”) are two entries, each entity that two articles call
 * by other names is one. Attribution and certainty have one entry each. Readings lie within the passages; only the source of an attribution may stand outside.
 *
 * @param kinds  what is compared
 * @param links  between the passages: where one is very sure, less is asked of two amounts for them to be of one thing
 * @returns entries by kind, then in the order of their first reading
 */
export function toApparatus(
  passages: readonly Passage[],
  articles: StoryArticles,
  kinds: readonly DifferenceRules[] = DIFFERENCE_KINDS,
  links: readonly Link[] = [],
): ApparatusEntry[] {
  const claim = toClaimToRead(passages, articles, links);
  // Most claims are of one article: reading them for kinds that compare two is work for nothing.
  const asked = isOfOneArticle(passages) ? kinds.filter((kind) => kind.isBetweenArticles !== true) : kinds;
  return withoutCitedNames(asked.flatMap(({ toEntries }) => toEntries(claim)));
}

const isOfOneArticle = (passages: readonly Passage[]): boolean =>
  passages.every(({ article }) => article === passages[0]?.article);

/** Where it is told that articles cite others, their names are told with it. */
const withoutCitedNames = (entries: readonly ApparatusEntry[]): ApparatusEntry[] =>
  entries.filter(
    ({ kind, readings }) =>
      kind !== 'name' || !readings.every((one) => one.kind === 'name' && isCited(one, entries)),
  );
