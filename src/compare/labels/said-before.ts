import { containsSpan, findOverlapping, overlaps, type Span, spanLength } from '../../model/span.ts';
import type { Reading } from './each-stretch.ts';
import { type Need, readShown } from './heading-needs.ts';
import type { Label } from './label-readings.ts';

/** Longest words of a quotation before those that a label shows, in code units. */
const MAX_LENGTH = 420;

/**
 * What somebody says in one breath before a label, from the sentence on in which the quotation opens: where the label says who that is, or its speaker stands before it, and these words name
 * what it goes back to. Undefined for a label of nobody known, one that opens its quotation, one of another paragraph, and after words that do not name it.
 *
 * @example “Tolls feed the quay.” before “They are low,” Velde said.”
 */
export function findSaidBefore(
  label: Span,
  { speaker, isUnsettled }: Pick<Label, 'speaker' | 'isUnsettled'>,
  { reading, needs }: { reading: Reading; needs: readonly Need[] },
): Span | undefined {
  const { article } = reading;
  const own = findOverlapping(article.sentences, label)[0];
  const quotation = article.quotations.find(
    (one) => one.kind === 'full' && one.start < label.start && overlaps(one, label),
  );
  if (own === undefined || quotation === undefined || isUnsettled) return undefined;
  const isKnown = speaker !== null || (quotation.speaker !== null && containsSpan(label, quotation.speaker));
  const said = article.sentences.filter((one) => one.end > quotation.start && one.end <= label.start);
  const [first, last] = [said[0], said.at(-1)];
  if (!isKnown || first === undefined || last === undefined) return undefined;
  const before = { start: first.start, end: last.end };
  const isTold =
    spanLength(before) <= MAX_LENGTH &&
    said.every(({ block }) => block === own.block) &&
    needs.every(({ isAnswered }) => isAnswered(readShown(before, label, reading)));
  return isTold ? before : undefined;
}
