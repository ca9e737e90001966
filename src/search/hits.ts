import type { IndexReader, StoredClaim } from './index-reader.ts';
import type { Marked, SearchSegment } from './marks.ts';
import type { QueryWord } from './query.ts';
import type { Asked } from './rank.ts';
import type { FoundPassage } from './record.ts';
import type { ResolvedWord } from './resolved-word.ts';

/** A passage of a claim as a result shows it. */
export type PassageHit = { passage: FoundPassage; segments: SearchSegment[]; isMatch: boolean };

/** A claim that answers a query; `missing` are words of the query that it does not hold. */
export type SearchHit = StoredClaim & { label: SearchSegment[]; passages: PassageHit[]; missing: string[] };

/** A word of the query: how it was found, and, when it was not found as it is, the words that answer it as they are in the hits. */
export type WordReport = { word: QueryWord; foundBy: ResolvedWord['foundBy']; shown: string[] };

/** A claim with what answers the query marked. */
export function toHit(
  { texts: marker }: IndexReader,
  { story, claim }: StoredClaim,
  { words, marked }: Asked,
): SearchHit {
  const all: Marked = { ...marked, terms: new Set(words.flatMap(({ terms }) => terms)) };
  const texts = [claim.label, ...claim.passages.map(({ text }) => text)];
  const held = new Set(texts.flatMap((text) => [...marker.mark(text, all).terms]));
  const passages = claim.passages.map((passage) => {
    const { segments } = marker.mark(passage.text, marked);
    return { passage, segments, isMatch: segments.some(({ isMatch }) => isMatch) };
  });
  return {
    story,
    claim,
    label: marker.mark(claim.label, marked).segments,
    passages,
    missing: words
      .filter(({ terms }) => !terms.some((term) => held.has(term)))
      .map(({ word }) => word.written),
  };
}

/** Most words that are said to answer a word of the query. */
const SHOWN_MAX = 3;

/** Says how a word of the query was found. */
export function toReport(
  reader: IndexReader,
  { word, foundBy, terms }: ResolvedWord,
  hits: readonly SearchHit[],
): WordReport {
  const marked: Marked = { terms: new Set(terms), phrases: [] };
  const isExact = foundBy === 'form' || foundBy === 'nothing';
  const texts = isExact ? [] : hits.flatMap(({ passages }) => passages.map(({ passage }) => passage.text));
  const shown = new Map<string, string>();
  for (const { text, isMatch } of texts.flatMap((one) => reader.texts.mark(one, marked).segments))
    if (isMatch && !shown.has(text.toLowerCase())) shown.set(text.toLowerCase(), text);
  return { word, foundBy, shown: [...shown.values()].slice(0, SHOWN_MAX) };
}
