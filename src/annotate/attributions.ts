import type { Attribution, Quotation } from '../model/article.ts';
import type { Voice } from '../model/kinds.ts';
import { bySpan, overlaps, type Span } from '../model/span.ts';
import { findContent } from './attributions-content.ts';
import { findHearsay } from './attributions-hearsay.ts';
import { findNounAttributions } from './attributions-nouns.ts';
import { isAttributing } from './attributions-select.ts';
import type { Citation } from './speakers-citations.ts';
import { type CitedUnit, toMention } from './speakers-cited.ts';
import type { Phrase } from './speakers-phrases.ts';
import { toSourceVoice } from './voice-source.ts';

/** The span of the tokens `from` to `to` (exclusive) of a sentence. */
function toSpan(unit: CitedUnit, range: { from: number; to: number }): Span | null {
  const first = unit.tokens[range.from];
  const last = unit.tokens[range.to - 1];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

/** What somebody wants or supports is told in the outlet's own voice; what somebody says or holds is not. */
function toVoice(unit: CitedUnit, citation: Citation): Voice {
  if (citation.class === 'stance') return 'own';
  if (citation.source === null)
    return /^(?:expect|plan|schedule|know|see|show|find|call|describe)$/u.test(citation.lemma)
      ? 'own'
      : 'hearsay';
  return toSourceVoice(unit.tokens, citation.source);
}

const toSource = (unit: CitedUnit, phrase: Phrase | null): Attribution['source'] => {
  if (phrase === null) return null;
  const { start, end } = toMention(unit, phrase);
  return { start, end, entity: null };
};

function toAttribution(unit: CitedUnit, citation: Citation): Attribution | undefined {
  const content = findContent(unit, citation);
  if (content === undefined) return undefined;
  return {
    source: toSource(unit, citation.source),
    cue: toSpan(unit, citation.cue),
    content,
    voice: toVoice(unit, citation),
  };
}

/** Quotations whose speaker stands in another sentence: their words are the content. */
function toQuoted(quotation: Quotation, found: readonly Attribution[]): Attribution[] {
  const { speaker, start, end } = quotation;
  if (speaker === null || found.some(({ content }) => overlaps(content, quotation))) return [];
  const source = { start: speaker.start, end: speaker.end, entity: speaker.entity };
  return [{ source, cue: quotation.cue, content: { start, end }, voice: 'named' }];
}

/**
 * The attributions of an article: who is cited, the reporting words, what is reported; in reading order of their content.
 *
 * Contents nest (“Cole said that Hale had denied it”) and can stand on both sides of source and cue; then the content's span holds them too.
 */
export function findAttributions(
  units: readonly CitedUnit[],
  quotations: readonly Quotation[],
): Attribution[] {
  const found = units.flatMap((unit) => [
    ...unit.citations
      .filter((citation) => isAttributing(unit, citation))
      .flatMap((citation) => toAttribution(unit, citation) ?? []),
    ...findNounAttributions(unit),
    ...findHearsay(unit),
  ]);
  const quoted = quotations.flatMap((quotation) => toQuoted(quotation, found));
  return [...found, ...quoted].sort((a, b) => bySpan(a.content, b.content));
}
