import type { AnnotatedArticle, Entity, Quotation } from '../../model/article.ts';
import { createSpeakerSettler, type SpeakerSettler } from '../speakers/settled-speakers.ts';
import type { StoryArticles } from '../words/story-articles.ts';
import { groupSayings } from './saying-groups.ts';
import { areOtherSpeakers, findSayings, type Saying } from './sayings.ts';

/** Settlers of stories, so that the utterances of a story are gathered once for all who ask. */
const settlers = new WeakMap<StoryArticles, { entities: readonly Entity[]; settle: SpeakerSettler }>();

/**
 * The settler of speakers for the articles of a story: what one article settles of its own quotation, but nothing of an utterance for which two articles name
 * two speakers: one of them is wrong, and no page may print either.
 */
export function toStorySettler(articles: StoryArticles, entities: readonly Entity[]): SpeakerSettler {
  const known = settlers.get(articles);
  if (known?.entities === entities) return known.settle;
  const own = createSpeakerSettler(entities, articles.list);
  const disputed = findDisputed(groupSayings(articles.list.flatMap((article) => findSayings(article, own))));
  const settle: SpeakerSettler = (quotation, article) =>
    disputed.has(toKey(article, quotation)) ? null : own(quotation, article);
  settlers.set(articles, { entities, settle });
  return settle;
}

const toKey = ({ id }: Pick<AnnotatedArticle, 'id'>, quotation: Quotation): string => `${id} ${quotation.id}`;

/** The quotations of utterances that two articles give to two speakers by name. */
const findDisputed = (groups: readonly (readonly Saying[])[]): ReadonlySet<string> =>
  new Set(
    groups
      .filter((group) =>
        group.some((one) => group.some((other) => areOtherSpeakers(one.speaker, other.speaker))),
      )
      .flatMap((group) =>
        group.flatMap(({ article, quotations }) =>
          quotations.map((quotation) => toKey({ id: article }, quotation)),
        ),
      ),
  );
