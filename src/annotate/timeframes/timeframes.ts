import type { Timeframe } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { toTokens } from '../figures/tokens.ts';
import { readCalendar } from './calendar.ts';
import type { Anchor, Read, Reading, Ruled } from './reading.ts';
import { readRelative } from './relative.ts';

/** A timeframe, and the rule that read it. */
type ExplainedTimeframe = { timeframe: Timeframe; decidedBy: readonly string[] };

/**
 * When, or by when: every timeframe in the sentences, as written (preposition included), in reading order and disjoint.
 *
 * `from` and `to` are days from the occasion for lengths of time (“within 10 days”), ISO days for calendar words where
 * `anchor.date` (ISO day of the publication, else of the occasion) allows them; an open or unknown end is absent. Never counted from today.
 */
export const findTimeframes = (text: string, sentences: readonly Span[], anchor: Anchor): Timeframe[] =>
  explainTimeframes(text, sentences, anchor).map(({ timeframe }) => timeframe);

/** The same, each with the id of the rule that read it. */
export const explainTimeframes = (
  text: string,
  sentences: readonly Span[],
  anchor: Anchor,
): ExplainedTimeframe[] =>
  sentences.flatMap((sentence) => inSentence({ text, tokens: toTokens(text, sentence), anchor }));

function inSentence(reading: Reading): ExplainedTimeframe[] {
  const found: ExplainedTimeframe[] = [];
  for (let at = 0; at < reading.tokens.length; ) {
    const read = longest([readRelative(reading, at), readCalendar(reading, at)]);
    const first = reading.tokens[at];
    const last = reading.tokens[(read?.next ?? 0) - 1];
    if (read === undefined || first === undefined || last === undefined || read.next <= at) {
      at += 1;
      continue;
    }
    const { next, rule, ...ends } = read;
    // “Monday's summit”: the possessive is no part of the time.
    const end = last.lower.endsWith("'s") ? last.end - 2 : last.end;
    found.push({ timeframe: { start: first.start, end, ...ends }, decidedBy: [rule] });
    at = next;
  }
  return found;
}

function longest(reads: readonly (Ruled<Read> | undefined)[]): Ruled<Read> | undefined {
  let best: Ruled<Read> | undefined;
  for (const read of reads) if (read !== undefined && read.next > (best?.next ?? 0)) best = read;
  return best;
}
