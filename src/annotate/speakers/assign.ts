import { type Citation, firstOf } from '../clauses/citations.ts';
import { isVerb } from '../clauses/subjects.ts';
import { isAdverb, isClauseEdge, type Tokens } from '../clauses/tokens-at.ts';
import type { Unit } from '../clauses/units.ts';
import { OBJECT_ENDS } from '../lexicon/clause-words.ts';
import { findCueForm, isActing } from '../lexicon/cues.ts';
import { CALLING_VERBS, NAMED_FORMS } from '../lexicon/verb-classes.ts';
import { findAround } from './around.ts';
import { findTold, isOfRelative } from './inner.ts';

/** How a quotation came to its citation: its words stand just before or just after it, or only in the same sentence. */
export type Place = 'after' | 'before' | 'within';

/** A quotation's citation; `silent` when its verb tells what somebody does and not that he says the words; `governed` when they go on the clause of the verb. */
export type Assigned = { citation: Citation; place: Place; silent: boolean; governed?: boolean };

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

/** Citation whose words stand just after the quotation token `at`. */
const findAfter = (tokens: Tokens, at: number, citations: readonly Citation[]): Citation | undefined =>
  citations.find((citation) => {
    if (
      citation.source === null ||
      citation.class === 'stance' ||
      citation.form === 'ing' ||
      citation.relative
    )
      return false;
    return firstOf(citation) > at && isOpenBetween(tokens, at + 1, firstOf(citation));
  });

/** “Dismissing Hale's “odd” claim, …”: a phrase with the verb in it was taken for the verb's subject. */
const holdsItsVerb = ({ source, cue }: Citation): boolean =>
  source !== null && source.from <= cue.from && cue.from < source.to;

/**
 * The citation before the quotation token `at`, of saying where the nearest tells of doing: the nearest if it is one of saying and is beside it, else the nearest of saying that is no relative
 * clause, else the nearest.
 */
function findBefore(tokens: Tokens, at: number, citations: readonly Citation[]): Citation | undefined {
  const all = citations.filter(
    (citation) => citation.source !== null && endOf(citation) <= at && !holdsItsVerb(citation),
  );
  const doing = all.at(-1);
  const speaking =
    doing !== undefined && isSilent(tokens, doing, at)
      ? all.filter((citation) => citation.class === 'speech' && !isSilent(tokens, citation, at))
      : [];
  const found = speaking.length > 0 ? speaking : all;
  const plain = found.filter((one) => !isManner(tokens, one, at));
  const before = plain.length > 0 ? plain : found;
  const naming = findNaming(tokens, at, before);
  if (naming !== undefined) return naming;
  const nearest = before.at(-1);
  if (nearest !== undefined && isOfRelative(tokens, nearest, at)) return nearest;
  const around = nearest === undefined ? undefined : findAround(tokens, at, nearest, before);
  if (around !== undefined) return around;
  if (nearest === undefined || (nearest.class === 'speech' && isNear(tokens, nearest, at))) return nearest;
  return before.findLast((citation) => citation.class === 'speech' && !citation.relative) ?? nearest;
}

/** “said, without mentioning Cole, that “…””, “said the men suing it, and she, were “late””: a participle that belongs to the word before it and that a comma closes. */
const isManner = (tokens: Tokens, { form, cue }: Citation, at: number): boolean =>
  form === 'ing' &&
  tokens[cue.from - 1]?.kind === 'word' &&
  tokens.slice(cue.to, at - 1).some(({ text }) => text === ',');

/** “called the board's report “fake””: a verb of naming, with what it names between it and the words; a noun that could be a verb (“report”) belongs to that. */
const findNaming = (tokens: Tokens, at: number, before: readonly Citation[]): Citation | undefined =>
  before.findLast(
    ({ lemma, cue, order }) =>
      CALLING_VERBS.has(lemma) && order !== 'passive' && isObjectBetween(tokens, cue.to, at),
  );

/** Longest thing that is named, in tokens. */
const MAX_OBJECT_TOKENS = 12;

/** True where the tokens between a verb and a quotation are one thing: no verb but forms that are mostly nouns, no mark, no other quotation. */
function isObjectBetween(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > MAX_OBJECT_TOKENS || to <= from) return false;
  const inserted = findInserted(tokens, from, to);
  for (let at = from; at < inserted; at += 1) {
    const isNoun = findCueForm(tokens[at]?.lower ?? '')?.noun === true;
    if (isClauseEdge(tokens, at) || (isVerb(tokens, at) && !isNoun)) return false;
    if (OBJECT_ENDS.has(tokens[at]?.lower ?? '')) return false;
  }
  return true;
}

/** Where a participle between two commas begins that stands right before the token `to`: “called the trip, planned for May, “a farce””; `to` where there is none. */
function findInserted(tokens: Tokens, from: number, to: number): number {
  if (tokens[to - 1]?.text !== ',') return to;
  const open = tokens.findIndex(({ text }, index) => index >= from && index < to - 1 && text === ',');
  return open > from && /^\p{Ll}{2,}ed$/u.test(tokens[open + 1]?.text ?? '') ? open : to;
}

/** A citation later in the sentence that a comma or a quotation sets apart: “Taxes are ‘theft,’ and so on, Hale said.” */
const findLater = (tokens: Tokens, at: number, citations: readonly Citation[]): Citation | undefined =>
  citations.find((citation) => {
    const start = firstOf(citation);
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

/** “telling Cole he was “tired””: words that go on the clause of the verb before them, not a sentence of their own. */
const isGoverned = (tokens: Tokens, { class: kind, lemma, cue }: Citation, at: number): boolean =>
  (kind === 'speech' || CALLING_VERBS.has(lemma)) &&
  /^[^\p{L}]{0,2}\p{Ll}/u.test(tokens[at]?.text ?? '') &&
  at - cue.to <= MAX_GOVERNED_TOKENS &&
  tokens.slice(cue.to, at).every((_, index) => !isClauseEdge(tokens, cue.to + index));

/** Most words between a verb and the words that it governs. */
const MAX_GOVERNED_TOKENS = 14;

/** “asked if it was “late”, Hale said no”: the words are those of the question. */
function isOfQuestion(tokens: Tokens, at: number): boolean {
  for (let index = at - 1; index >= 0 && !isClauseEdge(tokens, index); index -= 1) {
    if (tokens[index]?.lower !== 'asked') continue;
    const before = tokens[index - 1];
    const isPassive =
      before === undefined || before.kind === 'mark' || /^(?:when|being|if)$/u.test(before.lower);
    return isPassive && /^(?:if|whether|about|why|how)$/u.test(tokens[index + 1]?.lower ?? '');
  }
  return false;
}

/** “a group labeled “…””: a participle that is no citation gives what comes before it a name. */
const isNameGiven = (tokens: Tokens, at: number, citations: readonly Citation[]): boolean =>
  NAMED_FORMS.has(tokens[at - 1]?.lower ?? '') && !citations.some(({ cue }) => cue.to === at);

function assignQuote(tokens: Tokens, at: number, citations: readonly Citation[]): Assigned | undefined {
  if (isOfQuestion(tokens, at) || isNameGiven(tokens, at, citations)) return undefined;
  const told = findTold(tokens, at, citations);
  if (told !== undefined)
    return told.source === null ? undefined : { citation: told, place: 'before', silent: false };
  const before = findBefore(tokens, at, citations);
  const governed = before !== undefined && isGoverned(tokens, before, at);
  const following = governed ? undefined : findAfter(tokens, at, citations);
  if (
    following !== undefined &&
    !(
      before !== undefined &&
      (following.order === 'shared' || isNear(tokens, before, at)) &&
      leadsOn(tokens, following)
    )
  )
    return { citation: following, place: 'after', silent: false };
  if (before !== undefined)
    return {
      citation: before,
      place: isNear(tokens, before, at) ? 'before' : 'within',
      silent: isSilent(tokens, before, at),
      governed,
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
