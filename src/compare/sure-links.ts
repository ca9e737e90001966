import type { AnnotatedArticle } from '../model/article.ts';
import type { Passage } from '../model/comparison.ts';
import type { Link } from '../model/links.ts';
import { overlaps } from '../model/span.ts';
import type { NearReader, Place } from './near-words.ts';
import type { StoryArticles } from './story-articles.ts';

/** From this score on a link leaves hardly a doubt that its passages report the same. */
const SURE_MIN_SCORE = 0.9;

/** What is counted in heads: two numbers of one sentence can count two things, so that a sure link does not tell that they answer each other. */
const COUNTED: ReadonlySet<string> = new Set(['count', 'people', 'rank', 'votes', 'score']);

/**
 * Makes the function that tells whether two amounts answer each other because their passages surely report the same and each has this one only of its unit. Then it
 * needs no verb in common: “costs $9 million”, “they have reserved $5 million”. Times do: a bill that passed last week can be sent on Monday.
 */
export function createSureReader(
  passages: readonly Passage[],
  articles: StoryArticles,
  links: readonly Pick<Link, 'a' | 'b' | 'score'>[],
): NearReader {
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const sure = new Set(
    links.filter(({ score }) => score >= SURE_MIN_SCORE).flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]),
  );
  const isOnly = (place: Place): boolean => {
    const passage = byId.get(place.passage);
    return passage !== undefined && countAlike(place, passage, articles.get(passage.article)) === 1;
  };
  return (a, b) => sure.has(`${a.passage} ${b.passage}`) && isOnly(a) && isOnly(b);
}

/** How many amounts of a unit a passage has; none of what is counted in heads. */
function countAlike({ unit }: Place, passage: Passage, { figures }: AnnotatedArticle): number {
  if (unit === undefined || COUNTED.has(unit)) return 0;
  return figures.filter((one) => one.unit === unit && overlaps(one, passage)).length;
}
