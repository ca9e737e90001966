import { findOverlapping, type Span } from '../../model/span.ts';
import { isCapital, type Token } from '../lexicon/tokens.ts';
import type { Run } from '../runs/find-runs.ts';

/** Letters in brackets that can stand for a name. */
const LETTERS = /^\p{Lu}{3,8}$/u;

/** How many tokens before letters are read for the name that they stand for. */
const REACH = 14;

/** Words inside a name that its letters pass over. */
const PASSED = /^(?:of|for|the|and|in|on|to|against|&|,)$/u;

/** Where the name begins that ends at a token and whose words begin with some letters: “[Al Qaeda in the Arabian Peninsula] (AQAP)”; undefined where none does. */
function findLetteredStart(tokens: readonly Token[], next: number, letters: string): number | undefined {
  let rest = letters.toLowerCase();
  for (let at = next - 1; at >= Math.max(0, next - REACH); at -= 1) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    const isSmallArticle = token.lower === 'al' && rest === 'a';
    if (isCapital(token) || isSmallArticle) {
      if (!rest.endsWith(token.lower.charAt(0))) return undefined;
      rest = rest.slice(0, -1);
      if (rest === '') return at;
    } else if (!PASSED.test(token.lower)) return undefined;
  }
  return undefined;
}

/** The runs of a sentence, those that letters in brackets show to be the end of a longer name in full. No name of `taken` is part of one. */
export function withLettered(tokens: readonly Token[], runs: readonly Run[], taken: readonly Span[]): Run[] {
  const longer = runs.flatMap(({ first, next }): Run[] => {
    const [open, letters, close] = [tokens[next], tokens[next + 1], tokens[next + 2]];
    if (open?.text !== '(' || close?.text !== ')' || !LETTERS.test(letters?.text ?? '')) return [];
    const start = findLetteredStart(tokens, next, letters?.text ?? '');
    const [from, to] = [tokens[start ?? 0], tokens[next - 1]];
    if (start === undefined || start >= first || from === undefined || to === undefined) return [];
    return findOverlapping(taken, { start: from.start, end: to.end }).length > 0
      ? []
      : [{ first: start, next }];
  });
  if (longer.length === 0) return [...runs];
  const isInside = (run: Run): boolean =>
    longer.some(({ first, next }) => first <= run.first && run.next <= next);
  return [...runs.filter((run) => !isInside(run)), ...longer].sort((a, b) => a.first - b.first);
}
