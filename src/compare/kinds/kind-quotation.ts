import type { ApparatusEntry } from '../../model/comparison.ts';
import type { Span } from '../../model/span.ts';
import {
  areQuotationsCompatible,
  createQuotationMatch,
  joinPieces,
  withoutRepeated,
} from '../given/matching-words.ts';
import { withoutQuoting } from '../given/one-sided.ts';
import { isClosed, isQuotedBeside, withSharedForms } from '../given/quoted-beside.ts';
import { type QuotedPair, relateQuotations } from '../given/quoted-relations.ts';
import { isToldUnquoted } from '../given/unquoted.ts';
import type { ClaimToRead, DifferenceRules } from '../readings/claim-to-read.ts';
import { quoteSpan, sayReading } from '../readings/reading-words.ts';
import { type ReadingOf, toQuotationReadings } from '../readings/readings.ts';
import { toSlots } from '../readings/slots.ts';
import type { StoryArticles } from '../words/story-articles.ts';

/** Other words of one utterance; fewer of the same words are none, nor are the same fitted to another sentence, or told without quoting any. */
export const QUOTATION: DifferenceRules = {
  words: {
    kind: 'quotation',
    label: 'words quoted',
    detail: 'the words quoted',
    gives: ['quotes words', 'quote words'],
    none: ['quotes none', 'quote none'],
    givesThese: ['quotes these words', 'quote these words'],
    alike: 'nearly the same words quoted',
    relations: {
      differs: { kind: 'quotation-differs', label: 'other words quoted' },
      compatible: { kind: 'quotation-differs', label: 'other words quoted' },
    },
    canAgree: false,
    weight: 6,
  },
  sayReading: (reading, text) =>
    reading.kind === 'quotation'
      ? quoteSpan(text, { start: reading.start, end: trimStop(text, reading) })
      : sayReading(reading, text),
  areAlike: (readings, articles) =>
    !tellOtherWords(
      readings.filter((one) => one.kind === 'quotation'),
      articles,
    ),
  toEntries(claim) {
    const { articles } = claim;
    const all = claim.read(toQuotationReadings);
    // Who quotes other words of the claim is not said to quote none.
    const quoting = new Set(all.map(({ article }) => article));
    const whole = all.filter((reading) => isClosed(reading, articles.get(reading.article)));
    const readings = withoutRepeated(whole, articles);
    return joinPieces(toSlots(readings, createQuotationMatch(articles))).map((slot) =>
      toSlotEntry(slot, claim, quoting),
    );
  },
};

type QuotationReading = ReadingOf<'quotation'>;

/** What is told of quotations of one utterance: other words differ; the same words fitted otherwise, and words that others tell unquoted, are alike. */
function toSlotEntry(
  slot: readonly QuotationReading[],
  claim: ClaimToRead,
  quoting: ReadonlySet<string>,
): ApparatusEntry {
  const pairs = relateQuotations(slot, claim.articles);
  const isOther = pairs.some(({ relation }) => relation === 'other');
  const isFitted = pairs.some(({ relation }) => relation === 'fitted');
  const told = isOther || isFitted ? slot.filter((one) => isOfUtterance(one, pairs)) : slot;
  const entry = toEntry(told, claim, pairs);
  const without = entry.without.filter((id) => !quoting.has(id));
  if (isQuotedBeside(slot, claim.passages, claim.articles)) return { ...entry, differs: false };
  if (isOther) return { ...entry, without, differs: true };
  return isFitted || isToldUnquoted({ without }, slot, claim)
    ? { ...entry, without, differs: false, alike: true }
    : { ...entry, differs: false };
}

/** True for a quotation that is known to be of the same utterance as one of another article. */
const isOfUtterance = ({ article }: QuotationReading, pairs: readonly QuotedPair[]): boolean =>
  pairs.some(({ a, b, relation }) => relation !== 'apart' && (a === article || b === article));

/** Two articles' quotations that are no other words share a key where others quote other words. */
function toEntry(
  slot: readonly QuotationReading[],
  claim: ClaimToRead,
  pairs: readonly QuotedPair[],
): ApparatusEntry {
  const isDiffering = pairs.some(({ relation }) => relation === 'other');
  const areOfOneForm = (one: string, other: string): boolean =>
    pairs.some(
      ({ a, b, relation }) =>
        ((a === one && b === other) || (a === other && b === one)) &&
        (relation === 'same' || (isDiffering && relation === 'fitted')),
    );
  const readings = withSharedForms(slot, areOfOneForm);
  return withoutQuoting(claim.toEntry('quotation', readings, areQuotationsCompatible), slot, claim.articles);
}

const tellOtherWords = (readings: readonly QuotationReading[], articles: StoryArticles): boolean =>
  relateQuotations(readings, articles).some(({ relation }) => relation === 'other');

/** End of quoted words without a full stop: they stand in a sentence of ours. */
const trimStop = (text: string, { start, end }: Span): number =>
  end - 1 > start && text.charAt(end - 1) === '.' ? end - 1 : end;
