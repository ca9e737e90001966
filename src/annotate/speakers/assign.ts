import type { Citation } from '../clauses/citations.ts';
import { isAdverb, type Tokens } from '../clauses/tokens-at.ts';
import type { Unit } from '../clauses/units.ts';
import { isActing } from '../lexicon/cues.ts';

/** How a quotation came to its citation: its words stand just before or just behind it, or only in the same sentence. */
export type Place = 'behind' | 'before' | 'within';

/** A quotation's citation; `silent` when its verb tells what somebody does and not that he says the words. */
export type Assigned = { citation: Citation; place: Place; silent: boolean };

/** Tokens between two positions are only commas, “as”, adverbs and the like. */
function isOpenBetween(tokens: Tokens, from: number, to: number): boolean {
  if (to < from || to - from > 4) return false;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'quote') return false;
    if (!/^(?:[,–—―-]|as|so|and|but|then|or)$/u.test(token.lower) && !isAdverb(token.lower)) return false;
  }
  return true;
}

const startOf = (citation: Citation): number =>
  citation.source === null || citation.order === 'shared'
    ? citation.cue.from
    : Math.min(citation.cue.from, citation.source.from);

const endOf = (citation: Citation): number =>
  citation.source === null
    ? citation.cue.to
    : Math.max(citation.cue.to, citation.order === 'shared' ? 0 : citation.source.to);

/** “was going ‘all the way’”: a verb that says the quoted words only where a comma or a colon leads to them. */
const isSilent = (tokens: Tokens, citation: Citation, at: number): boolean =>
  isActing(citation.lemma) && !/^[,:]$/u.test(tokens[at - 1]?.text ?? '');

/** The citation reaches on to another quotation: “…” Hale said, “…” belongs to both; Hale said: “…” only to the second. */
function leadsOn(tokens: Tokens, citation: Citation): boolean {
  const next = tokens[citation.cue.to];
  const after = tokens[citation.cue.to + 1];
  return (
    next?.kind === 'quote' || (next !== undefined && /^(?::|that)$/u.test(next.lower) && after !== undefined)
  );
}

/** Citation whose words stand just behind the quotation token `at`. */
const findBehind = (tokens: Tokens, at: number, citations: readonly Citation[]): Citation | undefined =>
  citations.find((citation) => {
    if (
      citation.source === null ||
      citation.class === 'stance' ||
      citation.form === 'ing' ||
      citation.relative
    )
      return false;
    return startOf(citation) > at && isOpenBetween(tokens, at + 1, startOf(citation));
  });

/**
 * The citation before the quotation token `at`, of saying where the nearest tells of doing: the nearest if it is one of saying and stands beside it, else the nearest of saying that is no relative
 * clause, else the nearest.
 */
function findBefore(tokens: Tokens, at: number, citations: readonly Citation[]): Citation | undefined {
  const all = citations.filter((citation) => citation.source !== null && endOf(citation) <= at);
  const doing = all.at(-1);
  const speaking =
    doing !== undefined && isSilent(tokens, doing, at)
      ? all.filter((citation) => citation.class === 'speech' && !isSilent(tokens, citation, at))
      : [];
  const before = speaking.length > 0 ? speaking : all;
  const nearest = before.at(-1);
  if (nearest === undefined || (nearest.class === 'speech' && isNear(tokens, nearest, at))) return nearest;
  return before.findLast((citation) => citation.class === 'speech' && !citation.relative) ?? nearest;
}

/** A citation later in the sentence that a comma or a quotation sets apart: “Taxes are ‘theft,’ and so on, Hale said.” */
const findLater = (tokens: Tokens, at: number, citations: readonly Citation[]): Citation | undefined =>
  citations.find((citation) => {
    const start = startOf(citation);
    const edge = tokens[start - 1];
    return (
      citation.source !== null &&
      citation.class === 'speech' &&
      citation.form !== 'ing' &&
      start > at &&
      edge !== undefined &&
      (edge.kind === 'quote' || /^[,–—―-]$/u.test(edge.text))
    );
  });

const isNear = (tokens: Tokens, citation: Citation, at: number): boolean => {
  for (let index = citation.cue.to; index < at; index += 1) {
    if (!/^[:,]$|^that$/u.test(tokens[index]?.lower ?? '')) return false;
  }
  return true;
};

function assignQuote(tokens: Tokens, at: number, citations: readonly Citation[]): Assigned | undefined {
  const behind = findBehind(tokens, at, citations);
  const before = findBefore(tokens, at, citations);
  if (
    behind !== undefined &&
    !(before !== undefined && isNear(tokens, before, at) && leadsOn(tokens, behind))
  )
    return { citation: behind, place: 'behind', silent: false };
  if (before !== undefined)
    return {
      citation: before,
      place: isNear(tokens, before, at) ? 'before' : 'within',
      silent: isSilent(tokens, before, at),
    };
  const later = findLater(tokens, at, citations);
  return later === undefined ? undefined : { citation: later, place: 'within', silent: false };
}

/** The citation of each quotation in a sentence, by the quotation's index; quotations without one are left out. */
export function assignQuotes(unit: Unit, citations: readonly Citation[]): Map<number, Assigned> {
  const found = new Map<number, Assigned>();
  unit.tokens.forEach((token, at) => {
    if (token.kind !== 'quote') return;
    const assigned = assignQuote(unit.tokens, at, citations);
    if (assigned !== undefined) found.set(token.quote, assigned);
  });
  return found;
}
