import type { Claim, ComparedArticle, Comparison } from '../../model/comparison.ts';
import { type ArticleView, toArticleViews } from '../articles.ts';
import { claimAnchor, claimHref, storyHref, topicHref } from '../href.ts';
import { formatCount, formatDay, formatList } from '../labels.ts';
import { type CarriedView, toCarriedIn } from '../text/carried.ts';
import { isAlike, isOneReading, toDifferingKinds } from '../text/reading-words.ts';
import { toSpread } from '../text/spread.ts';
import { formatAbsences } from './absences.ts';
import { nameEvery } from './asked-articles.ts';
import { type LabelView, toLabelView } from './claim-label.ts';
import { sayNoClaims } from './no-claims.ts';
import { type RunView, toOnlyRuns } from './only-runs.ts';
import type { OpenClaimView } from './open-claims.ts';

/** How many claims agree and differ, in words; `widely` is '' when there is none. Each claim is counted once. */
export type CountsView = {
  claims: string;
  everywhere: string;
  widely: string;
  /** Of those in two articles or more, and in no more than half; '' when there is none. */
  others: string;
  onlyHere: string;
  /** Of those that have a passage in one article and stand, or may stand, inside another claim elsewhere; '' when there is none. */
  perhaps: string;
  differ: string;
};

/** A story as the home page and the head of its own page print it. */
export type StoryView = {
  id: string;
  title: string;
  introduction: string;
  date: string | null;
  href: string;
  articles: ArticleView[];
  topics: { id: string; title: string; question: string; href: string }[];
  counts: CountsView;
  /** Why no claim is shown; '' where one is. */
  noClaims: string;
  corrections: { date: string; text: string }[];
};

/** What a story is, where it comes from, and how many of its claims agree and differ. */
export const toStoryView = (comparison: Comparison): StoryView => ({
  id: comparison.story.id,
  title: comparison.story.title,
  introduction: comparison.story.introduction,
  date: comparison.story.date === null ? null : formatDay(comparison.story.date),
  href: storyHref(comparison.story.id),
  articles: toArticleViews(comparison),
  topics: comparison.topics.map((topic) => ({ ...topic, href: topicHref(comparison.story.id, topic.id) })),
  counts: toCounts(comparison),
  noClaims: sayNoClaims(comparison),
  corrections: comparison.story.corrections.map(({ date, text }) => ({ date: formatDay(date), text })),
});

/** A story in a sentence, for search engines and for links to it. */
export const describeStory = ({ articles, counts, noClaims }: StoryView): string =>
  noClaims !== ''
    ? `${articles.length} articles on one event. ${noClaims}`
    : `${articles.length} articles on one event, claim by claim, in their own words: ${[counts.claims, counts.everywhere, counts.widely, counts.others, counts.onlyHere, counts.perhaps].filter(Boolean).join(', ')}; ${counts.differ}.`;

/** “without A and C” */
export const nameLeftOut = ({ articles }: Comparison, out: readonly string[]): string =>
  `without ${formatList(articles.filter(({ id }) => out.includes(id)).map(({ letter }) => letter))}`;

function toCounts({ claims, articles }: Comparison): CountsView {
  const spreads = claims.map(({ coverage }) => toSpread(coverage));
  const countSpread = (spread: Claim['coverage']['kind']): number =>
    spreads.filter((one) => one === spread).length;
  const unsure = claims.filter(
    ({ coverage }) => coverage.count === 1 && coverage.kind !== 'only-here',
  ).length;
  const others = claims.filter(
    ({ coverage }) => coverage.count > 1 && toSpread(coverage) === 'elsewhere',
  ).length;
  const widely = countSpread('widely');
  const isDiffering = (claim: Claim): boolean => toDifferingKinds(claim).length > 0;
  const differing = claims.filter(isDiffering).length;
  const hasFurther = claims.some((claim) => claim.details.length > 0 && !isDiffering(claim));
  return {
    claims: formatCount(claims.length, 'claim'),
    everywhere: `${countSpread('everywhere') || 'none'} counted in ${nameEvery({ claims, articles })}`,
    widely: widely === 0 ? '' : `${sayOthers(widely)} in more than half`,
    others: others === 0 ? '' : `${sayOthers(others)} in two or more`,
    onlyHere: formatOnlyHere(countSpread('only-here'), articles),
    perhaps: unsure === 0 ? '' : `${unsure} in one, left open in another`,
    differ:
      differing === 0
        ? sayNoneCounted(claims)
        : `${formatCount(differing, 'claim')} for which a difference was counted${hasFurther ? `, besides ${DETAILS}` : ''}`,
  };
}

const sayOthers = (count: number): string => `${count} ${count === 1 ? 'other' : 'others'}`;

/** Of an article of which only an excerpt may be published, nothing is published that it alone reports. */
function formatOnlyHere(count: number, articles: readonly ComparedArticle[]): string {
  const untold = articles.filter(isCut).map(({ letter }) => letter);
  if (untold.length === 0) return `${count || 'none'} in one article only`;
  const told = count === 0 ? '' : `${count} in one article only, `;
  return `${told}those of one article ${untold.length === articles.length ? 'alone' : `from ${formatList(untold)}`} not listed`;
}

const isCut = ({ excerpt }: ComparedArticle): boolean => excerpt !== undefined;

/** What the page of a claim marks as one-sided. */
const DETAILS = 'details that some articles give and others do not';

/** What a claim's page tells all the same is no contradiction of the count: figures and times that can mean the same, names, quoted words that are nearly the same, and details of one side. */
function sayNoneCounted(claims: readonly Claim[]): string {
  const entries = claims.flatMap(({ apparatus }) => apparatus);
  const alike = entries.filter(isAlike);
  const quoted = alike.filter(({ kind }) => kind === 'quotation');
  const hasCompatible =
    alike.length > quoted.length || entries.some(({ kind, differs }) => kind === 'name' && differs);
  const beside = [
    ...(hasCompatible ? ['figures, times and names that can all be right'] : []),
    ...(quoted.some(({ readings }) => !isOneReading(readings))
      ? ['quoted words that are nearly the same']
      : []),
    ...(quoted.some(({ readings }) => isOneReading(readings)) ? ['words that not all articles quote'] : []),
    ...(claims.some(({ details }) => details.length > 0) ? [DETAILS] : []),
  ];
  return beside.length === 0
    ? 'no claim for which a difference was counted'
    : `no difference was counted beside ${formatList(beside)}`;
}

/** A claim in a list: its label and in which articles it stands. `elsewhere`: “not found in A; left open in C”; '' where all report it. */
export type ClaimLineView = { href: string; label: LabelView; carried: CarriedView; elsewhere: string };

/** The common ground: claims that more than half of the articles report with one answer, the most widely reported first. */
export function toCommonGround(comparison: Comparison): ClaimLineView[] {
  const articles = toArticleViews(comparison);
  return comparison.claims
    .filter(({ coverage }) => coverage.kind === 'everywhere' || coverage.kind === 'widely')
    .sort((a, b) => b.coverage.count - a.coverage.count)
    .map((claim) => ({
      href: claimHref(comparison.story.id, claim.id),
      label: toLabelView(claim, articles, comparison),
      carried: toCarriedIn(claim, articles),
      elsewhere: formatAbsences(claim, articles),
    }));
}

/** A claim that stands in one article only; `href` leads to its whole words, and to the evidence that it was not found in the others. */
export type OnlyHereView = {
  anchor: string;
  href: string;
  label: LabelView;
  topic: string | null;
  /** “not found in A; left open in C” */
  elsewhere: string;
};

/**
 * What only one article reports, claim by claim and as running passages; `more`: of how many further claims, which the page lists nowhere, it is left open whether another article says them, too. `isTold`: false of an
 * article of which only an excerpt may be published, so that nothing of this is.
 */
export type OnlyHerePart = {
  article: ArticleView;
  claims: OnlyHereView[];
  runs: RunView[];
  more: number;
  isTold: boolean;
};

/**
 * What only one article reports, by article.
 *
 * @param open  the claims that the page lists as left open
 */
export function toOnlyHere(
  comparison: Comparison,
  open: readonly Pick<OpenClaimView, 'href'>[],
): OnlyHerePart[] {
  const shown = new Set(open.map(({ href }) => href));
  const articles = toArticleViews(comparison);
  const cut = new Set(comparison.articles.filter(isCut).map(({ id }) => id));
  return articles.map((article) => {
    const own = comparison.claims.filter(
      ({ coverage, passages }) =>
        coverage.count === 1 &&
        coverage.also.length === 0 &&
        passages.some((passage) => passage.article === article.id),
    );
    const listed = own.filter(({ coverage }) => coverage.kind === 'only-here');
    return {
      article,
      claims: listed.map((claim) => toOnlyHereView(claim, comparison, articles)),
      runs: toOnlyRuns(listed, article.id, comparison),
      more: own.filter(
        (claim) => !(listed.includes(claim) || shown.has(claimHref(comparison.story.id, claim.id))),
      ).length,
      isTold: !cut.has(article.id),
    };
  });
}

/** One claim of one article. */
export const toOnlyHereView = (
  claim: Claim,
  comparison: Comparison,
  articles: readonly ArticleView[],
): OnlyHereView => ({
  anchor: claimAnchor(claim.id),
  href: claimHref(comparison.story.id, claim.id),
  label: toLabelView(claim, articles, comparison),
  topic: comparison.topics.find(({ id }) => id === claim.topic)?.title ?? null,
  elsewhere: formatAbsences(claim, articles),
});
