import type { Passage } from '../model/comparison.ts';
import type { Id } from '../model/ids.ts';
import { findLabelSpan } from '../model/label-span.ts';
import { overlaps, type Span, sliceSpan } from '../model/span.ts';
import { leanOf } from './label-context.ts';
import type { Reading } from './label-degree.ts';
import type { Label } from './label-readings.ts';
import { needsBefore } from './needed-before.ts';
import type { StoryArticles } from './story-articles.ts';
import { isTitleBefore, tellsBefore } from './telling-before.ts';

type Reader = {
  articles: StoryArticles;
  people: ReadonlySet<Id>;
  /** A label by itself, and in its place in the article. */
  toLabel: (passage: Passage) => Label;
  toPlaced: (passage: Passage) => Label;
};

/**
 * The heading of a row of several articles: the label, which where it may go back to words before it stands after the words that run on into it. A sentence from further up is a guess at
 * what it goes back to, and is set before none.
 */
export function toPlacedHeading(passage: Passage, { articles, people, toLabel, toPlaced }: Reader): Label {
  const label = toLabel(passage);
  const article = articles.get(passage.article);
  const span = findLabelSpan(passage, label.text) ?? passage;
  const reading = { article, people };
  if (
    label.before === null &&
    !needsBefore(span, { ...reading, isMeant: label.speaker !== null, isInRow: true })
  )
    return label;
  const placed = toPlaced(passage);
  if (placed.before !== null && !isTitleBefore(placed.before, article)) {
    const before = toShortBefore(placed.before, span, reading);
    const isStart = span.start === (findLabelSpan(passage, placed.text) ?? passage).start;
    return isStart && !label.isPiece
      ? { ...placed, before, text: label.text, isPiece: false }
      : { ...placed, before };
  }
  const isTold = label.before === null || tellsBefore(label.before, span, reading);
  return isTold ? label : { ...label, before: null };
}

/** Of the words before a heading that only names a thing, or adds to them, the last sentence, where that can be read alone: a row has little room. */
function toShortBefore(before: NonNullable<Label['before']>, span: Span, reading: Reading): Label['before'] {
  const { article, people } = reading;
  const last = article.sentences.findLast((one) => overlaps(one, before));
  if (last === undefined || leanOf(span, article, people) !== null) return before;
  const short = { start: Math.max(before.start, last.start), end: before.end };
  return tellsBefore(short, span, reading) ? { ...short, exact: sliceSpan(article.text, short) } : before;
}
