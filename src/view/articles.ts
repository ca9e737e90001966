import type { ComparedArticle } from '../model/comparison.ts';
import { type Id, toLetterIndex } from '../model/ids.ts';
import { articleHref } from './href.ts';
import { formatDay } from './labels.ts';
import { toLetterColour } from './letter-colour.ts';
import { oncePerStory } from './once.ts';

/** An article as the head of a column or a letter in a sentence names it. */
export type ArticleMark = {
  id: Id;
  letter: string;
  /** 0 to 7: the number of its colour. */
  colour: number;
  /** True when the colour is used for the second time. */
  again: boolean;
  label: string;
  href: string;
  /** Language of its words as its page states it, BCP 47; undefined where none is stated. */
  lang?: string | undefined;
};

/** What is known of where an article comes from; what neither file nor editor states is said to be unstated. */
export type ArticleOrigin = {
  /** Words of the article or of the editor, or null. */
  headline: { text: string; by: 'article' | 'editor' } | null;
  outlet: string;
  /** “by Jane Doe, John Roe”, or empty when the article names nobody. */
  authors: string;
  published: string;
  url: string | null;
  rights: string | null;
  otherOccasion: boolean;
  /** True where its words are not English, which is what it is read by. */
  isForeign: boolean;
};

export type ArticleView = ArticleMark & ArticleOrigin;

/** All articles of a comparison, in the story's order. */
export const toArticleViews = oncePerStory((comparison): ArticleView[] =>
  comparison.articles.map((article) => ({
    ...toArticleMark(comparison.story.id, article),
    headline: toHeadline(article),
    outlet: formatOutlet(article),
    authors: formatAuthors(article),
    published: formatPublished(article),
    url: article.url,
    rights: article.rights,
    otherOccasion: article.otherOccasion,
    isForeign: article.readsAs !== undefined,
  })),
);

/** The articles of a comparison by id. */
export const toArticleMap = oncePerStory(
  (comparison): ReadonlyMap<Id, ArticleView> =>
    new Map(toArticleViews(comparison).map((article) => [article.id, article])),
);

/** The colour hangs on the letter, not on the place in a list: it is the same where articles are left out. */
const toArticleMark = (story: Id, article: ComparedArticle): ArticleMark => ({
  id: article.id,
  letter: article.letter,
  ...toLetterColour(toLetterIndex(article.letter)),
  label: article.label,
  href: articleHref(story, article.id),
  lang: toTextLanguage(article),
});

/** The language of an article's words: what the text itself seems to be in where that is not English, before what its page states. */
const toTextLanguage = ({ language, readsAs }: ComparedArticle): string | undefined =>
  readsAs === undefined || readsAs === 'und' ? (toLanguageTag(language) ?? readsAs) : readsAs;

/** “de_AT” as a tag of HTML, “de-AT”; undefined for anything else than a tag. */
export function toLanguageTag(stated: string | undefined): string | undefined {
  const tag = stated?.trim().replaceAll('_', '-') ?? '';
  return /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/u.test(tag) ? tag : undefined;
}

function toHeadline({ headline }: ComparedArticle): ArticleOrigin['headline'] {
  if (headline === null) return null;
  return { text: headline.text, by: 'by' in headline ? 'editor' : 'article' };
}

/** “North Star”, “North Star (added by the editor)”, “outlet not stated; credits Wire”, “outlet not stated”. */
export function formatOutlet({ outlet, credit }: Pick<ComparedArticle, 'outlet' | 'credit'>): string {
  if (outlet !== null) return 'by' in outlet ? `${outlet.text} (added by the editor)` : outlet.text;
  return credit === null ? 'outlet not stated' : `outlet not stated; credits ${credit.text}`;
}

/** “published 2025-08-18” or “date not stated”. */
export function formatPublished({ published }: Pick<ComparedArticle, 'published'>): string {
  if (published === null) return 'date not stated';
  return 'by' in published
    ? `${formatDay(published.date.slice(0, 10))} (added by the editor)`
    : published.text;
}

/** “by Jane Doe, John Roe”; empty when the article names nobody. */
const formatAuthors = ({ authors = [] }: Pick<ComparedArticle, 'authors'>): string =>
  authors.length === 0 ? '' : `by ${authors.map(({ text }) => text).join(', ')}`;
