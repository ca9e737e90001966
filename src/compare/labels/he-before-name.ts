import { ROLES } from '../../annotate/lexicon/people-words.ts';
import { findTokens } from '../../annotate/lexicon/tokens.ts';
import { containsSpan, findOverlapping, overlaps, type Span } from '../../model/span.ts';
import { isVerbLike } from '../leans/lean-tests.ts';
import type { Reading } from './each-stretch.ts';
import { isAboutHer } from './label-context.ts';

const HE = /^(?:he|she|his|her|him)$/u;

/** “At noon, on the quay, Velde”: a name after a comma or a dash is whom a “his” before it may mean. */
const EDGE = /^[,;:—–-]$/u;

/**
 * True for words whose first “he” or “she” stands after no more than a phrase of time or place, and of whom no name after it can tell: “In May he met Velde”. A name behind a comma can: “In his letter,
 * Velde said”. Somebody who is only described (“the pilot sold his boat”) tells it as well, and so do words with a verb, which may speak of anybody.
 */
export function saysHeBeforeName(span: Span, { article, people }: Reading): boolean {
  const isQuoted = (one: Span): boolean =>
    article.quotations.some(({ kind, ...marks }) => kind !== 'title' && containsSpan(marks, one));
  const words = findTokens(article.text, span);
  const at = words.findIndex((word) => HE.test(word.lower) && !isQuoted(word));
  const he = words[at];
  if (he === undefined || at === 0) return false;
  const front = words.slice(0, at);
  if (front.some((word) => isVerbLike(word) || ROLES.has(word.lower) || isQuoted(word))) return false;
  const names = article.names.filter((name) => people.has(name.entity) && overlaps(name, span));
  if (names.some(({ start }) => start < he.start)) return false;
  const last = names.at(-1);
  const between = words.filter(({ start }) => start > he.start && start < (last?.start ?? span.end));
  return last !== undefined && !between.some(({ text }) => EDGE.test(text));
}

/** True for quoted words, and after them a “she” whom these do not name: ““Fog came.” She sang.” */
export function goesOnWithHer(span: Span, { article, people }: Reading): boolean {
  const isQuoted = (one: Span): boolean => article.quotations.some((quoted) => containsSpan(quoted, one));
  const own = findOverlapping(article.sentences, span);
  const first = own.find((one) => !isQuoted(one));
  if (first === undefined || first === own[0] || !isAboutHer(first, article)) return false;
  const front = findOverlapping(article.names, { start: span.start, end: first.start });
  return !front.some(({ entity }) => people.has(entity));
}
