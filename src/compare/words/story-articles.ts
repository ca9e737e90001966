import { toFileName } from '../../align/editor/editor-places.ts';
import type { AnnotatedArticle, Entity } from '../../model/article.ts';
import type { ComparedArticle } from '../../model/comparison.ts';
import { type Id, toLetter, toSha256 } from '../../model/ids.ts';
import { sliceSpan } from '../../model/span.ts';
import type { ArticleSettings, StorySettings } from '../../model/story.ts';

/** The articles of a story in their order, and by id. */
export type StoryArticles = {
  list: readonly AnnotatedArticle[];
  /** Throws: only on a bug, when a room below names an article that the story does not have. */
  get(id: Id): AnnotatedArticle;
  /** Position in the story's order, 0-based. */
  indexOf(id: Id): number;
  /** True for the id of a person of the story. */
  isPerson(entity: Id): boolean;
};

/** Makes the articles of a story findable by id; `entities` is what they name. */
export function toStoryArticles(
  list: readonly AnnotatedArticle[],
  entities: readonly Pick<Entity, 'id' | 'kind'>[] = [],
): StoryArticles {
  const people = new Set(entities.flatMap(({ id, kind }) => (kind === 'person' ? [id] : [])));
  const indexes = new Map(list.map((article, index) => [article.id, index]));
  const indexOf = (id: Id): number => {
    const index = indexes.get(id);
    if (index === undefined) throw new Error(`article ${id} is not in the story; this is a bug in align/`);
    return index;
  };
  return {
    list,
    indexOf,
    isPerson: (entity) => people.has(entity),
    get(id) {
      const article = list[indexOf(id)];
      if (article === undefined) throw new Error(`article ${id} is missing; this is a bug in compare/`);
      return article;
    },
  };
}

/**
 * Takes the days out of the timeframes of articles that may report another occasion: days count from the story's date, which is not theirs.
 *
 * Their words stay; a day whose year the article writes stays too.
 */
export const forgetDays = (
  articles: readonly AnnotatedArticle[],
  otherOccasions: readonly Id[],
): AnnotatedArticle[] =>
  articles.map((article) => {
    if (!otherOccasions.includes(article.id)) return article;
    const timeframes = article.timeframes.map((timeframe) =>
      /\b\d{4}\b/u.test(sliceSpan(article.text, timeframe))
        ? timeframe
        : { start: timeframe.start, end: timeframe.end },
    );
    return { ...article, timeframes };
  });

/**
 * Gives the articles as a comparison holds them: with letter and label, and with what the editor states.
 *
 * The label is the editor's, else the outlet, else “Article A”; a credit never becomes an outlet.
 */
export function toComparedArticles(
  articles: StoryArticles,
  settings: StorySettings,
  otherOccasions: readonly Id[],
): ComparedArticle[] {
  return articles.list.map((article, index) => {
    const own = findArticleSettings(settings, article);
    const otherOccasion = otherOccasions.includes(article.id);
    const letter = toLetter(index);
    const { sourceMap: _, text, ...rest } = article;
    const outlet = own?.outlet === undefined ? article.outlet : toEditorPart(own.outlet);
    return {
      ...rest,
      letter,
      label: own?.label ?? outlet?.text ?? `Article ${letter}`,
      text: { sha256: toSha256(text), length: text.length, value: text },
      url: own?.url ?? article.url,
      rights: own?.rights ?? null,
      publish: own?.publish ?? 'passages',
      ...(own?.share === undefined ? {} : { share: own.share }),
      otherOccasion,
      outlet,
      headline: own?.headline === undefined ? article.headline : toEditorPart(own.headline),
      published:
        own?.published === undefined
          ? article.published
          : { ...toEditorPart(own.published), date: own.published },
    };
  });
}

const toEditorPart = (text: string) => ({ text, by: 'editor' as const });

/** What story.yaml says of an article, by its file name. */
function findArticleSettings(
  settings: StorySettings,
  article: AnnotatedArticle,
): ArticleSettings | undefined {
  const name = toFileName(article.file);
  return Object.hasOwn(settings.articles, name) ? settings.articles[name] : undefined;
}
