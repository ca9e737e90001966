import type { AnnotatedArticle, Speaker } from '../../model/article.ts';
import { findOverlapping, type Span, sliceSpan } from '../../model/span.ts';
import { PREPOSITIONS } from '../lexicon/speakers-words.ts';
import { findTokens } from '../lexicon/tokens.ts';

/** “Office of Tide Ethics”: what was read as who says it hangs on a word before it, and is seldom who does. */
const isBehindPreposition = ({ start }: Span, name: Span, text: string): boolean =>
  PREPOSITIONS.has(findTokens(text, { start: name.start, end: start }).at(-1)?.lower ?? '');

/**
 * The article with sources and speakers that hold the whole of the name that they begin in: of “Ships and Tides Committee said” the second half was read as who says it, of “Allied Bakeries said” the word
 * that looks like no verb. Who that is, was found before.
 */
export function withWholeSources(article: AnnotatedArticle): AnnotatedArticle {
  const widen = <One extends Span>(source: One): One => {
    const name = findOverlapping(article.names, { start: source.start, end: source.start + 1 }).find(
      ({ start }) => start < source.start,
    );
    return name === undefined || isBehindPreposition(source, name, article.text)
      ? source
      : { ...source, start: name.start, end: Math.max(source.end, name.end) };
  };
  const widenSpeaker = (speaker: Speaker): Speaker => {
    const whole = widen(speaker);
    return whole === speaker ? speaker : { ...whole, text: sliceSpan(article.text, whole) };
  };
  return {
    ...article,
    quotations: article.quotations.map((one) =>
      one.speaker === null ? one : { ...one, speaker: widenSpeaker(one.speaker) },
    ),
    attributions: article.attributions.map((one) =>
      one.source === null ? one : { ...one, source: widen(one.source) },
    ),
  };
}
