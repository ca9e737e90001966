import type { AnnotatedArticle } from '../../model/article.ts';
import type { Passage } from '../../model/comparison.ts';
import type { Link } from '../../model/links.ts';
import { overlaps } from '../../model/span.ts';
import type { NearReader, Place } from './near-words.ts';
import type { StoryArticles } from './story-articles.ts';

/** From this score on a link is sure enough for two other values of its passages to be told as a difference; below it more than one in four was wrong where it was measured. */
const TOLD_MIN_SCORE = 0.8;

/** From this score on a link leaves hardly a doubt that its passages report the same. */
const CLOSE_MIN_SCORE = 0.9;

/** From this score on a link leaves so little doubt that whom one passage cites is set against whom the other does; below it four of nine were wrong or doubtful where a strict reader judged them. */
const SAME_MIN_SCORE = 0.95;

/** What is counted in heads: two numbers of one sentence can count two things, so that a sure link does not tell that they answer each other. */
const COUNTED: ReadonlySet<string> = new Set(['count', 'people', 'rank', 'votes', 'score']);

/** From this value on a number that is the only one of its passage is what the passage tells, not one of two things beside it. */
const MANY_MIN_VALUE = 100;

/** Tells of two passages (ids) whether their link leaves next to no doubt that they report the same; true where no links are known. */
export type SameReader = (a: string, b: string) => boolean;

/**
 * Makes the functions that tell whether the passages of two amounts or times are linked surely enough to set one against the other, and whether two amounts answer each other because their passages surely report the same and each has this one only of its unit. Then it
 * needs no verb in common: “costs $9 million”, “they have reserved $5 million”. Times do: a bill that passed last week can be sent on Monday.
 */
export function createSureReaders(
  passages: readonly Passage[],
  articles: StoryArticles,
  links: readonly Pick<Link, 'a' | 'b' | 'score' | 'by'>[],
): { isSure: NearReader; isClose: NearReader; isLinked: NearReader; reportOne: SameReader } {
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const [told, close, same] = [TOLD_MIN_SCORE, CLOSE_MIN_SCORE, SAME_MIN_SCORE].map((least) =>
    toEnds(links, least),
  );
  const isOnly = (place: Place): boolean => {
    const passage = byId.get(place.passage);
    return passage !== undefined && countAlike(place, passage, articles.get(passage.article)) === 1;
  };
  const areIn = (ends: ReadonlySet<string> | undefined, a: Place, b: Place): boolean =>
    ends?.has(`${a.passage} ${b.passage}`) === true;
  return {
    isSure: (a, b) => areIn(told, a, b) && isOnly(a) && isOnly(b),
    isClose: (a, b) => links.length === 0 || areIn(close, a, b),
    isLinked: (a, b) => links.length === 0 || areIn(told, a, b),
    reportOne: (a, b) => links.length === 0 || same?.has(`${a} ${b}`) === true,
  };
}

/** The ends of the links that are sure enough, either way round; an editor's are. */
const toEnds = (
  links: readonly Pick<Link, 'a' | 'b' | 'score' | 'by'>[],
  least: number,
): ReadonlySet<string> =>
  new Set(
    links
      .filter(({ score, by }) => by === 'editor' || score >= least)
      .flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]),
  );

/** How many amounts of a unit a passage has; of what is counted in heads, all of it, and none where any of it is few. */
function countAlike({ unit }: Place, passage: Passage, { figures }: AnnotatedArticle): number {
  if (unit === undefined) return 0;
  const inside = figures.filter((one) => overlaps(one, passage));
  if (!COUNTED.has(unit)) return inside.filter((one) => one.unit === unit).length;
  const counted = inside.filter((one) => COUNTED.has(one.unit));
  return counted.every(({ value }) => value >= MANY_MIN_VALUE) ? counted.length : 0;
}
