import type { Citation } from '../clauses/citations.ts';
import { isVerb } from '../clauses/subjects.ts';
import { isClauseEdge, lowerAt, type Tokens } from '../clauses/tokens-at.ts';
import { CONCEDING } from '../lexicon/clause-words.ts';
import { BODY_NOUNS } from '../lexicon/names-nouns.ts';
import { BODY_HEADS } from '../lexicon/names-words.ts';
import { ROLES } from '../lexicon/people-words.ts';
import {
  DETERMINERS,
  POSSESSIVES,
  SUBJECT_PRONOUNS,
  UNNAMED_HEADS,
  WORD_HEADS,
} from '../lexicon/speakers-words.ts';

/** Closes or opens words that are set in marks for another reason than that somebody says them. */
const QUOTE_MARK = /^["“”]$/u;

/**
 * The verb around a nearer one that is only of what is said: “said that she would not agree to the terms and that they were “late””, “said that while he disagreed “fully”
 * the vote “was a mistake””, “noting that she asked for it and that he “agreed””, “wrote that his talks recalled “the war””.
 */
export function findAround(
  tokens: Tokens,
  at: number,
  nearest: Citation,
  before: readonly Citation[],
): Citation | undefined {
  const outer = before.findLast(
    ({ class: kind, form, relative, cue }) =>
      kind === 'speech' &&
      form !== 'base' &&
      !relative &&
      cue.to <= nearest.cue.from &&
      findThat(tokens, cue.to) !== undefined,
  );
  if (outer === undefined) return undefined;
  const that = findThat(tokens, outer.cue.to) ?? outer.cue.to;
  const between = tokens.slice(nearest.cue.to, at);
  const isBeside = CONCEDING.has(lowerAt(tokens, that + 1));
  const isSecond =
    that === outer.cue.to &&
    lowerAt(tokens, nearest.cue.to) !== 'that' &&
    between.some(({ lower }, index) => lower === 'and' && between[index + 1]?.lower === 'that');
  const isWish =
    nearest.form === 'base' && that === outer.cue.to && between.some(({ lower }) => lower === 'that');
  if (!isSecond && isOfThing(tokens, nearest, that)) return findInner(before, nearest, that) ?? outer;
  return isWish || isSecond || (isBeside && between.some((token) => closesAside(token))) ? outer : undefined;
}

/** “reported that the lawyer Hale said it shows”: who speaks inside the report, before the thing. */
const findInner = (before: readonly Citation[], nearest: Citation, that: number): Citation | undefined =>
  before.findLast(
    (one) =>
      one !== nearest &&
      one.class === 'speech' &&
      one.order === 'subject-first' &&
      (one.source?.from ?? 0) > that &&
      one.cue.to <= nearest.cue.from,
  );

/** “wrote that his talks with the board recalled “the war””: what cannot speak is what the report is about. */
function isOfThing(tokens: Tokens, { source, order }: Citation, that: number): boolean {
  if (source === null || order !== 'subject-first' || source.from <= that) return false;
  const head = tokens[source.head];
  if (head?.lower === 'it') return true;
  if (head === undefined || !/^\p{Ll}/u.test(head.text) || SUBJECT_PRONOUNS.has(head.lower)) return false;
  const singular = head.lower.replace(/(?<!s)s$/u, '');
  return (
    (DETERMINERS.has(lowerAt(tokens, source.from)) || POSSESSIVES.has(lowerAt(tokens, source.from))) &&
    ![ROLES, UNNAMED_HEADS, WORD_HEADS, BODY_NOUNS, BODY_HEADS].some(
      (set) => set.has(head.lower) || set.has(singular),
    ) &&
    !/(?:men|women|man|woman|people|person|ers?|ors?|ists?)$/u.test(head.lower)
  );
}

/** Most tokens of those who are told something: “tells Oska Radio's Morning Hour that”. */
const MAX_HEARER_TOKENS = 8;

/** Index of the “that” that a verb leads to, right after it or after those who are told. */
function findThat(tokens: Tokens, from: number): number | undefined {
  for (let at = from; at <= from + MAX_HEARER_TOKENS && !isClauseEdge(tokens, at); at += 1) {
    if (lowerAt(tokens, at) === 'that') return at;
    if (at > from && isVerb(tokens, at)) return undefined;
  }
  return undefined;
}

/** A quotation, a mark round one, a comma or a dash: what concedes is over. */
const closesAside = ({ kind, text }: Tokens[number]): boolean =>
  kind === 'quote' || QUOTE_MARK.test(text) || /^(?:[,–—]|--)$/u.test(text);
