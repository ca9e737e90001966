import type { Span } from '../../model/span.ts';
import { type Citation, firstOf } from '../clauses/citations.ts';
import type { CitedUnit } from '../clauses/cited.ts';
import { isVerb } from '../clauses/subjects.ts';
import { isAdverb, isCapitalAt, isClauseEdge, lowerAt, type Tokens } from '../clauses/tokens-at.ts';
import { SETTING } from '../lexicon/clause-words.ts';
import { isPlainSpeech } from '../lexicon/cues.ts';
import { PREPOSITIONS, SUBORDINATORS, TIMES } from '../lexicon/speakers-words.ts';
import { skipListener } from './listeners.ts';
import { findNamedEnd, isNamedSetting } from './named-by.ts';
import { isAttributing, isOfOthersClause } from './select.ts';

/** A range of tokens, `to` exclusive. */
export type Range = { from: number; to: number };

const EDGE_MARK = /^(?:[,.;:!?–—―-]|\.\.\.|…)$/u;

/** Longest tail after a citation that still counts as its own: “, Hale said in an interview on Monday.” */
const MAX_TAIL_TOKENS = 12;

const lastOf = (citation: Citation): number =>
  citation.source === null || citation.order === 'shared'
    ? citation.cue.to
    : Math.max(citation.cue.to, citation.source.to);

/** Where a later citation of the same sentence begins, when it is not inside what is said: “…, adding that …”; “…, while Cole said …”. */
function findNext(unit: CitedUnit, citation: Citation): number {
  const next = unit.citations.find((other) => {
    const start = firstOf(other);
    if (start <= lastOf(citation) || other.class !== 'speech') return false;
    if (isClosing(unit, other, start)) return true;
    const before = lowerAt(unit.tokens, start - 1);
    if (other.order === 'shared')
      return other.form === 'ing'
        ? before === ',' && isAttributing(unit, { ...other, isPhrase: false })
        : (before === 'and' || before === 'but') && !isOfOthersClause(unit, other);
    return (
      /^(?:while|but|;|though|although)$/u.test(before) ||
      (before === 'and' && other.order === 'subject-first')
    );
  });
  return next === undefined ? unit.tokens.length : firstOf(next) - 1;
}

/** “…, Senator Cole said Tuesday.”: a citation after the comma that closes all that it reports, at the end of its sentence. */
function isClosing(
  { tokens }: CitedUnit,
  { order, source, cue, relative }: Citation,
  start: number,
): boolean {
  if (order !== 'subject-first' || relative || source === null) return false;
  if (tokens[start - 1]?.text !== ',' || !isPlainSpeech(lowerAt(tokens, cue.to - 1))) return false;
  const rest = tokens.slice(cue.to);
  return (
    rest.length <= MAX_CLOSING_TOKENS && rest.every(({ kind, lower }) => kind === 'mark' || TIMES.has(lower))
  );
}

/** Most tokens after a citation that closes its sentence: “last Tuesday.” */
const MAX_CLOSING_TOKENS = 4;

function trimRange(tokens: Tokens, range: Range): Range {
  let { from, to } = range;
  while (
    from < to &&
    (EDGE_MARK.test(tokens[from]?.text ?? '') || /^(?:that|and|but)$/u.test(lowerAt(tokens, from)))
  )
    from += 1;
  while (
    to > from &&
    (EDGE_MARK.test(tokens[to - 1]?.text ?? '') ||
      /^(?:and|but|while|as|though)$/u.test(lowerAt(tokens, to - 1)))
  )
    to -= 1;
  return { from, to };
}

/** “recently on television”, “bluntly that”: how or when it was said, before the setting or the clause. */
const isMannerAt = (tokens: Tokens, at: number): boolean => {
  const next = lowerAt(tokens, at + 1);
  return /^\p{L}{2,}ly$/u.test(lowerAt(tokens, at)) && (next === 'that' || SETTING.has(next));
};

/** Words after the cue up to “that” or a colon that are time and place of saying: “said Monday in a statement that”. */
function skipSetting(tokens: Tokens, at: number): number {
  const first = tokens[at];
  if (
    first === undefined ||
    !(
      SETTING.has(first.lower) ||
      TIMES.has(first.lower) ||
      isMannerAt(tokens, at) ||
      first.text === ',' ||
      first.lower === 'that'
    )
  )
    return at;
  for (let index = at; index < Math.min(tokens.length, at + MAX_TAIL_TOKENS); index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'quote') return at;
    if (token.lower === 'that') return index + 1;
    if (isClauseEdge(tokens, index) && index > at) return token.text === ':' ? index + 1 : at;
  }
  return at;
}

const skipTime = (tokens: Tokens, at: number): number => {
  let index = at;
  while (TIMES.has(lowerAt(tokens, index)) && /^\p{Lu}/u.test(tokens[index]?.text ?? '')) index += 1;
  return index;
};

/** What follows the citation. */
function findAfter(unit: CitedUnit, citation: Citation): Range {
  const start = skipListener(unit.tokens, skipTime(unit.tokens, lastOf(citation)), citation);
  const from = skipSetting(unit.tokens, start);
  return trimRange(unit.tokens, { from, to: Math.max(from, findNext(unit, citation)) });
}

/** What comes before the citation, from the sentence's start. */
const findBefore = (unit: CitedUnit, citation: Citation): Range =>
  trimRange(unit.tokens, { from: 0, to: firstOf(citation) });

/** True when the words before a citation hold a clause or a quotation, not only time and place: “In the end, Hale agreed”. */
function hasClauseBefore(unit: CitedUnit, first: number): boolean {
  for (let at = 0; at < first; at += 1)
    if (unit.tokens[at]?.kind === 'quote' || isVerb(unit.tokens, at)) return true;
  return false;
}

/** “The port, Hale said, was open”: a comma and no quotation after the citation. */
const isInserted = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.text === ',' && tokens[at + 1] !== undefined && tokens[at + 1]?.kind !== 'quote';

/** A quotation, “that” or a colon after the citation: it reports what follows. */
const leadsOn = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.kind === 'quote' || /^(?:that|:)$/u.test(lowerAt(tokens, at));

/** “…, as Hale said”; “came as officials praised” is another clause. */
const isAsEdge = ({ tokens }: CitedUnit, first: number, { cue }: Citation): boolean =>
  lowerAt(tokens, first - 1) === 'as' &&
  (tokens[first - 2]?.kind !== 'word' || isPlainSpeech(lowerAt(tokens, cue.to - 1)));

/** “Two boats sink off Ashton, says harbour master”: a title, so without a stop, ends with a verb of saying and its source, and what comes before them is no setting. */
function closesTitle({ tokens }: CitedUnit, citation: Citation, first: number): boolean {
  if (citation.relative || !/^(?:verb-first|subject-first)$/u.test(citation.order)) return false;
  if (
    first < MIN_TITLE_TOKENS ||
    !(citation.lemma === 'say' || isPlainSpeech(lowerAt(tokens, citation.cue.to - 1)))
  )
    return false;
  const opening = lowerAt(tokens, 0);
  return !PREPOSITIONS.has(opening) && !SUBORDINATORS.has(opening) && lastOf(citation) === tokens.length;
}

/** Fewest tokens before a citation that closes a title: less is a setting. */
const MIN_TITLE_TOKENS = 4;

/** “The old ferries sink in winter, the mayor said.”: where nothing is after a verb of saying and its source, what is before them is what was said, be there a word that is known for a verb or not. */
function closesSentence({ tokens }: CitedUnit, citation: Citation, first: number): boolean {
  const { relative, source, order } = citation;
  if (relative || source === null || !/^(?:verb|subject)-first$/u.test(order)) return false;
  const isNobody = !isCapitalAt(tokens, source.from) && !/^(?:the|an?)$/u.test(lowerAt(tokens, source.from));
  if (order === 'verb-first' && isNobody) return false;
  if (first < MIN_TITLE_TOKENS || !isPlainSpeech(lowerAt(tokens, citation.cue.to - 1))) return false;
  const rest = tokens.slice(lastOf(citation));
  return (
    rest.length <= MAX_CLOSING_TOKENS && rest.every(({ kind, lower }) => kind === 'mark' || TIMES.has(lower))
  );
}

/** True when the citation follows what it reports: a comma or a quotation before it, and no clause after it. */
function isAfterContent(unit: CitedUnit, citation: Citation): boolean {
  const { tokens } = unit;
  const first = firstOf(citation);
  const edge = tokens[first - 1];
  if (edge === undefined || citation.class === 'stance' || isNamedSetting(unit, first)) return false;
  if (
    !closesTitle(unit, citation, first) &&
    !closesSentence(unit, citation, first) &&
    !hasClauseBefore(unit, first) &&
    !isInserted(tokens, lastOf(citation))
  )
    return false;
  if (edge.kind !== 'quote' && !isAsEdge(unit, first, citation) && !/^(?:[,–—―]|--?)$/u.test(edge.text))
    return false;
  if (citation.order === 'verb-first') return true;
  if (edge.kind === 'quote') return !leadsOn(tokens, lastOf(citation));
  const at = skipListener(tokens, lastOf(citation), citation);
  const next = tokens[at];
  const leads = /^[,:]$/u.test(next?.text ?? '') && tokens[at + 1]?.kind === 'quote';
  if (next === undefined || next.text === '.' || isClauseEdge(tokens, at))
    return !(leads || next?.kind === 'quote');
  return (SETTING.has(next.lower) || TIMES.has(next.lower) || isAdverb(next.lower)) && !hasThat(tokens, at);
}

function hasThat(tokens: Tokens, at: number): boolean {
  for (let index = at; index < Math.min(tokens.length, at + MAX_TAIL_TOKENS); index += 1) {
    if (tokens[index]?.kind === 'quote' || /^(?:that|:)$/u.test(lowerAt(tokens, index))) return true;
    if (isClauseEdge(tokens, index)) return false;
  }
  return false;
}

/** “According to Hale, …” and “…, according to Hale”. */
function findAccording(unit: CitedUnit, citation: Citation): Range {
  const first = firstOf(citation);
  return first > 1 ? findBefore(unit, citation) : findAfter(unit, citation);
}

/** The clause of a passive, between “, but” or a semicolon on either side. */
function findJoinedClause(tokens: Tokens, cue: Range): Range {
  const joins = (at: number): boolean =>
    tokens[at]?.text === ';' ||
    (tokens[at]?.text === ',' && /^(?:but|while|though|although|whereas)$/u.test(lowerAt(tokens, at + 1)));
  let from = cue.from;
  while (from > 0 && !joins(from - 1)) from -= 1;
  let to = cue.to;
  while (to < tokens.length && !joins(to)) to += 1;
  return { from, to };
}

/** What a citation reports as tokens of its sentence; an empty range when nothing is left. */
function findRange(unit: CitedUnit, citation: Citation): Range {
  if (citation.order === 'according') return findAccording(unit, citation);
  const named = findNamedEnd(unit, citation);
  if (named !== undefined) return trimRange(unit.tokens, { from: citation.cue.to, to: named });
  if (citation.order === 'passive')
    return trimRange(unit.tokens, findJoinedClause(unit.tokens, citation.cue));
  if (!isAfterContent(unit, citation)) return findAfter(unit, citation);
  const before = findBefore(unit, citation);
  const after = findAfter(unit, citation);
  const resumes =
    citation.order !== 'verb-first' &&
    /^[,–—―-]$/u.test(unit.tokens[lastOf(citation)]?.text ?? '') &&
    after.to - after.from > 1;
  return resumes ? { from: before.from, to: Math.max(before.to, after.to) } : before;
}

/** The span of what a citation reports; undefined when nothing is left beside source and cue. */
export function findContent(unit: CitedUnit, citation: Citation): Span | undefined {
  const { from, to } = findRange(unit, citation);
  const first = unit.tokens[from];
  const last = unit.tokens[to - 1];
  return first === undefined || last === undefined || to <= from
    ? undefined
    : { start: first.start, end: last.end };
}
