import type { AnnotatedArticle, Entity, ReadArticle } from '../model/article.ts';
import { containsSpan, type Span, spanLength } from '../model/span.ts';
import { type ArticleWords, annotateArticle, type Occasion, readWords } from './article.ts';
import { withDescriptions } from './entities/across-descriptions.ts';
import { withFollowers } from './entities/across-followers.ts';
import { withLetters } from './entities/across-letters.ts';
import { findKnownMentions, toKnownNames } from './entities/across-mentions.ts';
import { withoutOverlaps } from './entities/across-overlaps.ts';
import { withShortForms } from './entities/across-short-forms.ts';
import { resolveSpeakers } from './entities/across-speakers.ts';
import { withWholeNames } from './entities/across-whole-names.ts';
import { toOutlets } from './entities/article-people.ts';
import { withCounts } from './entities/counts.ts';
import { findDoubtful } from './entities/doubtful.ts';
import { withElsewhere } from './entities/elsewhere.ts';
import { groupEntities, toEntities, toPublishedKind } from './entities/entities.ts';
import { markInBodies } from './entities/inside-bodies.ts';
import type { LocalEntity } from './entities/local.ts';
import { findLocalEntities } from './entities/names-article.ts';
import { resolveNames } from './entities/resolve.ts';
import { findTorn } from './entities/torn-names.ts';
import { withWholeSources } from './entities/whole-sources.ts';
import { type TokenIndex, toStoryWords } from './names/tokens.ts';
import { type PlainArticle, toOriginalArticle, toOriginalEntities, toPlainArticle } from './plain-text.ts';

/** What decided the kind of a name in an article, by ids of rules, the last one last. */
type NameEvidence = { article: string; name: string; kind: Entity['kind']; decidedBy: readonly string[] };

type AnnotatedStory = { articles: AnnotatedArticle[]; entities: Entity[]; evidence: NameEvidence[] };

/**
 * The articles of a story, annotated, with what they name joined across them: `names`, speakers and sources carry the ids of `entities`.
 *
 * @returns `evidence` for each name of each article; articles in the order given; entities in the order of first mention; every name's entity is in the list
 */
export function annotateStory(articles: readonly ReadArticle[], occasion: Occasion): AnnotatedStory {
  const plains = new Map(
    articles.flatMap((article): [string, PlainArticle][] => {
      const plain = toPlainArticle(article);
      return plain === undefined ? [] : [[article.id, plain]];
    }),
  );
  const found = annotatePlain(
    articles.map((article) => plains.get(article.id)?.article ?? article),
    occasion,
  );
  if (plains.size === 0) return found;
  return {
    articles: found.articles.map((annotated, index) => {
      const [original, plain] = [articles[index], plains.get(annotated.id)];
      return original === undefined || plain === undefined
        ? annotated
        : toOriginalArticle(original, annotated, plain);
    }),
    entities: toOriginalEntities(found.entities, plains),
    evidence: found.evidence,
  };
}

function annotatePlain(articles: readonly ReadArticle[], occasion: Occasion): AnnotatedStory {
  const named = articles.flatMap(({ outlet }) => outlet?.text ?? []);
  const outlets = toOutlets([...named, ...(occasion.outlets ?? [])]);
  const words = new Map(
    articles.map((article): [string, ArticleWords] => [article.id, readWords(article, outlets)]),
  );
  const annotated = articles.map((article) => annotateArticle(article, occasion, words.get(article.id)));
  const tokens = new Map([...words].map(([id, read]): [string, TokenIndex] => [id, read.tokens]));
  const groups = withWholeNames(groupEntities(findLocals(annotated, words)), tokens);
  const apart = withFollowers(withoutOverlaps(withDescriptions(groups, tokens)), tokens);
  const all = markInBodies(withShortForms(apart, tokens));
  const doubtful = findNoNames(all, tokens);
  const grouped = withLetters(
    all.filter((group) => !doubtful.has(group)),
    tokens,
  );
  const entities = toEntities(grouped);
  const ids = new Map(
    grouped.flatMap((group, index) =>
      group.map((local): [LocalEntity, string] => [local, entities[index]?.id ?? '']),
    ),
  );
  const byArticle = Map.groupBy(grouped.flat(), (local) => local.article);
  const withAllNames = annotated.map((article) => withNames(article, byArticle.get(article.id) ?? [], ids));
  const counted = withCounts(entities, withAllNames);
  const kept = new Set(counted.map(({ id }) => id));
  return {
    articles: withAllNames,
    entities: withElsewhere(
      counted,
      grouped.filter((_, index) => kept.has(entities[index]?.id ?? '')),
      { articles: withAllNames, tokens },
    ),
    evidence: all.flatMap((group) => toEvidence(group, doubtful.get(group))),
  };
}

/** The groups that are more likely no names, or torn out of longer ones, each with the rule that says so. */
function findNoNames(
  groups: readonly LocalEntity[][],
  tokens: ReadonlyMap<string, TokenIndex>,
): ReadonlyMap<readonly LocalEntity[], string> {
  const doubtful = findDoubtful(groups, [...tokens.values()]);
  const torn = findTorn(
    groups.filter((group) => !doubtful.has(group)),
    tokens,
  );
  return new Map([...doubtful, ...torn]);
}

/** What decided the kind of a thing in each article, or that it is none, and what the words round its mentions showed where that decided what is published. */
function toEvidence(group: readonly LocalEntity[], doubtful: string | undefined): NameEvidence[] {
  const { kind, rule } = toPublishedKind(group);
  return group.map(({ article, name, decidedBy = ['name-known-in-story'], shown = [] }) => ({
    article,
    name,
    kind,
    decidedBy: [
      ...decidedBy,
      ...(rule === undefined ? [] : [...new Set(shown.map((one) => one.rule)), rule]),
      ...(doubtful === undefined ? [] : [doubtful]),
    ],
  }));
}

function findLocals(
  articles: readonly AnnotatedArticle[],
  read: ReadonlyMap<string, ArticleWords>,
): LocalEntity[] {
  const tokens = [...read.values()].map((one) => one.tokens);
  const words = toStoryWords(tokens);
  const alone = articles.flatMap((article) => {
    const own = read.get(article.id);
    return own === undefined ? [] : findLocalEntities(article, own);
  });
  const all = resolveNames(alone, words).filter((local) => !isOnlyInTitles(local, articles));
  const established = toKnownNames(all);
  const own = Map.groupBy(all, (local) => local.article);
  return [
    ...all,
    ...articles.flatMap((article) =>
      findKnownMentions(article, read.get(article.id)?.tokens ?? new Map(), {
        locals: own.get(article.id) ?? [],
        names: established,
      }),
    ),
  ];
}

/** True for a place that an article names nowhere but as a part of a title: “Oska's Early Tide” is a show, and tells nothing of Oska. */
function isOnlyInTitles(
  { kind, article, mentions }: LocalEntity,
  articles: readonly AnnotatedArticle[],
): boolean {
  const titles = articles
    .filter(({ id }) => id === article)
    .flatMap(({ quotations }) => quotations.filter((one) => one.kind === 'title'));
  return (
    kind === 'place' &&
    mentions.length > 0 &&
    mentions.every((mention) => titles.some((title) => isPart(mention, title)))
  );
}

/** True for less than a title's words; a comma or a full stop may stand inside its marks. */
const isPart = (mention: Span, title: Span): boolean =>
  containsSpan(title, mention) && spanLength(title) - spanLength(mention) > 2;

function withNames(
  article: AnnotatedArticle,
  locals: readonly LocalEntity[],
  ids: ReadonlyMap<LocalEntity, string>,
): AnnotatedArticle {
  const names = locals
    .flatMap((local) =>
      local.mentions.map(({ start, end }) => ({ start, end, entity: ids.get(local) ?? '' })),
    )
    .sort((a, b) => a.start - b.start);
  const people = locals
    .filter((local) => local.kind === 'person')
    .flatMap((local) => local.forms.map((form) => ({ form, entity: ids.get(local) ?? '' })));
  return withWholeSources(resolveSpeakers({ ...article, names }, people));
}
