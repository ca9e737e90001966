import { toPassage } from '../../src/align/passages.ts';
import type { AlignedClaim } from '../../src/model/alignment.ts';
import type { AnnotatedArticle } from '../../src/model/article.ts';
import type { Passage } from '../../src/model/comparison.ts';
import type { Link } from '../../src/model/links.ts';
import { StorySettingsSchema } from '../../src/model/story.ts';
import { spanOf } from './annotated-article.ts';

/** The passage of the given words in an article. */
export const makePassage = (article: AnnotatedArticle, words: string): Passage =>
  toPassage(article, spanOf(article.text, words));

/** A claim of passages, all linked with each other across articles. */
export function makeClaim(passages: Passage[], rest: Partial<AlignedClaim> = {}): AlignedClaim {
  const links: Link[] = passages.flatMap((a, index) =>
    passages
      .slice(index + 1)
      .filter((b) => b.article !== a.article)
      .map((b) => ({ a: a.id, b: b.id, score: 0.99, reasons: [], by: 'rule' as const })),
  );
  return { passages, links, nearest: [], possiblyRelated: [], by: 'rule', ...rest };
}

/** Settings of a story as an editor writes them, defaults filled in. */
export const makeSettings = (settings: Record<string, unknown> = {}) =>
  StorySettingsSchema.parse({ title: 'Harbour', ...settings });
