import { LINK_MIN_SCORE } from '../align/edges.ts';
import { findWords } from '../align/words.ts';
import type { AlignedClaim } from '../model/alignment.ts';
import type { Entity } from '../model/article.ts';
import type { Passage } from '../model/comparison.ts';
import type { Link } from '../model/links.ts';
import { createOwnFormFinder, type OwnForm } from './label-names.ts';
import { createLabelReader, type Label } from './label-readings.ts';
import type { StoryArticles } from './story-articles.ts';

/** How much less a passage counts for each step by which its names are its article's own, as long as the words are those of others. */
const OWN_FORM_COST = 0.05;

/** How much less a passage counts that has no word in common with those of other articles. */
const OTHER_WORDS_COST = 0.25;

/** From here on a name has words that no other article uses, or is kept at a distance. */
const OWN_WORDS = 3;

/** Of a claim whose passages say several things one that is as far as this from the middle is about something else. */
const NEAR_MIN_RATIO = 0.9;

/**
 * Makes the function that finds a claim's label: the passage that is likeliest to report the same as the others, by the mean probability of its links, has words
 * of others, and reads well as a heading; of equals the first. A passage that is not itself linked with each of the other articles is none as long as another is, and
 * one that can be read alone goes before all that cannot. One that contradicts what more articles say is none as long as there is another.
 *
 * One article's own words for a name are never a heading as long as there is another passage: one that is only spelled in its own way goes before one that uses other
 * words, and that before one that keeps its distance. Of the passage a leading connective and the last full stop are left off. What one article alone says stands in
 * its place: its whole sentence, behind the words in front. Source: README, precision of rows.
 */
export function createLabelFinder(articles: StoryArticles, entities: readonly Entity[]) {
  const findOwnForm = createOwnFormFinder(articles, entities);
  const { toLabel, toPlaced, toFactor, standsAlone } = createLabelReader(articles, entities, findOwnForm);
  return ({ passages, links, outvoted }: ClaimToHead): Label => {
    const nearness = toNearness(passages);
    const rated = passages.map((passage): Candidate => {
      const own = findOwnForm(passage);
      const words = 1 - OTHER_WORDS_COST * (1 - (nearness.get(passage) ?? 0));
      const near = toMeanScore(passage, links) * words * (1 - OWN_FORM_COST * own);
      return { passage, tier: toTier(own), near, worth: near * toFactor(passage) };
    });
    const meant = orAll(rated, ({ passage }) => outvoted?.has(passage.id) !== true);
    const least = Math.min(...meant.map(({ tier }) => tier));
    const neutral = meant.filter(({ tier }) => tier === least);
    const linked = orAll(neutral, ({ passage }) => isLinkedWithAll(passage, links));
    const nearest = Math.max(...linked.map(({ near }) => near));
    const [first, ...others] = orAll(
      linked,
      ({ passage, near }) => near >= NEAR_MIN_RATIO * nearest && standsAlone(passage),
    );
    if (first === undefined) throw new Error('a claim has no passage; this is a bug in compare/');
    const { passage } = others.reduce((best, one) => (one.worth > best.worth ? one : best), first);
    return isOfOneArticle(passages) ? toPlaced(passage) : toLabel(passage);
  };
}

/** A claim to be headed; `outvoted`: passages (ids) that contradict what more articles say. */
type ClaimToHead = Pick<AlignedClaim, 'passages' | 'links'> & { outvoted?: ReadonlySet<string> };

type Candidate = { passage: Passage; tier: number; near: number; worth: number };

const toTier = (own: OwnForm): number => (own < OWN_WORDS ? 0 : own);

/** The items that are meant, all where none is. */
function orAll<Item>(items: readonly Item[], isMeant: (item: Item) => boolean): readonly Item[] {
  const meant = items.filter(isMeant);
  return meant.length > 0 ? meant : items;
}

const isOfOneArticle = (passages: readonly Passage[]): boolean =>
  passages.every(({ article }) => article === passages[0]?.article);

const linksOf = ({ id }: Passage, links: readonly Link[]): Link[] =>
  links.filter(({ a, b }) => a === id || b === id);

const isLinkedWithAll = (passage: Passage, links: readonly Link[]): boolean =>
  linksOf(passage, links).every(({ score }) => score >= LINK_MIN_SCORE);

/** The mean probability of a passage's links; 1 of one without links, which has only passages of its own article beside it. */
function toMeanScore(passage: Passage, links: readonly Link[]): number {
  const own = linksOf(passage, links);
  return own.length === 0 ? 1 : own.reduce((sum, { score }) => sum + score, 0) / own.length;
}

/** For each passage the mean cosine of its words with those of the passages in other articles, rarer words counting more. */
function toNearness(passages: readonly Passage[]): Map<Passage, number> {
  const stems = passages.map(({ exact }) => new Set(findWords(exact).map(({ stem }) => stem)));
  const counts = new Map<string, number>();
  for (const set of stems) for (const stem of set) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  // A word of all passages counts least, one of a single passage most: the latter then lengthens its passage and makes it less near.
  const weigh = (stem: string): number => Math.log(1 + passages.length / (counts.get(stem) ?? 1));
  const norms = stems.map((set) => Math.hypot(...[...set].map(weigh)) || 1);
  return new Map(
    passages.map((passage, index) => {
      const others = stems.flatMap((other, at) =>
        passages[at]?.article === passage.article
          ? []
          : [toShared(stems[index] ?? other, other, weigh) / ((norms[index] ?? 1) * (norms[at] ?? 1))],
      );
      return [passage, others.reduce((sum, one) => sum + one, 0) / Math.max(1, others.length)];
    }),
  );
}

function toShared(a: ReadonlySet<string>, b: ReadonlySet<string>, weigh: (stem: string) => number): number {
  let sum = 0;
  for (const stem of a) if (b.has(stem)) sum += weigh(stem) ** 2;
  return sum;
}
