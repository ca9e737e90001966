import type { Part, Published, ReadArticle } from '../model/article.ts';
import type { ArticleSettings } from '../model/story.ts';

/** The article with what the editor knows of it; the editor's words win over a reading of the file. */
export function withEditorParts(article: ReadArticle, settings: ArticleSettings | undefined): ReadArticle {
  if (settings === undefined) return article;
  return {
    ...article,
    url: settings.url ?? article.url,
    outlet: toPart(article.outlet, settings.outlet),
    headline: toPart(article.headline, settings.headline),
    published: toPublished(article.published, settings.published),
  };
}

/** Words that stand in the file stay a passage of it, even when the editor wrote them too. */
const toPart = (stated: Part, words: string | undefined): Part =>
  words === undefined || stated?.text === words ? stated : { text: words, by: 'editor' };

const toPublished = (stated: Published, date: string | undefined): Published =>
  date === undefined || stated?.date === date ? stated : { text: date, by: 'editor', date };
