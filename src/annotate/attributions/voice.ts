import type { Attribution } from '../../model/article.ts';
import type { Voice } from '../../model/kinds.ts';
import { overlapLength, type Span, spanLength } from '../../model/span.ts';

/** Who carries a span of text: the voice, and the source and cue when it is not the outlet's own. */
export type SpanVoice = Pick<Attribution, 'voice' | 'source' | 'cue'>;

const OWN: SpanVoice = { voice: 'own', source: null, cue: null };

/** The stretch from the first to the last word of source, cue and content. */
function toHull({ source, cue, content }: Attribution): Span {
  const spans = [source, cue, content].filter((span) => span !== null);
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

/** True when at least half of the span belongs to the attribution, and some of it to what is reported. */
const carries = (attribution: Attribution, span: Span): boolean =>
  overlapLength(attribution.content, span) > 0 &&
  overlapLength(toHull(attribution), span) * 2 >= spanLength(span);

/** More of the span reported, then the narrower report: of “Cole said that Hale denied it” the words “denied it” are Hale's. */
function isBetter(candidate: Attribution, best: Attribution, span: Span): boolean {
  const [shared, most] = [overlapLength(candidate.content, span), overlapLength(best.content, span)];
  return shared > most || (shared === most && spanLength(candidate.content) < spanLength(best.content));
}

/**
 * Voice, source and cue of any span: those of the attribution that reports most of it, when at least half of the span belongs to that
 * attribution; the outlet's own voice when there is none.
 */
export function findVoiceOf(span: Span, attributions: readonly Attribution[]): SpanVoice {
  let best: Attribution | undefined;
  for (const attribution of attributions) {
    if (!carries(attribution, span)) continue;
    if (best === undefined || isBetter(attribution, best, span)) best = attribution;
  }
  return best === undefined ? OWN : { voice: best.voice, source: best.source, cue: best.cue };
}

/**
 * The voice of each sentence.
 *
 * @param sentences     in reading order, disjoint
 * @param attributions  ordered by their content
 */
export function findVoices(sentences: readonly Span[], attributions: readonly Attribution[]): Voice[] {
  let open: Attribution[] = [];
  let next = 0;
  return sentences.map((sentence) => {
    open = open.filter(({ content }) => content.end > sentence.start);
    for (
      let found = attributions[next];
      found !== undefined && found.content.start < sentence.end;
      found = attributions[next]
    ) {
      open.push(found);
      next += 1;
    }
    return findVoiceOf(sentence, open).voice;
  });
}
