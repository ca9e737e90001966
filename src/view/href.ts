import type { Id } from '../model/ids.ts';

/**
 * Path of a page or file of the site, under the site's base path.
 *
 * @param path site path without the base: `stories/harbour/`
 * @example href('claims/') // '/news/claims/' when the site is built for /news/
 */
export const href = (path: string): string =>
  `${(import.meta.env?.BASE_URL ?? '/').replace(/\/$/u, '')}/${path.replace(/^\//u, '')}`;

/** The first page of the site. */
export const homeHref = (): string => href('');

/** Every claim of every story as a list. */
export const claimsHref = (): string => href('claims/');

/** The search page, without a query. */
export const searchHref = (): string => href('search/');

/** How the comparison is made, and its error rates. */
export const methodHref = (): string => href('method/');

/** The coverage matrix of a story. */
export const storyHref = (story: Id): string => href(`stories/${story}/`);

/** The page of a story without some of its articles; ids in the story's order. */
export const withoutHref = (story: Id, articles: readonly Id[]): string =>
  href(`stories/${story}/without/${articles.join('/')}/`);

/** The claims of a topic side by side. */
export const topicHref = (story: Id, topic: Id): string => href(`stories/${story}/topics/${topic}/`);

/** The utterances of a story, speaker by speaker. */
export const quotationsHref = (story: Id): string => href(`stories/${story}/quotations/`);

/** The figures, timeframes and sources of a story. */
export const ledgersHref = (story: Id): string => href(`stories/${story}/ledgers/`);

/** What each article calls each person, place and body. */
export const namesHref = (story: Id): string => href(`stories/${story}/names/`);

/** A published data file of a story: `comparison.json`. */
export const dataHref = (story: Id, file: string): string => href(`data/stories/${story}/${file}`);

/** The annotated article, or one of its sentences (`s12`). */
export const articleHref = (story: Id, article: Id, sentence?: string): string =>
  href(`stories/${story}/articles/${article}/${sentence === undefined ? '' : `#${sentence}`}`);

/** Two articles in parallel; `a` stands before `b` in the story's order. */
export const pairHref = (story: Id, a: Id, b: Id): string => href(`stories/${story}/compare/${a}/${b}/`);

/** What an element that shows a claim has as its id on its topic's page. */
export const claimAnchor = (claim: Id): string => `c-${claim}`;

/** Permalink of a claim: its own page. */
export const claimHref = (story: Id, claim: Id): string => href(`stories/${story}/claims/${claim}/`);

/** A claim on its topic's page. */
export const topicClaimHref = (story: Id, topic: Id, claim: Id): string =>
  `${topicHref(story, topic)}#${claimAnchor(claim)}`;

/** The empty grid of a topic, for a class to fill in. */
export const gridHref = (story: Id, topic: Id): string => `${topicHref(story, topic)}grid/`;

/** All claims of one story as a list. */
export const storyClaimsHref = (story: Id): string => href(`stories/${story}/claims/`);

/** Where in each article the topics stand, and what wording the articles share. */
export const spaceHref = (story: Id): string => href(`stories/${story}/space/`);

/** A board of one claim or one topic for a frame on another site. */
export const embedHref = (story: Id, id: Id): string => href(`stories/${story}/embed/${id}/`);

/** The picture that networks show beside a link to a story, or to a claim that several articles report. */
export const pictureHref = (story: Id, claim?: Id): string =>
  `${claim === undefined ? storyHref(story) : claimHref(story, claim)}share.png`;
