import type { Claim, ComparedArticle, Passage } from '../model/comparison.ts';
import type { Heading } from '../model/heading.ts';
import { findLabelSpan } from '../model/label-span.ts';
import { QUOTED } from '../model/quoted.ts';
import type { Span } from '../model/span.ts';

/**
 * A heading of a claim, the article whose words it is, and all of them that it needs: its passage, its whole sentence, and what stands before it. The editor's needs none.
 * `leans`: only who sees its article can read it.
 */
export type HeadingPlace = { heading: Heading; article: string; spans: Span[]; leans: boolean };

/**
 * Makes the function that gives the headings that a claim may have, the best first. Of a “he” or of words that somebody says the name must stand in the heading's own words or in a headline: nobody
 * is named by what is not published.
 *
 * @param articles  the articles of the story, whose headlines are always published
 */
export function createHeadingFinder(articles: readonly ComparedArticle[]): (claim: Claim) => HeadingPlace[] {
  const titles = articles.map(({ headline }) => headline?.text ?? '');
  return (claim) => {
    const { label, labelPassage, labelSpeaker, labelPronoun, labelIsPiece, labelBefore } = claim;
    const own = { label, labelPassage, labelSpeaker, labelPronoun, labelIsPiece, labelBefore };
    const isOpen = claim.labelLeans === true;
    return [
      { heading: own, isOpen },
      ...(claim.otherHeadings ?? []).map((heading) => ({ heading, isOpen: false })),
    ].flatMap((one) => {
      const passage = claim.passages.find(({ id }) => id === one.heading.labelPassage);
      if (passage === undefined) return [];
      const { article } = passage;
      if (claim.labelBy === 'editor') return [{ heading: own, article, spans: [], leans: false }];
      const leans = one.isOpen || isUnnamed(one.heading, passage, titles);
      return [{ heading: one.heading, article, spans: toSpans(one.heading, passage), leans }];
    });
  };
}

function toSpans({ label, labelBefore }: Heading, passage: Passage): Span[] {
  const spans = [passage, findLabelSpan(passage, label), labelBefore].filter((span) => span != null);
  return spans.map(({ start, end }) => ({ start, end }));
}

/** True where who says a heading, or whom its “he” means, is named by none of its words and no headline. */
function isUnnamed(
  { labelSpeaker, label, labelBefore }: Heading,
  { exact }: Passage,
  titles: readonly string[],
): boolean {
  if (labelSpeaker === null || labelSpeaker === QUOTED) return false;
  return ![label, exact, labelBefore?.exact ?? '', ...titles].some((words) => words.includes(labelSpeaker));
}
