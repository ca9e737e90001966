import type { AnnotatedArticle } from '../../model/article.ts';
import type { Passage } from '../../model/comparison.ts';
import type { Link } from '../../model/links.ts';
import { overlaps } from '../../model/span.ts';
import type { NearReader, Place } from './near-words.ts';
import type { StoryArticles } from './story-articles.ts';

/** From this score on a link leaves hardly a doubt that its passages report the same. */
const SURE_MIN_SCORE = 0.9;

/** From this score on a link is sure enough for two other values of its passages to be told as a difference; below it more than one in four was wrong where it was measured. */
const TOLD_MIN_SCORE = 0.8;

/** What is counted in heads: two numbers of one sentence can count two things, so that a sure link does not tell that they answer each other. */
const COUNTED: ReadonlySet<string> = new Set(['count', 'people', 'rank', 'votes', 'score']);

/**
 * Makes the functions that tell whether the passages of two amounts or times are linked surely enough to set one against the other, and whether two amounts answer each other because their passages surely report the same and each has this one only of its unit. Then it
 * needs no verb in common: “costs $9 million”, “they have reserved $5 million”. Times do: a bill that passed last week can be sent on Monday.
 */
export function createSureReaders(
  passages: readonly Passage[],
  articles: StoryArticles,
  links: readonly Pick<Link, 'a' | 'b' | 'score' | 'by'>[],
): { isSure: NearReader; isLinked: NearReader } {
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const [sure, told] = [SURE_MIN_SCORE, TOLD_MIN_SCORE].map((least) => toEnds(links, least));
  const isOnly = (place: Place): boolean => {
    const passage = byId.get(place.passage);
    return passage !== undefined && countAlike(place, passage, articles.get(passage.article)) === 1;
  };
  const isIn = (ends: ReadonlySet<string> | undefined, a: Place, b: Place): boolean =>
    ends?.has(`${a.passage} ${b.passage}`) === true;
  return {
    isSure: (a, b) => isIn(sure, a, b) && isOnly(a) && isOnly(b),
    isLinked: (a, b) => links.length === 0 || isIn(told, a, b),
  };
}

/** The ends of the links from a score on, either way round; an editor's links are sure. */
const toEnds = (
  links: readonly Pick<Link, 'a' | 'b' | 'score' | 'by'>[],
  least: number,
): ReadonlySet<string> =>
  new Set(
    links
      .filter(({ score, by }) => by === 'editor' || score >= least)
      .flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]),
  );

/** How many amounts of a unit a passage has; none of what is counted in heads. */
function countAlike({ unit }: Place, passage: Passage, { figures }: AnnotatedArticle): number {
  if (unit === undefined || COUNTED.has(unit)) return 0;
  return figures.filter((one) => one.unit === unit && overlaps(one, passage)).length;
}
