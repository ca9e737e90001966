import type { Timeframe } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { toTokens } from '../figures/tokens.ts';
import { readCalendar } from './calendar.ts';
import type { Anchor, Read, Reading } from './reading.ts';
import { readRelative } from './relative.ts';

/**
 * When, or by when: every timeframe in the sentences, as written (preposition included), in reading order and disjoint.
 *
 * `from` and `to` are days from the occasion for lengths of time (“within 10 days”), ISO days for calendar words where
 * `anchor.date` (ISO day of the publication, else of the occasion) allows them; an open or unknown end is absent. Never counted from today.
 */
export function findTimeframes(text: string, sentences: readonly Span[], anchor: Anchor): Timeframe[] {
  return sentences.flatMap((sentence) => inSentence({ text, tokens: toTokens(text, sentence), anchor }));
}

function inSentence(reading: Reading): Timeframe[] {
  const found: Timeframe[] = [];
  for (let at = 0; at < reading.tokens.length; ) {
    const read = longest([readRelative(reading, at), readCalendar(reading, at)]);
    const first = reading.tokens[at];
    const last = reading.tokens[(read?.next ?? 0) - 1];
    if (read === undefined || first === undefined || last === undefined || read.next <= at) {
      at += 1;
      continue;
    }
    const { next, ...ends } = read;
    // “Monday's summit”: the possessive is no part of the time.
    const end = last.lower.endsWith("'s") ? last.end - 2 : last.end;
    found.push({ start: first.start, end, ...ends });
    at = next;
  }
  return found;
}

function longest(reads: readonly (Read | undefined)[]): Read | undefined {
  let best: Read | undefined;
  for (const read of reads) if (read !== undefined && read.next > (best?.next ?? 0)) best = read;
  return best;
}
