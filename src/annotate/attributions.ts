import type { Attribution, Quotation } from '../model/article.ts';

/** The attributions of an article, in reading order of their content. */
export function findAttributions(quotations: readonly Quotation[]): Attribution[] {
  return quotations
    .filter((quotation) => quotation.speaker !== null)
    .map(({ start, end, speaker, cue }) => ({
      source: speaker === null ? null : { start: speaker.start, end: speaker.end, entity: speaker.entity },
      cue,
      content: { start, end },
      voice: 'named' as const,
    }));
}
