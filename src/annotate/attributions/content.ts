import type { Span } from '../../model/span.ts';
import type { Citation } from '../clauses/citations.ts';
import type { CitedUnit } from '../clauses/cited.ts';
import {
  findPhraseAfter,
  isAdverb,
  isAuxiliary,
  isClauseEdge,
  lowerAt,
  type Tokens,
} from '../clauses/phrases.ts';
import { isVerb } from '../clauses/subjects.ts';
import { OBJECT_PRONOUNS, TIMES } from '../lexicon/speakers-words.ts';
import { toWordSet } from '../lexicon/word-set.ts';
import { isAttributing } from './select.ts';

/** A range of tokens, `to` exclusive. */
type Range = { from: number; to: number };

/** Verbs with a listener before what is said: “told reporters that”. */
const TELLING = new Set(
  'tell ask inform remind assure warn advise urge persuade convince encourage accuse instruct teach show press push challenge beg implore question'.split(
    ' ',
  ),
);
const EDGE_MARK = /^(?:[,.;:!?–—―-]|\.\.\.|…)$/u;
/** Longest tail behind a citation that still counts as its own: “, Hale said in an interview on Monday.” */
const MAX_TAIL_TOKENS = 12;

const firstOf = (citation: Citation): number =>
  citation.source === null || citation.order === 'shared'
    ? citation.cue.from
    : Math.min(citation.cue.from, citation.source.from);
const lastOf = (citation: Citation): number =>
  citation.source === null || citation.order === 'shared'
    ? citation.cue.to
    : Math.max(citation.cue.to, citation.source.to);

/** Prepositions of time and place: “said in a statement on Monday”. */
const SETTING = /^(?:in|on|at|during|after|before|via|by|through|over|earlier|later)$/u;

/** Verbs whose listener “to” joins: “confirmed to the paper that”. Source: own list. */
const WITH_TO = toWordSet(
  'say confirm explain admit announce reveal disclose state report describe mention acknowledge concede write',
);

/** What follows a listener when something is reported: the end, a mark, a clause. */
const AFTER_LISTENER =
  /^(?:that|to|how|what|whether|why|if|the|an?|it|he|she|they|there|this|his|her|its|their|[,.:;–—])$/u;

/** “dpa” in “told dpa the crane …”, “parliament” in “…, police told parliament.”: a listener without capital or article. */
function skipBareListener(tokens: Tokens, at: number): number {
  const token = tokens[at];
  if (token?.kind !== 'word' || !/^\p{Ll}{3,}$/u.test(token.text) || AFTER_LISTENER.test(token.lower))
    return at;
  if (isAdverb(token.lower) || isAuxiliary(token.lower) || SETTING.test(token.lower)) return at;
  const next = tokens[at + 1];
  return next === undefined || AFTER_LISTENER.test(next.lower) ? at + 1 : at;
}

/** “to AFP” in “confirmed to AFP”: a listener that only the verb's “to” joins to it. */
function skipToListener(tokens: Tokens, at: number): number {
  if (lowerAt(tokens, at) !== 'to') return at;
  const end = findPhraseAfter(tokens, at + 1)?.to ?? skipBareListener(tokens, at + 1);
  const next = tokens[end];
  const ends =
    next === undefined ||
    next.kind === 'quote' ||
    /^(?:that|how|what|whether|why|[,.:;–—])$/u.test(next.lower);
  return end > at + 1 && ends ? end : at;
}

/** Index after a listener: “reporters” in “told reporters that”, “to AFP” in “confirmed to AFP that”. */
function skipListener(tokens: Tokens, at: number, citation: Citation): number {
  if (WITH_TO.has(citation.lemma) && lowerAt(tokens, at) === 'to') return skipToListener(tokens, at);
  if (!TELLING.has(citation.lemma)) return at;
  if (OBJECT_PRONOUNS.has(lowerAt(tokens, at))) return at + 1;
  const phrase = findPhraseAfter(tokens, at);
  if (phrase === undefined) return citation.lemma === 'tell' ? skipBareListener(tokens, at) : at;
  if (citation.lemma === 'tell') return phrase.to;
  const next = tokens[phrase.to];
  const ends =
    next?.kind === 'quote' || /^(?:that|to|how|what|whether|why|of|about|if|[,:])$/u.test(next?.lower ?? '');
  return ends ? phrase.to : at;
}

/** Where a later citation of the same sentence begins, when it is not inside what is said: “…, adding that …”; “…, while Cole said …”. */
function findNext(unit: CitedUnit, citation: Citation): number {
  const next = unit.citations.find((other) => {
    const start = firstOf(other);
    if (start <= lastOf(citation) || other.class !== 'speech') return false;
    const before = lowerAt(unit.tokens, start - 1);
    if (other.order === 'shared')
      return other.form === 'ing'
        ? before === ',' && isAttributing(unit, { ...other, isPhrase: false })
        : before === 'and' || before === 'but';
    return (
      /^(?:while|but|;|though|although)$/u.test(before) ||
      (before === 'and' && other.order === 'subject-first')
    );
  });
  return next === undefined ? unit.tokens.length : firstOf(next) - 1;
}

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

/** Words behind the cue up to “that” or a colon that are time and place of saying: “said Monday in a statement that”. */
function skipSetting(tokens: Tokens, at: number): number {
  const first = tokens[at];
  if (
    first === undefined ||
    !(SETTING.test(first.lower) || TIMES.has(first.lower) || first.text === ',' || first.lower === 'that')
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

/** What stands behind the citation. */
function findBehind(unit: CitedUnit, citation: Citation): Range {
  const start = skipListener(unit.tokens, skipTime(unit.tokens, lastOf(citation)), citation);
  const from = skipSetting(unit.tokens, start);
  return trimRange(unit.tokens, { from, to: Math.max(from, findNext(unit, citation)) });
}

/** What stands before the citation, from the sentence's start. */
const findBefore = (unit: CitedUnit, citation: Citation): Range =>
  trimRange(unit.tokens, { from: 0, to: firstOf(citation) });

/** True when the words before a citation hold a clause or a quotation, not only time and place: “In the end, Hale agreed”. */
function hasClauseBefore(unit: CitedUnit, first: number): boolean {
  for (let at = 0; at < first; at += 1)
    if (unit.tokens[at]?.kind === 'quote' || isVerb(unit.tokens, at)) return true;
  return false;
}

/** “The port, Hale said, was open”: a comma and no quotation behind the citation. */
const isInserted = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.text === ',' && tokens[at + 1] !== undefined && tokens[at + 1]?.kind !== 'quote';

/** A quotation, “that” or a colon behind the citation: it reports what follows. */
const leadsOn = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.kind === 'quote' || /^(?:that|:)$/u.test(lowerAt(tokens, at));

/** True when the citation stands behind what it reports: a comma or a quotation before it, and no clause behind it. */
function isBehindContent(unit: CitedUnit, citation: Citation): boolean {
  const { tokens } = unit;
  const first = firstOf(citation);
  const edge = tokens[first - 1];
  if (edge === undefined || citation.class === 'stance') return false;
  if (!hasClauseBefore(unit, first) && !isInserted(tokens, lastOf(citation))) return false;
  if (edge.kind !== 'quote' && edge.lower !== 'as' && !/^(?:[,–—―]|--?)$/u.test(edge.text)) return false;
  if (citation.order === 'verb-first') return true;
  if (edge.kind === 'quote') return !leadsOn(tokens, lastOf(citation));
  const at = skipListener(tokens, lastOf(citation), citation);
  const next = tokens[at];
  const leads = /^[,:]$/u.test(next?.text ?? '') && tokens[at + 1]?.kind === 'quote';
  if (next === undefined || next.text === '.' || isClauseEdge(tokens, at))
    return !(leads || next?.kind === 'quote');
  return (SETTING.test(next.lower) || TIMES.has(next.lower) || isAdverb(next.lower)) && !hasThat(tokens, at);
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
  return first > 1 ? findBefore(unit, citation) : findBehind(unit, citation);
}

/** What a citation reports as tokens of its sentence; an empty range when nothing is left. */
function findRange(unit: CitedUnit, citation: Citation): Range {
  if (citation.order === 'according') return findAccording(unit, citation);
  if (citation.order === 'passive') return trimRange(unit.tokens, { from: 0, to: unit.tokens.length });
  if (!isBehindContent(unit, citation)) return findBehind(unit, citation);
  const before = findBefore(unit, citation);
  const behind = findBehind(unit, citation);
  const resumes =
    citation.order !== 'verb-first' &&
    /^[,–—―-]$/u.test(unit.tokens[lastOf(citation)]?.text ?? '') &&
    behind.to - behind.from > 1;
  return resumes ? { from: before.from, to: Math.max(before.to, behind.to) } : before;
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
