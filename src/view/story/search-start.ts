import type { Claim, Comparison } from '../../model/comparison.ts';
import { toArticleViews } from '../articles.ts';
import { claimHref, topicHref } from '../href.ts';
import { type LabelView, toLabelView } from './claim-label.ts';

/** Where a reader who does not know what to look for can start: the questions of a story, and the claims in which its articles differ most. */
export type SearchStart = {
  title: string;
  questions: { question: string; href: string }[];
  claims: { label: LabelView; href: string }[];
};

/** Stories that are offered, and claims of each. */
const STORY_MAX_COUNT = 5;
const CLAIM_MAX_COUNT = 4;

/** Where to start in each of the first stories. */
export const toSearchStarts = (stories: readonly Comparison[]): SearchStart[] =>
  stories.slice(0, STORY_MAX_COUNT).map((comparison) => {
    const { story, topics, claims } = comparison;
    const articles = toArticleViews(comparison);
    const differing = claims
      .filter((claim) => countDifferences(claim) > 0)
      .toSorted((a, b) => countDifferences(b) - countDifferences(a))
      .slice(0, CLAIM_MAX_COUNT);
    return {
      title: story.title,
      questions: topics.map(({ id, question }) => ({ question, href: topicHref(story.id, id) })),
      claims: differing.map((claim) => ({
        label: toLabelView(claim, articles, comparison),
        href: claimHref(story.id, claim.id),
      })),
    };
  });

const countDifferences = ({ apparatus }: Claim): number => apparatus.filter(({ differs }) => differs).length;
