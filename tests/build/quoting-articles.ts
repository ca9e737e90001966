import { findUtterances } from '../../src/compare/quotations/utterances.ts';
import { toStoryArticles } from '../../src/compare/words/story-articles.ts';
import type { AnnotatedArticle } from '../../src/model/article.ts';
import type { Claim } from '../../src/model/comparison.ts';
import { makeArticle, makeQuotation } from './annotated-article.ts';

/** An article of a text with quotations of one speaker. */
export const quoting = (
  id: string,
  text: string,
  quoted: string[],
  speaker: string | null = 'velde',
): AnnotatedArticle =>
  makeArticle({ id, text, quotations: quoted.map((words) => makeQuotation(text, words, speaker)) });

/** Each utterance as “speaker: article kind words; …”. */
export function utterancesOf(articles: AnnotatedArticle[], claims: Claim[] = []): string[] {
  const story = toStoryArticles(articles);
  return findUtterances(story, claims).map(({ speaker, variants }) => {
    const forms = variants.map(
      ({ article, kind, start, end }) => `${article} ${kind} “${story.get(article).text.slice(start, end)}”`,
    );
    return `${speaker}: ${forms.join('; ')}`;
  });
}
