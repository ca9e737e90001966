import type { Attribution } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { overlapLength, spanLength } from '../model/span.ts';

/** Who carries a span of text: the voice, and the source and cue when it is not the outlet's own. */
export type SpanVoice = Pick<Attribution, 'voice' | 'source' | 'cue'>;

const OWN: SpanVoice = { voice: 'own', source: null, cue: null };

/**
 * Voice, source and cue of any span: those of the attribution whose content shares most with it, and at least half of the span
 * or of the content; the outlet's own voice when there is none.
 */
export function findVoiceOf(span: Span, attributions: readonly Attribution[]): SpanVoice {
  let best: Attribution | undefined;
  let most = 0;
  for (const attribution of attributions) {
    const shared = overlapLength(span, attribution.content);
    const smaller = Math.min(spanLength(span), spanLength(attribution.content));
    if (shared > most && shared * 2 >= smaller) {
      best = attribution;
      most = shared;
    }
  }
  return best === undefined ? OWN : { voice: best.voice, source: best.source, cue: best.cue };
}
