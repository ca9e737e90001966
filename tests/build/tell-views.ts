import { withoutArticles } from '../../src/compare/without-articles.ts';
import type { Comparison } from '../../src/model/comparison.ts';
import { toAnnotatedArticleView } from '../../src/view/article/annotated-article.ts';
import { toArticleViews } from '../../src/view/articles.ts';
import { citeClaim, citeStory, toCitationMeta } from '../../src/view/data/citations.ts';
import { toClaimsCsv } from '../../src/view/data/claims-csv.ts';
import { formatComparison } from '../../src/view/data/comparison-json.ts';
import { toDataPackage } from '../../src/view/data/data-package.ts';
import { toClaimsJsonLd, toQuotationsJsonLd, toStoryJsonLd } from '../../src/view/data/json-ld.ts';
import { formatTable, toDataTables } from '../../src/view/data/tables.ts';
import { toWebAnnotations } from '../../src/view/data/web-annotations.ts';
import { toNameGroups } from '../../src/view/names.ts';
import { toArticlePairs, toPairChoices } from '../../src/view/pair/pair-choices.ts';
import { toParallelView } from '../../src/view/pair/parallel.ts';
import { toSharedWordingView } from '../../src/view/pair/shared-wording.ts';
import { toSpeakerViews } from '../../src/view/quotations.ts';
import { toBoardView } from '../../src/view/story/board.ts';
import { toBoardLines } from '../../src/view/story/board-lines.ts';
import { listLeftOut, toChoiceView } from '../../src/view/story/choices.ts';
import { toStoryClaims } from '../../src/view/story/claim-list.ts';
import { toStatements } from '../../src/view/story/differences.ts';
import { toEmbedIds, toEmbedView } from '../../src/view/story/embed.ts';
import { toMatrixView } from '../../src/view/story/matrix.ts';
import { toOpenClaims } from '../../src/view/story/open-claims.ts';
import { describeStory, toCommonGround, toOnlyHere, toStoryView } from '../../src/view/story/overview.ts';
import { toClaimStrips, toTopicProminence } from '../../src/view/story/prominence.ts';
import { toClaimPicture, toStoryPicture } from '../../src/view/story/share-picture.ts';
import { toStoryExamples } from '../../src/view/story/story-examples.ts';
import { toClaimQuotations } from '../../src/view/topic/claim-quotations.ts';
import { toEmptyTopic } from '../../src/view/topic/empty-topic.ts';
import { toLadder } from '../../src/view/topic/ladder.ts';
import { toFigureLedger, toTimeframeLedger } from '../../src/view/topic/ledgers.ts';
import { toTopicClaimView, toTopicView } from '../../src/view/topic/topic.ts';

const PAGE = { url: 'https://oskarby.example/page/', name: 'The page', language: 'en' };

/** What the pages of a story show, by the page that shows it: plain data, as components get it. */
export const tellPages = (comparison: Comparison): Record<string, unknown> => ({
  story: [toStoryView(comparison), describeStory(toStoryView(comparison)), toStoryExamples(comparison)],
  overview: [
    toCommonGround(comparison),
    toOnlyHere(comparison, toOpenClaims(comparison)),
    toStatements(comparison),
  ],
  board: [toBoardView(comparison), toBoardLines(toBoardView(comparison))],
  matrix: toMatrixView(comparison),
  claims: toStoryClaims(comparison),
  articles: [
    toArticleViews(comparison),
    comparison.articles.map(({ id }) => toAnnotatedArticleView(comparison, id)),
  ],
  names: toNameGroups(comparison),
  quotations: toSpeakerViews(comparison),
  ledgers: [toFigureLedger(comparison), toTimeframeLedger(comparison), toLadder(comparison)],
  space: [toTopicProminence(comparison), toSharedWordingView(comparison)],
  topics: comparison.topics.map(({ id }) => [toTopicView(comparison, id), toEmptyTopic(comparison, id)]),
  pairs: toArticlePairs(comparison).map(({ a, b }) => [
    toParallelView(comparison, { left: a.id, right: b.id }),
    toPairChoices(comparison, toArticlePairs(comparison), { out: a.id, stays: b.id }),
  ]),
  embeds: toEmbedIds(comparison).map((id) => toEmbedView(comparison, id)),
  pictures: toStoryPicture(comparison, 'Side by Side'),
  without: listLeftOut(comparison).map((out) => [
    toChoiceView(comparison, out),
    toStoryView(withoutArticles(comparison, new Set(out))).counts,
  ]),
  claim: comparison.claims.map((claim) => [
    toTopicClaimView(claim, comparison, undefined),
    toClaimStrips(comparison, claim),
    toClaimPicture(comparison, claim, 'Side by Side'),
    toClaimQuotations(claim, comparison),
  ]),
});

/** The data files of a story, by name: tables and citations as text, all else as data. */
export const tellDataFiles = (comparison: Comparison): Record<string, unknown> => ({
  'claims.csv': toClaimsCsv(comparison).split('\r\n'),
  tables: toDataTables(comparison).map((table) => formatTable(table).split('\r\n')),
  datapackage: toDataPackage(comparison, 'invented'),
  annotations: toWebAnnotations(comparison, PAGE.url),
  citations: [citeStory(comparison).csl, citeStory(comparison).bibtex.split('\n')],
  claims: comparison.claims.map((claim) => [
    citeClaim(comparison, claim, { url: PAGE.url, site: 'Side by Side' }),
    toCitationMeta(comparison, claim, { url: PAGE.url, site: 'Side by Side', language: PAGE.language }),
    toClaimsJsonLd(PAGE, comparison, [claim]),
  ]),
  linked: [toStoryJsonLd(PAGE, comparison), toQuotationsJsonLd(PAGE, comparison)],
  comparison: JSON.parse(formatComparison(comparison)),
});
