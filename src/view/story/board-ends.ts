import type { ComparedArticle } from '../../model/comparison.ts';
import { containsSpan, type Span } from '../../model/span.ts';
import { isVerbAt } from './board-clauses.ts';
import { toCues } from './board-speakers.ts';
import type { BoardWord } from './board-words.ts';

const TIME_PREPOSITIONS = new Set(['on', 'in', 'at', 'during', 'since', 'by']);
const ALWAYS_SAFE = new Set(['amid', 'despite', 'during']);
const RANGE = /^(?:through|to|until|till)$/u;

/**
 * True where a clause may end before the word: what follows only says when (“… on Monday”), or is the verb of another one (“… and left”). A preposition right
 * after a verb belongs to it.
 */
export function isSafeEnd(words: readonly BoardWord[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (before === undefined || word === undefined || !before.says || isVerbAt(words, at - 1)) return false;
  if (before.atom !== null && before.atom === word.atom) return false;
  // “the years 2006 | through 2011” is one time.
  if (before.atom?.kind === 'fact' && RANGE.test(word.form)) return false;
  if (ALWAYS_SAFE.has(word.form)) return true;
  if (
    word.form === 'and' &&
    next !== undefined &&
    (isVerbAt(words, at + 1) || /.ing$|^(?:under|after|before|if|when|while)$/u.test(next.form))
  )
    return true;
  if (isTime(word)) return true;
  return TIME_PREPOSITIONS.has(word.form) && next !== undefined && isTime(next);
}

/** True where a clause that is too long may end: also before what says why or after what, and before a relative clause, as what is left off is told (“ …”). */
export function isLateEnd(words: readonly BoardWord[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (before === undefined || word === undefined || !before.says || isVerbAt(words, at - 1)) return false;
  // “fifteen years | after the fire” is one time.
  if (/(?:self|selves)$/u.test(before.form) || before.atom?.kind === 'fact') return false;
  return /^(?:because|when|while)$/u.test(word.form) || (word.form === 'where' && word.parted);
}

const isTime = ({ atom }: BoardWord): boolean => atom?.kind === 'fact' && atom.isAmount !== true;

/** Words between who says it and the verb at most, in UTF-16 units: “, R-Oskarby,”. */
const MAX_TO_VERB = 40;

/** Spans of an answer with the reporting verb of whoever they end with: ““The toll is high,” Velde, a pilot, | said on Monday” without it would tell nothing of Velde. */
export function withCue(spans: readonly Span[], passage: Span, article: ComparedArticle): Span[] {
  const last = spans.at(-1);
  if (last === undefined) return [];
  const cue = toCues(article).find(
    (one) =>
      one.source.start > last.start &&
      containsSpan(last, one.source) &&
      last.end - one.source.end <= MAX_TO_VERB &&
      one.cue.start >= last.end &&
      one.cue.start - last.end <= MAX_TO_VERB &&
      containsSpan(passage, one.cue),
  )?.cue;
  return cue == null ? [...spans] : [...spans.slice(0, -1), { start: last.start, end: cue.end }];
}
