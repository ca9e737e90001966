import type { Comparison } from '../../model/comparison.ts';
import type { Id } from '../../model/ids.ts';
import { type ArticleView, toArticleViews } from '../articles.ts';
import { storyHref, withoutHref } from '../href.ts';

/** Up to so many articles every choice of two or more has a page; up to the second number every single article can be left out. */
const MAX_FREE = 5;
const MAX_SINGLE = 12;
const MIN_LEFT = 2;

/** A way to another choice of a story's articles. */
export type ChoiceLink = { article: ArticleView; href: string };

/** Which articles of a story a page shows. `leave`: the ways to leave one more out; `restore`: the ways back of those that are out. */
export type ChoiceView = { leave: ChoiceLink[]; restore: ChoiceLink[]; wholeHref: string };

/**
 * The sets of articles that a story has a page without.
 *
 * @returns ids in the story's order; the whole story, [], is not among them
 */
export function listLeftOut({ articles }: Comparison): Id[][] {
  const ids = articles.map(({ id }) => id);
  if (ids.length > MAX_SINGLE || ids.length <= MIN_LEFT) return [];
  if (ids.length > MAX_FREE) return ids.map((id) => [id]);
  let sets: Id[][] = [[]];
  for (const id of ids) sets = [...sets, ...sets.map((set) => [...set, id])];
  return sets.filter((set) => set.length > 0 && ids.length - set.length >= MIN_LEFT);
}

/** The ways from one choice of articles to the next. `out`: ids of those that are left out. */
export function toChoiceView(comparison: Comparison, out: readonly Id[]): ChoiceView {
  const story = comparison.story.id;
  const views = toArticleViews(comparison);
  const known = new Set(listLeftOut(comparison).map((ids) => ids.join('/')));
  const toHref = (ids: readonly Id[]): string | undefined => {
    if (ids.length === 0) return storyHref(story);
    return known.has(ids.join('/')) ? withoutHref(story, ids) : undefined;
  };
  const toLinks = (articles: readonly ArticleView[], toOut: (id: Id) => readonly Id[]): ChoiceLink[] =>
    articles.flatMap((article) => {
      const href = toHref(toOut(article.id));
      return href === undefined ? [] : [{ article, href }];
    });
  const order = (ids: readonly Id[]): Id[] => views.map(({ id }) => id).filter((id) => ids.includes(id));
  return {
    leave: toLinks(
      views.filter(({ id }) => !out.includes(id)),
      (id) => order([...out, id]),
    ),
    restore: toLinks(
      views.filter(({ id }) => out.includes(id)),
      (id) => out.filter((each) => each !== id),
    ),
    wholeHref: storyHref(story),
  };
}
