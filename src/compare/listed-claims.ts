import type { Entity } from '../model/article.ts';
import type { Passage } from '../model/comparison.ts';
import { toNormalWords } from '../model/normal-text.ts';
import type { StorySettings } from '../model/story.ts';
import type { CountedClaim } from './counted-rows.ts';
import { createAloneTest } from './stands-alone.ts';
import type { StoryArticles } from './story-articles.ts';

type Story = { articles: StoryArticles; entities: readonly Entity[]; settings: StorySettings };

/**
 * Tells which claims pages list: those of several articles, those that the editor names, and of the others those whose words can be read alone. None of the passages of the rest count: they are
 * sentences of their article, and no claims.
 *
 * @param pins  what the editor pinned to each of the claims, in their order
 */
export function findListed(
  claims: readonly Pick<CountedClaim, 'passages' | 'label'>[],
  pins: readonly unknown[],
  { articles, entities, settings }: Story,
): boolean[] {
  const people = new Set(entities.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  const standsAlone = createAloneTest(articles, people);
  return claims.map(({ passages, label }, at) => {
    const headed = passages.find(({ id }) => id === label.passage);
    return (
      passages.some(({ article }) => article !== passages[0]?.article) ||
      pins[at] !== undefined ||
      passages.some((passage) => isNamedAlone(passage, settings)) ||
      (headed !== undefined && standsAlone(label, headed))
    );
  });
}

/** True for a passage that the editor keeps apart by words that it holds: it stays a claim, however little it says. */
export const isNamedAlone = ({ exact }: Passage, { links }: StorySettings): boolean =>
  links.some(
    (link) =>
      'deny' in link &&
      link.deny.some(
        ({ words }) =>
          toNormalWords(exact).includes(toNormalWords(words)) && exact.length <= words.length * 2,
      ),
  );
