import type { Entity } from '../model/article.ts';
import { byCodeUnit } from '../model/by-code-unit.ts';
import type { ComparedArticle, Comparison } from '../model/comparison.ts';
import { type ElsewhereReason, type EntityKind, EntityKindSchema } from '../model/kinds.ts';
import type { ArticleMark } from './articles.ts';
import { hasWords, isFormIn } from './own-forms.ts';
import { getWitness, toWitnesses, type Witnesses } from './text/witnesses.ts';

/** A form of a name in one article; `sentence` holds its first mention there; `isOwn` when others name the entity too, but none in this form. */
export type NameForm = {
  text: string;
  count: number;
  /** It may stand there more often. */
  atLeast: boolean;
  start: number;
  sentence: string | null;
  isOwn: boolean;
};

/** Words of a name where it is not itself named; `how` says before them in which way, `sentence` holds them. Of a part of a name nothing is shown. */
export type NamedElsewhere = { how: string; text: string; sentence: string | null };

const HOW: Record<ElsewhereReason, string> = {
  inside: 'inside',
  letters: 'perhaps as',
  adjective: 'as',
  surname: 'perhaps',
  words: 'has',
  beside: 'beside the text alone',
  part: 'left open',
  withheld: 'perhaps, in words that are not published',
};

/** What one article calls an entity: the form it uses first, then the others in the order in which they come. */
export type ArticleNames = {
  mark: ArticleMark;
  /** Where an article that does not name it has its words all the same; null where it has not, or names it. */
  elsewhere: NamedElsewhere | null;
  first: NameForm | null;
  later: NameForm[];
  count: number;
};

/** An entity as every article calls it. */
export type NamedEntity = {
  id: string;
  label: string;
  articles: ArticleNames[];
  formCount: number;
  articleCount: number;
};

/** The entities of a kind: those that several articles name or that bear several names, then those named in one form by one article. */
export type NameGroup = { kind: EntityKind; title: string; compared: NamedEntity[]; single: NamedEntity[] };

const GROUP_TITLES: Record<EntityKind, string> = {
  person: 'People',
  place: 'Places',
  body: 'Organisations',
  other: 'Other names',
};

/** Gathers what each article calls each person, place and body; groups without entities are left out. */
export function toNameGroups(comparison: Comparison): NameGroup[] {
  const witnesses = toWitnesses(comparison);
  const named = comparison.entities.map((entity) => ({
    kind: entity.kind,
    view: toNamedEntity(entity, comparison.articles, witnesses),
  }));
  return EntityKindSchema.options
    .map((kind) => {
      const entities = named
        .filter((entity) => entity.kind === kind)
        .map(({ view }) => view)
        .sort(byInterest);
      const isCompared = ({ formCount, articleCount, articles }: NamedEntity) =>
        formCount > 1 || articleCount > 1 || articles.some(({ elsewhere }) => elsewhere !== null);
      return {
        kind,
        title: GROUP_TITLES[kind],
        compared: entities.filter(isCompared),
        single: entities.filter((entity) => !isCompared(entity)),
      };
    })
    .filter(({ compared, single }) => compared.length + single.length > 0);
}

/** Entities with the most different names first, then those that most articles name, then by label. */
const byInterest = (a: NamedEntity, b: NamedEntity): number =>
  b.formCount - a.formCount || b.articleCount - a.articleCount || byCodeUnit(a.label, b.label);

function toNamedEntity(
  entity: Entity,
  articles: readonly ComparedArticle[],
  witnesses: Witnesses,
): NamedEntity {
  const columns = articles.map(({ id }) => toArticleNames(entity, id, witnesses));
  return {
    id: entity.id,
    label: entity.label,
    articles: columns,
    formCount: new Set(entity.names.map(({ text }) => text)).size,
    articleCount: columns.filter(({ first }) => first !== null).length,
  };
}

function toArticleNames(entity: Entity, id: string, witnesses: Witnesses): ArticleNames {
  const { article, mark } = getWitness(witnesses, id);
  const forms = entity.names
    .filter((name) => name.article === id)
    .sort((a, b) => a.first - b.first)
    .map(({ text, count, atLeast = false, first }) => ({
      text,
      count,
      atLeast,
      start: first,
      sentence: findSentenceAt(article, first),
      isOwn: isOwnForm(entity, { article: id, text, witnesses }),
    }));
  const [first = null, ...later] = forms;
  const count = forms.reduce((sum, form) => sum + form.count, 0);
  return { mark, first, later, count, elsewhere: first === null ? findElsewhere(entity, article) : null };
}

function findElsewhere({ elsewhere = [] }: Entity, article: ComparedArticle): NamedElsewhere | null {
  const place = elsewhere.find((one) => one.article === article.id);
  if (place === undefined) return null;
  const { why, text, first } = place;
  if (why === 'part') return { how: HOW.part, text: '', sentence: null };
  return { how: HOW[why], text, sentence: why === 'withheld' ? null : findSentenceAt(article, first) };
}

/** True for words that no other article has, neither as its name for the entity nor anywhere in its text, all together or apart in one sentence; others name the entity too. A text that is not published may have them. */
function isOwnForm(
  { names }: Entity,
  { article, text, witnesses }: { article: string; text: string; witnesses: Witnesses },
): boolean {
  const others = names.filter((name) => name.article !== article);
  if (others.length === 0 || others.some((name) => isFormIn(text, name.text))) return false;
  return [...witnesses.values()].every(
    ({ article: other }) =>
      other.id === article || (other.text.value !== undefined && !hasWords(other, text)),
  );
}

const findSentenceAt = ({ sentences }: ComparedArticle, offset: number): string | null =>
  sentences.find(({ start, end }) => start <= offset && offset < end)?.id ?? null;
