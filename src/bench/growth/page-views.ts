import { withoutArticles } from '../../compare/without-articles.ts';
import type { Comparison } from '../../model/comparison.ts';
import { getSearchIndex } from '../../search/site-index.ts';
import { toAnnotatedArticleView } from '../../view/article/annotated-article.ts';
import { toArticleMap, toArticleViews } from '../../view/articles.ts';
import { citeClaim, citeStory, toCitationMeta } from '../../view/data/citations.ts';
import { toClaimsCsv } from '../../view/data/claims-csv.ts';
import { formatComparison } from '../../view/data/comparison-json.ts';
import { toStoryData } from '../../view/data/data-index.ts';
import { toDataPackage } from '../../view/data/data-package.ts';
import { formatAtom, formatJsonFeed, toFeed } from '../../view/data/feed.ts';
import { toClaimsJsonLd, toQuotationsJsonLd, toStoryJsonLd } from '../../view/data/json-ld.ts';
import { formatTable, toDataTables } from '../../view/data/tables.ts';
import { toWebAnnotations } from '../../view/data/web-annotations.ts';
import { toNameGroups } from '../../view/names.ts';
import { toArticlePairs, toPairChoices } from '../../view/pair/pair-choices.ts';
import { toParallelView } from '../../view/pair/parallel.ts';
import { toSharedWordingView } from '../../view/pair/shared-wording.ts';
import { toSpeakerViews } from '../../view/quotations.ts';
import { toBoardView } from '../../view/story/board.ts';
import { toBoardLines } from '../../view/story/board-lines.ts';
import { listLeftOut, toChoiceView } from '../../view/story/choices.ts';
import { toStoryClaims } from '../../view/story/claim-list.ts';
import { toStatements } from '../../view/story/differences.ts';
import { toEmbedIds, toEmbedView } from '../../view/story/embed.ts';
import { toMatrixView } from '../../view/story/matrix.ts';
import { toOpenClaims } from '../../view/story/open-claims.ts';
import {
  describeStory,
  nameLeftOut,
  toCommonGround,
  toOnlyHere,
  toOnlyHereView,
  toStoryView,
} from '../../view/story/overview.ts';
import { toClaimStrips, toTopicProminence } from '../../view/story/prominence.ts';
import { toSearchStarts } from '../../view/story/search-start.ts';
import { toClaimPicture, toStoryPicture } from '../../view/story/share-picture.ts';
import { toStoryExamples } from '../../view/story/story-examples.ts';
import { describeClaim, toClaimTitle, toPageTitle } from '../../view/topic/claim-head.ts';
import { toClaimQuotations } from '../../view/topic/claim-quotations.ts';
import { toEmptyTopic } from '../../view/topic/empty-topic.ts';
import { sayNoneUneven, toLadder } from '../../view/topic/ladder.ts';
import { toFigureLedger, toTimeframeLedger } from '../../view/topic/ledgers.ts';
import { findTopicClaims, toTopicClaimView, toTopicView } from '../../view/topic/topic.ts';

const SITE = {
  name: 'Side by Side',
  language: 'en',
  editions: {},
  contact: '',
  imprint: '',
  rights: '',
  alignment: 'words' as const,
};
const URL_OF_SITE = new URL('https://oskarby.example/');
const PAGE = { url: `${URL_OF_SITE}page/`, name: 'The page', language: 'en' };

/** What pages of one kind show, made from a story as it is published; to make it is the trial. */
type PageKind = (comparison: Comparison) => unknown;

/** The page of a story, whole or in some of its articles. */
const toStoryPage: PageKind = (comparison) => [
  describeStory(toStoryView(comparison)),
  toBoardLines(toBoardView(comparison)),
  toMatrixView(comparison),
  toStatements(comparison),
  toCommonGround(comparison),
  toOnlyHere(comparison, toOpenClaims(comparison)),
];

const toTopicPage = (comparison: Comparison, id: string): unknown => {
  const claims = findTopicClaims(comparison, id);
  const { articles } = toTopicView(comparison, id);
  return [
    toEmptyTopic(comparison, id),
    toFigureLedger(comparison, claims),
    toTimeframeLedger(comparison, claims),
    toLadder(comparison, claims),
    claims
      .filter(({ coverage }) => coverage.count === 1)
      .map((claim) => toOnlyHereView(claim, comparison, articles)),
  ];
};

const toClaimPages: PageKind = (comparison) =>
  comparison.claims.map((claim) => {
    const view = toTopicClaimView(claim, comparison, undefined);
    return [
      [describeClaim(view), toClaimTitle(view), toPageTitle(view)],
      toClaimStrips(comparison, claim),
      toClaimPicture(comparison, claim, SITE.name),
      toClaimQuotations(claim, comparison),
      citeClaim(comparison, claim, { url: PAGE.url, site: SITE.name }),
      toCitationMeta(comparison, claim, { url: PAGE.url, site: SITE.name, language: PAGE.language }),
      toClaimsJsonLd(PAGE, comparison, [claim]),
    ];
  });

const toPairPages: PageKind = (comparison) => {
  const pairs = toArticlePairs(comparison);
  return pairs.map(({ a, b }) => [
    toParallelView(comparison, { left: a.id, right: b.id }),
    toPairChoices(comparison, pairs, { out: a.id, stays: b.id }),
    toPairChoices(comparison, pairs, { out: b.id, stays: a.id }),
  ]);
};

const toDataFiles: PageKind = (comparison) => [
  toStoryData(comparison, { site: URL_OF_SITE, rights: SITE.rights }),
  toClaimsCsv(comparison),
  toDataTables(comparison).map(formatTable),
  toDataPackage(comparison, 'invented'),
  toWebAnnotations(comparison, PAGE.url),
  citeStory(comparison),
  formatComparison(comparison),
];

const toSitePages: PageKind = (comparison) => {
  const feed = toFeed({ site: URL_OF_SITE, settings: SITE, stories: [comparison] });
  return [
    formatAtom(feed, PAGE.url),
    formatJsonFeed(feed, PAGE.url, SITE.language),
    toStoryExamples(comparison),
    toSearchStarts([comparison]),
    getSearchIndex([comparison]),
  ];
};

/** Every kind of page and file that a story has, in the order in which a reader meets them. */
const PAGE_KINDS: Readonly<Record<string, PageKind>> = {
  site: toSitePages,
  story: (comparison) => [
    toStoryPage(comparison),
    toChoiceView(comparison, []),
    toStoryPicture(comparison, SITE.name),
    toStoryJsonLd(PAGE, comparison),
  ],
  claims: toStoryClaims,
  claim: toClaimPages,
  topics: (comparison) => comparison.topics.map(({ id }) => toTopicPage(comparison, id)),
  articles: (comparison) => [
    toArticleMap(comparison),
    toArticleViews(comparison),
    comparison.articles.map(({ id }) => toAnnotatedArticleView(comparison, id)),
  ],
  compare: toPairPages,
  quotations: (comparison) => [toSpeakerViews(comparison), toQuotationsJsonLd(PAGE, comparison)],
  names: toNameGroups,
  ledgers: (comparison) => [
    toFigureLedger(comparison),
    toTimeframeLedger(comparison),
    toLadder(comparison),
    sayNoneUneven(comparison),
  ],
  space: (comparison) => [toTopicProminence(comparison), toSharedWordingView(comparison)],
  embed: (comparison) => toEmbedIds(comparison).map((id) => toEmbedView(comparison, id)),
  data: toDataFiles,
};

/** A choice of articles has the page of the story alone. */
const toChoicePage = (comparison: Comparison, out: readonly string[]): unknown => [
  toStoryPage(withoutArticles(comparison, new Set(out))),
  toChoiceView(comparison, out),
  nameLeftOut(comparison, out),
];

/** A page that threw, by its kind, and what it threw. */
export type PageFault = { page: string; error: unknown };

/**
 * Makes what every page of a story shows, also of each choice of its articles.
 *
 * @param comparison  as it is published
 * @returns the first fault of each kind of page
 */
export function findPageFaults(comparison: Comparison): PageFault[] {
  const kinds: [string, () => unknown][] = [
    ...Object.entries(PAGE_KINDS).map(([page, make]): [string, () => unknown] => [
      page,
      () => make(comparison),
    ]),
    ...listLeftOut(comparison).map((out): [string, () => unknown] => [
      `without ${out.join(', ')}`,
      () => toChoicePage(comparison, out),
    ]),
  ];
  return kinds.flatMap(([page, make]) => {
    try {
      make();
      return [];
    } catch (error) {
      return [{ page, error }];
    }
  });
}
