import type { Passage } from '../../model/comparison.ts';
import type { Id } from '../../model/ids.ts';
import { findLabelSpan } from '../../model/label-span.ts';
import { overlaps, type Span, sliceSpan } from '../../model/span.ts';
import { withoutTie } from '../leans/opening-ties.ts';
import type { StoryArticles } from '../words/story-articles.ts';
import type { Reading } from './each-stretch.ts';
import { findNeeds } from './heading-needs.ts';
import type { Label } from './label-readings.ts';
import { findNeededBefore } from './needed-words.ts';
import { leavesSpeakerOpen } from './open-speakers.ts';
import { findSaidBefore } from './said-before.ts';
import { isTitleBefore, tellsBefore } from './telling-before.ts';

type Reader = {
  articles: StoryArticles;
  people: ReadonlySet<Id>;
  /** A label by itself, and in its place in the article. */
  toLabel: (passage: Passage) => Label;
  toPlaced: (passage: Passage) => Label;
};

/**
 * The heading of a row of several articles: the label, after the words that it needs where these name what it leans on, and after none else. A sentence from further up is a guess at
 * what it goes back to, and is set before none.
 */
export function toPlacedHeading(passage: Passage, { articles, people, toLabel, toPlaced }: Reader): Label {
  const label = toLabel(passage);
  const article = articles.get(passage.article);
  const span = findLabelSpan(passage, label.text) ?? passage;
  const reading = { article, people };
  if (leavesSpeakerOpen(label, span, reading))
    return toSpoken(label, toPlaced(passage), { passage, reading });
  const needs = findNeeds(span, reading, true);
  if (needs.length === 0) return { ...label, before: null };
  if (label.isPiece || !isAtStart(span, reading)) return toPlaced(passage);
  const before = findNeededBefore(span, reading, needs) ?? findSaidBefore(span, label, { reading, needs });
  return {
    ...label,
    before: before === undefined ? null : { ...before, exact: sliceSpan(article.text, before) },
  };
}

/** True for words from the start of a sentence on, but for what ties it to another. */
const isAtStart = (span: Span, { article: { sentences, text } }: Reading): boolean => {
  const start = sentences.find((one) => overlaps(one, span))?.start ?? span.start;
  return start >= span.start || withoutTie(text.slice(start, span.end))?.length === span.end - span.start;
};

/** The heading of somebody's words of whom it is not known who that is: after the running words that tell it, or after none. */
function toSpoken(
  label: Label,
  placed: Label,
  { passage, reading }: { passage: Passage; reading: Reading },
): Label {
  const span = findLabelSpan(passage, label.text) ?? passage;
  if (placed.before !== null && !isTitleBefore(placed.before, reading.article)) {
    const isStart = span.start === (findLabelSpan(passage, placed.text) ?? passage).start;
    return isStart && !label.isPiece ? { ...placed, text: label.text, isPiece: false } : placed;
  }
  const isTold = label.before === null || tellsBefore(label.before, span, reading);
  return isTold ? label : { ...label, before: null };
}
