import type { ApparatusEntry, Claim, Passage } from '../../model/comparison.ts';
import type { Id } from '../../model/ids.ts';
import type { VersionAgreement } from '../../model/kinds.ts';
import type { Link } from '../../model/links.ts';
import type { Contradiction } from '../../model/relations.ts';
import { overlaps } from '../../model/span.ts';
import { createStageReader } from '../deeds/deed-stages.ts';
import type { ContentReader } from '../words/content.ts';
import type { StoryArticles } from '../words/story-articles.ts';
import { isOutdone } from './outdone.ts';
import { type AreSame, createLikeness, createSameness, type Likeness } from './same-tellings.ts';
import { createRolesReader } from './swapped-roles.ts';
import { findTurns } from './turns.ts';

type Input = {
  /** In the order of the articles, then of the text. */
  passages: readonly Passage[];
  links: readonly Link[];
  contradictions: readonly Contradiction[];
  articles: StoryArticles;
  contentOf: ContentReader;
  /** Where figures and times differ: they are told as differences of their own, and what is said beside them may be the same. */
  apparatus: readonly ApparatusEntry[];
};

/** Passages of a claim that agree, or that nothing sets apart. */
type Version = { passages: Passage[]; agreement: VersionAgreement; agreeing: Id[]; tied: string[] };

/** Most passages of a claim that are compared with each other; the rest are taken for the largest version in other words. */
const MAX_PASSAGES = 80;

/**
 * Puts a claim's passages into versions: passages that contradict each other never share one, nor do those in which somebody leaves a position and those
 * in which nobody does, nor a deed that is done and one that is expected, nor one with its roles exchanged; the others join, the most alike first. That passages share few words says nothing against them: they are “worded differently”.
 *
 * @returns the version of most articles first, then in the order of the text; every passage in exactly one; `tied`: the passages by which articles are known to agree
 */
export function toVersions(
  input: Input,
): Pick<Claim, 'versions' | 'versionAgreement' | 'versionAgreeing'> & { tied: ReadonlySet<string> } {
  const alike = createLikeness(input);
  const compared = input.passages.slice(0, MAX_PASSAGES);
  const groups = joinAlike(compared, alike, toApart(input));
  const [largest = []] = sortGroups(groups);
  largest.push(...input.passages.slice(MAX_PASSAGES));
  const sameness = createSameness(input);
  const versions = sortGroups(groups).map(
    (passages): Version => ({
      passages,
      ...toAgreement(withoutHeadlines(passages, input.articles), sameness),
    }),
  );
  return {
    versions: versions.map(({ passages }) => toIds(passages)),
    versionAgreement: versions.map(({ agreement }) => agreement),
    versionAgreeing: versions.map(({ agreeing }) => agreeing),
    tied: new Set(versions.flatMap(({ tied }) => tied)),
  };
}

const toIds = ([first, ...others]: readonly Passage[]): [string, ...string[]] => {
  if (first === undefined) throw new Error('a version has no passage; this is a bug in compare/');
  return [first.id, ...others.map(({ id }) => id)];
};

/** Tells whether two passages may not stand in one version. An article that tells of a turn anywhere in the claim tells the whole claim so; two passages of one never are apart. */
function toApart({
  passages,
  contradictions,
  articles,
  contentOf,
}: Input): (a: Passage, b: Passage) => boolean {
  if (countArticles(passages) < 2) return () => false;
  const pairs = new Set(contradictions.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
  const turning = new Set(
    passages
      .filter((passage) => {
        const article = articles.get(passage.article);
        return findTurns(contentOf(article, passage), article.text).length > 0;
      })
      .map(({ article }) => article),
  );
  const haveSwappedRoles = createRolesReader({ articles, contentOf });
  const areAtStages = createStageReader(passages, { articles, contentOf });
  return (a, b) =>
    pairs.has(`${a.id} ${b.id}`) ||
    turning.has(a.article) !== turning.has(b.article) ||
    areAtStages(a.article, b.article) ||
    (a.article !== b.article && haveSwappedRoles(a, b));
}

function joinAlike(
  passages: readonly Passage[],
  alike: Likeness,
  areApart: (a: Passage, b: Passage) => boolean,
): Passage[][] {
  const groups: Passage[][] = passages.map((passage) => [passage]);
  const meanOf = createMean(alike, areApart);
  for (;;) {
    const best = findBest(groups, meanOf);
    if (best === undefined) return groups;
    best.left.push(...best.right);
    groups.splice(groups.indexOf(best.right), 1);
  }
}

/** How alike two groups are in the mean; undefined for two that may not be one. */
type MeanOf = (left: readonly Passage[], right: readonly Passage[]) => number | undefined;

/** Groups only grow, and one at a time: what was counted of two holds as long as neither has. */
function createMean(alike: Likeness, areApart: (a: Passage, b: Passage) => boolean): MeanOf {
  const known = new Map<
    readonly Passage[],
    Map<readonly Passage[], { size: number; mean: number | undefined }>
  >();
  const reckon: MeanOf = (left, right) => {
    if (left.some((a) => right.some((b) => areApart(a, b)))) return undefined;
    let sum = 0;
    for (const a of left) for (const b of right) sum += alike(a, b);
    return sum / (left.length * right.length);
  };
  return (left, right) => {
    const ofLeft = known.get(left) ?? new Map();
    known.set(left, ofLeft);
    const size = left.length + right.length;
    const found = ofLeft.get(right);
    if (found?.size === size) return found.mean;
    const mean = reckon(left, right);
    ofLeft.set(right, { size, mean });
    return mean;
  };
}

function findBest(
  groups: readonly Passage[][],
  meanOf: MeanOf,
): { left: Passage[]; right: Passage[] } | undefined {
  let best: { left: Passage[]; right: Passage[]; score: number } | undefined;
  for (const [index, left] of groups.entries()) {
    for (let at = index + 1; at < groups.length; at += 1) {
      const right = groups[at] ?? [];
      const score = meanOf(left, right);
      if (score !== undefined && score > (best?.score ?? -1)) best = { left, right, score };
    }
  }
  return best;
}

const countArticles = (passages: readonly Passage[]): number =>
  new Set(passages.map(({ article }) => article)).size;

/** The groups by how many articles they have; equal ones stay in the order of the text. */
const sortGroups = (groups: readonly Passage[][]): Passage[][] =>
  [...groups].sort((a, b) => countArticles(b) - countArticles(a));

/** Passages without the headlines of articles that have others: what a page shows of these, and says to be the same, is no headline. */
const withoutHeadlines = (passages: readonly Passage[], articles: StoryArticles): Passage[] => {
  const isHeadline = (passage: Passage): boolean => {
    const { headline } = articles.get(passage.article);
    return headline !== null && 'start' in headline && overlaps(headline, passage);
  };
  return passages.filter(
    (passage) =>
      !isHeadline(passage) ||
      passages.every((other) => other.article !== passage.article || isHeadline(other)),
  );
};

/** Articles are known to agree when each is tied to the others by passages that say the same; the most of a version that are so, and whether these are all. */
function toAgreement(
  passages: readonly Passage[],
  { areSame, closeness }: ReturnType<typeof createSameness>,
): Omit<Version, 'passages'> {
  const articles = [...new Set(passages.map(({ article }) => article))];
  if (articles.length === 1) return { agreement: 'one-article', agreeing: [], tied: [] };
  const { tied, ties } = findTies(passages, areSame);
  const [most = []] = articles
    .map((article) => [...findTied(article, ties)])
    .sort((a, b) => b.length - a.length);
  if (isOutdone(new Set(most), passages, closeness))
    return { agreement: 'worded-differently', agreeing: [], tied: [] };
  return {
    agreement: most.length === articles.length ? 'same' : 'worded-differently',
    agreeing: most.length > 1 ? articles.filter((article) => most.includes(article)) : [],
    tied: passages.filter((passage) => tied.has(passage)).map(({ id }) => id),
  };
}

/** For each article those that have a passage which says the same as one of its own. */
type Ties = ReadonlyMap<Id, ReadonlySet<Id>>;

/** The passages that say the same as one of another article, and the ties of articles that they make; no pair is compared that would tell nothing new. */
function findTies(
  passages: readonly Passage[],
  areSame: AreSame,
): { tied: ReadonlySet<Passage>; ties: Ties } {
  const tied = new Set<Passage>();
  const ties = new Map<Id, Set<Id>>();
  for (const a of passages) {
    for (const b of passages) {
      const tiedToB = ties.get(b.article) ?? new Set();
      const isKnown = tied.has(a) && tiedToB.has(a.article);
      if (a.article === b.article || isKnown || !areSame(a, b)) continue;
      tied.add(a);
      ties.set(b.article, tiedToB.add(a.article));
    }
  }
  return { tied, ties };
}

/** The articles that are tied to one, or to one that is. */
function findTied(first: Id, ties: Ties): ReadonlySet<Id> {
  const tied = new Set<Id>([first]);
  for (const article of tied) for (const other of ties.get(article) ?? []) tied.add(other);
  return tied;
}
