import { findWords } from '../align/shared-wording-words.ts';
import type { Entity } from '../model/article.ts';
import type { Passage } from '../model/comparison.ts';
import { createOwnFormFinder, type OwnForm } from './label-names.ts';
import { createLabelReader, type Label } from './label-readings.ts';
import type { StoryArticles } from './story-articles.ts';

/**
 * Makes the function that finds a claim's label: the passage nearest to the others that uses no form of a name found in one article only.
 *
 * Where each passage has such a form, one that is only spelled in its own way goes before one that uses other words, and that before one that keeps its
 * distance, so that one article's slur is never a heading as long as there is another passage. Nearness is the mean share of words in common, rarer words
 * counting more; the first passage wins a tie. One that can be read alone goes before all that cannot. Of the passage a leading connective and the last full stop are left off. What one article alone says stands in its
 * place: its whole sentence, behind the words in front. Source: README, decision on labels.
 */
export function createLabelFinder(articles: StoryArticles, entities: readonly Entity[]) {
  const findOwnForm = createOwnFormFinder(articles, entities);
  const { toLabel, toPlaced, toFactor, standsAlone } = createLabelReader(articles, entities, findOwnForm);
  return (passages: readonly Passage[]): Label => {
    const nearness = toNearness(passages);
    const candidates = passages.map((passage, index) => ({
      passage,
      own: findOwnForm(passage),
      near: (nearness[index] ?? 0) * toFactor(passage),
      plain: nearness[index] ?? 0,
    }));
    const least = Math.min(...candidates.map((one) => one.own));
    const common = candidates.filter(({ own }) => own === least);
    // A form that is made of words that others use for the name is better than a heading that cannot be read alone.
    const alone = [common, candidates.filter(({ own }) => own <= LIKE_OTHERS)]
      .map((some) => some.filter(({ passage }) => standsAlone(passage)))
      .find((some) => some.length > 0);
    let best: Candidate | undefined;
    for (const one of alone && isNear(alone, common) ? alone : common)
      if (best === undefined || one.near > best.near) best = one;
    if (best === undefined) throw new Error('a claim has no passage; this is a bug in compare/');
    return isOfOneArticle(passages) ? toPlaced(best.passage) : toLabel(best.passage);
  };
}

type Candidate = { passage: Passage; own: OwnForm; near: number; plain: number };

/** A form of its own that others' words for the name make up. */
const LIKE_OTHERS = 1 satisfies OwnForm;

/** Of a claim whose passages say several things one that is as far as this from the middle is about something else. */
const NEAR_MIN_RATIO = 0.6;

const isNear = (some: readonly Candidate[], all: readonly Candidate[]): boolean =>
  Math.max(...some.map(({ plain }) => plain)) >= NEAR_MIN_RATIO * Math.max(...all.map(({ plain }) => plain));

const isOfOneArticle = (passages: readonly Passage[]): boolean =>
  passages.every(({ article }) => article === passages[0]?.article);

/** For each passage the mean cosine of its words with those of the passages in other articles. */
function toNearness(passages: readonly Passage[]): number[] {
  const stems = passages.map((passage) => new Set(findWords(passage.exact).map((word) => word.stem)));
  const counts = new Map<string, number>();
  for (const set of stems) for (const stem of set) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  // A word of all passages counts least, one of a single passage most: the latter then lengthens its passage and makes it less near.
  const weigh = (stem: string): number => Math.log(1 + passages.length / (counts.get(stem) ?? 1));
  const norms = stems.map((set) => Math.hypot(...[...set].map(weigh)) || 1);
  return stems.map((set, index) => {
    const others = stems.flatMap((other, at) =>
      passages[at]?.article === passages[index]?.article
        ? []
        : [toShared(set, other, weigh) / ((norms[index] ?? 1) * (norms[at] ?? 1))],
    );
    return others.reduce((sum, one) => sum + one, 0) / Math.max(1, others.length);
  });
}

function toShared(a: ReadonlySet<string>, b: ReadonlySet<string>, weigh: (stem: string) => number): number {
  let sum = 0;
  for (const stem of a) if (b.has(stem)) sum += weigh(stem) ** 2;
  return sum;
}
