import { findWords } from '../../align/words/words.ts';
import { isFunctionWord } from '../../diff/function-words.ts';
import type { Hedge } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';

/** How many telling words after a hedge it makes less sure. */
const REACH = 4;

/** Least share of these that the claim's other articles tell, too, where they do not tell the first. */
const MIN_RATIO = 0.5;

/** Ends what a hedge makes less sure. */
const CLAUSE_END = /[;:.?!]|, (?:which|who|and|but|while|though|although|as)\b/u;

/**
 * Tells whether a hedge makes less sure what the claim's other articles tell: the deed after it, or most of what follows it, is theirs, too. “Talks could go on while
 * guns fire” is no doubt of a truce; a condition (“if elected”) is none of anything.
 *
 * @param others  stems of the words of the claim's passages in other articles
 */
export function isOfShared(
  { end, kind }: Hedge,
  { passage, text, others }: { passage: Span; text: string; others: ReadonlySet<string> },
): boolean {
  if (others.size === 0) return true;
  if (kind === 'conditional') return false;
  const rest = text.slice(end, passage.end);
  const stop = CLAUSE_END.exec(rest)?.index ?? rest.length;
  const told = toStems(text, { start: end, end: end + stop }).slice(0, REACH);
  const [first] = told;
  if (first === undefined) return false;
  const shared = told.filter((stem) => others.has(stem)).length;
  return (
    (others.has(first) && (shared > 1 || told.length < REACH)) ||
    (shared > 1 && shared > MIN_RATIO * told.length)
  );
}

const toStems = (text: string, span: Span): string[] =>
  findWords(text, span).flatMap(({ form, stem }) => (isFunctionWord(form) ? [] : [stem]));
