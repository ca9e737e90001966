import { overlaps, type Span } from '../model/span.ts';
import { findPublishedWords, type PublishedText } from './text/published-text.ts';

/** A verb of saying, in any form that reports. Source: own list. */
const SAYING =
  /\b(?:said|says|saying|told|tells|wrote|writes|tweeted|posted|testified|argued|argues|added|adds|stated|states|asked|asks|warned|warns|insisted|insists|declared|declares|announced|announces|called|calls|urged|urges|vowed|promised|replied|responded|acknowledged|acknowledges|admitted|admits|conceded|concedes|noted|notes|explained|explains|claimed|claims|confirmed|confirms|denied|denies|reported|reports|predicted|predicts|remarked|recalled|recalls|concluded|concludes|according to)\b/iu;

/** “will announce “…””: nothing is said yet, so these words are somebody else's, or of another verb. “Would say” is kept: it can tell of the past. */
const UNSAID = /^(?:will|may|might|must|should)\s/iu;

/** The verb beside words that are quoted; null for one by which nothing is said yet. */
export const toSaidVerb = (verb: string | null): string | null =>
  verb === null || UNSAID.test(verb) ? null : verb;

/** True where a verb of saying stands outside the quoted words in a sentence that holds some of them: “no word such as “said”” would be false of it. */
export const hasOpenVerb = (
  parts: readonly Span[],
  { sentences, published }: { sentences: readonly Span[]; published: PublishedText },
): boolean =>
  sentences.some((sentence) => {
    const inside = parts.filter((part) => overlaps(part, sentence));
    const [first, last] = [inside.at(0), inside.at(-1)];
    if (first === undefined || last === undefined) return false;
    return [
      { start: sentence.start, end: Math.max(sentence.start, first.start) },
      { start: Math.min(sentence.end, last.end), end: sentence.end },
    ].some((span) => SAYING.test(findPublishedWords(published, span) ?? ''));
  });
