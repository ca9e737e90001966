import type { Claim, ComparedArticle, Comparison } from '../../model/comparison.ts';
import type { Utterance } from '../../model/wording.ts';
import { claimHref } from '../href.ts';

/** Plain data for search engines: only what the page shows, and no verdict (no ClaimReview). Source: schema.org. */
export type JsonLd = { [key: string]: string | JsonLd | JsonLd[] | undefined };

/** What a page says of itself. `url` is its whole address. */
export type PageFacts = { url: string; name: string; language: string };

/**
 * JSON that is safe inside a script element: no `<`, `>`, `&`, U+2028 or U+2029 in it.
 *
 * @example jsonForScript({ a: '</script>' }) // '{"a":"\\u003c/script\\u003e"}'
 */
export const jsonForScript = (data: JsonLd): string =>
  JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/gu,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** A story's page: what it is about and which articles it cites. */
export const toStoryJsonLd = (page: PageFacts, { story, articles }: Comparison): JsonLd => ({
  ...toPageJsonLd(page),
  about: { '@type': 'Event', name: story.title, startDate: story.date ?? undefined },
  citation: articles.map(toNewsArticle),
});

/** A page that shows claims: each with the articles that it stands in. */
export const toClaimsJsonLd = (
  page: PageFacts,
  { story, articles }: Comparison,
  claims: readonly Claim[],
): JsonLd => ({
  ...toPageJsonLd(page),
  hasPart: claims.map((claim) => ({
    '@type': 'Claim',
    '@id': new URL(claimHref(story.id, claim.id), page.url).href,
    text: claim.labelBefore === null ? claim.label : `… ${claim.label}`,
    appearance: articles
      .filter(({ id }) => claim.passages.some((passage) => passage.article === id))
      .map(toNewsArticle),
  })),
});

/** The page of quotations: a speaker is named only where it is certain who speaks. */
export const toQuotationsJsonLd = (page: PageFacts, comparison: Comparison): JsonLd => ({
  ...toPageJsonLd(page),
  hasPart: comparison.utterances.flatMap((utterance) => toQuotation(page, comparison, utterance)),
});

const toPageJsonLd = ({ url, name, language }: PageFacts): JsonLd => ({
  '@context': 'https://schema.org',
  '@type': 'WebPage',
  '@id': url,
  url,
  name,
  inLanguage: language,
});

function toNewsArticle({ headline, outlet, published, url, file, authors }: ComparedArticle): JsonLd {
  return {
    '@type': 'NewsArticle',
    headline: headline?.text,
    identifier: headline === null ? file : undefined,
    url: url ?? undefined,
    author: authors?.map(({ text }) => ({ '@type': 'Person', name: text })),
    datePublished: published?.date,
    publisher: outlet === null ? undefined : { '@type': 'Organization', name: outlet.text },
  };
}

function toQuotation(page: PageFacts, { articles }: Comparison, { base }: Utterance): JsonLd[] {
  const article = articles.find(({ id }) => id === base.article);
  const quotation = article?.quotations.find(({ id }) => id === base.quotation);
  if (article?.text.value === undefined || quotation === undefined) return [];
  const { speaker, start, end } = quotation;
  const name = speaker?.certain === true ? (speaker.resolved ?? undefined) : undefined;
  return [
    {
      '@type': 'Quotation',
      '@id': `${page.url}#${base.article}-${base.quotation}`,
      text: article.text.value.slice(start, end),
      creator: name === undefined ? undefined : { '@type': 'Person', name },
      isBasedOn: toNewsArticle(article),
    },
  ];
}
