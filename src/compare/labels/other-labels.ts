import type { Passage } from '../../model/comparison.ts';
import type { Id } from '../../model/ids.ts';
import type { Link } from '../../model/links.ts';
import type { StoryArticles } from '../words/story-articles.ts';
import { toHeadlineNouns } from './label-context.ts';
import type { Label } from './label-readings.ts';
import { createOpenSignFinder } from './stands-alone.ts';

/** “The delay cost ten crowns”: of what, the row tells. */
const UNGIVEN = 'ungiven';

type Reader = {
  articles: StoryArticles;
  /** Entities that are persons. */
  people: ReadonlySet<Id>;
  /** How likely a passage is to report the same as the others, and how well it reads, 0–1. */
  toWorth: (passage: Passage, links: readonly Link[]) => number;
  /** False where a passage has its article's own words for a name. */
  isNeutral: (passage: Passage) => boolean;
  /** A passage as a heading: by itself, then in its place. */
  toForms: (passage: Passage) => Label[];
};

type ClaimToHead = { passages: readonly Passage[]; links: readonly Link[] };

/**
 * Makes the functions that tell what a claim may be headed by where an article may only be quoted, so that who reads a heading knows no more of the article than its headline.
 *
 * `leans`: a label goes back to what is not there, even after the words before it. `findOthers`: labels that do not, of passages without their article's own words for a name, the likeliest to
 * report the same as the others first. Source: headings of six invented stories published as excerpts; of 36 doubtful statements 17 were headings that went back to words that were not published.
 */
export function createOtherLabels({ articles, people, toWorth, isNeutral, toForms }: Reader) {
  const findSign = createOpenSignFinder(articles, people, toHeadlineNouns);
  const leans = (label: Label, passages: readonly Passage[]): boolean => {
    const passage = passages.find(({ id }) => id === label.passage);
    return passage !== undefined && ![null, UNGIVEN].includes(findSign(label, passage));
  };
  const findOthers = ({ passages, links }: ClaimToHead, label: Label): Label[] => {
    const isLeaning = leans(label, passages);
    return passages
      .filter((passage) => isNeutral(passage) && (isLeaning || passage.id !== label.passage))
      .map((passage) => ({ passage, worth: toWorth(passage, links) }))
      .sort((a, b) => b.worth - a.worth)
      .flatMap(({ passage }) => toForms(passage).find((one) => !leans(one, passages)) ?? []);
  };
  return { leans, findOthers };
}
