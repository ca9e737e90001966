import type { ApparatusEntry, Claim, Contradiction, Passage } from '../model/comparison.ts';
import type { Id } from '../model/ids.ts';
import type { VersionAgreement } from '../model/kinds.ts';
import type { Link } from '../model/links.ts';
import { overlaps } from '../model/span.ts';
import { type ContentReader, type ContentWord, toCover } from './content.ts';
import { createStageReader } from './deed-stages.ts';
import type { StoryArticles } from './story-articles.ts';
import { turnAlike } from './telling-weight.ts';
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

/** Fewest telling words besides the verb, no names, by which two passages that tell of one turn tell of the same. */
const TURN_MIN_SHARED = 2;

/** From this share of what the shorter passage tells on (chosen after audits in which lesser shares called unlike statements the same), two passages are known to say the same; names alone do not make it: a list of the same people can tell anything. */
const SAME_MIN_COVER = 0.65;

/** What the longer one tells beyond the shorter is less than this share of what it tells, where they say the same. */
const SAME_MIN_BACK = 0.45;

/** Most passages of a claim that are compared with each other; the rest are taken for the largest version in other words. */
const MAX_PASSAGES = 80;

/**
 * Puts a claim's passages into versions: passages that contradict each other never share one, nor do those in which somebody leaves a position and those
 * in which nobody does, nor a deed that is done and one that is expected; the others join, the most alike first. That passages share few words says nothing against them: they are “worded differently”.
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
  const versions = sortGroups(groups).map(
    (passages): Version => ({
      passages,
      ...toAgreement(withoutHeadlines(passages, input.articles), createSameness(input)),
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

type Likeness = (a: Passage, b: Passage) => number;

/** Makes the function that tells whether two passages are known to say the same: most of what each tells the other does, and nothing turns or limits one alone. */
function createSameness({ articles, contentOf, apparatus }: Input): (a: Passage, b: Passage) => boolean {
  const differing = apparatus
    .filter(({ kind, differs }) => differs && (kind === 'figure' || kind === 'timeframe'))
    .flatMap(({ readings }) => readings.flatMap(toPlace));
  const allOf = (passage: Passage) => contentOf(articles.get(passage.article), passage);
  const restOf = (passage: Passage): ContentWord[] =>
    allOf(passage).filter(
      (word) => !differing.some((place) => place.passage === passage.id && overlaps(place, word)),
    );
  const toTelling = (passage: Passage) => ({ passage, article: articles.get(passage.article) });
  const turnsOf = (passage: Passage) => findTurns(allOf(passage), articles.get(passage.article).text);
  const tellTurn = (a: Passage, b: Passage): boolean => {
    const keys = new Set(withoutNames(allOf(b)).map(({ key }) => key));
    const shared = new Set(withoutNames(allOf(a)).map(({ key }) => key)).intersection(keys);
    const isOne = turnsOf(a).some(({ stem }) => turnsOf(b).some((other) => other.stem === stem));
    return isOne && shared.size > TURN_MIN_SHARED;
  };
  return (a, b) =>
    tellTurn(a, b) ||
    ((tellAlike(allOf(a), allOf(b)) || tellAlike(restOf(a), restOf(b))) &&
      turnAlike(toTelling(a), toTelling(b)));
}

/** Fewest telling words that two passages share to say the same, where each has more: two words can be of anything. */
const SAME_MIN_WORDS = 3;

/** True where most of what each of two passages tells the other tells, too. */
function tellAlike(left: readonly ContentWord[], right: readonly ContentWord[]): boolean {
  const [a, b] = [withoutNames(left), withoutNames(right)];
  const [mine, theirs] = [new Set(left.map(({ key }) => key)), new Set(right.map(({ key }) => key))];
  const shared = mine.intersection(theirs).size;
  if (shared < SAME_MIN_WORDS && shared < Math.min(mine.size, theirs.size)) return false;
  return (
    Math.max(toLikeness(left, right), toLikeness(right, left)) >= SAME_MIN_COVER &&
    Math.min(toCover(a, b), toCover(b, a)) >= SAME_MIN_BACK
  );
}

const toPlace = (reading: ApparatusEntry['readings'][number]) =>
  'start' in reading ? [{ passage: reading.passage, start: reading.start, end: reading.end }] : [];

/** Whom and what is named is compared by a kind of difference of its own. */
const withoutNames = (words: readonly ContentWord[]): ContentWord[] =>
  words.filter(({ kind }) => kind !== 'name');

/** How much of what the shorter of two passages tells the other tells, too, with its names and without them. */
function createLikeness({ articles, contentOf }: Input): Likeness {
  const known = new Map<string, number>();
  const wordsOf = (passage: Passage) => contentOf(articles.get(passage.article), passage);
  return (a, b) => {
    const key = `${a.id} ${b.id}`;
    const found =
      known.get(key) ?? Math.max(toLikeness(wordsOf(a), wordsOf(b)), toLikeness(wordsOf(b), wordsOf(a)));
    known.set(key, found);
    return found;
  };
}

/** The share of what some words tell that others tell, too, or that of what they tell beside names, where that is less. */
function toLikeness(words: readonly ContentWord[], others: readonly ContentWord[]): number {
  const telling = withoutNames(words);
  const cover = toCover(words, others);
  return telling.length === 0 ? cover : Math.min(cover, toCover(telling, others));
}

/** Tells whether two passages may not stand in one version. An article that tells of a turn anywhere in the claim tells the whole claim so. */
function toApart({
  passages,
  contradictions,
  articles,
  contentOf,
}: Input): (a: Passage, b: Passage) => boolean {
  const pairs = new Set(contradictions.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
  const turning = new Set(
    passages
      .filter((passage) => {
        const article = articles.get(passage.article);
        return findTurns(contentOf(article, passage), article.text).length > 0;
      })
      .map(({ article }) => article),
  );
  const areAtStages = createStageReader(passages, { articles, contentOf });
  return (a, b) =>
    pairs.has(`${a.id} ${b.id}`) ||
    turning.has(a.article) !== turning.has(b.article) ||
    areAtStages(a.article, b.article);
}

function joinAlike(
  passages: readonly Passage[],
  alike: Likeness,
  areApart: (a: Passage, b: Passage) => boolean,
): Passage[][] {
  const groups: Passage[][] = passages.map((passage) => [passage]);
  for (;;) {
    const best = findBest(groups, alike, areApart);
    if (best === undefined) return groups;
    best.left.push(...best.right);
    groups.splice(groups.indexOf(best.right), 1);
  }
}

function findBest(
  groups: readonly Passage[][],
  alike: Likeness,
  areApart: (a: Passage, b: Passage) => boolean,
): { left: Passage[]; right: Passage[] } | undefined {
  let best: { left: Passage[]; right: Passage[]; score: number } | undefined;
  for (const [index, left] of groups.entries()) {
    for (const right of groups.slice(index + 1)) {
      if (left.some((a) => right.some((b) => areApart(a, b)))) continue;
      const scores = left.flatMap((a) => right.map((b) => alike(a, b)));
      const score = scores.reduce((sum, one) => sum + one, 0) / scores.length;
      if (score > (best?.score ?? -1)) best = { left, right, score };
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
  areSame: (a: Passage, b: Passage) => boolean,
): Omit<Version, 'passages'> {
  const articles = [...new Set(passages.map(({ article }) => article))];
  if (articles.length === 1) return { agreement: 'one-article', agreeing: [], tied: [] };
  const isTied = (a: Passage): boolean => passages.some((b) => a.article !== b.article && areSame(a, b));
  const [most = []] = articles
    .map((article) => findTied(article, passages, areSame))
    .sort((a, b) => b.length - a.length);
  return {
    agreement: most.length === articles.length ? 'same' : 'worded-differently',
    agreeing: most.length > 1 ? articles.filter((article) => most.includes(article)) : [],
    tied: passages.filter(isTied).map(({ id }) => id),
  };
}

/** The articles that are tied to one, each by passages that say the same. */
function findTied(
  first: Id,
  passages: readonly Passage[],
  areSame: (a: Passage, b: Passage) => boolean,
): Id[] {
  const tied = new Set<Id>([first]);
  for (let size = 0; size < tied.size; ) {
    size = tied.size;
    for (const a of passages) {
      const isTied = passages.some((b) => a.article !== b.article && tied.has(b.article) && areSame(a, b));
      if (isTied) tied.add(a.article);
    }
  }
  return [...tied];
}
