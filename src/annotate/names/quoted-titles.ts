import { NEVER_NAMES, TITLE_SMALL_WORDS } from '../lexicon/names-words.ts';
import { isCapital, type Token } from '../lexicon/tokens.ts';
import { SHOUTING } from '../lexicon/works-words.ts';
import type { Run } from '../runs/find-runs.ts';

/** Fewest and most words of the title of a work between marks. */
const MIN_TITLE_WORDS = 3;
const MAX_TITLE_WORDS = 12;

const OPENING = /^[“"‘]$/u;
const CLOSING = /^[”"’]$/u;

/** Titles of works between quotation marks, as their words stand: “The Night of the Harbour”. */
export function findQuotedTitles(tokens: readonly Token[]): Run[] {
  const found: Run[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!OPENING.test(tokens[at]?.text ?? '')) continue;
    const next = findClosing(tokens, at + 1);
    if (next === undefined) continue;
    const run = { first: at + 1, next: isComma(tokens[next - 1]) ? next - 1 : next };
    if (isTitle(tokens.slice(run.first, run.next)) && !isShouted(tokens, run)) found.push(run);
    at = next;
  }
  return found;
}

/** What says that a title follows. */
const TITLING = /^(?:en)?titled$/u;

/** Most tokens of a title that no marks set apart. */
const MAX_BARE_TOKENS = 40;

/** Titles of works without marks after “titled”, as their words stand. */
export const findBareTitles = (tokens: readonly Token[]): Run[] =>
  tokens.flatMap(({ lower }, at) => (TITLING.test(lower) ? (findBareTitle(tokens, at + 1) ?? []) : []));

/** “titled Save Your Dreams: How You Can Get Out, and Sail”: capitals, small words and marks that go on with a capital. */
function findBareTitle(tokens: readonly Token[], first: number): Run | undefined {
  if (!isCapital(tokens[first])) return undefined;
  let next = first + 1;
  for (let at = next; at < Math.min(tokens.length, first + MAX_BARE_TOKENS); at += 1) {
    const token = tokens[at];
    if (token === undefined || OPENING.test(token.text) || /^[.;]$/u.test(token.text)) break;
    if (isCapital(token) || /^['’]/u.test(token.text)) next = at + 1;
    else if (token.kind === 'word' && !TITLE_SMALL_WORDS.has(token.lower)) break;
  }
  const words = tokens.slice(first, next).filter(({ kind, text }) => kind === 'word' && !/^['’]/u.test(text));
  return words.length >= MIN_TITLE_WORDS ? { first, next } : undefined;
}

/** How many words before an opening mark are read for a verb of shouting. */
const SHOUT_REACH = 3;

/** “…, shouting “Sorela Vantu” as he left”: all that is between two marks, after a verb of shouting. */
export function isShouted(tokens: readonly Token[], { first, next }: Run): boolean {
  const isWhole = OPENING.test(tokens[first - 1]?.text ?? '') && /^[”"’!,]$/u.test(tokens[next]?.text ?? '');
  return (
    isWhole &&
    tokens.slice(Math.max(0, first - 1 - SHOUT_REACH), first - 1).some(({ lower }) => SHOUTING.test(lower))
  );
}

function findClosing(tokens: readonly Token[], first: number): number | undefined {
  for (let at = first; at < Math.min(tokens.length, first + MAX_TITLE_WORDS + 4); at += 1)
    if (CLOSING.test(tokens[at]?.text ?? '')) return at;
  return undefined;
}

const isComma = (token: Token | undefined): boolean => token?.text === ',';

/** Every long word has a capital, and so have the first and the last; no full stop. */
function isTitle(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind, text }) => kind === 'word' && !/^['’]/u.test(text));
  return (
    words.length >= MIN_TITLE_WORDS &&
    isCapital(words[0]) &&
    isCapital(words.at(-1)) &&
    words.every((word) => isCapital(word) || TITLE_SMALL_WORDS.has(word.lower)) &&
    // “Yes, Your Honour”
    !words.some(({ lower }, index) => lower === 'your' && NEVER_NAMES.has(words[index + 1]?.lower ?? '')) &&
    !tokens.some(({ text }) => /^[.;]$/u.test(text))
  );
}
