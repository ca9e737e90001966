import type { ApparatusEntry, Passage } from '../../model/comparison.ts';
import { overlaps } from '../../model/span.ts';
import type { ClaimToRead } from '../readings/claim-to-read.ts';
import { UNKNOWN_SOURCE } from '../readings/different-keys.ts';
import type { ReadingOf } from '../readings/readings.ts';
import { toToldWords } from '../words/told-words.ts';
import { haveLongRun } from './matching-words.ts';
import { toQuotationKey } from './one-sided.ts';

type QuotationReading = ReadingOf<'quotation'>;

/** Fewest telling words of a quotation for another article to be known to tell the same in words of its own. */
const QUOTED_MIN_WORDS = 4;

/** Least share of the telling words of a quotation that the other article has for that. */
const TOLD_RATIO = 0.6;

/**
 * True when an article that quotes none of the words of some quotations tells most of them all the same, as what the same speaker said: “she said she fully understood what
 * she had done”. What stands in the same words is printed without marks, as in a transcript; what an outlet tells itself is no report of the words, and who quotes other words in the same place does quote.
 *
 * @param slot  quotations of one utterance, with the articles that quote none of it
 */
export function isToldUnquoted(
  { without }: Pick<ApparatusEntry, 'without'>,
  slot: readonly QuotationReading[],
  claim: Pick<ClaimToRead, 'passages' | 'articles' | 'readSources'>,
): boolean {
  if (without.length === 0) return false;
  const { passages, articles } = claim;
  const told = claim.readSources().filter(({ article }) => without.includes(article));
  return slot.some((reading) => {
    const article = articles.get(reading.article);
    const quoted = toToldWords(article.text, reading);
    const speaker = article.quotations.find(({ id }) => id === reading.quotation)?.speaker?.entity ?? null;
    if (speaker === null) return false;
    return told.some((other) => {
      const passage = passages.find(({ id }) => id === other.passage);
      if (passage === undefined || !isReport(other, speaker, passage)) return false;
      const { text, quotations } = articles.get(passage.article);
      if (quotations.some((one) => one.kind !== 'title' && overlaps(one, passage))) return false;
      if (isPrinted(reading.key, toQuotationKey(passage.exact))) return false;
      return tellsMost(quoted, toToldWords(text, passage));
    });
  });
}

/** True where some words tell most of what quoted ones do. */
export const tellsMost = (quoted: ReadonlySet<string>, told: ReadonlySet<string>): boolean =>
  quoted.size >= QUOTED_MIN_WORDS && quoted.intersection(told).size >= TOLD_RATIO * quoted.size;

/** Share of a quotation's words that another article has in a row, from which on it prints them without marks; and how many words of a long one are enough. */
const PRINTED_RATIO = 0.8;
const PRINTED_WORDS = 15;

const isPrinted = (key: string, told: string): boolean =>
  haveLongRun(key, told, Math.min(PRINTED_WORDS, Math.ceil(PRINTED_RATIO * key.split(' ').length)));

/** A part of a sentence that goes on with what somebody said before it. */
const FRAGMENT = /^[\s“"‘']{0,3}\p{Ll}/u;

/** True for a passage that reports what somebody said, who may be the speaker. */
function isReport({ voice, key }: ReadingOf<'attribution'>, speaker: string, { exact }: Passage): boolean {
  if (voice === 'own') return FRAGMENT.test(exact);
  return key.endsWith(` ${UNKNOWN_SOURCE}`) || key.endsWith(` ${speaker}`);
}
