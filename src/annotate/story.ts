import type { AnnotatedArticle, Entity, ReadArticle } from '../model/article.ts';
import { annotateArticle, type Occasion } from './article.ts';
import { type JoinedEntities, joinEntities, toLocalKey } from './entities.ts';
import type { LocalEntity } from './entities-local.ts';
import { findLocalEntities } from './names-article.ts';
import { resolveSpeakers } from './story-speakers.ts';

/**
 * The articles of a story, annotated, with what they name joined across them: `names`, speakers and sources carry the ids of `entities`.
 *
 * @returns articles in the order given; entities in the order of first mention; every name's entity is in the list
 */
export function annotateStory(
  articles: readonly ReadArticle[],
  occasion: Occasion,
): { articles: AnnotatedArticle[]; entities: Entity[] } {
  const annotated = articles.map((article) => annotateArticle(article, occasion));
  const locals = annotated.map((article) => findLocalEntities(article));
  const joined = joinEntities(locals.flat());
  return {
    articles: annotated.map((article, index) => withNames(article, locals[index] ?? [], joined)),
    entities: joined.entities,
  };
}

function withNames(
  article: AnnotatedArticle,
  locals: readonly LocalEntity[],
  { ids }: JoinedEntities,
): AnnotatedArticle {
  const names = locals
    .flatMap((local) => {
      const entity = ids.get(toLocalKey(local.article, local.local));
      return entity === undefined ? [] : local.mentions.map(({ start, end }) => ({ start, end, entity }));
    })
    .sort((a, b) => a.start - b.start);
  const people = locals.flatMap((local) => {
    const entity = local.kind === 'person' ? ids.get(toLocalKey(local.article, local.local)) : undefined;
    return entity === undefined ? [] : local.forms.map((form) => ({ form, entity }));
  });
  return resolveSpeakers({ ...article, names }, people);
}
