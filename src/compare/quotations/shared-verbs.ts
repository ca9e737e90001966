import type { Quotation } from '../../model/article.ts';
import type { Id } from '../../model/ids.ts';
import { containsSpan } from '../../model/span.ts';
import type { StoryArticles } from '../words/story-articles.ts';
import type { Saying } from './sayings.ts';

/** The same for quotations of one sentence, verb and subject: “the mayor said Hale should “go” and Cole should “stay””. */
function toKey(
  article: Id,
  { cue, speaker, ...span }: Quotation,
  articles: StoryArticles,
): string | undefined {
  const own = articles.get(article).sentences.find((one) => containsSpan(one, span));
  if (cue === null || speaker === null || own === undefined || !containsSpan(own, cue)) return undefined;
  return `${article} ${own.start} ${cue.start} ${speaker.start}`;
}

/**
 * Gives sayings of which their article leaves the speaker in doubt the one of another saying of the same sentence, verb and subject, where that is one of a group with one
 * speaker known by name.
 *
 * @param groups     forms of utterances
 * @param toSpeaker  the one entity that a group's articles give, null where there is none
 */
export function withSharedSpeakers(
  groups: readonly (readonly Saying[])[],
  articles: StoryArticles,
  toSpeaker: (group: readonly Saying[]) => Id | null,
): Saying[] {
  const known = new Map<string, Set<Id>>();
  for (const group of groups) {
    const entity = toSpeaker(group);
    if (entity === null) continue;
    for (const { article, quotations } of group)
      for (const key of quotations.flatMap((one) => toKey(article, one, articles) ?? []))
        known.set(key, (known.get(key) ?? new Set()).add(entity));
  }
  return groups.flat().map((saying) => {
    if (saying.speaker !== null) return saying;
    const [first] = saying.quotations;
    const key = first && toKey(saying.article, first, articles);
    const [entity, ...others] = (key !== undefined && known.get(key)) || [];
    return entity === undefined || others.length > 0 ? saying : { ...saying, speaker: { entity } };
  });
}
