import type { Alignment } from '../model/alignment.ts';
import type { AnnotatedArticle, Entity } from '../model/article.ts';
import { type Comparison, SCHEMA_VERSION } from '../model/comparison.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Id } from '../model/ids.ts';
import type { StorySettings } from '../model/story.ts';
import { toClaims } from './claims.ts';
import { DIFFERENCE_KINDS, toDifferenceWords } from './kinds/difference-kinds.ts';
import { gatherSayings } from './quotations/gathered-sayings.ts';
import { toStorySettler } from './quotations/story-speakers.ts';
import { findUtterances } from './quotations/utterances.ts';
import type { DifferenceRules } from './readings/claim-to-read.ts';
import { type SpeakerSettler, settleSpeakers } from './speakers/settled-speakers.ts';
import { findTellings } from './tellings.ts';
import { settleTimes } from './times/time-of-utterance.ts';
import { forgetDays, toComparedArticles, toStoryArticles } from './words/story-articles.ts';

/** What a comparison is made of. `articles` are in the story's order; their texts are whole. */
export type StoryToCompare = {
  id: Id;
  settings: StorySettings;
  articles: readonly AnnotatedArticle[];
  entities: readonly Entity[];
  alignment: Alignment;
  diagnostics: readonly Diagnostic[];
};

/**
 * Builds the whole comparison of a story from its aligned articles.
 *
 * Texts are whole here, whatever `publish` says: what is withheld is left out where data is published.
 *
 * @param kinds  in what the articles of a claim are compared
 * @returns claims ordered by their first passage, one telling at least, utterances in reading order
 */
export function compareStory(
  input: StoryToCompare,
  kinds: readonly DifferenceRules[] = DIFFERENCE_KINDS,
): Comparison {
  const { settings, alignment } = input;
  const articles = toStoryArticles(forgetDays(input.articles, alignment.otherOccasions), input.entities);
  const settle = toStorySettler(articles, input.entities);
  const sayings = gatherSayings(articles, input.entities);
  const claims = toClaims({
    claims: alignment.claims,
    articles,
    entities: input.entities,
    sayings,
    settings,
    otherOccasions: alignment.otherOccasions,
    kinds,
  });
  return {
    schemaVersion: SCHEMA_VERSION,
    story: {
      id: input.id,
      title: settings.title,
      introduction: settings.introduction,
      date: settings.date ?? null,
      corrections: settings.corrections,
    },
    topics: settings.topics.map(({ id, title, question }) => ({ id, title, question })),
    differenceKinds: toDifferenceWords(kinds),
    articles: toComparedArticles(articles, settings, alignment.otherOccasions).map((article) => ({
      ...article,
      ...settleArticle(articles.get(article.id), settle),
    })),
    entities: [...input.entities],
    claims,
    utterances: findUtterances(articles, claims, input.entities, sayings),
    sharedWording: alignment.sharedWording,
    tellings: findTellings(articles, alignment.sharedWording),
    diagnostics: [...input.diagnostics],
  };
}

/** What every page says alike of an article: who speaks in it, and what its times count from. */
const settleArticle = (article: AnnotatedArticle, settle: SpeakerSettler) => ({
  ...settleSpeakers(article, settle),
  timeframes: settleTimes(article),
});
