import type { Claim, Comparison } from '../../model/comparison.ts';
import { findClaimedWords } from '../../model/label-span.ts';
import { claimHref, topicHref } from '../href.ts';
import { type BoardView, toBoard } from './board.ts';

/** A board of one claim or one topic for a frame on another site; `href` leads to the page that has all of it. */
export type EmbedView = { title: string; href: string; board: BoardView; description: string };

/** Claims of a topic in a frame: those that most articles report. */
const MAX_CLAIMS = 8;

const isShared = ({ coverage }: Claim): boolean => coverage.count > 1;

/** What can be embedded of a story: topics with claims that several articles report, and these claims, each id once. */
export function toEmbedIds({ topics, claims }: Comparison): string[] {
  const shared = claims.filter(isShared);
  const asked = topics.filter(({ id }) => shared.some(({ topic }) => topic === id));
  return [...new Set([...asked, ...shared].map(({ id }) => id))];
}

/** The board of a topic or a claim. Throws: only on a bug, for an id that cannot be embedded. */
export function toEmbedView(comparison: Comparison, id: string): EmbedView {
  const { story, topics, claims } = comparison;
  const topic = topics.find((each) => each.id === id);
  if (topic !== undefined) {
    const own = claims
      .filter((claim) => claim.topic === id && isShared(claim))
      .sort((a, b) => b.coverage.count - a.coverage.count)
      .slice(0, MAX_CLAIMS);
    return {
      title: topic.question,
      href: topicHref(story.id, id),
      board: toBoard(comparison, new Map([[null, own]])),
      description: `${topic.title}: what the articles of “${story.title}” answer, in their own words.`,
    };
  }
  const claim = claims.find((each) => each.id === id);
  if (claim === undefined)
    throw new Error(`${id} is no topic or claim of ${story.id}; this is a bug in pages/`);
  return {
    title: story.title,
    href: claimHref(story.id, id),
    board: toBoard(comparison, new Map([[null, [claim]]])),
    description: `${findClaimedWords(claim)}: what the articles of “${story.title}” answer, in their own words.`,
  };
}
