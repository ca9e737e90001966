import type { AnnotatedArticle } from '../../model/article.ts';
import { overlaps, type Span } from '../../model/span.ts';

/**
 * Words that are set before others, from the start of the sentence in which a quotation opens that they would begin inside of: “Nor do we.”” alone tells nothing of who
 * speaks, nor that somebody does. What is quoted with the words after it goes on with them and stays.
 *
 * @param most  so many code units the words have at most
 * @returns     undefined where they would be more
 */
export function withWholeQuotation(
  before: Span,
  { start }: Span,
  { article: { quotations, sentences }, most }: { article: AnnotatedArticle; most: number },
): Span | undefined {
  const cut = quotations.find(
    (one) => one.start < before.start && before.start < one.end && one.end <= start,
  );
  if (cut === undefined) return before;
  const opening = sentences.find((one) => overlaps(one, { start: cut.start, end: cut.start + 1 }));
  if (opening === undefined || before.end - opening.start > most) return undefined;
  return { start: opening.start, end: before.end };
}
