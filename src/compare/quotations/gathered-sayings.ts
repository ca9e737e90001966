import type { AnnotatedArticle, Entity, Quotation } from '../../model/article.ts';
import type { Id } from '../../model/ids.ts';
import { sliceSpan } from '../../model/span.ts';
import type { Utterance } from '../../model/wording.ts';
import type { SpokenBy } from '../speakers/settled-speakers.ts';
import type { StoryArticles } from '../words/story-articles.ts';
import { groupSayings } from './saying-groups.ts';
import { findSayings, type Saying, toTelling } from './sayings.ts';
import { withSharedSpeakers } from './shared-verbs.ts';
import { toSolidWords } from './solid-words.ts';
import { toStorySettler } from './story-speakers.ts';

/** Sayings of stories, so that those of a story are gathered once for all who ask. */
const gathered = new WeakMap<
  StoryArticles,
  { entities: readonly Entity[]; groups: readonly (readonly Saying[])[] }
>();

/** The sayings of a story, those that are forms of one utterance together; in the order of their first ones. */
export function gatherSayings(
  articles: StoryArticles,
  entities: readonly Entity[],
): readonly (readonly Saying[])[] {
  const known = gathered.get(articles);
  if (known?.entities === entities) return known.groups;
  const settle = toStorySettler(articles, entities);
  const groups = toGroups(
    withOneSpelling(articles.list.flatMap((article) => findSayings(article, settle))),
    articles,
  );
  gathered.set(articles, { entities, groups });
  return groups;
}

/** The sayings with two words for one where another has it so: “state-wide” and “statewide” are one spoken word. */
function withOneSpelling(sayings: readonly Saying[]): Saying[] {
  const pairs = new Map(sayings.flatMap(({ words }) => [...toSolidWords(words).pairs]));
  const respell = (forms: readonly string[]): string[] => forms.flatMap((form) => pairs.get(form) ?? [form]);
  return sayings.map((saying) => {
    const words = respell(saying.words);
    if (words.length === saying.words.length) return saying;
    const pieces = saying.pieces.map((piece) => ` ${respell(piece.trim().split(' ')).join(' ')} `);
    return { ...saying, words, pieces, telling: toTelling(words) };
  });
}

/** Groups sayings again once those of one verb share their speaker. */
function toGroups(sayings: readonly Saying[], articles: StoryArticles): Saying[][] {
  const places = new Map(sayings.flatMap(({ quotations }, place) => quotations.map((one) => [one, place])));
  const place = ({ quotations: [first] }: Saying): number => (first && places.get(first)) ?? 0;
  const shared = withSharedSpeakers(groupSayings(sayings), articles, findSpeaker);
  return groupSayings(shared.sort((a, b) => place(a) - place(b)));
}

/** The one entity that the articles give; null where they give none or several. */
export function findSpeaker(group: readonly Saying[]): Id | null {
  const named = new Set(
    group.flatMap(({ speaker }) => (speaker !== null && 'entity' in speaker ? [speaker.entity] : [])),
  );
  const [only] = named;
  return named.size === 1 && only !== undefined ? only : null;
}

/** The speaker in an article's words, where no article gives an entity. */
export function findSpeakerWords(group: readonly Saying[]): Utterance['speakerWords'] {
  if (group.some(({ speaker }) => speaker !== null && 'entity' in speaker)) return null;
  const [first] = group.flatMap(({ article, speaker }) =>
    speaker !== null && 'words' in speaker
      ? [{ article, start: speaker.words.start, end: speaker.words.end }]
      : [],
  );
  return first ?? null;
}

/** Who says a quotation, as the page of quotations heads it; null where that leaves it open, or does not list the quotation. */
export type HeadedSpeaker = (quotation: Quotation, article: AnnotatedArticle) => string | null;

/**
 * Makes the function that tells under whom the page of quotations lists one: its entity's label, or the article's words. Whatever else of a page names who says quoted words
 * asks here, so that no two pages disagree.
 */
export function createHeadedSpeaker(articles: StoryArticles, entities: readonly Entity[]): HeadedSpeaker {
  const labels = new Map(entities.map(({ id, label }) => [id, label]));
  const headed = new Map<string, SpokenBy | null>();
  for (const group of gatherSayings(articles, entities)) {
    const entity = findSpeaker(group);
    const isWorded = findSpeakerWords(group) !== null;
    for (const { article, quotations, speaker } of group)
      for (const { id } of quotations)
        headed.set(`${article} ${id}`, entity !== null ? { entity } : isWorded ? speaker : null);
  }
  return ({ id }, article) => {
    const spoken = headed.get(`${article.id} ${id}`) ?? null;
    if (spoken === null) return null;
    return 'entity' in spoken ? (labels.get(spoken.entity) ?? null) : sliceSpan(article.text, spoken.words);
  };
}
